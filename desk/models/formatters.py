"""Formatters: how the value of a tick is written.

They know neither axis nor ticker, but for `LogTickFormatter`, which writes powers of its ticker's base.

    plot.xaxis.formatter = DatetimeTickFormatter(days="%d %b")
"""

from __future__ import annotations

from typing import Literal

from desk.properties import enums, prop

from .callbacks import Arguments, function_text
from .model import Model
from .tickers import Ticker


class TickFormatter(Model):
    """Turns values into text."""


class BasicTickFormatter(TickFormatter):
    """Plain and scientific numbers."""

    precision: Literal["auto"] | int = prop(default="auto", doc="Digits after the point.")
    use_scientific: bool = prop(default=True, doc="Whether very large and very small numbers are written as 1.5e7.")
    power_limit_high: int = prop(default=5, doc="Powers of ten from this one on are scientific.")
    power_limit_low: int = prop(default=-3, doc="Powers of ten up to this one are scientific.")


class LogTickFormatter(TickFormatter):
    """Powers of a base."""

    ticker: Ticker | None = prop(default=None, doc="Ticker whose base it is; ten without one.")
    min_exponent: int = prop(default=0, doc="Smallest power that is written as one.")


class DatetimeTickFormatter(TickFormatter):
    """Dates and times, in strftime's letters; which line is used follows from the distance of the ticks."""

    microseconds: str = prop(default="%fus", doc="Format for steps of microseconds.")
    milliseconds: str = prop(default="%3Nms", doc="Format for steps of milliseconds.")
    seconds: str = prop(default="%Ss", doc="Format for steps of seconds.")
    minsec: str = prop(default=":%M:%S", doc="Format for steps of seconds over minutes.")
    minutes: str = prop(default=":%M", doc="Format for steps of minutes.")
    hourmin: str = prop(default="%H:%M", doc="Format for steps of minutes over hours.")
    hours: str = prop(default="%Hh", doc="Format for steps of hours.")
    days: str = prop(default="%m/%d", doc="Format for steps of days.")
    months: str = prop(default="%m/%Y", doc="Format for steps of months.")
    years: str = prop(default="%Y", doc="Format for steps of years.")
    strip_leading_zeros: bool | list[enums.DatetimeUnits] = prop(
        default=False, doc="Whether 05 is written 5: everywhere, or for the steps that are listed."
    )
    boundary_scaling: bool = prop(default=True, doc="Whether a tick at a boundary is written in the larger unit.")
    hide_repeats: bool = prop(default=False, doc="Whether a text that is the same as the one before is left out.")
    context: str | DatetimeTickFormatter | None = prop(default=None, doc="What is written beside the text of a tick.")
    context_which: enums.ContextWhich = prop(default="start", doc="Which ticks get the context.")
    context_location: enums.Location = prop(default="below", doc="On which side of the text the context is.")


def contextual_datetime_formatter() -> DatetimeTickFormatter:
    """What a datetime axis has unless told: short times, below them the day, month or year where it changes."""
    day = "%b %d, %Y"
    outer = DatetimeTickFormatter(
        microseconds=day, milliseconds=day,
        seconds="", minsec="", minutes="", hourmin="", hours="", days="", months="", years="",
        boundary_scaling=False, hide_repeats=True,
    )  # fmt: skip
    inner = DatetimeTickFormatter(
        microseconds="%T", milliseconds="%T",
        seconds=day, minsec=day, minutes=day, hourmin=day, hours=day, days="%Y", months="", years="",
        boundary_scaling=False, hide_repeats=True, context=outer, context_which="all",
    )  # fmt: skip
    return DatetimeTickFormatter(
        seconds="%T", minsec="%T", minutes="%H:%M", hours="%H:%M", days="%b %d", months="%b %Y",
        strip_leading_zeros=["microseconds", "milliseconds", "seconds"],
        boundary_scaling=False, context=inner, context_which="all",
    )  # fmt: skip


def RELATIVE_DATETIME_CONTEXT() -> DatetimeTickFormatter:  # Bokeh's name
    """A context for a DatetimeTickFormatter of one's own: the next larger unit of whatever the ticks show."""
    return DatetimeTickFormatter(
        microseconds="%T", milliseconds="%T", seconds="%H:%M", minsec="%Hh", minutes="%Hh", hourmin="%F", hours="%F",
        days="%Y", months="", years="",
    )  # fmt: skip


