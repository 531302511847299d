"""Data that arrives

A timer streams rows into a source that keeps the last two hundred; the plot follows them.
"""

from math import sin

from desk.models import ColumnDataSource, DataRange1d
from desk.plotting import curdoc, figure

source = ColumnDataSource({"x": list(range(100)), "y": [sin(k / 8) for k in range(100)]})
plot = figure(width=720, height=280, title="Streaming", x_range=DataRange1d(follow="end", follow_interval=150, range_padding=0))
plot.line("x", "y", source=source, line_width=2)


def more():
    k = source.data["x"][-1] + 1
    source.stream({"x": [k], "y": [sin(k / 8)]}, rollover=200)


curdoc().add_periodic_callback(more, 60_000)
curdoc().add_root(plot)
