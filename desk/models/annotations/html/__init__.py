"""Annotations that are elements over the plot.

from desk.models.annotations.html import HTMLLabel
"""

from __future__ import annotations

from .labels import HTMLAnnotation, HTMLLabel, HTMLLabelSet, HTMLTextAnnotation, HTMLTitle

__all__ = ["HTMLAnnotation", "HTMLLabel", "HTMLLabelSet", "HTMLTextAnnotation", "HTMLTitle"]
