"""Spans of time on an axis

A timedelta axis counts from nanoseconds to days.
"""

import numpy as np

from desk.layouts import column
from desk.models import TimedeltaAxis, TimedeltaTickFormatter
from desk.plotting import curdoc, figure

steps = np.arange(0, 3 * 24 * 60, 10).astype("timedelta64[m]")
wave = np.sin(np.arange(steps.size) / 30)
usual = figure(width=720, height=220, x_axis_type="timedelta", title="three days")
usual.line(steps, wave)
short = figure(width=720, height=220, x_axis_type=None, title="an hour", x_range=(0, 3_600_000))
short.add_layout(TimedeltaAxis(formatter=TimedeltaTickFormatter(minutes="%M min")), "below")
short.line(steps, wave, line_color="seagreen")
curdoc().add_root(column(usual, short))
