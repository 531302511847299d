"""Curves, segments and rays

Bezier and quadratic curves, segments between two points, and rays that leave the frame or have a length.
"""

from desk.layouts import gridplot
from desk.plotting import curdoc, figure

left = [1, 2, 3]


def plot(title):
    return figure(width=380, height=250, title=title, x_range=(0, 6), y_range=(0, 6))


cubic = plot("bezier")
cubic.bezier(x0=left, y0=1, x1=[3, 4, 5], y1=5, cx0=left, cy0=4, cx1=[3, 4, 5], cy1=2, line_width=3, line_color="navy")
square = plot("quadratic")
square.quadratic(x0=left, y0=1, x1=[3, 4, 5], y1=1, cx=[2, 3, 4], cy=[4, 6, 8], line_width=3, line_color="seagreen")
segments = plot("segment")
segments.segment(x0=left, y0=[1, 2, 1], x1=[4, 5, 5], y1=[5, 3, 4], line_width=[1, 3, 5], line_color=["tomato", "gold", "purple"])
rays = plot("ray")
rays.ray(x=1, y=1, length=[0, 3, 2], angle=[20, 45, 80], angle_units="deg", line_width=2, line_dash="dashed")
curdoc().add_root(gridplot([[cubic, square], [segments, rays]]))
