"""Colour bars: which colour stands for which value.

    plot.add_layout(renderer.construct_color_bar(title="depth"), "right")
    plot.add_layout(ColorBar(color_mapper=mapper, width=12, location=(0, 0)), "right")
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desk.models.mappers import ColorMapper, LinearColorMapper
from desk.models.renderers import GlyphRenderer
from desk.properties import Alpha, Color, prop

from .bar import BaseBar


class BaseColorBar(BaseBar):
    """A bar of colours with an axis."""

    height: Literal["auto"] | int = prop(default="auto", doc="Height of the colours in pixels.")
    width: Literal["auto"] | int = prop(default="auto", doc="Width of the colours in pixels.")
    scale_alpha: Alpha = prop(default=1.0, doc="Opacity of the colours, 0 to 1.")
    major_tick_line_color: Color | None = prop(default="#ffffff", doc="Major tick: colour of the line; None draws none.")


class ColorBar(BaseColorBar):
    """The colours of a mapper and their values."""

    color_mapper: ColorMapper = prop(factory=LinearColorMapper, doc="The mapper.")
    display_low: float | None = prop(default=None, doc="The least value that is shown; None for the mapper's.")
    display_high: float | None = prop(default=None, doc="The greatest value that is shown; None for the mapper's.")


class ContourColorBar(BaseColorBar):
    """The areas and lines of contours, and their levels."""

    fill_renderer: GlyphRenderer = prop(factory=GlyphRenderer, doc="Draws the areas.")
    line_renderer: GlyphRenderer = prop(factory=GlyphRenderer, doc="Draws the lines.")
    levels: Sequence[float] = prop(factory=list, doc="The levels, ascending.")
