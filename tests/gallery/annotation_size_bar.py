"""Size bars

How large a circle stands for which radius, beside the plot and in its frame; the circles follow the zoom.
"""

import numpy as np

from desk.layouts import row
from desk.models import SizeBar
from desk.plotting import curdoc, figure

rng = np.random.default_rng(2)
data = {"x": rng.random(60) * 100, "y": rng.random(60) * 100, "r": rng.random(60) * 8 + 1}

below = figure(width=440, height=420, title="below", tools="pan,wheel_zoom", active_scroll="wheel_zoom")
circles = below.circle("x", "y", radius="r", source=data, color="seagreen", alpha=0.5)
below.add_layout(
    SizeBar(
        renderer=circles,
        title="radius in m",
        width="max",
        glyph_fill_color="seagreen",
        glyph_fill_alpha=0.6,
        glyph_line_color="black",
        border_line_color="gray",
        border_line_dash="dotted",
    ),
    "below",
)

inside = figure(width=440, height=420, title="in the frame", tools="pan,wheel_zoom", active_scroll="wheel_zoom")
inside.circle("x", "y", radius="r", source=data, color="orchid", alpha=0.5)
inside.add_layout(SizeBar(glyph_fill_color="orchid", bounds=(1.5, 6.6), location="bottom_center", width=260, height=60, margin=5))

curdoc().add_root(row(below, inside))
