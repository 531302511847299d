"""Axes: lines with ticks and labels at the sides of a plot.

A ticker says where the ticks are, a formatter how they are written; an axis knows neither plot nor range.

plot.xaxis.axis_label = "time"
plot.xaxis.ticker = [0, 10, 20]
"""

from __future__ import annotations

from typing import Literal

from desk.properties import Color, FontSize, enums, prop

from . import prefixed
from .formatters import (
    BasicTickFormatter,
    LogTickFormatter,
    TickFormatter,
    contextual_datetime_formatter,
)
from .labeling import AllLabels, LabelingPolicy
from .renderers import GuideRenderer
from .shapes import Factor, Place
from .tickers import BasicTicker, DatetimeTicker, LogTicker, TickerLike


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
    axis_label: str | None = prop(default=None, doc="What the axis shows.")
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
    major_label_overrides: dict[float | str, str] = prop(factory=dict, doc="Texts for single ticks, by value.")
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
