"""Aspect and scale bars

Equal units on both axes, with data ranges, with given ones, and scaled; scale bars; polygons with equal sides.
"""

import numpy as np

from desk.layouts import column, row
from desk.models import Angular, ImperialLength, ReciprocalMetricLength, ScaleBar
from desk.plotting import curdoc, figure

turn = np.linspace(0, 2 * np.pi, 100)


def circle(title, **options):
    plot = figure(height=290, title=title, match_aspect=True, tools="pan,wheel_zoom,box_zoom,reset", **options)
    plot.line(np.cos(turn), np.sin(turn), line_width=3)
    plot.circle(0, 0, radius=0.5, fill_alpha=0.3)
    return plot


follows = circle("match_aspect", width=500)
given = circle("given ranges", width=360, x_range=(-1, 1), y_range=(-2, 2))
scaled = circle("aspect_scale=2", width=500, aspect_scale=2)

sides = figure(width=360, height=290, x_range=(0, 7), y_range=(0, 4), title="sides and scales")
sides.ngon(x=[1, 2.5, 4, 5.5], y=2, radius=0.6, n=[3, 4, 5, 8], angle=[0, 0, 0, 0.2], fill_color=["red", "gold", "green", "navy"])
sides.add_layout(ScaleBar(range=sides.x_range, unit="ft", dimensional=ImperialLength(), location="top_left"))
sides.add_layout(ScaleBar(range=sides.y_range, unit="°", dimensional=Angular(), orientation="vertical", label_location="right", location="center_right"))
sides.add_layout(ScaleBar(range=sides.x_range, unit="nm^-1", dimensional=ReciprocalMetricLength(), location="bottom_left",
                          length_sizing="exact", bar_length=0.3, label_location="above", background_fill_color=None))  # fmt: skip

curdoc().add_root(column(row(follows, given), row(scaled, sides)))
