"""The tutorial app: one slider, one curve.

Open it with `desk open sine`.
"""

import numpy as np

from desk.io import curdoc
from desk.layouts import row
from desk.models import ColumnDataSource
from desk.models.widgets import Slider
from desk.plotting import figure

x = np.linspace(0, 4 * np.pi, 200)
source = ColumnDataSource(data=dict(x=x, y=np.sin(x)))

plot = figure(height=400, width=400, title="sine wave")
plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)

freq = Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1)


def update_data(attr, old, new):
    source.data = dict(x=x, y=np.sin(freq.value * x))


freq.on_change("value", update_data)

curdoc().add_root(row(freq, plot, width=500))
curdoc().title = "Sliders"
