"""Patches, polygons and hexagons

One patch, many patches, polygons with holes, and hexagonal tiles coloured by how many points fall into them.
"""

import numpy as np

from desk.layouts import gridplot
from desk.plotting import curdoc, figure


def plot(title, **options):
    return figure(width=380, height=280, title=title, **options)


one = plot("patch")
one.patch([1, 2, 4, 3, 2], [1, 4, 3, 1, 2], fill_alpha=0.5, line_width=2)
some = plot("patches")
some.patches([[1, 3, 2], [3, 4, 6, 6]], [[2, 1, 4], [4, 7, 8, 5]], fill_color=["firebrick", "navy"], fill_alpha=[0.8, 0.3], line_width=2)
holes = plot("multi_polygons")
holes.multi_polygons(
    xs=[[[[1, 5, 5, 1], [2, 3, 3, 2], [3.5, 4.5, 4]]], [[[6, 8, 7]]]],
    ys=[[[[1, 1, 5, 5], [2, 2, 3, 3], [3.5, 3.5, 4.5]]], [[[1, 1, 4]]]],
    fill_color=["skyblue", "gold"], line_color="gray",
)  # fmt: skip
rng = np.random.default_rng(6)
hexagons = plot("hexbin", match_aspect=True, background_fill_color="#440154")
hexagons.grid.visible = False
hexagons.hexbin(rng.standard_normal(800), rng.standard_normal(800), size=0.3, line_color=None)
curdoc().add_root(gridplot([[one, some], [holes, hexagons]]))
