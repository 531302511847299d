"""Places that follow something

Places that follow something: boxes and labels at the frame's edges, panels at data, a plot within a plot.
"""

import numpy as np

from desk.models import XY, BoxAnnotation, Div, Indexed, Label, Node, Panel, Range1d, Tooltip
from desk.plotting import curdoc, figure

x = np.linspace(0, 10, 200)
plot = figure(width=640, height=420, y_range=(-1.5, 4), title="Zoom and pan: everything stays where it belongs")
plot.line(x, np.sin(x), line_width=2)
dots = plot.scatter([2, 5, 8], np.sin([2, 5, 8]), size=10, color="tomato")

band = BoxAnnotation(left=4, right=6, top=Node.frame.top, bottom=Node(target="frame", symbol="center", offset=20), fill_color="gold")
plot.add_layout(band)
plot.add_layout(Label(x=band.nodes.left, y=band.nodes.top, x_offset=4, y_offset=-18, text="from here"))

plot.elements.append(Panel(position=Node.frame.top_right, anchor="top_right", elements=[Div(text="<b>in the corner</b>")]))
plot.elements.append(Panel(position=XY(x=1.57, y=1), anchor="bottom_center", elements=[Div(text="a peak")]))
plot.elements.append(Panel(position=Indexed(index=1, renderer=dots), anchor="top_left", elements=[Div(text="the second dot")]))
plot.elements.append(Tooltip(position=XY(x=8, y=0.99), attachment="below", content="a tooltip at data", visible=True))

inner = plot.subplot(x_source=Range1d(0, 1), y_source=Range1d(0, 1), x_target=Range1d(7, 9.5), y_target=Range1d(1.5, 3.2))
inner.line([0, 0.25, 0.5, 0.75, 1], [0, 1, 0, 1, 0], color="seagreen")
curdoc().add_root(plot)
