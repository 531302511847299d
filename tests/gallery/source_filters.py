"""Filters of rows

Views show some rows of a source: by index, by booleans, by group, by a function, and by combinations of these.
"""

from desk.layouts import gridplot
from desk.models import (
    AllIndices,
    BooleanFilter,
    CDSView,
    ColumnDataSource,
    CustomJSFilter,
    GroupFilter,
    IndexFilter,
)
from desk.plotting import curdoc, figure

n = 24
source = ColumnDataSource({"x": list(range(n)), "y": [(7 * k) % 11 for k in range(n)], "kind": ["a" if k % 3 else "b" for k in range(n)]})
group = GroupFilter(column_name="kind", group="a")
late = BooleanFilter(booleans=[k > 11 for k in range(n)])
filters = {
    "all rows": AllIndices(),
    "by index": IndexFilter(indices=[0, 5, 6, 20]),
    "by a function": CustomJSFilter(code="return Array.from({length: source.get_length()}, (_, i) => i % 2 === 0)"),
    "both: and": group & late,
    "either: or": group | late,
    "one of both: xor": group ^ late,
    "one without the other": group - late,
    "not": ~group,
}
plots = []
for title, filter in filters.items():
    plot = figure(width=250, height=170, title=title, x_range=(-1, n), y_range=(-1, 11), tools="box_select,reset")
    plot.scatter("x", "y", source=source, size=7, view=CDSView(filter=filter))
    plots.append(plot)
curdoc().add_root(gridplot([plots[:3], plots[3:6], plots[6:]]))
