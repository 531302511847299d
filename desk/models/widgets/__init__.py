"""Widgets: what the user clicks, drags and types into.

from desk.models.widgets import Slider, TextInput
"""

from __future__ import annotations

from desk.models.package import lazy_names

__all__, __getattr__, __dir__ = lazy_names(__name__)
