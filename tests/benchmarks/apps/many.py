"""Rows of widgets around a plot, for sessions that are counted: 36 models or so."""

import numpy as np
from PACKAGE.io import curdoc
from PACKAGE.layouts import column
from PACKAGE.models import ColumnDataSource, Slider
from PACKAGE.plotting import figure

x = np.linspace(0, 10, 200)
source = ColumnDataSource(data=dict(x=x, y=np.sin(x)))
plot = figure(width=600, height=400)
plot.line("x", "y", source=source)
sliders = [Slider(title=f"slider {number}", start=0, end=1, value=0) for number in range(4)]
for slider in sliders:
    slider.on_change("value", lambda attr, old, new: source.data.update(y=np.sin(x) * new))
curdoc().add_root(column(*sliders, plot))
