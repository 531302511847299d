"""Lines and outlines: through all points, many at once, between two places.

    Line(x="time", y="price", line_width=2)
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.shapes import NonNegativeFloat
from desk.models.visuals import LineProps, LineSpecs
from desk.properties import AngleSpec, CoordinateSpec, DistanceSpec, enums, prop

from .glyph import ConnectedXYGlyph, Glyph, XYGlyph


class Line(ConnectedXYGlyph, LineProps):
    """A line through all points."""



class Step(XYGlyph, LineProps):
    """A line in steps through all points."""

    mode: enums.StepMode = prop(
        default="before", doc="Whether a step is at the point before, at the point after, or in the middle."
    )
    pad_before: NonNegativeFloat = prop(default=0.0, doc="How far the first step goes on before the first point.")
    pad_after: NonNegativeFloat = prop(default=0.0, doc="How far the last step goes on after the last point.")


class MultiLine(Glyph, LineSpecs):
    """Many lines, each with points of its own."""

    _args: ClassVar[tuple[str, ...]] = ("xs", "ys")

    xs: CoordinateSpec = prop(factory=lambda: {"field": "xs"}, doc="Places of each line's points across: a list a line.")
    ys: CoordinateSpec = prop(factory=lambda: {"field": "ys"}, doc="Places of each line's points up and down: a list a line.")


class Segment(Glyph, LineSpecs):
    """Straight lines between two places."""

    _args: ClassVar[tuple[str, ...]] = ("x0", "y0", "x1", "y1")

    x0: CoordinateSpec = prop(factory=lambda: {"field": "x0"}, doc="Places of the beginnings across.")
    y0: CoordinateSpec = prop(factory=lambda: {"field": "y0"}, doc="Places of the beginnings up and down.")
    x1: CoordinateSpec = prop(factory=lambda: {"field": "x1"}, doc="Places of the ends across.")
    y1: CoordinateSpec = prop(factory=lambda: {"field": "y1"}, doc="Places of the ends up and down.")


class Ray(XYGlyph, LineSpecs):
    """Straight lines from a place into a direction."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "length", "angle")

    length: DistanceSpec = prop(default=0, doc="Lengths; 0 goes on for ever.")
    length_units: enums.SpatialUnits = prop(default="data", doc="What the lengths are measured in.")
    angle: AngleSpec = prop(default=0, doc="Directions, anticlockwise from the right.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the directions are measured in.")


class HSpan(Glyph, LineSpecs):
    """Lines across the whole plot."""

    _args: ClassVar[tuple[str, ...]] = ("y",)

    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the lines up and down.")


class VSpan(Glyph, LineSpecs):
    """Lines up and down the whole plot."""

    _args: ClassVar[tuple[str, ...]] = ("x",)

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the lines across.")


class Bezier(Glyph, LineSpecs):
    """Cubic Bezier curves."""

    _args: ClassVar[tuple[str, ...]] = ("x0", "y0", "x1", "y1", "cx0", "cy0", "cx1", "cy1")

    x0: CoordinateSpec = prop(factory=lambda: {"field": "x0"}, doc="Places of the beginnings across.")
    y0: CoordinateSpec = prop(factory=lambda: {"field": "y0"}, doc="Places of the beginnings up and down.")
    x1: CoordinateSpec = prop(factory=lambda: {"field": "x1"}, doc="Places of the ends across.")
    y1: CoordinateSpec = prop(factory=lambda: {"field": "y1"}, doc="Places of the ends up and down.")
    cx0: CoordinateSpec = prop(factory=lambda: {"field": "cx0"}, doc="Places of the first control points across.")
    cy0: CoordinateSpec = prop(factory=lambda: {"field": "cy0"}, doc="Places of the first control points up and down.")
    cx1: CoordinateSpec = prop(factory=lambda: {"field": "cx1"}, doc="Places of the second control points across.")
    cy1: CoordinateSpec = prop(factory=lambda: {"field": "cy1"}, doc="Places of the second control points up and down.")


class Quadratic(Glyph, LineSpecs):
    """Parabolas: quadratic Bezier curves."""

    _args: ClassVar[tuple[str, ...]] = ("x0", "y0", "x1", "y1", "cx", "cy")

    x0: CoordinateSpec = prop(factory=lambda: {"field": "x0"}, doc="Places of the beginnings across.")
    y0: CoordinateSpec = prop(factory=lambda: {"field": "y0"}, doc="Places of the beginnings up and down.")
    x1: CoordinateSpec = prop(factory=lambda: {"field": "x1"}, doc="Places of the ends across.")
    y1: CoordinateSpec = prop(factory=lambda: {"field": "y1"}, doc="Places of the ends up and down.")
    cx: CoordinateSpec = prop(factory=lambda: {"field": "cx"}, doc="Places of the control points across.")
    cy: CoordinateSpec = prop(factory=lambda: {"field": "cy"}, doc="Places of the control points up and down.")
