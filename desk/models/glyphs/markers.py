"""Marks of a size in pixels.

    Scatter(x="time", y="price", size=8, marker="square")
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from desk.models.model import Model
from desk.models.shapes import NonNegativeFloat
from desk.models.visuals import FillSpecs, HatchSpecs, LineSpecs
from desk.properties import AngleSpec, MarkerSpec, Pattern, SizeSpec, enums, prop

from .glyph import XYGlyph


class Marker(XYGlyph, LineSpecs, FillSpecs, HatchSpecs):
    """A mark of a size in pixels."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "size", "angle")

    hit_dilation: NonNegativeFloat = prop(default=1.0, doc="How much larger than drawn it is for the pointer.")
    size: SizeSpec = prop(default=4, doc="Sizes in pixels.")
    angle: AngleSpec = prop(default=0.0, doc="Rotations, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")


class Scatter(Marker):
    """Markers: circles, squares, stars and others."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "size", "angle", "marker")

    marker: MarkerSpec = prop(default="circle", doc="Names of the markers.")
    defs: dict[Annotated[str, Pattern("@.*")], Model] = prop(
        factory=dict, doc="Markers of one's own, by a name with @."
    )
