"""Axes: lines with ticks and labels at the sides of a plot.

A ticker says where the ticks are, a formatter how they are written; an axis knows neither plot nor range.

plot.xaxis.axis_label = "time"
plot.xaxis.ticker = [0, 10, 20]
"""

from __future__ import annotations

from typing import Any, Literal

from desk.properties import Color, FontSize, enums, prop

from . import prefixed
from .formatters import (
    BasicTickFormatter,
    CategoricalTickFormatter,
    LogTickFormatter,
    MercatorTickFormatter,
    TickFormatter,
    contextual_datetime_formatter,
    contextual_timedelta_formatter,
)
from .labeling import AllLabels, LabelingPolicy
from .renderers import GuideRenderer
from .shapes import Factor, Place
from .text import BaseText
from .tickers import (
    BasicTicker,
    CategoricalTicker,
    DatetimeTicker,
    LogTicker,
    MercatorTicker,
    TickerLike,
    TimedeltaTicker,
)


class Axis(
    GuideRenderer,
    prefixed.AxisLabelTextProps,
    prefixed.MajorLabelTextProps,
    prefixed.AxisLineProps,
    prefixed.MajorTickLineProps,
    prefixed.MinorTickLineProps,
    prefixed.BackgroundFillProps,
    prefixed.BackgroundHatchProps,
):
    """A line with ticks and labels."""

    dimension: Literal["auto", 0, 1] = prop(default="auto", doc="0 for an axis across, 1 for one up and down.")
    face: Literal["auto", "front", "back"] = prop(default="auto", doc="On which side of its line the labels are.")
    bounds: Literal["auto"] | tuple[Place, Place] = prop(default="auto", doc="Which part of the range it covers.")
    ticker: TickerLike = prop(factory=BasicTicker, doc="Where the ticks are: a ticker, or a list of values.")
    formatter: TickFormatter = prop(factory=BasicTickFormatter, doc="How the ticks are written.")
    axis_label: str | BaseText | None = prop(default=None, doc="What the axis shows.")
    axis_label_standoff: int = prop(default=5, doc="Pixels between the tick labels and the axis label.")
    axis_label_standoff_mode: Literal["tick_labels", "axis"] = prop(
        default="tick_labels", doc="From where the distance of the axis label is measured."
    )
    axis_label_orientation: enums.TickLabelOrientation | float = prop(
        default="parallel", doc="Direction of the axis label: a word, or radians."
    )
    axis_label_align: enums.Align = prop(default="center", doc="Where along the axis its label is.")
    axis_label_text_font_size: FontSize = prop(default="13px", doc="Axis label: size of the letters as CSS says it.")
    axis_label_text_font_style: enums.FontStyle = prop(
        default="italic", doc="Axis label: normal, italic, bold or both."
    )
    major_label_standoff: int = prop(default=5, doc="Pixels between the ticks and their labels.")
    major_label_orientation: enums.TickLabelOrientation | float = prop(
        default="horizontal", doc="Direction of the tick labels: a word, or radians."
    )
    major_label_overrides: dict[float | str, str | BaseText] = prop(factory=dict, doc="Texts for single ticks, by value.")
    major_label_policy: LabelingPolicy = prop(
        factory=AllLabels, doc="Which labels are shown when there is little space."
    )
    major_label_text_align: enums.TextAlign = prop(
        default="center", doc="Major label: which part is at its place, across."
    )
    major_label_text_baseline: enums.TextBaseline = prop(
        default="alphabetic", doc="Major label: which part is at its place, up and down."
    )
    major_label_text_font_size: FontSize = prop(default="11px", doc="Major label: size of the letters as CSS says it.")
    major_tick_in: int = prop(default=2, doc="Length of the ticks into the plot in pixels.")
    major_tick_out: int = prop(default=6, doc="Length of the ticks out of the plot in pixels.")
    minor_tick_in: int = prop(default=0, doc="Length of the small ticks into the plot in pixels.")
    minor_tick_out: int = prop(default=4, doc="Length of the small ticks out of the plot in pixels.")
    fixed_location: float | Factor | None = prop(default=None, doc="Where in the plot it is, instead of at a side.")
    background_fill_color: Color | None = prop(
        default=None, doc="Background: colour of the area; None leaves it clear."
    )


class ContinuousAxis(Axis):
    """An axis of numbers."""


class LinearAxis(ContinuousAxis):
    """An axis with equal steps."""


class LogAxis(ContinuousAxis):
    """An axis with equal factors."""

    ticker: TickerLike = prop(factory=LogTicker, doc="Where the ticks are: a ticker, or a list of values.")
    formatter: TickFormatter = prop(factory=LogTickFormatter, doc="How the ticks are written.")


class DatetimeAxis(LinearAxis):
    """An axis of dates and times."""

    ticker: TickerLike = prop(factory=DatetimeTicker, doc="Where the ticks are: a ticker, or a list of values.")
    formatter: TickFormatter = prop(factory=contextual_datetime_formatter, doc="How the ticks are written.")


class TimedeltaAxis(LinearAxis):
    """An axis of spans of time."""

    ticker: TickerLike = prop(factory=TimedeltaTicker, doc="Where the ticks are: a ticker, or a list of values.")
    formatter: TickFormatter = prop(factory=contextual_timedelta_formatter, doc="How the ticks are written.")


class CategoricalAxis(
    Axis,
    prefixed.SeparatorLineProps,
    prefixed.GroupTextProps,
    prefixed.SubgroupTextProps,
):
    """An axis of names, in up to three levels."""

    ticker: TickerLike = prop(factory=CategoricalTicker, doc="Where the ticks are: a ticker, or a list of names.")
    formatter: TickFormatter = prop(factory=CategoricalTickFormatter, doc="How the ticks are written.")
    separator_line_color: Color | None = prop(default="lightgrey", doc="Separator: colour of the line; None draws none.")
    separator_line_width: float = prop(default=2.0, doc="Separator: width of the line in pixels.")
    group_text_color: Color | None = prop(default="grey", doc="Group: colour of the letters.")
    group_text_font_size: FontSize = prop(default="11px", doc="Group: size of the letters as CSS says it.")
    group_text_font_style: enums.FontStyle = prop(default="bold", doc="Group: normal, italic, bold or both.")
    group_label_orientation: enums.TickLabelOrientation | float = prop(
        default="parallel", doc="Direction of the names of the highest level: a word, or radians."
    )
    subgroup_text_font_size: FontSize = prop(default="11px", doc="Subgroup: size of the letters as CSS says it.")
    subgroup_text_font_style: enums.FontStyle = prop(default="bold", doc="Subgroup: normal, italic, bold or both.")
    subgroup_label_orientation: enums.TickLabelOrientation | float = prop(
        default="parallel", doc="Direction of the names of the middle one of three levels: a word, or radians."
    )


class MercatorAxis(LinearAxis):
    """An axis of longitudes or latitudes whose places are in metres of the Web Mercator projection."""

    ticker: TickerLike = prop(factory=lambda: MercatorTicker(dimension="lat"), doc="Where the ticks are.")
    formatter: TickFormatter = prop(factory=lambda: MercatorTickFormatter(dimension="lat"), doc="How they are written.")

    def __init__(self, dimension: Literal["auto", "lat", "lon"] | int = "auto", **properties: Any) -> None:
        """`MercatorAxis("lon")`, or everything by name."""
        if dimension in ("lat", "lon"):
            properties.setdefault("ticker", MercatorTicker(dimension=dimension))
            properties.setdefault("formatter", MercatorTickFormatter(dimension=dimension))
        elif dimension != "auto":
            properties["dimension"] = dimension
        super().__init__(**properties)
