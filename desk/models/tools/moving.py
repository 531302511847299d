"""Tools that move and zoom the ranges.

    plot.add_tools(WheelPanTool(dimension="width"), BoxZoomTool(match_aspect=True))
"""

from __future__ import annotations

from typing import Literal

from desk.models.annotations.geometry import BoxAnnotation
from desk.models.model import Model
from desk.models.renderers import DataRenderer
from desk.models.shapes import Modifiers, NonNegativeInt
from desk.properties import Alpha, enums, prop

from .tool import Drag, PlotActionTool, Scroll


class PanTool(Drag):
    """Moves the ranges."""

    dimensions: enums.Dimensions = prop(default="both", doc="Which ranges it moves.")


class WheelZoomTool(Scroll):
    """Zooms around the pointer."""

    dimensions: enums.Dimensions = prop(default="both", doc="Which ranges it zooms.")
    renderers: Literal["auto"] | list[DataRenderer] = prop(default="auto", doc="Whose ranges it zooms.")
    level: NonNegativeInt = prop(default=0, doc="Which coordinates it zooms, when renderers have some of their own.")
    hit_test: bool = prop(default=False, doc="Whether only what is below the pointer is zoomed.")
    hit_test_mode: Literal["point", "hline", "vline"] = prop(default="point", doc="How it looks for what is below.")
    hit_test_behavior: Literal["only_hit"] | Model = prop(
        default="only_hit", doc="What is zoomed along with what is below."
    )
    maintain_focus: bool = prop(default=True, doc="Whether nothing is zoomed when one of the ranges is at its bounds.")
    zoom_on_axis: bool = prop(default=True, doc="Whether the wheel over an axis zooms its range.")
    zoom_together: Literal["none", "cross", "all"] = prop(
        default="all", doc="Which ranges are zoomed by the wheel over an axis."
    )
    speed: float = prop(default=1 / 600, doc="How much one step of the wheel zooms.")
    modifiers: Modifiers = prop(factory=dict, doc="Keys that must be held down.")


class WheelPanTool(Scroll):
    """Moves a range with the wheel."""

    dimension: enums.Dimension = prop(default="width", doc="Which range it moves.")
    modifiers: Modifiers = prop(factory=dict, doc="Keys that must be held down.")


def _zoom_box() -> BoxAnnotation:
    return BoxAnnotation(
        syncable=False, level="overlay", visible=False, editable=False,
        left_units="canvas", right_units="canvas", top_units="canvas", bottom_units="canvas",
        fill_color="lightgrey", fill_alpha=0.5, line_color="black", line_alpha=1.0, line_width=2, line_dash=[4, 4],
    )  # fmt: skip


class BoxZoomTool(Drag):
    """Zooms to a box that the user draws."""

    dimensions: Literal["width", "height", "both", "auto"] = prop(
        default="auto", doc="Which sides of the box are drawn."
    )
    overlay: BoxAnnotation = prop(factory=_zoom_box, doc="How the box looks.")
    match_aspect: bool = prop(default=False, doc="Whether the box has the shape of the frame.")
    origin: Literal["corner", "center"] = prop(default="corner", doc="Where in the box dragging starts.")


class ZoomBaseTool(PlotActionTool):
    """Zooms by a step around the middle."""

    renderers: Literal["auto"] | list[DataRenderer] = prop(default="auto", doc="Whose ranges it zooms.")
    dimensions: enums.Dimensions = prop(default="both", doc="Which ranges it zooms.")
    factor: Alpha = prop(default=0.1, doc="How much a step is, as a part of the range.")
    level: NonNegativeInt = prop(default=0, doc="Which coordinates it zooms, when renderers have some of their own.")


class ZoomInTool(ZoomBaseTool):
    """Shows less, larger."""


class ZoomOutTool(ZoomBaseTool):
    """Shows more, smaller."""

    maintain_focus: bool = prop(default=True, doc="Whether nothing is zoomed when one of the ranges is at its bounds.")


class ClickPanTool(PlotActionTool):
    """Moves the ranges by a step."""

    direction: Literal["left", "right", "up", "down", "west", "east", "north", "south"] = prop(
        default="up", doc="Where to."
    )
    factor: Alpha = prop(default=0.1, doc="How much a step is, as a part of the range.")
