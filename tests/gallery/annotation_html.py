"""Labels of elements

Labels and a title that are elements over the plot, where style sheets reach them.
"""

from desk.models import ColumnDataSource, HTMLLabel, HTMLLabelSet, HTMLTitle
from desk.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2, 3, 4], "y": [2, 4, 3, 5], "text": ["one", "two", "three", "four"]})
plot = figure(width=640, height=420, x_range=(0, 6), y_range=(0, 6), tools="pan,wheel_zoom,reset")
plot.scatter("x", "y", source=source, size=10)
plot.add_layout(HTMLLabelSet(source=source, x_offset=8, y_offset=6, background_fill_color="lemonchiffon"))
plot.add_layout(
    HTMLLabel(x=3, y=1, text="an element", padding=8, border_radius=[9, 0, 9, 0], background_fill_color="lightblue", border_line_color="navy",
              angle=15, angle_units="deg", styles={"box-shadow": "2px 3px 6px #0006"})
)  # fmt: skip
plot.add_layout(HTMLTitle(text="A title of HTML", align="center"), "above")
curdoc().add_root(plot)
