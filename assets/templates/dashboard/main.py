"""App Name: columns of data/weather.csv over time, smoothed as much as you like.

Put your own file in its place: a column `day` (as in 2025-01-31) and columns of numbers.
"""

import csv
from pathlib import Path

import numpy as np

from desk.io import curdoc
from desk.layouts import column, row
from desk.models import ColumnDataSource, Div, Select, Slider
from desk.plotting import figure

FILE = Path(__file__).parent / "data" / "weather.csv"

with FILE.open(encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
days = np.array([one["day"] for one in rows], dtype="datetime64[D]")
table = {name: np.array([float(one[name]) for one in rows]) for name in rows[0] if name != "day"}


def smoothed(values, width):
    """The mean of the `width` days around each day; fewer at the ends."""
    window = np.ones(width)
    return np.convolve(values, window, "same") / np.convolve(np.ones(len(values)), window, "same")


def figures(values):
    """The text below the plot."""
    numbers = {"lowest": values.min(), "mean": values.mean(), "highest": values.max()}
    return " &nbsp; ".join(f"{name} <b>{number:.1f}</b>" for name, number in numbers.items())


choice = Select(name="choice", title="column", options=list(table), value=next(iter(table)), width=220)
days_around = Slider(name="days", title="mean of days", start=1, end=31, step=2, value=7, sizing_mode="stretch_width")
told = Div(name="told", text=figures(table[choice.value]))

first = table[choice.value]
source = ColumnDataSource(name="shown", data={"day": days, "value": first, "mean": smoothed(first, 7)})

plot = figure(
    name="plot",
    x_axis_type="datetime",
    height=340,
    sizing_mode="stretch_width",
    tools="pan,wheel_zoom,box_zoom,reset,save",
)
plot.scatter("day", "value", source=source, size=5, alpha=0.35, legend_label="each day")
plot.line("day", "mean", source=source, line_width=3, legend_label="mean")
plot.legend.location = "top_left"


def follow(attr, old, new):
    values = table[choice.value]
    source.data = {"day": days, "value": values, "mean": smoothed(values, int(days_around.value))}
    told.text = figures(values)


choice.on_change("value", follow)
days_around.on_change("value", follow)

curdoc().title = "App Name"
curdoc().add_root(row(choice, days_around, name="controls", sizing_mode="stretch_width"))
curdoc().add_root(column(plot, told, name="board", sizing_mode="stretch_width"))
