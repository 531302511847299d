"""A loop that streams; the page's own range tells when the last row is on the screen."""

import sys
import time

import numpy as np
from PACKAGE.io import curdoc
from PACKAGE.layouts import column
from PACKAGE.models import Button, ColumnDataSource
from PACKAGE.plotting import figure

updates, rows = int(sys.argv[1]), 10
source = ColumnDataSource(data=dict(x=np.zeros(0), y=np.zeros(0)))
plot = figure(width=600, height=400, y_range=(-1, 1), tools="")
plot.x_range.range_padding = 0
plot.line("x", "y", source=source)
button = Button(label="go")
started = 0.0


def go():
    global started
    started = time.perf_counter()
    for number in range(updates):
        x = np.arange(number * rows, (number + 1) * rows, dtype=float)
        source.stream(dict(x=x, y=np.sin(x / 100)))


def arrived(attr, old, new):
    if started and new is not None and abs(new - (updates * rows - 1)) < 1e-6:
        print("ARRIVED", time.perf_counter() - started, len(source.data["x"]), flush=True)


button.on_click(go)
plot.x_range.on_change("end", arrived)
curdoc().add_root(column(button, plot))
