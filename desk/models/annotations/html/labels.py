"""Labels and titles that are elements over the plot instead of strokes in its picture, so that style sheets reach them.

    plot.add_layout(HTMLLabel(x=3, y=5, text="the peak", padding=4, styles={"box-shadow": "0 2px 6px #0004"}))
    plot.add_layout(HTMLLabelSet(x="x", y="y", text="name", source=source, y_offset=5))

Their text is text, not HTML. A saved picture has them as it has `Label`, `LabelSet` and `Title`. Hatches are not drawn in them.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.models.annotations.annotation import Annotation
from desk.models.annotations.labels import DataAnnotation
from desk.models.nodes import CoordinateLike
from desk.models.prefixed import (
    BackgroundFillProps,
    BackgroundFillSpecs,
    BackgroundHatchProps,
    BorderLineProps,
    BorderLineSpecs,
)
from desk.models.shapes import BorderRadius, Padding
from desk.models.visuals import TextProps, TextSpecs
from desk.properties import Alpha, AngleSpec, Color, ColorSpec, CoordinateSpec, NullStringSpec, NumberSpec, enums, prop


class HTMLAnnotation(Annotation):
    """An annotation that is an element over the plot."""

    _is_rare: ClassVar[bool] = True


class HTMLTextAnnotation(HTMLAnnotation, BackgroundFillProps, BackgroundHatchProps, BorderLineProps):
    """Text that is an element."""

    _is_rare: ClassVar[bool] = True

    padding: Padding = prop(default=0, doc="Space around the text in pixels.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    background_fill_color: Color | None = prop(default=None, doc="Background: colour of the area; None leaves it clear.")
    background_hatch_color: Color | None = prop(default=None, doc="Background: colour of the hatch, which is not drawn.")
    border_line_color: Color | None = prop(default=None, doc="Border: colour of the line; None draws none.")


class HTMLLabel(HTMLTextAnnotation, TextProps):
    """Text at one place."""

    _is_rare: ClassVar[bool] = True

    x: CoordinateLike = prop(default=0, doc="Place across.")
    x_units: enums.CoordinateUnits = prop(default="data", doc="What it is measured in.")
    y: CoordinateLike = prop(default=0, doc="Place up and down.")
    y_units: enums.CoordinateUnits = prop(default="data", doc="What it is measured in.")
    text: str = prop(default="", doc="The text.")
    angle: float = prop(default=0, doc="Rotation, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotation is measured in.")
    x_offset: float = prop(default=0, doc="Pixels to the right of the place.")
    y_offset: float = prop(default=0, doc="Pixels above the place.")


class HTMLLabelSet(HTMLAnnotation, DataAnnotation, TextSpecs, BackgroundFillSpecs, BorderLineSpecs):
    """Text for every row."""

    _is_rare: ClassVar[bool] = True

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


class HTMLTitle(HTMLTextAnnotation):
    """A title beside the frame: `plot.add_layout(HTMLTitle(text="Rain"), "above")`."""

    _is_rare: ClassVar[bool] = True

    text: str = prop(default="", doc="The text.")
    vertical_align: enums.VerticalAlign = prop(default="bottom", doc="Where the text is in the space of the title, down.")
    align: Literal["left", "right", "center"] = prop(default="left", doc="Where the text is along the plot.")
    offset: float = prop(default=0, doc="How far the text is moved along the plot, in pixels.")
    standoff: float = prop(default=10, doc="Pixels between the text and the plot.")
    text_color: Color | None = prop(default="#444444", doc="Colour of the text; None draws none.")
    text_outline_color: Color | None = prop(default=None, doc="Colour of the outline of the letters, or None.")
    text_outline_width: float = prop(default=1, doc="Width of the outline of the letters in pixels.")
    text_alpha: Alpha = prop(default=1.0, doc="Opacity of the text, 0 to 1.")
    text_font: str = prop(default="helvetica", doc="Font family, or several with commas between them.")
    text_font_size: str = prop(default="13px", doc="Size of the letters as CSS says it: '12px', '1.2em', '10pt'.")
    text_font_style: enums.FontStyle = prop(default="bold", doc="Normal, italic, bold or both.")
    text_line_height: float = prop(default=1.0, doc="Distance of two lines, in heights of a letter.")
