"""Tooltips: help that appears beside something.

    HelpButton(tooltip=Tooltip(content="Drag to zoom, double click to reset.", position="right"))
    TextInput(title="name", description=Tooltip(content="As in your passport.", position="right"))
"""

from __future__ import annotations

from typing import Literal

from desk.models.model import Model
from desk.models.nodes import Coordinate
from desk.models.selectors import Selector
from desk.properties import enums, prop

from .ui_element import UIElement


class Tooltip(UIElement):
    """A box with help beside another element; it is hidden until somebody asks for it."""

    visible: bool = prop(default=False, doc="Whether it is shown.")
    content: str | Model = prop(default="", doc="What it says: text, or an element.")
    position: enums.Anchor | tuple[float, float] | Coordinate | None = prop(
        default=None,
        doc="At which place of the target it stands: a word, (x, y) in pixels of it, or a coordinate of a plot; None hides it.",
    )
    target: UIElement | Selector | Literal["auto"] = prop(
        default="auto", doc="Beside what it stands; 'auto' is the element that it belongs to."
    )
    attachment: Literal["auto"] | enums.TooltipAttachment = prop(
        default="auto", doc="To which side of the place it opens; 'auto' follows from the place."
    )
    show_arrow: bool = prop(default=True, doc="Whether an arrow points to the target.")
    closable: bool = prop(default=False, doc="Whether it has a button that closes it.")
    interactive: bool = prop(default=True, doc="Whether the pointer can go into it, for instance to mark text.")
