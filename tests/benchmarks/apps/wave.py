"""One slider, one line: the number of points comes from the command line."""

import sys

import numpy as np
from PACKAGE.io import curdoc
from PACKAGE.layouts import row
from PACKAGE.models import ColumnDataSource, Slider
from PACKAGE.plotting import figure

points = int(sys.argv[1]) if len(sys.argv) > 1 else 200
x = np.linspace(0, 4 * np.pi, points)
source = ColumnDataSource(data=dict(x=x, y=np.sin(x)))
plot = figure(width=600, height=400, x_range=(0, 4 * np.pi), y_range=(-2.5, 2.5), tools="")
plot.line("x", "y", source=source, line_width=2)
slider = Slider(title="offset", value=0, start=-2, end=2, step=0.1)


def update(attr, old, new):
    source.data = dict(x=x, y=np.sin(x) + new)


slider.on_change("value", update)
curdoc().add_root(row(slider, plot))
