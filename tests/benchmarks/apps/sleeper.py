"""A slider that moves a point, and a button whose callback sleeps five seconds."""

import time

from PACKAGE.io import curdoc
from PACKAGE.layouts import column
from PACKAGE.models import Button, ColumnDataSource, Slider
from PACKAGE.plotting import figure

source = ColumnDataSource(data=dict(x=[0, 1], y=[0, 0]))
plot = figure(width=600, height=400, x_range=(0, 1), y_range=(-2.5, 2.5), tools="")
plot.line("x", "y", source=source, line_width=3)
slider = Slider(title="offset", value=0, start=-2, end=2, step=0.1)
slider.on_change("value", lambda attr, old, new: source.data.update(y=[new, new]))
button = Button(label="sleep")
button.on_click(lambda: time.sleep(5))
curdoc().add_root(column(slider, button, plot))
