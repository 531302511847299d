"""Lines

One line, lines with dashes and joins, many lines from one source, and what a missing value does.
"""

import numpy as np

from desk.layouts import gridplot
from desk.plotting import curdoc, figure

x = np.linspace(0, 4 * np.pi, 100)
y = np.sin(x)
dashes = figure(width=400, height=260, title="dashes")
for k, dash in enumerate(["solid", "dashed", "dotted", "dotdash", "dashdot", [8, 2]]):
    dashes.line([0, 10], [k, k + 1], line_dash=dash, line_width=2 + k / 2)
gaps = figure(width=400, height=260, title="a gap at each missing value")
gaps.line(x, np.where(np.abs(y) > 0.8, np.nan, y), line_width=2, line_color="firebrick")
many = figure(width=400, height=260, title="multi_line")
many.multi_line([x] * 5, [y * k for k in range(1, 6)], line_color=["#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"], line_width=2)
stacked = figure(width=400, height=260, title="vline_stack")
stacked.vline_stack(["a", "b", "c"], x="x", source={"x": [1, 2, 3, 4], "a": [1, 2, 1, 2], "b": [2, 1, 2, 2], "c": [1, 1, 2, 3]},
                    color=["navy", "seagreen", "tomato"], line_width=3)  # fmt: skip
curdoc().add_root(gridplot([[dashes, gaps], [many, stacked]]))
