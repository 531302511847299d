"""An app's document as a file."""

from __future__ import annotations

from .html import html_of

__all__ = ["html_of"]
