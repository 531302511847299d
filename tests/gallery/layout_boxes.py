"""Rows, columns and grids

Boxes side by side and one below the other, grids with spans, spacers, boxes with a title, and one that scrolls.
"""

from desk.layouts import column, grid, row
from desk.models import Button, Div, GridBox, GroupBox, HBox, ScrollBox, Slider, Spacer, VBox
from desk.plotting import curdoc


def button(label, **options):
    return Button(label=label, **options)


cells = GridBox(children=[(button("two columns wide", sizing_mode="stretch_width"), 0, 0, 1, 2), (button("left"), 1, 0), (button("right"), 1, 1)], spacing=6)
boxes = row(HBox(children=[{"child": button("a")}, {"child": button("b")}], spacing=4), VBox(children=[{"child": button("c")}, {"child": button("d")}], spacing=4))
titled = GroupBox(title="Settings", child=column(Slider(title="x", start=0, end=1, step=0.1, value=0.5), button("Apply")), checkable=True)
long = ScrollBox(child=Div(text="<br>".join(f"line {k}" for k in range(30)), width=160), height=120, width=180)
even = grid([[button("1"), button("2")], [button("3"), button("4")]])
pushed = row(button("left"), Spacer(width=120), button("right"))
curdoc().add_root(column(pushed, row(cells, even), row(titled, long), boxes))
