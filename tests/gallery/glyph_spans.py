"""Spans and strips

Lines and bands that cross the whole frame, one for each row of data.
"""

from desk.layouts import row
from desk.plotting import curdoc, figure

lines = figure(width=400, height=300, x_range=(0, 10), y_range=(0, 10), title="hspan and vspan")
lines.hspan(y=[2, 5, 8], line_width=[1, 2, 4], line_color="firebrick")
lines.vspan(x=[1, 4, 9], line_dash="dashed", line_color="navy")
bands = figure(width=400, height=300, x_range=(0, 10), y_range=(0, 10), title="hstrip and vstrip")
bands.hstrip(y0=[1, 6], y1=[2, 8], fill_color="gold", fill_alpha=0.4)
bands.vstrip(x0=[3], x1=[5], fill_color="seagreen", fill_alpha=0.3, hatch_pattern="vertical_wave", hatch_alpha=0.4)
curdoc().add_root(row(lines, bands))
