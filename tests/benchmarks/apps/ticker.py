"""A thousand streamed rows a second from a timer; the page's own range tells when the last is on the screen."""

import sys
import time

import numpy as np
from PACKAGE.io import curdoc
from PACKAGE.layouts import column
from PACKAGE.models import Button, ColumnDataSource
from PACKAGE.plotting import figure

rows = int(sys.argv[1])
source = ColumnDataSource(data=dict(x=np.zeros(0), y=np.zeros(0)))
plot = figure(width=600, height=400, y_range=(-1, 1), tools="")
plot.x_range.range_padding = 0
plot.line("x", "y", source=source)
button = Button(label="go")
state = dict(sent=0, started=0.0, finished=0.0)


def tick():
    # As many as are due: a timer is late at times, the rate is kept.
    due = min(rows, int((time.perf_counter() - state["started"]) * 1000))
    for number in range(state["sent"], due):
        source.stream(dict(x=[float(number)], y=[np.sin(number / 100)]))
    state["sent"] = due
    if due == rows and not state["finished"]:
        state["finished"] = time.perf_counter()
        curdoc().remove_periodic_callback(state["timer"])


def go():
    state["started"] = time.perf_counter()
    state["timer"] = curdoc().add_periodic_callback(tick, 1)


def arrived(attr, old, new):
    if state["finished"] and new is not None and abs(new - (rows - 1)) < 1e-6:
        now = time.perf_counter()
        print("ARRIVED", now - state["started"], now - state["finished"], flush=True)


button.on_click(go)
plot.x_range.on_change("end", arrived)
curdoc().add_root(column(button, plot))
