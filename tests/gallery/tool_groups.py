"""Renderers in groups

The wheel zooms the curves of the name that the pointer is on; pointing at a dot shows its group; a selection is what both glyphs hit.
"""

from desk.layouts import row
from desk.models import (
    ColumnDataSource,
    GroupByModels,
    GroupByName,
    HoverTool,
    IntersectRenderers,
    RendererGroup,
    WheelZoomTool,
)
from desk.models.dom import Div, Template, ToggleGroup, ValueRef
from desk.plotting import curdoc, figure

x = [0, 1, 2, 3, 4]
zoomed = figure(width=280, height=280, tools="pan,reset", title="zoom by group")
first = [zoomed.line(x, [k + (3 * i) % 4 for i in x], line_width=3, name="low", line_color="navy") for k in (0, 1)]
second = [zoomed.line(x, [k + (2 * i) % 3 for i in x], line_width=3, name="high", line_color="tomato") for k in (8, 9)]
by_name = WheelZoomTool(renderers=[*first, *second], hit_test=True, hit_test_behavior=GroupByName())
by_list = WheelZoomTool(renderers=[*first, *second], hit_test=True, hit_test_behavior=GroupByModels(groups=[first, second]))
zoomed.add_tools(by_name, by_list)

shown = figure(width=280, height=280, tools="reset", title="point at a dot")
groups = [RendererGroup(), RendererGroup(visible=False)]
for group, color in zip(groups, ("seagreen", "purple")):
    shown.line(x, [i * (1 if color == "purple" else -1) for i in x], line_color=color, line_width=3).group = group
dots = shown.scatter([1, 3], [0, 0], size=20)
shown.add_tools(HoverTool(renderers=[dots], tooltips=Template(children=[Div(children=[ValueRef(field="x")])], actions=[ToggleGroup(groups=groups)])))

source = ColumnDataSource({"x": x, "y": [3, 1, 2, 5, 4]}, selection_policy=IntersectRenderers())
met = figure(width=280, height=280, tools="box_select,reset", title="what both glyphs hit")
met.scatter("x", "y", source=source, size=12)
met.scatter("y", "x", source=source, size=12, marker="square", color="orange")
curdoc().add_root(row(zoomed, shown, met))
