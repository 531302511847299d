"""Dates on an axis

A datetime axis follows the zoom from years to milliseconds; its formats and its context are the app's to choose.
"""

import numpy as np

from desk.layouts import column
from desk.models import DatetimeTickFormatter, DaysTicker, MonthsTicker, YearsTicker
from desk.plotting import curdoc, figure

days = np.arange("2020-01-01", "2024-01-01", dtype="datetime64[D]")
walk = np.cumsum(np.random.default_rng(7).normal(size=days.size))
usual = figure(width=720, height=200, x_axis_type="datetime", title="as it comes")
usual.line(days, walk)
own = figure(width=720, height=200, x_axis_type="datetime", title="a format of its own", x_range=(days[400], days[700]))
own.line(days, walk, line_color="seagreen")
own.xaxis.formatter = DatetimeTickFormatter(months="%d %b", context=DatetimeTickFormatter(months="%Y", days="%Y"), context_which="start")
own.xaxis.ticker = MonthsTicker(months=[0, 2, 4, 6, 8, 10])
months = figure(width=720, height=200, x_axis_type="datetime", title="the 1st and the 15th", x_range=(days[30], days[120]))
months.line(days, walk, line_color="firebrick")
months.xaxis.ticker = DaysTicker(days=[1, 15])
usual.xgrid.ticker = YearsTicker()
curdoc().add_root(column(usual, own, months))
