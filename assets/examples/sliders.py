"""A wave with four sliders and a title to type.

Open it with `desk open sliders`. Each slider changes the curve while it moves; the text field renames the plot.
"""

import numpy as np

from desk.io import curdoc
from desk.layouts import column, row
from desk.models import ColumnDataSource, Slider, TextInput
from desk.plotting import figure

POINTS = 200
x = np.linspace(0, 4 * np.pi, POINTS)
source = ColumnDataSource(data=dict(x=x, y=np.sin(x)))

plot = figure(
    height=400,
    width=400,
    title="my sine wave",
    tools="crosshair,pan,reset,save,wheel_zoom",
    x_range=[0, 4 * np.pi],
    y_range=[-2.5, 2.5],
)
plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)

text = TextInput(title="title", value="my sine wave")
offset = Slider(title="offset", value=0.0, start=-5.0, end=5.0, step=0.1)
amplitude = Slider(title="amplitude", value=1.0, start=-5.0, end=5.0, step=0.1)
phase = Slider(title="phase", value=0.0, start=0.0, end=2 * np.pi)
freq = Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1)


def update_title(attr, old, new):
    plot.title.text = text.value


def update_data(attr, old, new):
    source.data = dict(x=x, y=amplitude.value * np.sin(freq.value * x + phase.value) + offset.value)


text.on_change("value", update_title)
for slider in (offset, amplitude, phase, freq):
    slider.on_change("value", update_data)

curdoc().add_root(row(column(text, offset, amplitude, phase, freq), plot, width=800))
curdoc().title = "Sliders"
