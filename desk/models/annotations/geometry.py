"""Annotations that are shapes: spans, boxes, polygons and slopes; the tools draw some of them over a plot.

plot.add_layout(Span(location=0, dimension="width", line_dash="dashed"))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desk.models.model import Model
from desk.models.nodes import BoxNodes, CoordinateLike
from desk.models.package import named_elsewhere
from desk.models.prefixed import (
    AboveFillProps,
    AboveHatchProps,
    BelowFillProps,
    BelowHatchProps,
    HoverFillProps,
    HoverHatchProps,
    HoverLineProps,
)
from desk.models.shapes import BorderRadius, Coordinate, NonNegativeFloat, PositiveFloat
from desk.models.visuals import FillProps, HatchProps, LineProps
from desk.properties import Alpha, Color, enums, prop

from .annotation import Annotation

_NAN = float("nan")


class AreaVisuals(Model, LineProps, FillProps, HatchProps, HoverLineProps, HoverFillProps, HoverHatchProps):
    """How an area looks, with and without the pointer over it."""


class BoxInteractionHandles(Model):
    """How the handles of a box look; what is None looks as the group that it belongs to."""

    all: AreaVisuals = prop(
        factory=lambda: AreaVisuals(fill_color="white", hover_fill_color="lightgray"), doc="All of them."
    )
    move: AreaVisuals | None = prop(default=None, doc="The one that moves the box.")
    resize: AreaVisuals | None = prop(default=None, doc="All that change its size.")
    sides: AreaVisuals | None = prop(default=None, doc="The four at the sides.")
    corners: AreaVisuals | None = prop(default=None, doc="The four at the corners.")
    left: AreaVisuals | None = prop(default=None, doc="The one at the left.")
    right: AreaVisuals | None = prop(default=None, doc="The one at the right.")
    top: AreaVisuals | None = prop(default=None, doc="The one at the top.")
    bottom: AreaVisuals | None = prop(default=None, doc="The one at the bottom.")
    top_left: AreaVisuals | None = prop(default=None, doc="The one at the top left.")
    top_right: AreaVisuals | None = prop(default=None, doc="The one at the top right.")
    bottom_left: AreaVisuals | None = prop(default=None, doc="The one at the bottom left.")
    bottom_right: AreaVisuals | None = prop(default=None, doc="The one at the bottom right.")


class BoxAnnotation(Annotation, AreaVisuals):
    """A box; a side that is NaN is at the edge of the frame."""

    left: CoordinateLike = prop(default=_NAN, from_page=True, doc="The left side.")
    right: CoordinateLike = prop(default=_NAN, from_page=True, doc="The right side.")
    top: CoordinateLike = prop(default=_NAN, from_page=True, doc="The upper side.")
    bottom: CoordinateLike = prop(default=_NAN, from_page=True, doc="The lower side.")
    left_units: enums.CoordinateUnits = prop(default="data", doc="What the left side is measured in.")
    right_units: enums.CoordinateUnits = prop(default="data", doc="What the right side is measured in.")
    top_units: enums.CoordinateUnits = prop(default="data", doc="What the upper side is measured in.")
    bottom_units: enums.CoordinateUnits = prop(default="data", doc="What the lower side is measured in.")
    left_limit: CoordinateLike | None = prop(default=None, doc="How far to the left it can be dragged.")
    right_limit: CoordinateLike | None = prop(default=None, doc="How far to the right it can be dragged.")
    top_limit: CoordinateLike | None = prop(default=None, doc="How far up it can be dragged.")
    bottom_limit: CoordinateLike | None = prop(default=None, doc="How far down it can be dragged.")
    min_width: NonNegativeFloat = prop(default=0, doc="Least width when dragged.")
    min_height: NonNegativeFloat = prop(default=0, doc="Least height when dragged.")
    max_width: PositiveFloat = prop(default=float("inf"), doc="Largest width when dragged.")
    max_height: PositiveFloat = prop(default=float("inf"), doc="Largest height when dragged.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    editable: bool = prop(default=False, doc="Whether the user can drag it.")
    resizable: Literal["none", "left", "right", "top", "bottom", "x", "y", "all"] = prop(
        default="all", doc="Which sides the user can drag."
    )
    movable: Literal["none", "x", "y", "both"] = prop(default="both", doc="Along which axes the user can drag it.")
    symmetric: bool = prop(default=False, doc="Whether the opposite side moves as well.")
    use_handles: bool = prop(default=False, doc="Whether handles are shown for dragging.")
    handles: BoxInteractionHandles = prop(factory=BoxInteractionHandles, doc="How the handles look.")
    inverted: bool = prop(default=False, doc="Whether everything but the box is filled.")
    line_color: Color | None = prop(default="#cccccc", doc="Colour of the line; None draws none.")
    line_alpha: Alpha = prop(default=0.3, doc="Opacity of the line, 0 to 1.")
    fill_color: Color | None = prop(default="#fff9ba", doc="Colour of the area; None leaves it clear.")
    fill_alpha: Alpha = prop(default=0.4, doc="Opacity of the area, 0 to 1.")
    hover_line_color: Color | None = prop(default=None, doc="Hover: colour of the line; None draws none.")
    hover_line_alpha: Alpha = prop(default=0.3, doc="Hover: opacity of the line, 0 to 1.")
    hover_fill_color: Color | None = prop(default=None, doc="Hover: colour of the area; None leaves it clear.")
    hover_fill_alpha: Alpha = prop(default=0.4, doc="Hover: opacity of the area, 0 to 1.")

    @property
    def nodes(self) -> BoxNodes:
        """Places of this box for other annotations: `box.nodes.top_left`."""
        return BoxNodes(self)


class Span(Annotation, LineProps, HoverLineProps):
    """A line across the frame."""

    location: Coordinate | None = prop(default=None, from_page=True, doc="Where it is; None draws none.")
    location_units: enums.CoordinateUnits = prop(default="data", doc="What the place is measured in.")
    dimension: enums.Dimension = prop(default="width", doc="Whether it runs along the width or the height.")
    editable: bool = prop(default=False, doc="Whether the user can drag it.")
    hover_line_color: Color | None = prop(default=None, doc="Hover: colour of the line; None draws none.")
    hover_line_alpha: Alpha = prop(default=0.3, doc="Hover: opacity of the line, 0 to 1.")


class PolyAnnotation(Annotation, AreaVisuals):
    """A polygon; NaN begins another part of it. The user drags all of an editable one, a side, or a corner."""

    xs: Sequence[Coordinate] = prop(factory=list, from_page=True, doc="Places of the corners across.")
    xs_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    ys: Sequence[Coordinate] = prop(factory=list, from_page=True, doc="Places of the corners up and down.")
    ys_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    editable: bool = prop(default=False, doc="Whether the user can drag it.")
    line_color: Color | None = prop(default="#cccccc", doc="Colour of the line; None draws none.")
    line_alpha: Alpha = prop(default=0.3, doc="Opacity of the line, 0 to 1.")
    fill_color: Color | None = prop(default="#fff9ba", doc="Colour of the area; None leaves it clear.")
    fill_alpha: Alpha = prop(default=0.4, doc="Opacity of the area, 0 to 1.")
    hover_line_color: Color | None = prop(default=None, doc="Hover: colour of the line; None draws none.")
    hover_line_alpha: Alpha = prop(default=0.3, doc="Hover: opacity of the line, 0 to 1.")
    hover_fill_color: Color | None = prop(default=None, doc="Hover: colour of the area; None leaves it clear.")
    hover_fill_alpha: Alpha = prop(default=0.4, doc="Hover: opacity of the area, 0 to 1.")


class Slope(Annotation, LineProps, AboveFillProps, AboveHatchProps, BelowFillProps, BelowHatchProps):
    """A sloped line through the whole frame, and what is above and below of it."""

    gradient: float | None = prop(default=None, doc="How steep it is, in data units; None draws none.")
    y_intercept: float | None = prop(default=None, doc="Its y where x is 0; None draws none.")
    above_fill_color: Color | None = prop(default=None, doc="Above: colour of the area; None leaves it clear.")
    above_fill_alpha: Alpha = prop(default=0.4, doc="Above: opacity of the area, 0 to 1.")
    below_fill_color: Color | None = prop(default=None, doc="Below: colour of the area; None leaves it clear.")
    below_fill_alpha: Alpha = prop(default=0.4, doc="Below: opacity of the area, 0 to 1.")


__getattr__ = named_elsewhere(__name__, "Band Whisker")
