"""Columns of 64 MB at the press of a button; the page's own range tells when they are there."""

import sys
import time

import numpy as np
from PACKAGE.io import curdoc
from PACKAGE.layouts import column
from PACKAGE.models import Button, ColumnDataSource
from PACKAGE.plotting import figure

rows = int(sys.argv[1])
source = ColumnDataSource(data=dict(x=[0.0, 1.0], y=[0.0, 1.0]))
plot = figure(width=600, height=400, y_range=(0, 1), tools="")
plot.x_range.range_padding = 0
plot.line("x", "y", source=source)
button = Button(label="go")
state = dict(turn=0, started=0.0)


def go():
    state["turn"] += 1
    x = np.linspace(0, 100 * state["turn"], rows)
    y = np.random.default_rng(1).random(rows)
    state["started"] = time.perf_counter()
    source.data = dict(x=x, y=y)


def arrived(attr, old, new):
    if state["started"] and new is not None and abs(new - 100 * state["turn"]) < 1e-6:
        print("ARRIVED", time.perf_counter() - state["started"], flush=True)


button.on_click(go)
plot.x_range.on_change("end", arrived)
curdoc().add_root(column(button, plot))
