"""Glyphs: how the rows of a source become marks.

A glyph declares its properties; the parts of its look come from the visual groups. `_args` names the properties
that a glyph method takes by place. A new glyph is a class here, a line in `desk/plotting/glyph_api.py` and a
file of the runtime.

    Line(x="time", y="price", line_width=2)
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from desk.properties import (
    AngleSpec,
    CoordinateSpec,
    DistanceSpec,
    MarkerSpec,
    Pattern,
    SizeSpec,
    as_spec,
    enums,
    kinds,
    prop,
)

from .model import Model
from .shapes import BorderRadius, NonNegativeFloat
from .visuals import FillSpecs, HatchSpecs, LineProps, LineSpecs

AngleUnits = Literal["deg", "rad", "grad", "turn"]


class Glyph(Model):
    """A mark for every row."""

    _args: ClassVar[tuple[str, ...]] = ()

    decorations: list[Model] = prop(factory=list, doc="Marks on the mark, such as arrow heads.")

    def fields(self) -> dict[str, str]:
        """The columns that it reads: property to column."""
        specs = {name: (self.lookup(name).kind, getattr(self, name)) for name in self.properties()}
        plain = {name: as_spec(kind, value) for name, (kind, value) in specs.items() if isinstance(kind, kinds.Spec)}
        return {name: spec["field"] for name, spec in sorted(plain.items()) if "field" in spec}


class XYGlyph(Glyph):
    """A mark at a point."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y")

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the marks across.")
    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the marks up and down.")


class ConnectedXYGlyph(XYGlyph):
    """One mark through all points."""


class Line(ConnectedXYGlyph, LineProps):
    """A line through all points."""


class Marker(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """A mark of a size in pixels."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "size", "angle")

    hit_dilation: NonNegativeFloat = prop(default=1.0, doc="How much larger than drawn it is for the pointer.")
    size: SizeSpec = prop(default=4, doc="Sizes in pixels.")
    angle: AngleSpec = prop(default=0.0, doc="Rotations, anticlockwise.")
    angle_units: AngleUnits = prop(default="rad", doc="What the rotations are measured in.")


class Scatter(Marker):
    """Markers: circles, squares, stars and others."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "size", "angle", "marker")

    marker: MarkerSpec = prop(default="circle", doc="Names of the markers.")
    defs: dict[Annotated[str, Pattern("@.*")], Model] = prop(
        factory=dict, doc="Markers of one's own, by a name with @."
    )


class Rect(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Rectangles around their centres."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "width", "height", "angle", "dilate")

    width: DistanceSpec = prop(factory=lambda: {"field": "width"}, doc="Widths.")
    width_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    height: DistanceSpec = prop(factory=lambda: {"field": "height"}, doc="Heights.")
    height_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")
    angle: AngleSpec = prop(default=0.0, doc="Rotations, anticlockwise.")
    angle_units: AngleUnits = prop(default="rad", doc="What the rotations are measured in.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    dilate: bool = prop(default=False, doc="Whether sizes are rounded up to whole pixels, so that neighbours touch.")


class RadialGlyph(XYGlyph):
    """A mark around a centre."""


class Circle(RadialGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """Circles with a radius in data space."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "radius")

    radius: DistanceSpec = prop(factory=lambda: {"field": "radius"}, doc="Radii.")
    radius_units: enums.SpatialUnits = prop(default="data", doc="What the radii are measured in.")
    radius_dimension: enums.RadiusDimension = prop(default="x", doc="Along which axis a radius is measured.")
    hit_dilation: NonNegativeFloat = prop(default=1.0, doc="How much larger than drawn it is for the pointer.")
