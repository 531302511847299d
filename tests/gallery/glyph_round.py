"""Circles, wedges and arcs

Round glyphs: circles with radii in data units, ellipses, wedges of a pie and of a ring, arcs and rings.
"""

from math import pi

import numpy as np

from desk.layouts import gridplot
from desk.plotting import curdoc, figure

shares = np.array([5, 3, 2, 4]) / 14
ends = np.cumsum(shares) * 2 * pi
starts = ends - shares * 2 * pi
colors = ["#718dbf", "#e8b154", "#c9586b", "#61b085"]


def plot(title):
    return figure(width=330, height=300, title=title, x_range=(-1.2, 1.2), y_range=(-1.2, 1.2), match_aspect=True)


pie = plot("wedge")
pie.wedge(x=0, y=0, radius=1, start_angle=starts, end_angle=ends, fill_color=colors, line_color="white")
ring = plot("annular_wedge")
ring.annular_wedge(x=0, y=0, inner_radius=0.6, outer_radius=1, start_angle=starts, end_angle=ends, fill_color=colors, line_color="white")
circles = plot("circle, ellipse and annulus")
circles.circle(x=[-0.6, 0.6], y=0.6, radius=[0.2, 0.4], fill_alpha=0.4)
circles.ellipse(x=-0.5, y=-0.6, width=0.9, height=0.4, angle=0.5, fill_color="seagreen", fill_alpha=0.5)
circles.annulus(x=0.6, y=-0.5, inner_radius=0.2, outer_radius=0.4, fill_color="gold")
arcs = plot("arc")
arcs.arc(x=0, y=0, radius=[0.3, 0.6, 0.9], start_angle=0, end_angle=[pi, 1.5 * pi, 1.8 * pi], line_width=4, line_color=colors[:3])
curdoc().add_root(gridplot([[pie, ring], [circles, arcs]]))
