"""Layouts: what has a place and a size on the page, and rows and columns of it.

Sizes are pixels. `sizing_mode` says in a word how a component shares the space that there is; the policies say
it for one direction. How a layout is computed is the page's business (CSS flex and grid).

    Row(children=[slider, plot], sizing_mode="stretch_width")
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from desk.properties import Convert, enums, prop

from .model import Model
from .shapes import Margin, NonNegativeInt
from .ui.nesting import refuse_itself
from .ui.panes import Pane
from .ui.ui_element import UIElement


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


# A size as CSS has it ("max-content", "200px", "1fr"), or with an alignment; one for all, or one each.
TrackSize = str | dict[Literal["size", "align"], str]
Tracks = TrackSize | list[TrackSize] | dict[int, TrackSize] | None


class GridCommon(LayoutDOM):
    """What grids have: the sizes of their rows and columns."""

    rows: Tracks = prop(default=None, doc="Heights of the rows as CSS has them, one for all or one each.")
    cols: Tracks = prop(default=None, doc="Widths of the columns as CSS has them, one for all or one each.")
    spacing: NonNegativeInt | tuple[NonNegativeInt, NonNegativeInt] = prop(
        default=0, doc="Pixels between two components: one number, or (between rows, between columns)."
    )


class GridBox(GridCommon):
    """Components in the cells of a grid."""

    children: list[tuple[UIElement, int, int] | tuple[UIElement, int, int, int, int]] = prop(
        factory=list, doc="Components with their row and column, from 0, and how many rows and columns they take."
    )


class HBox(LayoutDOM):
    """Components in the columns of a grid of one row."""

    children: list[dict[Literal["child", "col", "span"], UIElement | int]] = prop(
        factory=list, doc="Components: {'child': ..., 'col': ..., 'span': ...}."
    )
    cols: Tracks = prop(default=None, doc="Widths of the columns as CSS has them, one for all or one each.")
    spacing: NonNegativeInt = prop(default=0, doc="Pixels between two components.")


class VBox(LayoutDOM):
    """Components in the rows of a grid of one column."""

    children: list[dict[Literal["child", "row", "span"], UIElement | int]] = prop(
        factory=list, doc="Components: {'child': ..., 'row': ..., 'span': ...}."
    )
    rows: Tracks = prop(default=None, doc="Heights of the rows as CSS has them, one for all or one each.")
    spacing: NonNegativeInt = prop(default=0, doc="Pixels between two components.")


class GroupBox(LayoutDOM):
    """A component with a frame and a title around it."""

    title: str | None = prop(default=None, doc="The title.")
    child: UIElement | None = prop(default=None, doc="The component.")
    checkable: bool = prop(default=False, doc="Whether a box in the title switches the component on and off.")


class ScrollBox(LayoutDOM):
    """A component that scrolls where it is larger than its place."""

    child: UIElement | None = prop(default=None, doc="The component.")
    horizontal_scrollbar: Literal["auto", "visible", "hidden"] = prop(default="auto", doc="When it scrolls across.")
    vertical_scrollbar: Literal["auto", "visible", "hidden"] = prop(default="auto", doc="When it scrolls down.")


class TabPanel(Model):
    """A component with a tab."""

    title: str = prop(default="", doc="What the tab says.")
    tooltip: Model | None = prop(default=None, doc="What is said when the pointer rests on the tab.")
    child: UIElement | None = prop(default=None, doc="The component.")
    closable: bool = prop(default=False, doc="Whether the tab can be closed.")
    disabled: bool = prop(default=False, doc="Whether the tab cannot be chosen.")

    def _may_hold(self, name: str, value: Any) -> None:
        refuse_itself(self, name, value)


def _panels_of(value: Any) -> Any:
    """Pairs of (title, component) are taken for panels."""
    if not isinstance(value, list | tuple):
        return value
    return [TabPanel(title=entry[0], child=entry[1]) if isinstance(entry, tuple) and len(entry) == 2 else entry for entry in value]


class Tabs(LayoutDOM):
    """Components one at a time, chosen by tabs."""

    tabs: Annotated[list[TabPanel], Convert(_panels_of)] = prop(
        factory=list, from_page=True, doc="The tabs, in order, or pairs of (title, component); closing one takes it out."
    )
    tabs_location: enums.Location = prop(default="above", doc="On which side the tabs are.")
    active: int = prop(default=0, from_page=True, doc="Which tab is chosen, from 0.")
    link_layouts: bool = prop(default=False, doc="Whether all components are as large as the largest.")

    def problems(self) -> Iterator[str]:
        for number, panel in enumerate(self.tabs):
            if panel.child is None:
                yield f"Tabs: tab {number} ({panel.title!r}) has no child"


Panel = TabPanel  # as it was called once
