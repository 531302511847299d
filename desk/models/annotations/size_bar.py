"""Size bars: how large a circle stands for which radius.

    renderer = plot.circle("x", "y", radius="r", source=source)
    plot.add_layout(SizeBar(renderer=renderer, title="radius", width="max"), "below")
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.models import prefixed
from desk.models.renderers import GlyphRenderer
from desk.properties import ColorSpec, prop

from .bar import BaseBar


class SizeBar(BaseBar, prefixed.GlyphLineSpecs, prefixed.GlyphFillSpecs, prefixed.GlyphHatchSpecs):
    """Circles as large as some radii are in the plot now, and these radii."""

    _is_rare: ClassVar[bool] = True

    width: Literal["max"] | int = prop(default=200, doc="Length of the bar in pixels; 'max' for all of its side.")
    height: Literal["max"] | int = prop(default=50, doc="Thickness of the bar in pixels.")
    renderer: GlyphRenderer | Literal["auto"] = prop(
        default="auto", doc="What draws the circles; 'auto' for the first in the plot that has radii."
    )
    bounds: tuple[float, float] | Literal["auto"] = prop(
        default="auto", doc="Radii outside of these are left out; 'auto' for all from the least to the greatest."
    )
    glyph_line_color: ColorSpec = prop(default=None, doc="Glyph: colours of the lines; None draws none.")
