"""A bar that shows how long something in the plot is.

    plot.add_layout(ScaleBar(range=plot.x_range, unit="m", location="bottom_right"))
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.models import prefixed
from desk.models.ranges import Range
from desk.models.shapes import NonNegativeFloat
from desk.models.tickers import FixedTicker, Ticker
from desk.properties import Alpha, Color, FontSize, enums, prop

from .annotation import Annotation
from .dimensional import Dimensional, MetricLength

PositionUnits = Literal["data", "screen", "view", "percent"]


class ScaleBar(
    Annotation,
    prefixed.BarLineProps,
    prefixed.LabelTextProps,
    prefixed.TitleTextProps,
    prefixed.BorderLineProps,
    prefixed.BackgroundFillProps,
    prefixed.BackgroundHatchProps,
):
    """A bar of a known length in data units."""

    _is_rare: ClassVar[bool] = True

    range: Range | Literal["auto"] = prop(
        default="auto", doc="The range that is measured; 'auto' for the one along the bar."
    )
    unit: str = prop(default="m", doc="The unit of the data.")
    dimensional: Dimensional = prop(factory=MetricLength, doc="The units that the length may be written in.")
    orientation: enums.Orientation = prop(default="horizontal", doc="Whether it lies or stands.")
    bar_length: NonNegativeFloat = prop(
        default=0.2, doc="Wanted length: below 1 a part of the frame, otherwise pixels, or data units."
    )
    bar_length_units: Literal["screen", "data", "percent"] = prop(
        default="screen", doc="What the wanted length is measured in."
    )
    length_sizing: Literal["adaptive", "exact"] = prop(
        default="adaptive", doc="Whether the length is made a round number of a unit, or is what is wanted."
    )
    location: enums.Anchor | tuple[float, float] = prop(
        default="top_right", doc="Where in the frame it is: a word, or a place."
    )
    x_units: PositionUnits = prop(default="data", doc="What a place across is measured in.")
    y_units: PositionUnits = prop(default="data", doc="What a place up and down is measured in.")
    anchor: Literal["auto"] | enums.Anchor | tuple[float, float] = prop(
        default="auto", doc="Which point of it is at its place: a word, or parts from the left and the top; 'auto' for its middle."
    )
    label: str = prop(default="@{value} @{unit}", doc="Text beside the bar; `@{value}` and `@{unit}` are filled in.")
    label_align: Literal["start", "center", "end"] = prop(default="center", doc="Where along the bar the label is.")
    label_location: enums.Location = prop(default="below", doc="On which side of the bar the label is.")
    label_standoff: int = prop(default=5, doc="Pixels between the bar and its label.")
    label_text_baseline: enums.TextBaseline = prop(
        default="middle", doc="Label: which part of the text is at its place."
    )
    label_text_font_size: FontSize = prop(default="13px", doc="Label: size of the letters as CSS says it.")
    title: str = prop(default="", doc="A text of its own.")
    title_align: Literal["start", "center", "end"] = prop(default="center", doc="Where along the bar the title is.")
    title_location: enums.Location = prop(default="above", doc="On which side of the bar the title is.")
    title_standoff: int = prop(default=5, doc="Pixels between the bar and the title.")
    title_text_font_size: FontSize = prop(default="13px", doc="Title: size of the letters as CSS says it.")
    title_text_font_style: enums.FontStyle = prop(default="italic", doc="Title: normal, italic, bold or both.")
    margin: int = prop(default=10, doc="Space around it in pixels.")
    padding: int = prop(default=10, doc="Space between its border and what is in it, in pixels.")
    ticker: Ticker = prop(factory=lambda: FixedTicker(ticks=[]), doc="Parts of the bar that are marked.")
    bar_line_width: float = prop(default=2, doc="Bar: width of the line in pixels.")
    border_line_color: Color | None = prop(default="#e5e5e5", doc="Border: colour of the line; None draws none.")
    border_line_alpha: Alpha = prop(default=0.5, doc="Border: opacity of the line, 0 to 1.")
    background_fill_color: Color | None = prop(
        default="#ffffff", doc="Background: colour of the area; None leaves it clear."
    )
    background_fill_alpha: Alpha = prop(default=0.95, doc="Background: opacity of the area, 0 to 1.")
