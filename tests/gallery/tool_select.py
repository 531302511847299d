"""Selections

Select tools, filters of views, and what Python hears of a selection.
"""

import numpy as np

from desk.layouts import column, row
from desk.models import (
    BoxSelectTool,
    CDSView,
    ColumnDataSource,
    Div,
    GroupFilter,
    LassoSelectTool,
    PolySelectTool,
    TapTool,
)
from desk.plotting import curdoc, figure

rng = np.random.default_rng(1)
source = ColumnDataSource({"x": rng.random(200), "y": rng.random(200), "kind": np.array(["a", "b"])[rng.integers(0, 2, 200)]})
tools = [TapTool(), BoxSelectTool(), LassoSelectTool(), PolySelectTool()]
every = figure(width=400, height=350, title="all rows", tools=[*tools, "undo,redo,reset"])
every.scatter("x", "y", source=source, size=8)
some = figure(width=400, height=350, title="rows of kind a", tools="box_select,tap,reset")
some.scatter("x", "y", source=source, size=8, color="firebrick", view=CDSView(filter=GroupFilter(column_name="kind", group="a")))
told = Div(text="Nothing is selected.")
source.selected.on_change("indices", lambda attr, old, new: told.update(text=f"{len(new)} rows are selected."))
curdoc().add_root(column(row(every, some), told))
