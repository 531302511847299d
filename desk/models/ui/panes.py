"""Elements that hold others: at places of their own (`Panel`), or at an edge of the window (`Drawer`).

    plot.elements.append(Panel(position=Node.frame.top_left, elements=[Div(text="over the plot")]))
    Drawer(location="right", open=True, size=240, elements=[Slider()])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from desk.models.nodes import Coordinate, Node
from desk.properties import enums, prop

from .ui_element import UIElement

if TYPE_CHECKING:
    from desk.models.dom import DOMNode


class Pane(UIElement):
    """An element that can hold others."""

    elements: list[UIElement | DOMNode] = prop(
        factory=list, doc="Elements that are placed over it, each where it says itself."
    )


class Panel(Pane):
    """A box over what it is an element of, at a place of a plot or at a corner."""

    _is_rare: ClassVar[bool] = True

    position: Coordinate = prop(
        factory=lambda: Node(target="parent", symbol="top_left"), doc="Where it is: a `Node`, `XY` or `Indexed`."
    )
    anchor: enums.Anchor | tuple[float, float] = prop(
        default="top_left", doc="Which point of the box is there: a word, or parts of its width and height from 0 to 1."
    )
    width: Literal["auto"] | int | Node = prop(default="auto", doc="Its width in pixels; 'auto' is that of what is in it.")
    height: Literal["auto"] | int | Node = prop(default="auto", doc="Its height in pixels; 'auto' is that of what is in it.")


class Drawer(Pane):
    """A board that slides out of an edge of the window."""

    _is_rare: ClassVar[bool] = True

    location: enums.Location = prop(default="left", doc="Out of which edge it comes.")
    open: bool = prop(default=False, from_page=True, doc="Whether it is out.")
    size: float | str = prop(default=300, doc="How far it comes out: pixels, or a length as in CSS, such as '30%'.")
    resizable: bool = prop(default=False, doc="Whether the user can pull its edge.")
