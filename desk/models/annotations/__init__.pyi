"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .annotation import (
    Annotation as Annotation, TextAnnotation as TextAnnotation, Title as Title,
)
from .geometry import (
    AreaVisuals as AreaVisuals, BoxAnnotation as BoxAnnotation, BoxInteractionHandles as BoxInteractionHandles, Span
    as Span,
)
from .legend import (
    Legend as Legend, LegendItem as LegendItem,
)

__all__: list[str]
