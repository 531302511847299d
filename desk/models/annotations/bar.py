"""What bars with an axis have in common: those of colours and those of sizes.

    plot.add_layout(ColorBar(color_mapper=mapper, title="depth", label_standoff=8), "right")
"""

from __future__ import annotations

from typing import Literal

from desk.models import prefixed
from desk.models.formatters import TickFormatter
from desk.models.labeling import LabelingPolicy, NoOverlap
from desk.models.text import BaseText
from desk.models.tickers import TickerLike
from desk.properties import Alpha, Color, FontSize, enums, prop

from .annotation import Annotation


class BaseBar(
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
    """A bar with an axis."""

    location: enums.Anchor | tuple[float, float] = prop(
        default="top_right", doc="Where in the frame it is: a word, or pixels."
    )
    orientation: enums.Orientation | Literal["auto"] = prop(
        default="auto", doc="Whether it lies or stands; 'auto' follows its side of the plot, or its place in the frame."
    )
    width: Literal["auto", "max"] | int = prop(default="auto", doc="Width of the bar in pixels; 'max' for all of its side.")
    height: Literal["auto", "max"] | int = prop(default="auto", doc="Height of the bar in pixels; 'max' for all of its side.")
    title: str | BaseText | None = prop(default=None, doc="Text above it.")
    title_text_font_size: FontSize = prop(default="13px", doc="Title: size of the letters as CSS says it.")
    title_text_font_style: enums.FontStyle = prop(default="italic", doc="Title: normal, italic, bold or both.")
    title_standoff: int = prop(default=2, doc="Pixels between the title and the bar.")
    ticker: TickerLike | Literal["auto"] = prop(default="auto", doc="Which values are marked; 'auto' finds round ones.")
    formatter: TickFormatter | Literal["auto"] = prop(default="auto", doc="How the values are written.")
    major_label_overrides: dict[float | str, str | BaseText] = prop(factory=dict, doc="Texts for single ticks, by value.")
    major_label_policy: LabelingPolicy = prop(
        factory=NoOverlap, doc="Which labels are shown when there is little space."
    )
    major_label_text_font_size: FontSize = prop(default="11px", doc="Major label: size of the letters as CSS says it.")
    label_standoff: int = prop(default=5, doc="Pixels between the bar and the labels.")
    margin: int = prop(default=30, doc="Space around it in pixels.")
    padding: int = prop(default=10, doc="Space between its border and what is in it, in pixels.")
    major_tick_in: int = prop(default=5, doc="Length of the ticks into the bar in pixels.")
    major_tick_out: int = prop(default=0, doc="Length of the ticks out of the bar in pixels.")
    minor_tick_in: int = prop(default=0, doc="Length of the small ticks into the bar in pixels.")
    minor_tick_out: int = prop(default=0, doc="Length of the small ticks out of the bar in pixels.")
    minor_tick_line_color: Color | None = prop(default=None, doc="Minor tick: colour of the line; None draws none.")
    bar_line_color: Color | None = prop(default=None, doc="Bar: colour of the line; None draws none.")
    border_line_color: Color | None = prop(default=None, doc="Border: colour of the line; None draws none.")
    background_fill_color: Color | None = prop(
        default="#ffffff", doc="Background: colour of the area; None leaves it clear."
    )
    background_fill_alpha: Alpha = prop(default=0.95, doc="Background: opacity of the area, 0 to 1.")
