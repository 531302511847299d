"""Contours

Filled contours, contour lines and hatched ones, with their colour bars, and palettes of another length.
"""

import numpy as np

from desk.layouts import column, row
from desk.palettes import Sunset8, Viridis
from desk.plotting import curdoc, figure

x, y = np.meshgrid(np.linspace(0, 3, 40), np.linspace(0, 2, 40))
z = 1.3 * np.exp(-2.5 * ((x - 1.3) ** 2 + (y - 0.8) ** 2)) - 1.2 * np.exp(-2 * ((x - 1.8) ** 2 + (y - 1.3) ** 2))
levels = np.linspace(-1, 1, 9)


def plot(title):
    return figure(width=430, height=290, title=title, x_range=(0, 3), y_range=(0, 2), tools="pan,wheel_zoom")


filled = plot("areas and lines")
contours = filled.contour(x, y, z, levels, fill_color=Sunset8, line_color="black")
filled.add_layout(contours.construct_color_bar(title="height"), "right")

lines = plot("lines")
dashes = ["solid"] * 5 + ["dashed"] * 4
contours = lines.contour(x, y, z, levels, line_color=Viridis, line_dash=dashes, line_width=2)
lines.add_layout(contours.construct_color_bar(), "below")

hatched = plot("hatches")
hatched.contour(x, y, z, levels, fill_color="#e8e8e8", line_color="grey", hatch_pattern=["x", " ", "/", " ", ".", " ", "\\", " "],
                hatch_color="navy", hatch_alpha=0.6)  # fmt: skip

holes = plot("a ring, with nothing in its middle")
r = np.hypot(x - 1.5, y - 1)
contours = holes.contour(x, y, r, [0.3, 0.5, 0.7, 0.9], fill_color=["#fde0dd", "#fa9fb5", "#c51b8a"], fill_alpha=0.8)
holes.add_layout(contours.construct_color_bar(bar_line_color="black"), "left")

curdoc().add_root(column(row(filled, lines), row(hatched, holes)))
