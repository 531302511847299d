"""Examiner

For whoever writes an app: its models as a tree, and what their properties are now. The tool "examine" opens the same of its plot.
"""

from desk.layouts import column
from desk.models import Examiner, Slider
from desk.plotting import curdoc, figure

plot = figure(width=700, height=220, tools="pan,wheel_zoom,examine", title="examined")
line = plot.line([1, 2, 3, 4], [2, 5, 3, 6], line_width=3)
width = Slider(title="line width", start=1, end=12, value=3)
width.js_link("value", line.glyph, "line_width")
curdoc().add_root(column(width, plot, Examiner(target=plot)))
