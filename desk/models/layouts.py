"""Layouts: what has a place and a size on the page, and rows and columns of it.

Sizes are pixels. `sizing_mode` says in a word how a component shares the space that there is; the policies say
it for one direction. How a layout is computed is the page's business (CSS flex and grid).

    Row(children=[slider, plot], sizing_mode="stretch_width")
"""

from __future__ import annotations

from typing import Any, Literal

from desk.properties import enums, prop

from .shapes import Margin, NonNegativeInt
from .ui import Pane, UIElement


class LayoutDOM(Pane):
    """A component with a place and a size."""

    disabled: bool = prop(default=False, doc="Whether the user cannot use it.")
    width: NonNegativeInt | None = prop(default=None, doc="Width in pixels.")
    height: NonNegativeInt | None = prop(default=None, doc="Height in pixels.")
    min_width: NonNegativeInt | None = prop(default=None, doc="Smallest width in pixels.")
    min_height: NonNegativeInt | None = prop(default=None, doc="Smallest height in pixels.")
    max_width: NonNegativeInt | None = prop(default=None, doc="Largest width in pixels.")
    max_height: NonNegativeInt | None = prop(default=None, doc="Largest height in pixels.")
    margin: Margin | None = prop(default=None, doc="Space around it in pixels: one number, or two or four as in CSS.")
    width_policy: enums.SizingPolicy = prop(default="auto", doc="How it takes space across.")
    height_policy: enums.SizingPolicy = prop(default="auto", doc="How it takes space down.")
    aspect_ratio: Literal["auto"] | float | None = prop(default=None, doc="Width over height to keep.")
    flow_mode: enums.FlowMode = prop(default="block", doc="Whether it stands alone or flows with text.")
    sizing_mode: enums.SizingMode | None = prop(default=None, doc="How it fills the space that there is.")
    align: Literal["auto"] | enums.Align | tuple[enums.Align, enums.Align] = prop(
        default="auto", doc="Where it stands in the space that it does not fill: one word, or (across, down)."
    )
    resizable: bool | Literal["width", "height", "both"] = prop(
        default=False, doc="Whether the user can drag its size."
    )


class Spacer(LayoutDOM):
    """Empty space."""


class FlexBox(LayoutDOM):
    """Components one after the other."""

    children: list[UIElement] = prop(factory=list, doc="The components, in order.")
    spacing: int = prop(default=0, doc="Pixels between two components.")

    def __init__(self, *children: UIElement, **properties: Any) -> None:
        """Take the children one by one, or as `children=[...]`."""
        if children:
            if "children" in properties:
                raise ValueError("give the children either one by one or as children=[...], not both")
            properties["children"] = list(children)
        super().__init__(**properties)


class Row(FlexBox):
    """Components side by side."""

    # Without it type checkers make up one that takes no children by place.
    def __init__(self, *children: UIElement, **properties: Any) -> None:
        super().__init__(*children, **properties)


class Column(FlexBox):
    """Components below each other."""

    # Without it type checkers make up one that takes no children by place.
    def __init__(self, *children: UIElement, **properties: Any) -> None:
        super().__init__(*children, **properties)
