"""Pictures: arrays of values or of colours, and files.

    Image(image="z", x=0, y=0, dw=10, dh=5, color_mapper=LinearColorMapper("Viridis256"))
    ImageURL(url="logo", x=0, y=0, w=2, h=1, anchor="center")
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from desk.models.mappers import ColorMapper, LinearColorMapper, StackColorMapper
from desk.properties import (
    AlphaSpec,
    AngleSpec,
    As,
    CoordinateSpec,
    DistanceSpec,
    NullDistanceSpec,
    NumberSpec,
    StringSpec,
    enums,
    kinds,
    prop,
)

from .glyph import XYGlyph

# Where the first row and column of an array is, and which point of a picture is at its place.
_ORIGINS = ("bottom_left", "top_left", "bottom_right", "top_right")
ImageOrigin = Annotated[str, As(kinds.Choice(_ORIGINS))]
Greys = ["#000000", "#252525", "#525252", "#737373", "#969696", "#bdbdbd", "#d9d9d9", "#f0f0f0", "#ffffff"]


def _greys() -> ColorMapper:
    return LinearColorMapper(palette=list(Greys))


class ImageBase(XYGlyph):
    """Arrays of two dimensions, a picture a row of the source."""

    _args: ClassVar[tuple[str, ...]] = ("image", "x", "y", "dw", "dh", "dilate")

    image: NumberSpec = prop(factory=lambda: {"field": "image"}, doc="The arrays.")
    dw: DistanceSpec = prop(factory=lambda: {"field": "dw"}, doc="Widths.")
    dw_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    dh: DistanceSpec = prop(factory=lambda: {"field": "dh"}, doc="Heights.")
    dh_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")
    global_alpha: AlphaSpec = prop(default=1.0, doc="Opacities, 0 to 1.")
    dilate: bool = prop(default=False, doc="Whether sizes are rounded up to whole pixels, so that neighbours touch.")
    origin: ImageOrigin = prop(default="bottom_left", doc="In which corner the first value of an array is.")
    anchor: enums.Anchor | tuple[Any, Any] = prop(
        default="bottom_left", doc="Which point of a picture is at its place: a word, or parts from the left and the top."
    )


class Image(ImageBase):
    """Arrays of values, coloured by a mapper."""

    color_mapper: ColorMapper = prop(factory=_greys, doc="The colours of the values.")


class ImageRGBA(ImageBase):
    """Arrays of colours: whole numbers of 4 bytes (red first in memory), or 4 bytes in a last dimension."""


class ImageStack(ImageBase):
    """Layers of values, mixed into one picture by a mapper: arrays of (rows, columns, layers)."""

    color_mapper: StackColorMapper = prop(factory=StackColorMapper, doc="The colours of the layers.")


class ImageURL(XYGlyph):
    """Pictures from files: `static/...` of the app, or data URLs."""

    _args: ClassVar[tuple[str, ...]] = ("url", "x", "y", "w", "h", "angle", "dilate")

    url: StringSpec = prop(factory=lambda: {"field": "url"}, doc="Addresses of the pictures.")
    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the pictures across.")
    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the pictures up and down.")
    w: NullDistanceSpec = prop(default=None, doc="Widths; None for those of the files, in pixels.")
    w_units: enums.SpatialUnits = prop(default="data", doc="What the widths are measured in.")
    h: NullDistanceSpec = prop(default=None, doc="Heights; None for those of the files, in pixels.")
    h_units: enums.SpatialUnits = prop(default="data", doc="What the heights are measured in.")
    angle: AngleSpec = prop(default=0, doc="Rotations, anticlockwise.")
    angle_units: enums.AngleUnits = prop(default="rad", doc="What the rotations are measured in.")
    global_alpha: NumberSpec = prop(default=1.0, doc="Opacities, 0 to 1.")
    dilate: bool = prop(default=False, doc="Whether sizes are rounded up to whole pixels, so that neighbours touch.")
    anchor: enums.Anchor | tuple[Any, Any] = prop(
        default="top_left", doc="Which point of a picture is at its place: a word, or parts from the left and the top."
    )
    retry_attempts: int = prop(default=0, doc="How often a picture that did not come is asked for again.")
    retry_timeout: int = prop(default=0, doc="Milliseconds between two attempts.")
