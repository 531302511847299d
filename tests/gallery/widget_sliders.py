"""Sliders

All kinds of sliders.
"""

from datetime import date, datetime

from desk.io import curdoc
from desk.layouts import column, row
from desk.models import (
    CategoricalSlider,
    DateRangeSlider,
    DateSlider,
    DatetimeRangeSlider,
    Div,
    NumeralTickFormatter,
    RangeSlider,
    Slider,
)

said = Div(text="Drag a handle.", width=300)
sliders = [
    Slider(title="Amplitude", start=0, end=10, step=0.1, value=3.5),
    RangeSlider(title="Range", start=0, end=100, step=1, value=(20, 65), format="0 %", bar_color="tomato"),
    DateSlider(title="Day", start=date(2024, 1, 1), end=date(2024, 12, 31), value=date(2024, 2, 29)),
    DateRangeSlider(
        title="Days", start=date(2024, 1, 1), end=date(2024, 12, 31), value=(date(2024, 3, 1), date(2024, 9, 1)), width=340
    ),
    DatetimeRangeSlider(
        title="Hours", start=datetime(2024, 1, 1), end=datetime(2024, 1, 3), value=(datetime(2024, 1, 1, 6), datetime(2024, 1, 2)),
        format="%d %b %H:%M", width=340,
    ),
    CategoricalSlider(title="Size", categories=["small", "medium", "large", "huge"], value="large"),
    Slider(title="From right to left", start=0, end=1000000, step=1000, value=250000, direction="rtl", format=NumeralTickFormatter(format="0.0a")),
    RangeSlider(title="Disabled", start=0, end=1, step=0.1, value=(0.2, 0.7), disabled=True),
]  # fmt: skip
standing = [
    Slider(title="Up", start=0, end=1, step=0.01, value=0.4, orientation="vertical", height=220, width=60),
    RangeSlider(title="Both", start=0, end=10, step=1, value=(2, 8), orientation="vertical", height=220, width=80),
    RangeSlider(title="Down", start=0, end=10, step=1, value=(2, 5), orientation="vertical", height=220, width=80, direction="rtl"),
]


def tell(attr: str, old: object, new: object) -> None:
    said.text = f"Let go at <b>{new}</b>"


for slider in sliders + standing:
    slider.on_change("value_throttled", tell)
curdoc().add_root(row(column(*sliders), column(said, row(*standing))))
