"""Heads on lines, and textures

Heads at the ends of segments and arcs, and in the middle of a line; areas laid with a picture and with what code draws.
"""

from desk.models import CanvasTexture, Decoration, ImageURLTexture, NormalHead, OpenHead, VeeHead
from desk.plotting import curdoc, figure

DOTS = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16'%3E%3Ccircle cx='8' cy='8' r='5' fill='tomato'/%3E%3C/svg%3E"
RINGS = "ctx.beginPath(); ctx.arc(scale / 2, scale / 2, scale / 3, 0, 2 * Math.PI); ctx.stroke()"

plot = figure(width=640, height=420, x_range=(0, 10), y_range=(0, 7), tools="pan,wheel_zoom,reset")
plot.segment([1, 1], [4, 5], [4, 4], [5, 6]).add_decoration(VeeHead(size=14), "end")
arc = plot.arc([6], [5], radius=[1], start_angle=[0], end_angle=[4], line_width=2)
arc.add_decoration(NormalHead(size=12, fill_color="orange"), "end")
arc.add_decoration(OpenHead(size=12), "start")
plot.line([8, 9, 9.5], [4, 6, 4], decorations=[Decoration(marking=NormalHead(size=14), node="middle")])
for left, texture in ((1, ImageURLTexture(url=DOTS)), (5.5, CanvasTexture(code=RINGS))):
    plot.quad(left=[left], right=[left + 3.5], bottom=[0.5], top=[3], fill_color=None, hatch_pattern="own", hatch_extra={"own": texture},
              hatch_color="navy", hatch_scale=18, line_color="black")  # fmt: skip
curdoc().add_root(plot)
