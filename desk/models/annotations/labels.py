"""Text at a place of a plot: one label, or one for every row of a source.

    plot.add_layout(Label(x=3, y=5, text="the peak", x_offset=8))
    plot.add_layout(LabelSet(x="x", y="y", text="name", source=source, y_offset=5))
"""

from __future__ import annotations

from typing import Literal

from desk.models.nodes import CoordinateLike
from desk.models.package import named_elsewhere
from desk.models.prefixed import BackgroundFillSpecs, BackgroundHatchSpecs, BorderLineSpecs
from desk.models.sources import ColumnDataSource, DataSource
from desk.models.visuals import TextSpecs
from desk.properties import AngleSpec, ColorSpec, CoordinateSpec, NullStringSpec, NumberSpec, enums, prop

from .annotation import Annotation, TextAnnotation

_HAlign = Literal["left", "start", "center", "right", "end"]
_VAlign = Literal["top", "start", "center", "bottom", "end"]
_AnchorLike = (
    Literal["auto"]
    | enums.Anchor
    | tuple[_HAlign | float, _VAlign | float]
)


class Label(TextAnnotation):
    """Text at one place."""

    anchor: _AnchorLike = prop(
        default="auto", doc="Which point of the text is at the place; 'auto' follows text_align and text_baseline."
    )
    x: CoordinateLike = prop(default=0, doc="Place across.")
    x_units: enums.CoordinateUnits = prop(default="data", doc="What it is measured in.")
    y: CoordinateLike = prop(default=0, doc="Place up and down.")
    y_units: enums.CoordinateUnits = prop(default="data", doc="What it is measured in.")
    x_offset: float = prop(default=0, doc="Pixels to the right of the place.")
    y_offset: float = prop(default=0, doc="Pixels above the place.")
    angle: float = prop(default=0, from_page=True, doc="Rotation.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotation is measured in.")
    direction: enums.Direction = prop(default="anticlock", doc="Which way it is rotated.")
    editable: bool = prop(default=False, doc="Whether the user can turn it about its place.")


class DataAnnotation(Annotation):
    """An annotation with a part for every row of a source."""

    source: DataSource = prop(factory=ColumnDataSource, doc="The rows.")


class LabelSet(DataAnnotation, TextSpecs, BackgroundFillSpecs, BackgroundHatchSpecs, BorderLineSpecs):
    """Text for every row."""

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places across.")
    x_units: enums.CoordinateUnits = prop(default="data", doc="What they are measured in.")
    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places up and down.")
    y_units: enums.CoordinateUnits = prop(default="data", doc="What they are measured in.")
    text: NullStringSpec = prop(factory=lambda: {"field": "text"}, doc="The texts.")
    angle: AngleSpec = prop(default=0, doc="Rotations, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")
    x_offset: NumberSpec = prop(default=0, doc="Pixels to the right of the places.")
    y_offset: NumberSpec = prop(default=0, doc="Pixels above the places.")
    background_fill_color: ColorSpec = prop(default=None, doc="Background: colours of the areas; None leaves them clear.")
    border_line_color: ColorSpec = prop(default=None, doc="Border: colours of the lines; None draws none.")


__getattr__ = named_elsewhere(__name__, "Title")
