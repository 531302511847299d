"""Map tiles

Mercator axes: a map of which only the attribution is shown, degrees over it, a scale, and no map of Google's.
"""

import numpy as np

from desk.layouts import row
from desk.models import GMapOptions, ScaleBar
from desk.plotting import curdoc, figure, gmap

cities = {"lon": np.array([-0.1, 2.35, 13.4, 12.5, -3.7]), "lat": np.array([51.5, 48.85, 52.5, 41.9, 40.4])}
x = cities["lon"] * 20037508.34 / 180
y = np.log(np.tan(np.pi / 4 + np.radians(cities["lat"]) / 2)) * 6378137

mapped = figure(width=430, height=430, x_range=(-1500000, 2500000), y_range=(4200000, 7600000),
                x_axis_type="mercator", y_axis_type="mercator", title="Mercator axes")  # fmt: skip
mapped.add_tile("CartoDB Positron", retina=True)
mapped.scatter(x, y, size=12, fill_color="crimson", line_color="white")
mapped.add_layout(ScaleBar(range=mapped.x_range, unit="m", location="top_left", title="at the equator"))

degrees = gmap("", GMapOptions(lat=47, lng=5, zoom=4), width=430, height=430, title="degrees")
degrees.scatter("lon", "lat", source=cities, size=12, fill_color="teal", line_color="white")

curdoc().add_root(row(mapped, degrees))
