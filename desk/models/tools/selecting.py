"""Tools that select rows: by a click, with a box, a free line or a polygon.

    plot.add_tools(BoxSelectTool(dimensions="width"), TapTool(mode="append"))
    source.selected.on_change("indices", show)
"""

from __future__ import annotations

from typing import Any, Literal

from desk.models.annotations.geometry import BoxAnnotation, PolyAnnotation
from desk.models.model import Callback
from desk.models.old_spellings import mention_once
from desk.models.renderers import DataRenderer
from desk.models.shapes import Modifiers
from desk.properties import enums, prop

from .tool import Drag, GestureTool, Tap

_LOOK: dict[str, Any] = {
    "fill_color": "lightgrey", "fill_alpha": 0.5, "line_color": "black", "line_alpha": 1.0, "line_width": 2,
    "line_dash": [4, 4],
}  # fmt: skip


def _box() -> BoxAnnotation:
    return BoxAnnotation(syncable=False, level="overlay", visible=False, editable=True, **_LOOK)


def _polygon() -> PolyAnnotation:
    return PolyAnnotation(syncable=False, level="overlay", visible=False, editable=True, **_LOOK)


class SelectTool(GestureTool):
    """A tool that selects rows of the renderers' sources."""

    renderers: Literal["auto"] | list[DataRenderer] = prop(default="auto", doc="Whose rows it selects.")


class RegionSelectTool(SelectTool):
    """A tool that selects what is in a region."""

    mode: enums.SelectionMode = prop(default="replace", doc="What becomes of what was selected before.")
    continuous: bool = prop(default=False, doc="Whether it selects while the region is drawn, not only at its end.")
    persistent: bool = prop(default=False, doc="Whether the region stays to be seen.")
    greedy: bool = prop(default=False, doc="Whether a mark counts that is in the region with a part only.")

    def __init__(self, **properties: Any) -> None:
        """Everything by name; `select_every_mousemove` is an old name of `continuous`."""
        if "select_every_mousemove" in properties:
            mention_once("select_every_mousemove", "select_every_mousemove=... is an old name: write continuous=...")
            properties["continuous"] = properties.pop("select_every_mousemove")
        super().__init__(**properties)

    @property
    def select_every_mousemove(self) -> bool:
        """An old name of `continuous`."""
        return self.continuous

    @select_every_mousemove.setter
    def select_every_mousemove(self, value: bool) -> None:
        self.continuous = value


class BoxSelectTool(Drag, RegionSelectTool):
    """Selects what is in a box."""

    dimensions: enums.Dimensions = prop(default="both", doc="Which sides of the box are drawn.")
    origin: Literal["corner", "center"] = prop(default="corner", doc="Where in the box dragging starts.")
    overlay: BoxAnnotation = prop(factory=_box, doc="How the box looks.")


class LassoSelectTool(Drag, RegionSelectTool):
    """Selects what is inside of a line that is drawn freely."""

    continuous: bool = prop(default=True, doc="Whether it selects while the region is drawn, not only at its end.")
    overlay: PolyAnnotation = prop(factory=_polygon, doc="How the region looks.")


class PolySelectTool(Tap, RegionSelectTool):
    """Selects what is inside of a polygon: a click a corner, a double click for the last one."""

    overlay: PolyAnnotation = prop(factory=_polygon, doc="How the region looks.")


class TapTool(Tap, SelectTool):
    """Selects what is clicked on."""

    mode: Literal["replace", "append", "intersect", "subtract", "xor", "toggle"] = prop(
        default="toggle", doc="What becomes of what was selected before."
    )
    behavior: Literal["select", "inspect"] = prop(default="select", doc="Whether it selects, or only runs its callback.")
    gesture: Literal["tap", "doubletap"] = prop(default="tap", doc="Whether one click does it, or two.")
    modifiers: Modifiers = prop(factory=dict, doc="Keys that must be held down.")
    callback: Callback | None = prop(
        default=None, doc="What runs in the page for a hit; it sees cb_data.geometries and cb_data.source."
    )
