"""Tools that change data

Tools that change data: points, boxes, lines.
"""

from desk.layouts import column, row
from desk.models import BoxEditTool, ColumnDataSource, Div, FreehandDrawTool, PointDrawTool, PolyDrawTool
from desk.plotting import curdoc, figure

told = Div(text="Draw, drag, press Backspace.")


def board(title):
    return figure(width=400, height=270, x_range=(0, 10), y_range=(0, 10), tools="pan,reset", title=title)


def heard(name):
    return lambda attr, old, new: told.update(text=f"{name}: {max((len(column) for column in new.values()), default=0)} rows")


sources = {
    "points": ColumnDataSource({"x": [2, 5], "y": [3, 6], "color": ["red", "green"]}),
    "boxes": ColumnDataSource({"x": [3], "y": [5], "width": [2], "height": [3]}),
    "polygons": ColumnDataSource({"xs": [[2, 6, 4]], "ys": [[2, 3, 7]]}),
    "lines": ColumnDataSource({"xs": [], "ys": []}),
}
points, boxes, polygons, lines = plots = [board(name) for name in sources]
points.add_tools(PointDrawTool(renderers=[points.scatter("x", "y", color="color", size=14, source=sources["points"])], empty_value="blue"))
boxes.add_tools(BoxEditTool(renderers=[boxes.rect("x", "y", "width", "height", alpha=0.5, source=sources["boxes"])]))
polygons.add_tools(PolyDrawTool(renderers=[polygons.patches("xs", "ys", alpha=0.5, source=sources["polygons"])]))
lines.add_tools(FreehandDrawTool(renderers=[lines.multi_line("xs", "ys", line_width=3, source=sources["lines"])]))
for plot, (name, source) in zip(plots, sources.items()):
    plot.toolbar.active_multi = plot.tools[-1]
    source.on_change("data", heard(name))
curdoc().add_root(column(row(points, boxes), row(polygons, lines), told))
