"""Expressions over columns

Sums of columns, running sums, least and greatest values, polar coordinates, and an expression of one's own.
"""

from math import pi

from desk.layouts import row
from desk.models import ColumnDataSource, CumSum, CustomJSExpr, Maximum, Minimum, PolarTransform, Stack
from desk.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2, 3, 4], "a": [1, 2, 1, 3], "b": [2, 1, 2, 1], "turn": [pi / 2] * 4, "color": ["tomato", "gold", "seagreen", "navy"]})
sums = figure(width=320, height=300, title="sums")
sums.line("x", {"expr": Stack(fields=["a", "b"])}, source=source, line_width=2)
sums.line("x", {"expr": CustomJSExpr(code="return this.data.a.map((v, i) => v * this.data.b[i])")}, source=source, line_dash="dashed")
sums.hspan(y={"expr": Maximum(field="a")}, source=source, line_color="gray")
sums.hspan(y={"expr": Minimum(field="a")}, source=source, line_color="gray")
pie = figure(width=320, height=300, title="running sums", x_range=(-1.2, 1.2), y_range=(-1.2, 1.2))
pie.wedge(0, 0, 1, start_angle={"expr": CumSum(field="turn", include_zero=True)}, end_angle={"expr": CumSum(field="turn")},
          fill_color="color", line_color="white", source=source)  # fmt: skip
polar = PolarTransform(radius="r", angle="t")
spiral = ColumnDataSource({"r": [k / 60 for k in range(60)], "t": [k / 5 for k in range(60)]})
curve = figure(width=320, height=300, title="polar coordinates", match_aspect=True)
curve.line(polar.x, polar.y, source=spiral, line_width=2)
curdoc().add_root(row(sums, pie, curve))
