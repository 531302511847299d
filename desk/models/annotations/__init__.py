"""Annotations: what stands in a plot beside the data.

plot.add_layout(Legend(items=[LegendItem(label="sin", renderers=[line])]), "right")
"""

from __future__ import annotations

from .annotation import Annotation, TextAnnotation, Title
from .geometry import AreaVisuals, BoxAnnotation, BoxInteractionHandles, Span
from .legend import Legend, LegendItem

__all__ = [
    "Annotation", "AreaVisuals", "BoxAnnotation", "BoxInteractionHandles", "Legend", "LegendItem", "Span",
    "TextAnnotation", "Title",
]  # fmt: skip
