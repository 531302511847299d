"""Plots in a grid with one toolbar. `desk.layouts.gridplot` makes it.

    gridplot([[one, two], [three, None]])
"""

from __future__ import annotations

from desk.properties import enums, prop

from .layouts import GridCommon
from .tools import Toolbar
from .ui.ui_element import UIElement


class GridPlot(GridCommon):
    """Plots in the cells of a grid, with one toolbar for all of them."""

    toolbar: Toolbar = prop(factory=Toolbar, doc="The tools: each stands for those of the same kind in all plots.")
    toolbar_location: enums.Location | None = prop(default="above", doc="On which side it is; None for nowhere.")
    children: list[tuple[UIElement, int, int] | tuple[UIElement, int, int, int, int]] = prop(
        factory=list, doc="Components with their row and column, from 0, and how many rows and columns they take."
    )
