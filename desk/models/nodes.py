"""Places that follow something: a corner of a plot's frame, a point of data, a row of a renderer.

    BoxAnnotation(left=2, right=4, top=Node.frame.top, bottom=Node(target="frame", symbol="center", offset=10))
    Panel(position=XY(x=3, y=5), anchor="bottom_center", elements=[Div(text="the peak")])
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from desk.properties import prop

from .model import Model
from .shapes import Coordinate as Place

Target = Literal["viewport", "canvas", "plot", "frame", "parent"]


class Coordinate(Model):
    """A place that is not said by numbers alone."""

    _is_rare: ClassVar[bool] = True


class XY(Coordinate):
    """A point of a plot in data units."""

    x: Place = prop(default=0, doc="Place across.")
    y: Place = prop(default=0, doc="Place up and down.")


class Indexed(Coordinate):
    """A row of what a plot draws."""

    index: int = prop(default=0, doc="Which row of the renderer's source, from 0.")
    renderer: Model | None = prop(default=None, doc="The glyph renderer.")


class Node(Coordinate):
    """A point or an edge of something on the page."""

    target: Target | Model = prop(
        default="frame", doc="Of what: a part of the plot by its name, or an annotation with a box, such as BoxAnnotation."
    )
    symbol: str = prop(default="center", doc="Which: left, top, center, top_left, bottom_center and so on, width, height.")
    offset: int = prop(default=0, doc="Pixels to the right of it, or below it.")

    canvas: ClassVar[BoxNodes]
    plot: ClassVar[BoxNodes]
    frame: ClassVar[BoxNodes]
    parent: ClassVar[BoxNodes]


CoordinateLike = Place | Node


class BoxNodes:
    """The nodes of a box by their names: `Node.frame.top_left`, `box.nodes.right`. Each is a new one.

    `left`, `right`, `top`, `bottom`, `center`, `width`, `height`, and the nine points `top_left`, `top_center`, `top_right`,
    `center_left`, `center_center`, `center_right`, `bottom_left`, `bottom_center`, `bottom_right`.
    """

    def __init__(self, target: Any) -> None:
        self.target = target

    def _node(self, symbol: str) -> Node:
        return Node(target=self.target, symbol=symbol)

    @property
    def left(self) -> Node:
        return self._node("left")

    @property
    def right(self) -> Node:
        return self._node("right")

    @property
    def top(self) -> Node:
        return self._node("top")

    @property
    def bottom(self) -> Node:
        return self._node("bottom")

    @property
    def center(self) -> Node:
        return self._node("center")

    @property
    def width(self) -> Node:
        return self._node("width")

    @property
    def height(self) -> Node:
        return self._node("height")

    @property
    def top_left(self) -> Node:
        return self._node("top_left")

    @property
    def top_center(self) -> Node:
        return self._node("top_center")

    @property
    def top_right(self) -> Node:
        return self._node("top_right")

    @property
    def center_left(self) -> Node:
        return self._node("center_left")

    @property
    def center_center(self) -> Node:
        return self._node("center_center")

    @property
    def center_right(self) -> Node:
        return self._node("center_right")

    @property
    def bottom_left(self) -> Node:
        return self._node("bottom_left")

    @property
    def bottom_center(self) -> Node:
        return self._node("bottom_center")

    @property
    def bottom_right(self) -> Node:
        return self._node("bottom_right")


Node.canvas = BoxNodes("canvas")
Node.plot = BoxNodes("plot")
Node.frame = BoxNodes("frame")
Node.parent = BoxNodes("parent")
