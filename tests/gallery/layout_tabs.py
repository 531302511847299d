"""Tabs and grids of plots

Panels behind tabs, one of them disabled or closable, and plots in a grid with one toolbar.
"""

from desk.layouts import gridplot
from desk.models import Div, GridPlot, TabPanel, Tabs, Toolbar, WheelZoomTool
from desk.plotting import curdoc, figure


def plot(color):
    drawn = figure(width=280, height=190)
    drawn.scatter([1, 2, 3, 4], [2, 1, 4, 3], size=10, color=color)
    return drawn


shared = gridplot([[plot("tomato"), plot("navy")], [None, plot("seagreen")]], merge_tools=True)
alone = GridPlot(children=[(plot("gold"), 0, 0), (plot("purple"), 0, 1)], toolbar=Toolbar(tools=[WheelZoomTool()]))
panels = [
    TabPanel(child=shared, title="one toolbar"),
    TabPanel(child=alone, title="a toolbar of its own", closable=True),
    TabPanel(child=Div(text="nothing"), title="not now", disabled=True),
]
curdoc().add_root(Tabs(tabs=panels))
