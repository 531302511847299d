"""Tickers: where an axis has ticks and a grid has lines. They say at which values, not how these are written.

plot.xaxis.ticker = FixedTicker(ticks=[0, 10, 50])
plot.xaxis.ticker = [0, 10, 50]
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from desk.properties import Convert, prop

from .callbacks import Arguments, function_text
from .mappers import ScanningColorMapper
from .model import Model
from .shapes import PositiveInt

_SECOND_MS = 1000.0
_MINUTE_MS = 60 * _SECOND_MS
_HOUR_MS = 60 * _MINUTE_MS


class Ticker(Model):
    """Chooses the values that get a tick."""


class ContinuousTicker(Ticker):
    """Ticks of numbers."""

    num_minor_ticks: int = prop(default=5, doc="Small steps between two ticks.")
    desired_num_ticks: int = prop(default=6, doc="How many ticks to aim for.")


class FixedTicker(ContinuousTicker):
    """Ticks at given values."""

    ticks: list[float] = prop(factory=list, doc="Values of the ticks.")
    minor_ticks: list[float] = prop(factory=list, doc="Values of the small ticks.")


class AdaptiveTicker(ContinuousTicker):
    """Ticks at round multiples of powers of a base."""

    base: float = prop(default=10.0, doc="Number whose powers are the units.")
    mantissas: list[float] = prop(factory=lambda: [1, 2, 5], doc="Allowed multiples of a power.")
    min_interval: float = prop(default=0.0, doc="Smallest step between two ticks.")
    max_interval: float | None = prop(default=None, doc="Largest step between two ticks.")


class BasicTicker(AdaptiveTicker):
    """Ticks at 1, 2 or 5 times a power of ten."""


class LogTicker(AdaptiveTicker):
    """Ticks for a logarithmic scale."""

    mantissas: list[float] = prop(factory=lambda: [1, 5], doc="Allowed multiples of a power.")


class BaseSingleIntervalTicker(ContinuousTicker):
    """Ticks at multiples of one step."""


class SingleIntervalTicker(BaseSingleIntervalTicker):
    """Ticks at multiples of a given step."""

    interval: float = prop(default=1.0, doc="The step.")


class DaysTicker(BaseSingleIntervalTicker):
    """Ticks at days of a month."""

    num_minor_ticks: int = prop(default=0, doc="Small steps between two ticks.")
    days: list[int] = prop(factory=list, doc="Days of the month, from 1.")


class MonthsTicker(BaseSingleIntervalTicker):
    """Ticks at months of a year."""

    months: list[int] = prop(factory=list, doc="Months of the year, from 0.")


class YearsTicker(BaseSingleIntervalTicker):
    """Ticks at years, at round distances."""


class CompositeTicker(ContinuousTicker):
    """Several tickers; the one that fits the extent best is used."""

    tickers: list[Ticker] = prop(
        factory=lambda: [BasicTicker()], doc="The tickers, from the smallest step to the largest."
    )


def _calendar_tickers() -> list[Ticker]:
    return [
        AdaptiveTicker(num_minor_ticks=0, mantissas=[1, 2, 5], max_interval=500.0),
        AdaptiveTicker(
            num_minor_ticks=0,
            base=60,
            mantissas=[1, 2, 5, 10, 15, 20, 30],
            min_interval=_SECOND_MS,
            max_interval=30 * _MINUTE_MS,
        ),
        AdaptiveTicker(
            num_minor_ticks=0, base=24, mantissas=[1, 2, 4, 6, 8, 12], min_interval=_HOUR_MS, max_interval=12 * _HOUR_MS
        ),
        DaysTicker(days=list(range(1, 32))),
        DaysTicker(days=list(range(1, 31, 3))),
        DaysTicker(days=[1, 8, 15, 22]),
        DaysTicker(days=[1, 15]),
        MonthsTicker(months=list(range(12))),
        MonthsTicker(months=list(range(0, 12, 2))),
        MonthsTicker(months=[0, 4, 8]),
        MonthsTicker(months=[0, 6]),
        YearsTicker(),
    ]


class DatetimeTicker(CompositeTicker):
    """Ticks at round times, from milliseconds to years."""

    num_minor_ticks: int = prop(default=0, doc="Small steps between two ticks.")
    tickers: list[Ticker] = prop(factory=_calendar_tickers, doc="The tickers, from the smallest step to the largest.")


class CategoricalTicker(Ticker):
    """Ticks at the names of a categorical range."""


class MercatorTicker(BasicTicker):
    """Ticks at round degrees, for places in metres of the Web Mercator projection."""

    dimension: Literal["lat", "lon"] | None = prop(default=None, doc="Whether the values are latitudes or longitudes.")


def _duration_tickers() -> list[Ticker]:
    return [*_calendar_tickers()[:3], AdaptiveTicker(num_minor_ticks=0, mantissas=[1, 2, 5], min_interval=24 * _HOUR_MS)]


class TimedeltaTicker(CompositeTicker):
    """Ticks at round spans of time, from milliseconds to days."""

    num_minor_ticks: int = prop(default=0, doc="Small steps between two ticks.")
    tickers: list[Ticker] = prop(factory=_duration_tickers, doc="The tickers, from the smallest step to the largest.")


class BinnedTicker(Ticker):
    """Ticks of a colour bar where one colour of a mapper that looks at all values ends and the next begins."""

    mapper: ScanningColorMapper | None = prop(default=None, doc="The mapper; None: that of the bar.")
    num_major_ticks: PositiveInt | Literal["auto"] = prop(default=8, doc="How many ticks; 'auto': at every colour.")


class CustomJSTicker(Ticker):
    """Ticks that JavaScript of the author's own returns.

    Each code is the body of a function that returns a list of values and sees the names of `args` and `cb_data`: `range`
    with `start` and `end`, the minor one also `major_ticks`.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    major_code: str = prop(default="", doc="The code for the ticks.")
    minor_code: str = prop(default="", doc="The code for the small ticks.")

    def page_code(self) -> str | None:
        names = [*self.args, "cb_data"]
        return function_text("major", names, self.major_code) + function_text("minor", names, self.minor_code)


def ticker_of(value: Any) -> Any:
    """A list of numbers is taken for the ticks at these."""
    if isinstance(value, Model) or value is None or isinstance(value, str | dict):
        return value
    return FixedTicker(ticks=value)


TickerLike = Annotated[Ticker, Convert(ticker_of)]
