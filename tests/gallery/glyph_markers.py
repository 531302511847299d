"""Markers

Every marker of `scatter`, with its name below it.
"""

from desk.core.enums import MarkerType
from desk.plotting import curdoc, figure

names = list(MarkerType)
x = [k % 7 for k in range(len(names))]
y = [-(k // 7) for k in range(len(names))]
plot = figure(width=760, height=420, title="Markers", x_range=(-0.6, 6.6), y_range=(min(y) - 0.7, 0.5), toolbar_location=None)
plot.scatter(x, y, marker=names, size=26, line_color="navy", fill_color="orange", fill_alpha=0.5)
plot.text(x, y, text=names, y_offset=18, text_align="center", text_baseline="top", text_font_size="11px")
plot.axis.visible = False
plot.grid.visible = False
curdoc().add_root(plot)
