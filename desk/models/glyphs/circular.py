"""Marks around a centre: circles and their parts, ellipses.

    Wedge(x=0, y=0, radius=1, start_angle="start", end_angle="end")
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.shapes import NonNegativeFloat
from desk.models.visuals import FillSpecs, HatchSpecs, LineSpecs
from desk.properties import AngleSpec, DistanceSpec, NumberSpec, enums, prop

from .glyph import XYGlyph


class RadialGlyph(XYGlyph):
    """A mark around a centre."""


class Circle(RadialGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Circles with a radius in data space."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "radius")

    radius: DistanceSpec = prop(factory=lambda: {"field": "radius"}, doc="Radii.")
    radius_units: enums.SpatialUnits = prop(default="data", doc="What the radii are measured in.")
    radius_dimension: enums.RadiusDimension = prop(default="x", doc="Along which axis a radius is measured.")
    hit_dilation: NonNegativeFloat = prop(default=1.0, doc="How much larger than drawn it is for the pointer.")


class Ngon(RadialGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Polygons with equal sides."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "radius")

    radius: DistanceSpec = prop(factory=lambda: {"field": "radius"}, doc="Radii, from the middle to a corner.")
    radius_units: enums.SpatialUnits = prop(default="data", doc="What the radii are measured in.")
    radius_dimension: enums.RadiusDimension = prop(default="x", doc="Along which axis a radius is measured.")
    angle: AngleSpec = prop(default=0, doc="Rotations, anticlockwise; without one a corner is on top.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")
    n: NumberSpec = prop(factory=lambda: {"field": "n"}, doc="Numbers of sides; fewer than 3 draw nothing.")


class Ellipse(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Ellipses."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "width", "height", "angle")

    width: DistanceSpec = prop(factory=lambda: {"field": "width"}, doc="Widths.")
    width_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    height: DistanceSpec = prop(factory=lambda: {"field": "height"}, doc="Heights.")
    height_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")
    angle: AngleSpec = prop(default=0.0, doc="Rotations, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")


class Annulus(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Rings."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "inner_radius", "outer_radius")

    inner_radius: DistanceSpec = prop(factory=lambda: {"field": "inner_radius"}, doc="Radii of the holes.")
    inner_radius_units: enums.SpatialUnits = prop(default="data", doc="What these radii are measured in.")
    outer_radius: DistanceSpec = prop(factory=lambda: {"field": "outer_radius"}, doc="Radii of the rings.")
    outer_radius_units: enums.SpatialUnits = prop(default="data", doc="What these radii are measured in.")


class Arc(XYGlyph, LineSpecs):
    """Parts of circles' lines."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "radius", "start_angle", "end_angle", "direction")

    radius: DistanceSpec = prop(factory=lambda: {"field": "radius"}, doc="Radii.")
    radius_units: enums.SpatialUnits = prop(default="data", doc="What the radii are measured in.")
    start_angle: AngleSpec = prop(factory=lambda: {"field": "start_angle"}, doc="Where the arcs begin.")
    start_angle_units: enums.AngleUnits = prop(default="rad", doc="What these angles are measured in.")
    end_angle: AngleSpec = prop(factory=lambda: {"field": "end_angle"}, doc="Where the arcs end.")
    end_angle_units: enums.AngleUnits = prop(default="rad", doc="What these angles are measured in.")
    direction: enums.Direction = prop(default="anticlock", doc="Which way they go from beginning to end.")


class Wedge(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Pieces of a pie."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "radius", "start_angle", "end_angle", "direction")

    radius: DistanceSpec = prop(factory=lambda: {"field": "radius"}, doc="Radii.")
    radius_units: enums.SpatialUnits = prop(default="data", doc="What the radii are measured in.")
    start_angle: AngleSpec = prop(factory=lambda: {"field": "start_angle"}, doc="Where the pieces begin.")
    start_angle_units: enums.AngleUnits = prop(default="rad", doc="What these angles are measured in.")
    end_angle: AngleSpec = prop(factory=lambda: {"field": "end_angle"}, doc="Where the pieces end.")
    end_angle_units: enums.AngleUnits = prop(default="rad", doc="What these angles are measured in.")
    direction: enums.Direction = prop(default="anticlock", doc="Which way they go from beginning to end.")


class AnnularWedge(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Pieces of a ring."""

    _args: ClassVar[tuple[str, ...]] = (
        "x", "y", "inner_radius", "outer_radius", "start_angle", "end_angle", "direction",
    )  # fmt: skip

    inner_radius: DistanceSpec = prop(factory=lambda: {"field": "inner_radius"}, doc="Radii of the holes.")
    inner_radius_units: enums.SpatialUnits = prop(default="data", doc="What these radii are measured in.")
    outer_radius: DistanceSpec = prop(factory=lambda: {"field": "outer_radius"}, doc="Radii of the rings.")
    outer_radius_units: enums.SpatialUnits = prop(default="data", doc="What these radii are measured in.")
    start_angle: AngleSpec = prop(factory=lambda: {"field": "start_angle"}, doc="Where the pieces begin.")
    start_angle_units: enums.AngleUnits = prop(default="rad", doc="What these angles are measured in.")
    end_angle: AngleSpec = prop(factory=lambda: {"field": "end_angle"}, doc="Where the pieces end.")
    end_angle_units: enums.AngleUnits = prop(default="rad", doc="What these angles are measured in.")
    direction: enums.Direction = prop(default="anticlock", doc="Which way they go from beginning to end.")
