"""Hover tools

Hover tools: sorted and limited rows, a formatter of one's own, a line below the pointer in all curves.
"""

import numpy as np

from desk.layouts import row
from desk.models import ColumnDataSource, CustomJSHover, HoverTool
from desk.plotting import curdoc, figure

rng = np.random.default_rng(2)
source = ColumnDataSource({"x": rng.integers(0, 8, 90), "y": rng.integers(0, 8, 90), "price": rng.random(90) * 100})
many = figure(width=420, height=350, tools="pan")
many.scatter("x", "y", size=18, alpha=0.4, source=source)
euros = CustomJSHover(code="return value.toFixed(2) + ' euros'")
many.add_tools(HoverTool(tooltips=[("price", "@price{custom}")], formatters={"@price": euros}, sort_by=[("@price", "descending")], limit=4))

x = np.linspace(0, 10, 60)
curves = figure(width=420, height=350, tools="pan,crosshair")
for k, color in enumerate(("firebrick", "navy", "seagreen"), 1):
    curves.line(x, np.sin(x) * k, color=color, line_width=2, name=f"curve {k}")
curves.add_tools(HoverTool(mode="vline", line_policy="interp", tooltips=[("", "$name"), ("y", "$snap_y{0.00}")]))
curdoc().add_root(row(many, curves))
