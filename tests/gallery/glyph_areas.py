"""Areas and steps

Areas between two curves, horizontal or vertical, with straight edges or in steps, and lines that go in steps.
"""

import numpy as np

from desk.layouts import gridplot
from desk.plotting import curdoc, figure

at = np.linspace(0, 10, 21)
low, high = np.sin(at) - 1, np.cos(at / 2) + 1.5


def plot(title):
    return figure(width=400, height=260, title=title)


upright = plot("varea")
upright.varea(x=at, y1=low, y2=high, fill_alpha=0.4)
sideways = plot("harea")
sideways.harea(y=at, x1=low, x2=high, fill_color="seagreen", fill_alpha=0.4, hatch_pattern="right_diagonal_line", hatch_alpha=0.3)
steps = plot("varea_step and step")
steps.varea_step(x=at, y1=low, y2=high, step_mode="after", fill_color="orange", fill_alpha=0.4)
steps.step(at, high, mode="after", line_width=2, line_color="firebrick")
side_steps = plot("harea_step")
side_steps.harea_step(y=at, x1=low, x2=high, step_mode="center", fill_color="purple", fill_alpha=0.3)
curdoc().add_root(gridplot([[upright, sideways], [steps, side_steps]]))
