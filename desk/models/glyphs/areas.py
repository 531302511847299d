"""Areas: under curves, polygons, hexagons.

    VArea(x="time", y1="low", y2="high", fill_alpha=0.3)
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.visuals import FillProps, FillSpecs, HatchProps, HatchSpecs, LineProps, LineSpecs
from desk.properties import ColorSpec, CoordinateSpec, NumberSpec, enums, prop

from .glyph import ConnectedXYGlyph, Glyph


class VArea(Glyph, FillProps, HatchProps):
    """An area between two curves over the same x."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y1", "y2")

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the points across.")
    y1: CoordinateSpec = prop(factory=lambda: {"field": "y1"}, doc="One curve's places up and down.")
    y2: CoordinateSpec = prop(factory=lambda: {"field": "y2"}, doc="The other curve's places up and down.")


class VAreaStep(VArea):
    """An area between two curves in steps, over the same x."""

    step_mode: enums.StepMode = prop(default="before", doc="Where between two points a step is.")


class HArea(Glyph, FillProps, HatchProps):
    """An area between two curves beside the same y."""

    _args: ClassVar[tuple[str, ...]] = ("x1", "x2", "y")

    x1: CoordinateSpec = prop(factory=lambda: {"field": "x1"}, doc="One curve's places across.")
    x2: CoordinateSpec = prop(factory=lambda: {"field": "x2"}, doc="The other curve's places across.")
    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the points up and down.")


class HAreaStep(HArea):
    """An area between two curves in steps, beside the same y."""

    step_mode: enums.StepMode = prop(default="before", doc="Where between two points a step is.")


class Patch(ConnectedXYGlyph, LineProps, FillProps, HatchProps):
    """One polygon through all points; NaN begins another part of it."""


class Patches(Glyph, LineSpecs, FillSpecs, HatchSpecs):
    """Many polygons, each with points of its own; NaN begins another part."""

    _args: ClassVar[tuple[str, ...]] = ("xs", "ys")

    xs: CoordinateSpec = prop(factory=lambda: {"field": "xs"}, doc="Places of each polygon's points across.")
    ys: CoordinateSpec = prop(factory=lambda: {"field": "ys"}, doc="Places of each polygon's points up and down.")


class MultiPolygons(Glyph, LineSpecs, FillSpecs, HatchSpecs):
    """Many shapes, each of several polygons that may have holes: lists of polygons of rings, the outer ring first."""

    _args: ClassVar[tuple[str, ...]] = ("xs", "ys")

    xs: CoordinateSpec = prop(factory=lambda: {"field": "xs"}, doc="Places across: shape, polygon, ring, point.")
    ys: CoordinateSpec = prop(factory=lambda: {"field": "ys"}, doc="Places of the points up and down, in the same way.")


class HexTile(Glyph, LineSpecs, FillSpecs, HatchSpecs):
    """Hexagons on a grid, by axial coordinates."""

    _args: ClassVar[tuple[str, ...]] = ("q", "r")

    q: NumberSpec = prop(factory=lambda: {"field": "q"}, doc="Columns of the grid.")
    r: NumberSpec = prop(factory=lambda: {"field": "r"}, doc="Rows of the grid.")
    size: float = prop(default=1.0, doc="Radius of a hexagon, from its middle to a corner, in data units.")
    aspect_scale: float = prop(default=1.0, doc="How many times as wide as high a unit is.")
    orientation: enums.HexTileOrientation = prop(default="pointytop", doc="Whether a corner or a side is on top.")
    scale: NumberSpec = prop(default=1.0, doc="How much of its place each hexagon takes, 0 to 1.")
    line_color: ColorSpec = prop(default=None, doc="Line: colour; None draws none.")
