"""Stacks of images

Layers of values mixed into one picture, and geometries with their properties.
"""

import json

import numpy as np

from desk.layouts import row
from desk.models import GeoJSONDataSource, LinearColorMapper, WeightedStackColorMapper
from desk.palettes import varying_alpha_palette
from desk.plotting import curdoc, figure

nx, ny = 20, 16
x, y = np.meshgrid(np.linspace(0, 1, nx), np.linspace(0, 1, ny))
stack = np.stack([20 * np.exp(-20 * ((x - a) ** 2 + (y - b) ** 2)) for a, b in ((0.3, 0.3), (0.7, 0.3), (0.5, 0.7))], axis=2)
alpha = LinearColorMapper(varying_alpha_palette("#000", 10), low=0, high=20)
mapper = WeightedStackColorMapper(palette=["#ff0000", "#00ff00", "#0000ff"], nan_color=(0, 0, 0, 0), alpha_mapper=alpha)
mixed = figure(width=430, height=330, title="layers", x_range=(0, 1), y_range=(0, 1))
mixed.image_stack(image=[stack], x=0, y=0, dw=1, dh=1, color_mapper=mapper)


def feature(kind, coordinates, **properties):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


square = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
features = [
    feature("Polygon", [square], name="square", color="gold"),
    feature("MultiPolygon", [[[[3, 0], [4, 0], [3.5, 1], [3, 0]]], [[[4, 1], [5, 1], [4.5, 2], [4, 1]]]], name="triangles", color="teal"),
    feature("LineString", [[0, 3], [2, 2.5], [4, 3]], name="line", color="navy"),
    feature("Point", [5, 3], name="point", color="crimson"),
]
source = GeoJSONDataSource(geojson=json.dumps({"type": "FeatureCollection", "features": features}))
shapes = figure(width=430, height=330, title="geometries", tools="pan,hover", tooltips=[("name", "@name")])
shapes.patches("xs", "ys", fill_color="color", line_color="black", source=source)
shapes.scatter("x", "y", size=15, fill_color="color", source=source)

curdoc().add_root(row(mixed, shapes))
