"""Dialogs: boxes over the page with a title, which the user moves, resizes and closes.

    dialog = Dialog(title="Settings", content=column(slider, button), close_action="hide")
    open_button.js_on_click(OpenDialog(dialog=dialog))

A dialog is shown when a callback opens it, or as a root of the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from desk.models.nodes import Node
from desk.properties import prop

from .ui_element import UIElement

if TYPE_CHECKING:
    from desk.models.dom import DOMNode


class Dialog(UIElement):
    """A box over the page."""

    _is_rare: ClassVar[bool] = True

    visible: bool = prop(default=True, from_page=True, doc="Whether it is shown; the user's closing writes it.")
    title: str | DOMNode | UIElement | None = prop(default=None, doc="What its bar says: text, or an element.")
    content: str | DOMNode | UIElement = prop(default="", doc="What is in it: text, or an element.")
    closable: bool = prop(default=True, doc="Whether the user can close it, by its sign or by Escape.")
    close_action: Literal["hide", "destroy"] = prop(
        default="destroy", doc="Whether closing only hides it, so that it comes back as it was, or takes it away."
    )
    collapsible: bool = prop(default=True, doc="Whether it can be folded to its bar, by a double click on the bar too.")
    minimizable: bool = prop(default=True, doc="Whether it can be put away to the lower edge of the window.")
    maximizable: bool = prop(default=True, doc="Whether it can fill the window.")
    pinnable: bool = prop(default=True, doc="Whether it can be pinned: it stays above all others.")
    resizable: Literal["none", "left", "right", "top", "bottom", "x", "y", "all"] = prop(
        default="all", doc="Which of its edges the user can pull."
    )
    movable: Literal["none", "x", "y", "both"] = prop(default="both", doc="Along which axes the user can move it.")
    symmetric: bool = prop(default=False, doc="Whether the opposite edge moves as well.")
    left_limit: Node | None = prop(default=None, doc="How far to the left it can be; None is the window's edge.")
    right_limit: Node | None = prop(default=None, doc="How far to the right it can be; None is the window's edge.")
    top_limit: Node | None = prop(default=None, doc="How far up it can be; None is the window's edge.")
    bottom_limit: Node | None = prop(default=None, doc="How far down it can be; None is the window's edge.")
