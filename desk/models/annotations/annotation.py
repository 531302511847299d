"""The root of annotations, and those that are text.

plot.title.text = "sine wave"
plot.title = "sine wave"
"""

from __future__ import annotations

from typing import Any, Literal

from desk.models.prefixed import BackgroundFillProps, BackgroundHatchProps, BorderLineProps
from desk.models.renderers import CompositeRenderer
from desk.models.shapes import BorderRadius, Padding
from desk.models.text import BaseText
from desk.models.visuals import TextProps
from desk.properties import Color, FontSize, enums, prop


class Annotation(CompositeRenderer):
    """Something in a plot beside the data."""

    level: enums.RenderLevel = prop(default="annotation", doc="What it is in front of and behind.")


class TextAnnotation(Annotation, TextProps, BackgroundFillProps, BackgroundHatchProps, BorderLineProps):
    """Text in a plot."""

    text: str | BaseText = prop(default="", doc="The text.")
    padding: Padding = prop(default=0, doc="Space around the text in pixels.")
    border_radius: BorderRadius = prop(default=0, doc="Radius of the corners in pixels: one, or one for each.")
    background_fill_color: Color | None = prop(
        default=None, doc="Background: colour of the area; None leaves it clear."
    )
    border_line_color: Color | None = prop(default=None, doc="Border: colour of the line; None draws none.")


class Title(TextAnnotation):
    """The title of a plot."""

    vertical_align: enums.VerticalAlign = prop(
        default="bottom", doc="Where the text is in the space of the title, down."
    )
    align: Literal["left", "right", "center"] = prop(default="left", doc="Where the text is along the plot.")
    offset: float = prop(default=0, doc="How far the text is moved along the plot, in pixels.")
    standoff: float = prop(default=10, doc="Pixels between the text and the plot.")
    text_font_size: FontSize = prop(default="13px", doc="Size of the letters as CSS says it: '12px', '1.2em', '10pt'.")
    text_font_style: enums.FontStyle = prop(default="bold", doc="Normal, italic, bold or both.")
    text_line_height: float = prop(default=1.0, doc="Distance of two lines, in heights of a letter.")


def title_of(value: Any) -> Any:
    """A title for a text; anything else unchanged."""
    return Title(text=value) if isinstance(value, str) else value
