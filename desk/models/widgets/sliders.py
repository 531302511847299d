"""Sliders.

slider = Slider(title="freq", start=0.1, end=5.1, step=0.1, value=1)
slider.on_change("value", update)               # while it moves
slider.on_change("value_throttled", update)     # when it is let go

Moments are milliseconds since 1970-01-01 UTC when they are read, also those that were given as dates.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from desk.models.formatters import TickFormatter
from desk.models.old_spellings import mention_once
from desk.models.shapes import NonNegativeInt
from desk.properties import Color, Gt, HasProps, enums, prop

from .moments import Milliseconds, as_datetime
from .widget import Widget

DAY_MS = 86_400_000.0

_THROTTLING = ("callback_policy", "callback_throttle")


class AbstractSlider(Widget):
    """A bar with something to drag."""

    orientation: enums.Orientation = prop(default="horizontal", doc="Whether it lies or stands.")
    title: str | None = prop(default="", doc="Text above it.")
    show_value: bool = prop(default=True, doc="Whether the value is shown beside the title.")
    direction: Literal["ltr", "rtl"] = prop(
        default="ltr", doc="Whether values grow from left to right or from right to left."
    )
    tooltips: bool = prop(default=True, doc="Whether the value is shown at the handle while it is dragged.")
    bar_color: Color = prop(default="#e6e6e6", doc="Colour of the bar up to the handle.")
    width: NonNegativeInt | None = prop(default=300, doc="Width in pixels.")

    if not TYPE_CHECKING:  # a type checker knows the properties from their annotations

        def __init__(self, **properties: Any) -> None:
            for name in _THROTTLING:
                if name in properties:
                    del properties[name]
                    mention_once(name, f"{name} has no effect; listen to value_throttled, which changes on release")
            super().__init__(**properties)


class NumericalSlider(AbstractSlider):
    """A slider of numbers."""

    format: str | TickFormatter = prop(
        default="", doc="How the value is written: numbro's letters ('0,0.00'), or a formatter."
    )


class Slider(NumericalSlider):
    """Pick one number from a range."""

    start: float = prop(default=0.0, doc="Smallest value.")
    end: float = prop(default=1.0, doc="Largest value.")
    value: float = prop(default=0.0, from_page=True, doc="Chosen value; follows the handle while it moves.")
    value_throttled: float | None = prop(
        default=None, from_page=True, doc="Chosen value when the handle was let go last; None before the first time."
    )
    step: Annotated[float, Gt(0)] = prop(default=1, doc="Distance between two values.")
    format: str | TickFormatter = prop(
        default="0[.]00", doc="How the value is written: numbro's letters ('0,0.00'), or a formatter."
    )

    def problems(self) -> Iterator[str]:
        """The ends must differ, and the value lie between them."""
        yield from _range_problems(self.start, self.end, self.value)


class RangeSlider(NumericalSlider):
    """Pick the two ends of a range of numbers."""

    start: float = prop(default=0.0, doc="Smallest value.")
    end: float = prop(default=1.0, doc="Largest value.")
    value: tuple[float, float] = prop(
        default=(0.0, 1.0), from_page=True, doc="Lower and upper end; follows the handles while they move."
    )
    value_throttled: tuple[float, float] | None = prop(
        default=None, from_page=True, doc="Both ends when a handle was let go last; None before the first time."
    )
    step: Annotated[float, Gt(0)] = prop(default=1, doc="Distance between two values.")
    format: str | TickFormatter = prop(
        default="0[.]00", doc="How the values are written: numbro's letters ('0,0.00'), or a formatter."
    )

    def problems(self) -> Iterator[str]:
        """The ends must differ, and the value lie between them."""
        yield from _range_problems(self.start, self.end, *self.value)


class TimeSpan(HasProps):
    """The ends of sliders over time: milliseconds since 1970-01-01 UTC, however they were given."""

    start: Milliseconds = prop(default=0.0, doc="First moment: a date, datetime or ISO text; milliseconds when read.")
    end: Milliseconds = prop(
        default=365 * DAY_MS, doc="Last moment: a date, datetime or ISO text; milliseconds when read."
    )


class DateSlider(TimeSpan, NumericalSlider):
    """Pick a day. `value` is milliseconds since 1970 when read; `value_as_date` is the date."""

    value: Milliseconds = prop(
        default=0.0, from_page=True, doc="Chosen day, given as date, datetime or ISO text; milliseconds when read."
    )
    value_throttled: Milliseconds | None = prop(
        default=None, from_page=True, doc="Chosen day when the handle was let go last, in milliseconds."
    )
    step: Annotated[int, Gt(0)] = prop(default=1, doc="Distance between two values in days.")
    format: str | TickFormatter = prop(default="%d %b %Y", doc="How the day is written: strftime, or a formatter.")

    @property
    def value_as_datetime(self) -> datetime.datetime:
        """The value as a datetime in UTC."""
        return as_datetime(self.value)

    @property
    def value_as_date(self) -> datetime.date:
        """The value as a date."""
        return as_datetime(self.value).date()

    def problems(self) -> Iterator[str]:
        """The ends must differ, and the value lie between them."""
        yield from _range_problems(self.start, self.end, self.value)


class TimeRange(TimeSpan):
    """What sliders over time with two handles have."""

    value: tuple[Milliseconds, Milliseconds] = prop(
        default=(0.0, 365 * DAY_MS),
        from_page=True,
        doc="First and last moment, given as dates, datetimes or ISO texts; milliseconds when read.",
    )
    value_throttled: tuple[Milliseconds, Milliseconds] | None = prop(
        default=None, from_page=True, doc="Both ends when a handle was let go last, in milliseconds."
    )

    @property
    def value_as_datetime(self) -> tuple[datetime.datetime, datetime.datetime]:
        """Both ends as datetimes in UTC."""
        first, last = self.value
        return as_datetime(first), as_datetime(last)

    def problems(self) -> Iterator[str]:
        """The ends must differ, and the value lie between them."""
        yield from _range_problems(self.start, self.end, *self.value)


class DateRangeSlider(TimeRange, NumericalSlider):
    """Pick the first and the last day of a range."""

    step: Annotated[int, Gt(0)] = prop(default=1, doc="Distance between two values in days.")
    format: str | TickFormatter = prop(default="%d %b %Y", doc="How the days are written: strftime, or a formatter.")

    @property
    def value_as_date(self) -> tuple[datetime.date, datetime.date]:
        """Both ends as dates."""
        first, last = self.value_as_datetime
        return first.date(), last.date()


class DatetimeRangeSlider(TimeRange, NumericalSlider):
    """Pick the first and the last moment of a range."""

    step: Annotated[int, Gt(0)] = prop(default=3_600_000, doc="Distance between two values in milliseconds.")
    format: str | TickFormatter = prop(
        default="%d %b %Y %H:%M:%S", doc="How the moments are written: strftime, or a formatter."
    )


class CategoricalSlider(AbstractSlider):
    """Pick one of a few words that have an order."""

    categories: list[str] = prop(factory=list, doc="The words, in order.")
    value: str = prop(default="", from_page=True, doc="Chosen word; follows the handle while it moves.")
    value_throttled: str | None = prop(
        default=None, from_page=True, doc="Chosen word when the handle was let go last; None before the first time."
    )

    def problems(self) -> Iterator[str]:
        """The value must be one of the words."""
        if self.value not in self.categories:
            yield f"the value {self.value!r} is not one of the categories"


def _range_problems(start: float, end: float, *values: float) -> Iterator[str]:
    if start == end:
        yield f"start and end are both {start:g}"
        return
    for value in values:
        if not min(start, end) <= value <= max(start, end):
            yield f"the value {value:g} is not between {start:g} and {end:g}"
