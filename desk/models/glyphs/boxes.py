"""Rectangles: around a centre, between edges, bars, and strips through the whole plot.

    VBar(x="year", top="sum", bottom=0, width=0.8)
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.shapes import BorderRadius
from desk.models.visuals import FillSpecs, HatchSpecs, LineSpecs
from desk.properties import AngleSpec, CoordinateSpec, DistanceSpec, enums, prop

from .glyph import Glyph, XYGlyph


class Rect(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Rectangles around their centres."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "width", "height", "angle", "dilate")

    width: DistanceSpec = prop(factory=lambda: {"field": "width"}, doc="Widths.")
    width_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    height: DistanceSpec = prop(factory=lambda: {"field": "height"}, doc="Heights.")
    height_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")
    angle: AngleSpec = prop(default=0.0, doc="Rotations, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    dilate: bool = prop(default=False, doc="Whether sizes are rounded up to whole pixels, so that neighbours touch.")



class LRTBGlyph(Glyph, LineSpecs, FillSpecs, HatchSpecs):
    """An upright rectangle with edges."""

    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")


class Quad(LRTBGlyph):
    """Rectangles between four edges."""

    _args: ClassVar[tuple[str, ...]] = ("left", "right", "top", "bottom")

    left: CoordinateSpec = prop(factory=lambda: {"field": "left"}, doc="Places of the left edges.")
    right: CoordinateSpec = prop(factory=lambda: {"field": "right"}, doc="Places of the right edges.")
    bottom: CoordinateSpec = prop(factory=lambda: {"field": "bottom"}, doc="Places of the lower edges.")
    top: CoordinateSpec = prop(factory=lambda: {"field": "top"}, doc="Places of the upper edges.")


class Block(LRTBGlyph):
    """Rectangles by their lower left corner and their size."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "width", "height")

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the left edges.")
    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the lower edges.")
    width: DistanceSpec = prop(default=1, doc="Widths.")
    width_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    height: DistanceSpec = prop(default=1, doc="Heights.")
    height_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")


class VBar(LRTBGlyph):
    """Bars that stand."""

    _args: ClassVar[tuple[str, ...]] = ("x", "width", "top", "bottom")

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the middles across.")
    width: DistanceSpec = prop(default=1, doc="Widths.")
    width_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    bottom: CoordinateSpec = prop(default=0, doc="Places of the lower ends.")
    top: CoordinateSpec = prop(factory=lambda: {"field": "top"}, doc="Places of the upper ends.")


class HBar(LRTBGlyph):
    """Bars that lie."""

    _args: ClassVar[tuple[str, ...]] = ("y", "height", "right", "left")

    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the middles up and down.")
    height: DistanceSpec = prop(default=1, doc="Heights.")
    height_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")
    left: CoordinateSpec = prop(default=0, doc="Places of the left ends.")
    right: CoordinateSpec = prop(factory=lambda: {"field": "right"}, doc="Places of the right ends.")


class HStrip(Glyph, LineSpecs, FillSpecs, HatchSpecs):
    """Strips across the whole plot."""

    _args: ClassVar[tuple[str, ...]] = ("y0", "y1")

    y0: CoordinateSpec = prop(factory=lambda: {"field": "y0"}, doc="Places of one edge up and down.")
    y1: CoordinateSpec = prop(factory=lambda: {"field": "y1"}, doc="Places of the other edge.")


class VStrip(Glyph, LineSpecs, FillSpecs, HatchSpecs):
    """Strips up and down the whole plot."""

    _args: ClassVar[tuple[str, ...]] = ("x0", "x1")

    x0: CoordinateSpec = prop(factory=lambda: {"field": "x0"}, doc="Places of one edge across.")
    x1: CoordinateSpec = prop(factory=lambda: {"field": "x1"}, doc="Places of the other edge.")