class CategoricalTickFormatter(TickFormatter):
    """Names as they are."""


class MercatorTickFormatter(BasicTickFormatter):
    """Degrees, for places in metres of the Web Mercator projection."""

    dimension: Literal["lat", "lon"] | None = prop(default=None, doc="Whether the values are latitudes or longitudes.")


class PrintfTickFormatter(TickFormatter):
    """Numbers by a format as C's printf knows it."""

    format: str = prop(default="%s", doc="The format: `%5.2f`, `%d %%`.")


class NumeralTickFormatter(TickFormatter):
    """Numbers by a pattern: `0,0.00`, `0.0%`, `$0.0a`, `0b`, `00:00:00`, `0o`."""

    format: str = prop(default="0,0", doc="The pattern.")
    language: str = prop(default="en", doc="Language of separators, abbreviations and the currency sign.")
    rounding: Literal["round", "nearest", "floor", "rounddown", "ceil", "roundup"] = prop(
        default="round", doc="How numbers lose their last places."
    )


class CustomJSTickFormatter(TickFormatter):
    """What JavaScript of the author's own returns.

    The code is the body of a function that sees `tick`, `index`, `ticks` and the names of `args`, and returns text.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")

    def page_code(self) -> str | None:
        return function_text("run", [*self.args, "tick", "index", "ticks"], self.code)


class TimedeltaTickFormatter(TickFormatter):
    """Spans of time; which line is used follows from the distance of the ticks.

    `%d` days, `%H` hours, `%M` minutes, `%S` seconds of the next larger unit; `%MS`, `%US`, `%NS` milli-, micro- and
    nanoseconds of a second.
    """

    nanoseconds: str = prop(default="%NSns", doc="Format for steps of nanoseconds.")
    microseconds: str = prop(default="%USus", doc="Format for steps of microseconds.")
    milliseconds: str = prop(default="%MSms", doc="Format for steps of milliseconds.")
    seconds: str = prop(default="%H:%M:%S", doc="Format for steps of seconds.")
    minsec: str = prop(default="%H:%M:%S", doc="Format for steps of seconds over minutes.")
    minutes: str = prop(default="%H:%M", doc="Format for steps of minutes.")
    hourmin: str = prop(default="%H:%M", doc="Format for steps of minutes over hours.")
    hours: str = prop(default="%H:%M", doc="Format for steps of hours.")
    days: str = prop(default="%d days", doc="Format for steps of days.")
    strip_leading_zeros: bool | list[
        Literal["nanoseconds", "microseconds", "milliseconds", "seconds", "minsec", "minutes", "hourmin", "hours", "days"]
    ] = prop(default=False, doc="Whether 05 is written 5: everywhere, or for the steps that are listed.")
    hide_repeats: bool = prop(default=False, doc="Whether a text that is the same as the one before is left out.")
    context: str | TimedeltaTickFormatter | None = prop(default=None, doc="What is written beside the text of a tick.")
    context_which: enums.ContextWhich = prop(default="start", doc="Which ticks get the context.")
    context_location: enums.Location = prop(default="below", doc="On which side of the text the context is.")


def contextual_timedelta_formatter() -> TimedeltaTickFormatter:
    """What an axis of spans of time has unless told: short texts, below them the days where these change."""
    day = "%d days"
    outer = TimedeltaTickFormatter(
        nanoseconds=day, microseconds=day, milliseconds=day,
        seconds="", minsec="", minutes="", hourmin="", hours="", days="", hide_repeats=True,
    )  # fmt: skip
    inner = TimedeltaTickFormatter(
        nanoseconds="%H:%M:%S.%MS%US", microseconds="%H:%M:%S.%MS", milliseconds="%H:%M:%S",
        seconds=day, minsec=day, minutes=day, hourmin=day, hours=day, days="",
        hide_repeats=True, context=outer, context_which="all",
    )  # fmt: skip
    return TimedeltaTickFormatter(
        strip_leading_zeros=["nanoseconds", "microseconds", "milliseconds"], context=inner, context_which="all"
    )
