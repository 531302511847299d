"""Grouped and stacked bars

Groups by pairs of factors or by dodging, and stacks of columns, with a legend beside the frame.
"""

from desk.layouts import row
from desk.models import ColumnDataSource, FactorRange
from desk.plotting import curdoc, figure
from desk.transform import dodge, factor_cmap

fruits, years = ["apples", "pears", "plums"], ["2022", "2023", "2024"]
colors = ["#718dbf", "#e8b154", "#c9586b"]
counts = {"2022": [2, 1, 4], "2023": [5, 3, 3], "2024": [3, 2, 4]}

pairs = [(fruit, year) for fruit in fruits for year in years]
source = ColumnDataSource({"x": pairs, "n": [counts[year][fruits.index(fruit)] for fruit, year in pairs]})
nested = figure(width=380, height=300, x_range=FactorRange(*pairs), y_range=(0, 6), title="pairs of factors", toolbar_location=None)
nested.vbar("x", top="n", width=0.9, source=source, line_color="white", fill_color=factor_cmap("x", colors, years, start=1, end=2))
nested.xaxis.major_label_orientation = 1
nested.xgrid.grid_line_color = None

table = ColumnDataSource({"fruit": fruits, **counts})
dodged = figure(width=320, height=300, x_range=fruits, y_range=(0, 6), title="dodged", toolbar_location=None)
for year, color, by in zip(years, colors, (-0.25, 0, 0.25)):
    dodged.vbar(x=dodge("fruit", by, range=dodged.x_range), top=year, width=0.2, source=table, color=color)
stacked = figure(width=380, height=300, y_range=fruits, title="stacked", toolbar_location=None)
bars = stacked.hbar_stack(years, y="fruit", height=0.7, source=table, color=colors, legend_label=years)
stacked.add_layout(stacked.legend[0], "right")
curdoc().add_root(row(nested, dodged, stacked))
