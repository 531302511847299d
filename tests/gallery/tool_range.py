"""Range tool and steps

A range tool, shared crosshairs, and buttons that zoom and pan by a step.
"""

import numpy as np

from desk.layouts import column
from desk.models import CrosshairTool, CustomAction, CustomJS, RangeTool, Span
from desk.plotting import curdoc, figure

x = np.linspace(0, 100, 2000)
y = np.sin(x / 3) + np.sin(x * 1.3) / 3
spans = [Span(dimension="width", line_dash="dashed"), Span(dimension="height", line_dash="dashed")]
large = figure(width=700, height=300, x_range=(20, 40), tools="pan,xwheel_pan,xwheel_zoom,zoom_in,zoom_out,pan_left,pan_right,undo,redo,reset")
large.line(x, y)
small = figure(width=700, height=130, tools="", toolbar_location=None, y_range=large.y_range)
small.line(x, y)
small.add_tools(RangeTool(x_range=large.x_range, start_gesture="pan"))
for plot in (large, small):
    plot.add_tools(CrosshairTool(overlay=spans))
whole = CustomJS(args={"range": large.x_range}, code="range.start = 0; range.end = 100")
large.add_tools(CustomAction(description="Everything", callback=whole))
curdoc().add_root(column(large, small))
