"""A tool whose box in one plot is what another plot shows.

    small.add_tools(RangeTool(x_range=large.x_range))
"""

from __future__ import annotations

from typing import Literal

from desk.models.annotations.geometry import BoxAnnotation
from desk.models.ranges import Range
from desk.properties import prop

from .tool import Tool


def _box() -> BoxAnnotation:
    return BoxAnnotation(
        syncable=False, level="overlay", editable=True, propagate_hover=True,
        fill_color="lightgrey", fill_alpha=0.5, line_color="black", line_alpha=1.0, line_width=0.5, line_dash=[2, 2],
    )  # fmt: skip


class RangeTool(Tool):
    """Shows the ranges of another plot as a box that can be moved and resized."""

    x_range: Range | None = prop(default=None, doc="The range that the box shows across.")
    y_range: Range | None = prop(default=None, doc="The range that the box shows up and down.")
    x_interaction: bool = prop(default=True, doc="Whether the box can be dragged across.")
    y_interaction: bool = prop(default=True, doc="Whether the box can be dragged up and down.")
    overlay: BoxAnnotation = prop(factory=_box, doc="How the box looks.")
    start_gesture: Literal["pan", "tap", "none"] = prop(
        default="none", doc="How a new box is drawn: by dragging, by clicking on two corners, or not at all."
    )
