"""Text at points.

    Text(x="x", y="y", text="name", text_align="center", padding=4, background_fill_color="white")
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from desk.models.prefixed import BackgroundFillSpecs, BackgroundHatchSpecs, BorderLineSpecs
from desk.models.shapes import BorderRadius, Padding
from desk.models.visuals import TextSpecs
from desk.properties import AngleSpec, As, ColorSpec, NumberSpec, StringSpec, enums, kinds, prop

from .glyph import XYGlyph

AnchorSpec = Annotated[Any, As(kinds.Spec(kinds.Anything(), False, ()))]


class Text(XYGlyph, TextSpecs, BackgroundFillSpecs, BackgroundHatchSpecs, BorderLineSpecs):
    """Text for every row."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y", "text", "angle", "x_offset", "y_offset")

    text: StringSpec = prop(factory=lambda: {"field": "text"}, doc="The texts.")
    angle: AngleSpec = prop(default=0, doc="Rotations, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")
    x_offset: NumberSpec = prop(default=0, doc="Pixels to the right of the places.")
    y_offset: NumberSpec = prop(default=0, doc="Pixels below the places.")
    anchor: AnchorSpec = prop(
        factory=lambda: {"value": "auto"},
        doc="Which points of the texts are at the places; 'auto' follows text_align and text_baseline.",
    )
    padding: Padding = prop(default=0, doc="Space around a text in pixels.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    outline_shape: Annotated[Any, As(kinds.Spec(kinds.Choice(("none", "box", "rectangle")), False, ()))] = prop(
        default="box", doc="Shape of the background: a box, or none."
    )
    background_fill_color: ColorSpec = prop(default=None, doc="Background: colours of the areas; None leaves them clear.")
    background_hatch_color: ColorSpec = prop(default=None, doc="Background: colours of the hatches; None draws none.")
    border_line_color: ColorSpec = prop(default=None, doc="Border: colours of the lines; None draws none.")


class MathTextGlyph(Text):
    """Mathematical text for every row."""

    _is_rare: ClassVar[bool] = True


class TeXGlyph(MathTextGlyph):
    """Formulas for every row, in LaTeX's language."""

    display: Literal["inline", "block", "auto"] = prop(
        default="auto",
        doc="'inline' and 'block' take whole texts for formulas, set as in a line of words or displayed; 'auto' what is between "
        "signs, as `$$x^2$$`, and the rest for words.",
    )
    macros: dict[str, str | tuple[str, int]] = prop(
        factory=dict, doc="Commands of the author's own: name to text, or to text with `#1` in it and how many there are."
    )


class MathMLGlyph(MathTextGlyph):
    """Formulas for every row, a `<math>` element of MathML each."""
