"""Categories on both axes

A heat map of factors by factors: labels above, turned labels, no lines, and colours by value.
"""

from desk.plotting import curdoc, figure
from desk.transform import linear_cmap

days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
hours = ["morning", "noon", "afternoon", "evening"]
cells = [(day, hour, (3 * i + 5 * j) % 11) for i, day in enumerate(days) for j, hour in enumerate(hours)]
data = {"day": [c[0] for c in cells], "hour": [c[1] for c in cells], "n": [c[2] for c in cells]}
plot = figure(width=560, height=340, x_range=days, y_range=hours[::-1], x_axis_location="above", tools="hover",
              tooltips=[("when", "@day @hour"), ("n", "@n")], toolbar_location=None, title="How busy it is")  # fmt: skip
cells_drawn = plot.rect("day", "hour", 1, 1, source=data, line_color="white", fill_color=linear_cmap("n", "Blues9", 10, 0))
plot.add_layout(cells_drawn.construct_color_bar(padding=5), "right")
plot.grid.grid_line_color = None
plot.axis.axis_line_color = None
plot.axis.major_tick_line_color = None
plot.xaxis.major_label_orientation = 0.8
curdoc().add_root(plot)
