"""Spans, boxes, bands and slopes

Spans, boxes, polygons, slopes, bands and whiskers over a plot.
"""

import numpy as np

from desk.models import Band, BoxAnnotation, ColumnDataSource, PolyAnnotation, Slope, Span, Whisker
from desk.plotting import curdoc, figure

rng = np.random.default_rng(3)
x = np.linspace(0, 10, 21)
y = 2 * np.sin(x) + x / 2
error = 0.4 + rng.random(x.size)
source = ColumnDataSource({"x": x, "y": y, "low": y - error, "high": y + error})

plot = figure(width=640, height=420, title="Annotations", tools="pan,wheel_zoom,reset")
plot.add_layout(Band(base="x", lower="low", upper="high", source=source, fill_color="lightsteelblue", fill_alpha=0.5))
plot.add_layout(Whisker(base="x", lower="low", upper="high", source=source, line_color="gray"))
plot.line("x", "y", source=source, line_width=2)
plot.scatter("x", "y", source=source, size=7)
plot.add_layout(BoxAnnotation(left=2, right=4, fill_color="orange", fill_alpha=0.15, editable=True))
plot.add_layout(BoxAnnotation(top=0, fill_color="firebrick", fill_alpha=0.08))
plot.add_layout(PolyAnnotation(xs=[6, 7, 8, 7], ys=[0, 2, 0, -1.5], fill_color="green", fill_alpha=0.3))
plot.add_layout(Slope(gradient=0.5, y_intercept=0, line_color="firebrick", line_dash="dashed", line_width=2))
plot.add_layout(Span(location=5, dimension="height", line_color="black", line_dash="dotted"))
plot.add_layout(Span(location=3, dimension="width", line_color="purple", editable=True))
curdoc().add_root(plot)
