"""App Name: a square wave, put together from sine waves. The slider says how many.

Open it with `desk open`, from the folder that holds this one.
"""

import numpy as np

from desk.io import curdoc
from desk.layouts import column
from desk.models import ColumnDataSource, Div, Slider
from desk.plotting import figure

x = np.linspace(-1, 1, 1001)
square = np.sign(np.sin(2 * np.pi * x))


def wave(count):
    """The sum of the first `count` sine waves of the series: the frequencies are 1, 3, 5, ..."""
    odd = 2 * np.arange(count) + 1
    return 4 / np.pi * (np.sin(2 * np.pi * np.outer(odd, x)) / odd[:, np.newaxis]).sum(axis=0)


def words(count):
    return f"{count} {'wave misses' if count == 1 else 'waves miss'} the square by {abs(wave(count) - square).mean():.3f} on average"


source = ColumnDataSource(name="wave", data={"x": x, "y": wave(5)})

plot = figure(
    name="plot",
    height=360,
    sizing_mode="stretch_width",
    x_axis_label="time",
    x_range=(-1, 1),
    y_range=(-1.5, 1.5),
    tools="pan,wheel_zoom,box_zoom,reset,save",
)
plot.line(x, square, line_width=1, line_color="gray")
plot.line("x", "y", source=source, line_width=3)

slider = Slider(name="count", title="sine waves", start=1, end=40, step=1, value=5, sizing_mode="stretch_width")
told = Div(name="told", text=words(5))


def follow(attr, old, new):
    source.data = {"x": x, "y": wave(int(new))}
    told.text = words(int(new))


slider.on_change("value", follow)

curdoc().title = "App Name"
curdoc().add_root(column(slider, told, name="controls", sizing_mode="stretch_width"))
curdoc().add_root(plot)
