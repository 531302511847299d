"""Bars and boxes

Vertical and horizontal bars over categories, quads for a histogram, blocks that start at a corner, and rectangles around a centre.
"""

import numpy as np

from desk.layouts import gridplot
from desk.plotting import curdoc, figure

fruits = ["apples", "pears", "plums", "grapes"]
counts = [5, 3, 4, 2]
upright = figure(width=400, height=260, x_range=fruits, y_range=(0, 6), title="vbar")
upright.vbar(x=fruits, top=counts, width=0.8, border_radius=4)
upright.xgrid.grid_line_color = None
sideways = figure(width=400, height=260, y_range=fruits, x_range=(0, 6), title="hbar")
sideways.hbar(y=fruits, right=counts, height=0.6, fill_color="seagreen", hatch_pattern=["dot", "cross", "/", None])

sample = np.random.default_rng(4).normal(size=500)
tops, edges = np.histogram(sample, bins=20)
histogram = figure(width=400, height=260, title="quad: a histogram")
histogram.quad(left=edges[:-1], right=edges[1:], bottom=0, top=tops, fill_color="skyblue", line_color="white")
histogram.y_range.start = 0
boxes = figure(width=400, height=260, title="block and rect")
boxes.block(x=[1, 2, 3], y=[1, 2, 3], width=0.8, height=[0.5, 1, 1.5], fill_color="gold")
boxes.rect(x=[1, 2, 3], y=[4, 5, 2], width=0.8, height=0.5, angle=[0, 0.3, 0.6], fill_color="tomato", alpha=0.6)
curdoc().add_root(gridplot([[upright, sideways], [histogram, boxes]]))
