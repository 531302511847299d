"""Buttons of the toolbar, and tools for lines and polygons

Copy, save and fullscreen; a line whose points are dragged, polygons whose corners are; a menu of boxes to draw.
"""

from desk.layouts import row
from desk.models import CopyTool, FullscreenTool, LineEditTool, PolyEditTool, SaveTool
from desk.plotting import curdoc, figure

lines = figure(width=420, height=320, tools=[CopyTool(), SaveTool(), FullscreenTool(), "help,reset"], title="drag a point of the line")
line = lines.line([1, 2, 3, 4], [2, 4, 1, 3], line_width=3)
points = lines.scatter([], [], size=10)
lines.add_tools(LineEditTool(renderers=[line], intersection_renderer=points))
polygons = figure(width=420, height=320, tools="pan,reset", title="tap a polygon twice, then drag its corners", toolbar_location="above")
patches = polygons.patches([[1, 3, 2], [4, 6, 5]], [[1, 1, 3], [2, 4, 5]], fill_alpha=0.4)
corners = polygons.scatter([], [], size=10, color="tomato")
polygons.add_tools(PolyEditTool(renderers=[patches], vertex_renderer=corners))
curdoc().add_root(row(lines, polygons))
