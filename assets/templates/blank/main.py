"""App Name."""

from desk.io import curdoc
from desk.layouts import column
from desk.models import Div, Slider

slider = Slider(name="number", title="a number", start=0, end=10, step=1, value=3, width=300)
told = Div(name="told", text="3")


def follow(attr, old, new):
    told.text = f"{new:g}"


slider.on_change("value", follow)

curdoc().title = "App Name"
curdoc().add_root(column(slider, told, name="contents"))
