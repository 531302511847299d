"""Menus that a right click opens, with submenus, checks and keys.

    button.context_menu = Menu(
        items=[
            ActionItem(label="Reset", shortcut="Ctrl+R", action=CustomJS(args={"p": p}, code="p.reset.emit()")),
            CheckableItem(label="Grid", checked=True, action=ToggleVisibility(target=p.xgrid[0])),
            None,  # a line; `DividerItem()` is one as well
            ActionItem(label="More", menu=Menu(items=[ActionItem(label="About")])),
        ]
    )
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.model import Callback, Model
from desk.properties import prop

from .ui_element import UIElement


class MenuItem(Model):
    """A line of a menu."""

    _is_rare: ClassVar[bool] = True

    checked: bool | None = prop(
        default=None, from_page=True, doc="Whether it is ticked, which a choice changes; None has no tick."
    )
    icon: str | None = prop(default=None, doc="A picture before the text, by the name of one of Desk's own icons.")
    label: str = prop(default="", doc="The text.")
    tooltip: str | None = prop(default=None, doc="Help that is shown while the pointer rests on it.")
    shortcut: str | None = prop(default=None, doc="Keys to show beside the text; they do nothing by themselves.")
    menu: Menu | None = prop(default=None, doc="The menu that it opens.")
    disabled: bool = prop(default=False, doc="Whether it cannot be chosen.")
    action: Callback | None = prop(default=None, doc="What the page runs when it is chosen.")


class ActionItem(MenuItem):
    """A line that does something."""


class CheckableItem(MenuItem):
    """A line that is ticked and unticked."""

    checked: bool | None = prop(default=False, from_page=True, doc="Whether it is ticked, which a choice changes.")


class DividerItem(Model):
    """A line between others."""

    _is_rare: ClassVar[bool] = True


class Menu(UIElement):
    """Lines to choose from."""

    _is_rare: ClassVar[bool] = True

    items: list[MenuItem | DividerItem | None] = prop(factory=list, doc="Its lines; None draws a rule between two.")
    reversed: bool = prop(default=False, doc="Whether the last line comes first.")
