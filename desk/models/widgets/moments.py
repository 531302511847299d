"""Dates and times as widgets hold them: text for days, milliseconds for moments.

    DatePicker(value=date(2024, 2, 29)).value          # "2024-02-29"
    DateSlider(value=date(2024, 2, 29), ...).value     # 1709164800000.0, milliseconds since 1970-01-01 UTC
"""

from __future__ import annotations

import datetime
from typing import Annotated, Any

import numpy as np

from desk.properties import As, Convert, Mismatch, kinds
from desk.properties.wire_values import milliseconds


def _iso_day(value: Any) -> Any:
    """The ISO text of a day. A moment is no day: which one it is depends on the time zone."""
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value).isoformat()
        except ValueError:
            pass
    raise Mismatch("a date or its ISO text ('2024-02-29')", value)


def _milliseconds(value: Any) -> Any:
    if isinstance(value, str):
        try:
            value = datetime.datetime.fromisoformat(value)
        except ValueError:
            raise Mismatch("a datetime, a date, ISO text, or milliseconds since 1970", value) from None
    if isinstance(value, datetime.date | np.datetime64):
        return milliseconds(value)
    return value


def as_datetime(ms: float) -> datetime.datetime:
    """The moment of some milliseconds since 1970-01-01, in UTC."""
    return datetime.datetime.fromtimestamp(ms / 1000, tz=datetime.UTC)


# Authors give either form and read one: a type that says both would be in their way at each reading.
Day = Annotated[Any, As(kinds.Matching(r"\d{4}-\d\d-\d\d")), Convert(_iso_day)]
Days = list[Day | tuple[Day, Day]]
Milliseconds = Annotated[Any, As(kinds.Float()), Convert(_milliseconds)]
