"""Fields for dates and times, with a calendar.

picker = DatePicker(title="from", value="2024-02-29", min_date=date(2024, 1, 1))
picker.value                                             # "2024-02-29": days are ISO text
DatetimePicker(value=datetime(2024, 2, 29, 12)).value    # 1709208000000.0: moments are milliseconds since 1970-01-01 UTC
TimePicker(value="12:30").value                          # datetime.time(12, 30)

`date_format` and `time_format` say how a value is shown and typed, by letters: Y year, m and n month with and without zero,
M and F its name, d and j day, D and l weekday, H hour, G and h hour of 12, i minute, S seconds, K am or pm.
"""

from __future__ import annotations

import datetime
from typing import Literal

from desk.models.shapes import PositiveInt
from desk.properties import HasProps, prop

from .input_widget import InputWidget
from .moments import Day, Days, Milliseconds


class PickerBase(InputWidget):
    """A field with something that opens."""

    position: Literal["auto", "above", "below"] = prop(default="auto", doc="Where the calendar opens.")
    inline: bool = prop(default=False, doc="Whether the calendar is always open, below the field.")


class DateCommon(HasProps):
    """What fields for days have."""

    disabled_dates: Days | None = prop(
        default=None, doc="Days that cannot be chosen: days, or pairs of (first, last) day; None for no such days."
    )
    enabled_dates: Days | None = prop(
        default=None, doc="The only days that can be chosen: days, or pairs of (first, last) day; None for any."
    )
    date_format: str = prop(default="Y-m-d", doc="How a day is shown and typed, by the letters above.")


class TimeCommon(HasProps):
    """What fields for times have."""

    hour_increment: PositiveInt = prop(default=1, doc="How far the keys and buttons move the hour.")
    minute_increment: PositiveInt = prop(default=1, doc="How far they move the minute.")
    second_increment: PositiveInt = prop(default=1, doc="How far they move the second.")
    seconds: bool = prop(default=False, doc="Whether seconds can be chosen.")
    clock: Literal["12h", "24h"] = prop(default="24h", doc="Whether hours run to 12 twice, or to 24.")


class BaseDatePicker(PickerBase, DateCommon):
    """A field for days, as ISO text."""

    min_date: Day | None = prop(default=None, doc="First day that can be chosen.")
    max_date: Day | None = prop(default=None, doc="Last day that can be chosen.")


class DatePicker(BaseDatePicker):
    """Choose a day."""

    value: Day | None = prop(default=None, from_page=True, doc="The day: given as date or ISO text, ISO text when read.")


class DateRangePicker(BaseDatePicker):
    """Choose the first and the last day of a range."""

    value: tuple[Day, Day] | None = prop(default=None, from_page=True, doc="First and last day, as ISO texts when read.")


class MultipleDatePicker(BaseDatePicker):
    """Choose any number of days."""

    value: list[Day] = prop(factory=list, from_page=True, doc="The days in order, as ISO texts when read.")
    separator: str = prop(default=", ", doc="Text between two days in the field.")


class BaseDatetimePicker(PickerBase, DateCommon, TimeCommon):
    """A field for moments, in milliseconds since 1970-01-01 UTC."""

    min_date: Milliseconds | None = prop(default=None, doc="First moment that can be chosen.")
    max_date: Milliseconds | None = prop(default=None, doc="Last moment that can be chosen.")
    date_format: str = prop(default="Y-m-d H:i", doc="How a moment is shown and typed, by the letters above.")


class DatetimePicker(BaseDatetimePicker):
    """Choose a moment."""

    value: Milliseconds | None = prop(
        default=None, from_page=True, doc="The moment: given as datetime, date or ISO text; milliseconds when read."
    )


class DatetimeRangePicker(BaseDatetimePicker):
    """Choose the first and the last moment of a range."""

    value: tuple[Milliseconds, Milliseconds] | None = prop(
        default=None, from_page=True, doc="First and last moment, in milliseconds when read."
    )


class MultipleDatetimePicker(BaseDatetimePicker):
    """Choose any number of moments."""

    value: list[Milliseconds] = prop(factory=list, from_page=True, doc="The moments in order, in milliseconds when read.")
    separator: str = prop(default=", ", doc="Text between two moments in the field.")


class TimePicker(PickerBase, TimeCommon):
    """Choose a time of the day."""

    value: datetime.time | None = prop(default=None, from_page=True, doc="The time: given as time or ISO text ('12:30').")
    min_time: datetime.time | None = prop(default=None, doc="Earliest time.")
    max_time: datetime.time | None = prop(default=None, doc="Latest time.")
    time_format: str = prop(default="H:i", doc="How the time is shown and typed, by the letters above.")
