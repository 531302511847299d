"""A slider whose callback takes a tenth of a second; it says when it was called."""

import time

from PACKAGE.io import curdoc
from PACKAGE.layouts import column
from PACKAGE.models import ColumnDataSource, Slider
from PACKAGE.plotting import figure

source = ColumnDataSource(data=dict(x=[0, 1], y=[0, 0]))
plot = figure(width=600, height=400, x_range=(0, 1), y_range=(-1, 200), tools="")
plot.line("x", "y", source=source, line_width=3)
slider = Slider(title="value", value=0, start=0, end=200, step=1)


def slow(attr, old, new):
    time.sleep(0.1)
    source.data = dict(x=[0, 1], y=[new, new])
    print("CALL", new, flush=True)


slider.on_change("value", slow)
curdoc().add_root(column(slider, plot))
