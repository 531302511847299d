"""Glyphs: how the rows of a source become marks.

from desk.models.glyphs import Line, VBar
"""

from __future__ import annotations

from desk.models.package import lazy_names

__all__, __getattr__, __dir__ = lazy_names(__name__)
