"""Logarithmic axes

Powers of ten on one axis or on both, with minor ticks and grids; labels may be plain numbers.
"""

import numpy as np

from desk.layouts import row
from desk.plotting import curdoc, figure

x = np.linspace(0.1, 5, 60)
half = figure(width=400, height=340, y_axis_type="log", y_range=(0.001, 10**11), title="a logarithmic y axis")
for name, y, color in (("x", x, "tomato"), ("x^2", x**2, "seagreen"), ("10^x", 10**x, "gold"), ("10^(x^2)", 10 ** (x**2), "navy")):
    half.line(x, y, line_color=color, legend_label=name, line_width=2)
half.legend.location = "top_left"
both = figure(width=400, height=340, x_axis_type="log", y_axis_type="log", title="both axes")
both.scatter(10 ** (x - 1), 10 ** (3 - x / 2), size=6)
both.grid.minor_grid_line_color = "lightgray"
both.grid.minor_grid_line_alpha = 0.4
curdoc().add_root(row(half, both))
