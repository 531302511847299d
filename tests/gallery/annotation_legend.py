"""Legends

Items by label, by field and by hand; columns, titles, places outside of the frame, and clicks that hide or mute.
"""

import numpy as np

from desk.layouts import row
from desk.models import Legend, LegendItem
from desk.plotting import curdoc, figure

x = np.linspace(0, 10, 50)
clicks = figure(width=400, height=320, title="click to mute")
for name, color in (("sin", "tomato"), ("cos", "navy"), ("tanh", "seagreen")):
    clicks.line(x, getattr(np, name)(x), legend_label=name, line_color=color, line_width=2, muted_alpha=0.2)
clicks.legend.click_policy = "mute"
clicks.legend.title = "functions"
outside = figure(width=480, height=320, title="by hand, outside")
points = outside.scatter(x, np.sin(x), size=7, color="purple")
line = outside.line(x, np.sin(x), color="purple")
dashes = outside.line(x, np.cos(x), line_dash="dashed", color="gray")
items = [LegendItem(label="sine", renderers=[points, line]), LegendItem(label="cosine", renderers=[dashes])]
outside.add_layout(Legend(items=items, orientation="horizontal", click_policy="hide"), "below")
field = figure(width=400, height=320, title="by field, in two columns")
field.scatter("x", "y", source={"x": [1, 2, 3, 4], "y": [1, 3, 2, 4], "kind": list("abba"), "c": ["red", "blue", "blue", "red"]},
              color="c", size=14, legend_group="kind")  # fmt: skip
field.legend.ncols = 2
field.legend.location = "bottom_right"
curdoc().add_root(row(clicks, outside, field))
