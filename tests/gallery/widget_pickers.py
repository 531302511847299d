"""Dates and times

Fields for days, moments and times.
"""

from datetime import date, datetime, time

from desk.io import curdoc
from desk.layouts import column, row
from desk.models import (
    DatePicker,
    DateRangePicker,
    DatetimePicker,
    DatetimeRangePicker,
    Div,
    MultipleDatePicker,
    MultipleDatetimePicker,
    TimePicker,
)

pickers = [
    DatePicker(title="Day", value=date(2024, 2, 29), min_date=date(2024, 1, 10), max_date=date(2024, 12, 20)),
    DatePicker(title="Written otherwise", value="2024-07-04", date_format="l, j F Y"),
    DateRangePicker(title="Days", value=("2024-02-05", "2024-02-16"), disabled_dates=[("2024-02-20", "2024-02-23")], width=300),
    MultipleDatePicker(title="Several", value=["2024-02-05", "2024-02-07"], width=300),
    MultipleDatetimePicker(title="Several moments", value=["2024-02-05T08:00:00", "2024-02-07T17:30:00"], width=300),
    DatetimePicker(title="Moment", value=datetime(2024, 2, 29, 12, 30)),
    DatetimeRangePicker(title="Moments", value=(datetime(2024, 2, 5, 8), datetime(2024, 2, 6, 17)), width=300),
    TimePicker(title="Time", value=time(9, 45)),
    TimePicker(title="Time of twelve", value=time(21, 45, 10), clock="12h", seconds=True, time_format="h:i:S K"),
]
always = DatePicker(title="Always open", value="2024-02-14", inline=True)
said = Div(text="Choose something.", width=300)
for picker in [*pickers, always]:
    picker.on_change("value", lambda attr, old, new: setattr(said, "text", f"value: {new!r}"))
curdoc().add_root(row(column(*pickers), column(always, said)))
