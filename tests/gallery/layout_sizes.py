"""Sizes that follow the window

Stretched plots, plots that keep their aspect, and a fixed column beside them; another look by style sheets.
"""

from desk.layouts import column, row
from desk.models import Div, GlobalInlineStyleSheet, InlineStyleSheet, Select, Slider
from desk.plotting import curdoc, figure

wide = figure(height=200, sizing_mode="stretch_width", title="as wide as the window", name="wide")
wide.line([1, 2, 3, 4], [1, 3, 2, 4], line_width=2)
kept = figure(aspect_ratio=2, sizing_mode="scale_width", title="twice as wide as high")
kept.vbar([1, 2, 3], top=[3, 1, 2], width=0.8)
soft = InlineStyleSheet(css=":host { border-radius: 8px; padding: 8px; background: rgba(127, 127, 127, 0.12) }")
side = column(
    Div(text="<b>A fixed column</b>"), Slider(title="n", start=0, end=9, value=4), Select(title="Kind", options=["a", "b"], value="a"),
    width=220, stylesheets=[soft, GlobalInlineStyleSheet(css=".never { color: red }")],
)  # fmt: skip
curdoc().add_root(row(side, column(wide, kept, sizing_mode="stretch_width"), sizing_mode="stretch_width"))
