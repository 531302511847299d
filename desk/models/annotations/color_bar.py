"""Colour bars: which colour stands for which value.

    plot.add_layout(renderer.construct_color_bar(title="depth"), "right")
    plot.add_layout(ColorBar(color_mapper=mapper, width=12, location=(0, 0)), "right")
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desk.models import prefixed
from desk.models.formatters import TickFormatter
from desk.models.labeling import LabelingPolicy, NoOverlap
from desk.models.mappers import ColorMapper, LinearColorMapper
from desk.models.renderers import GlyphRenderer
from desk.models.text import BaseText
from desk.models.tickers import TickerLike
from desk.properties import Alpha, Color, FontSize, enums, prop

from .annotation import Annotation


class BaseColorBar(
    Annotation,
    prefixed.TitleTextProps,
    prefixed.MajorLabelTextProps,
    prefixed.MajorTickLineProps,
    prefixed.MinorTickLineProps,
    prefixed.BarLineProps,
    prefixed.BorderLineProps,
    prefixed.BackgroundFillProps,
    prefixed.BackgroundHatchProps,
):
    """A bar of colours with an axis."""

    location: enums.Anchor | tuple[float, float] = prop(
        default="top_right", doc="Where in the frame it is: a word, or pixels."
    )
    orientation: enums.Orientation | Literal["auto"] = prop(
        default="auto", doc="Whether it lies or stands; 'auto' follows its side of the plot."
    )
    height: Literal["auto"] | int = prop(default="auto", doc="Height of the colours in pixels.")
    width: Literal["auto"] | int = prop(default="auto", doc="Width of the colours in pixels.")
    scale_alpha: Alpha = prop(default=1.0, doc="Opacity of the colours, 0 to 1.")
    title: str | BaseText | None = prop(default=None, doc="Text above it.")
    title_text_font_size: FontSize = prop(default="13px", doc="Title: size of the letters as CSS says it.")
    title_text_font_style: enums.FontStyle = prop(default="italic", doc="Title: normal, italic, bold or both.")
    title_standoff: int = prop(default=2, doc="Pixels between the title and the colours.")
    ticker: TickerLike | Literal["auto"] = prop(default="auto", doc="Where the ticks are; 'auto' follows the mapper.")
    formatter: TickFormatter | Literal["auto"] = prop(
        default="auto", doc="How the ticks are written; 'auto' follows the mapper."
    )
    major_label_overrides: dict[float | str, str | BaseText] = prop(factory=dict, doc="Texts for single ticks, by value.")
    major_label_policy: LabelingPolicy = prop(
        factory=NoOverlap, doc="Which labels are shown when there is little space."
    )
    major_label_text_font_size: FontSize = prop(default="11px", doc="Major label: size of the letters as CSS says it.")
    label_standoff: int = prop(default=5, doc="Pixels between the colours and the labels.")
    margin: int = prop(default=30, doc="Space around it in pixels.")
    padding: int = prop(default=10, doc="Space between its border and what is in it, in pixels.")
    major_tick_in: int = prop(default=5, doc="Length of the ticks into the colours in pixels.")
    major_tick_out: int = prop(default=0, doc="Length of the ticks out of the colours in pixels.")
    major_tick_line_color: Color | None = prop(default="#ffffff", doc="Major tick: colour of the line; None draws none.")
    minor_tick_in: int = prop(default=0, doc="Length of the small ticks into the colours in pixels.")
    minor_tick_out: int = prop(default=0, doc="Length of the small ticks out of the colours in pixels.")
    minor_tick_line_color: Color | None = prop(default=None, doc="Minor tick: colour of the line; None draws none.")
    bar_line_color: Color | None = prop(default=None, doc="Bar: colour of the line; None draws none.")
    border_line_color: Color | None = prop(default=None, doc="Border: colour of the line; None draws none.")
    background_fill_color: Color | None = prop(
        default="#ffffff", doc="Background: colour of the area; None leaves it clear."
    )
    background_fill_alpha: Alpha = prop(default=0.95, doc="Background: opacity of the area, 0 to 1.")


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
