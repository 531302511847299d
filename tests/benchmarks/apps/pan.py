"""A line or a scatter plot to be dragged: its kind and number of points come from the command line."""

import sys

import numpy as np
from PACKAGE.io import curdoc
from PACKAGE.plotting import figure

kind, points = sys.argv[1], int(sys.argv[2])
random = np.random.default_rng(1)
plot = figure(width=800, height=500, x_range=(0, 1), y_range=(-4, 4), tools="pan", active_drag="pan")
if kind == "line":
    plot.line(np.linspace(0, 1, points), random.standard_normal(points), line_width=1)
else:
    plot.scatter(random.random(points), random.standard_normal(points), size=4, fill_alpha=0.5)
curdoc().add_root(plot)
