"""Colour bars

Colour bars of each mapper, inside of the frame and on its sides.
"""

import numpy as np

from desk.layouts import column, row
from desk.models import BinnedTicker, ColorBar, LogColorMapper
from desk.palettes import Plasma256
from desk.plotting import curdoc, figure
from desk.transform import eqhist_cmap, factor_cmap, linear_cmap, log_cmap

rng = np.random.default_rng(5)
n = 120
data = {
    "x": rng.random(n), "y": rng.random(n), "v": rng.exponential(20, n) + 1,
    "kind": rng.choice(["apples", "pears", "plums"], n),
}  # fmt: skip


def plot(title, **options):
    return figure(width=420, height=300, title=title, tools="pan,wheel_zoom", **options)


linear = plot("right")
points = linear.scatter("x", "y", source=data, size=8, color=linear_cmap("v", "Viridis256", 0, 100))
linear.add_layout(points.construct_color_bar(title="value", padding=5), "right")

logarithmic = plot("below")
points = logarithmic.scatter("x", "y", source=data, size=8, color=log_cmap("v", "Plasma256", 1, 100))
logarithmic.add_layout(points.construct_color_bar(width=200), "below")

named = plot("left")
points = named.scatter("x", "y", source=data, size=8, color=factor_cmap("kind", ["red", "green", "blue"], ["apples", "pears", "plums"]))
named.add_layout(points.construct_color_bar(width=12), "left")

inside = plot("in the frame")
equalised = eqhist_cmap("v", "Turbo256", 1, 100)
inside.scatter("x", "y", source=data, size=8, color=equalised)
ends = BinnedTicker(mapper=equalised.transform, num_major_ticks=4)
inside.add_layout(ColorBar(color_mapper=equalised.transform, ticker=ends, title="four ends"), "right")
inside.add_layout(ColorBar(color_mapper=LogColorMapper(Plasma256, low=1, high=1000), location="bottom_left", height=150, margin=10))

curdoc().add_root(column(row(linear, logarithmic), row(named, inside)))
