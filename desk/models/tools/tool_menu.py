"""A toolbar's tools as lines of a menu.

plot.context_menu = ToolMenu(toolbar=plot.toolbar)    # what "auto" means for a plot
plot.context_menu = Menu(items=[ActionItem(label="Copy", action=copy), None, ActionItem(label="Tools", menu=ToolMenu(toolbar=plot.toolbar))])
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.ui.menus import Menu
from desk.properties import prop

from .toolbar import Toolbar


class ToolMenu(Menu):
    """The tools of a toolbar as a menu: those that are active are ticked, and a choice does what their buttons do."""

    _is_rare: ClassVar[bool] = True

    toolbar: Toolbar = prop(factory=Toolbar, doc="The toolbar.")
