"""The visual property groups: how lines, fills, hatches and text look.

Each group is declared once. A model whose whole look is one line takes `LineProps`; a glyph, which may draw
every row differently, takes `LineSpecs`; a model with several lines takes the prefixed copies of `prefixed.py`,
which are generated from this file. Knows no model and no drawing.

    class Span(Annotation, LineProps): ...        # span.line_color
    class Scatter(XYGlyph, LineSpecs): ...        # scatter.line_color = "a column" or a colour
"""

from __future__ import annotations

from desk.properties import (
    Alpha,
    AlphaSpec,
    Color,
    ColorSpec,
    DashPattern,
    DashPatternSpec,
    FontSize,
    FontSizeSpec,
    FontStyleSpec,
    HasProps,
    HatchPatternSpec,
    IntSpec,
    LineCapSpec,
    LineJoinSpec,
    NumberSpec,
    StringSpec,
    TextAlignSpec,
    TextBaselineSpec,
    enums,
    prop,
)

from .model import Model
from .shapes import NonNegativeFloat


class LineProps(HasProps):
    """One line."""

    line_color: Color | None = prop(default="black", doc="Colour of the line; None draws none.")
    line_alpha: Alpha = prop(default=1.0, doc="Opacity of the line, 0 to 1.")
    line_width: float = prop(default=1, doc="Width of the line in pixels.")
    line_join: enums.LineJoin = prop(default="bevel", doc="Shape of the corners.")
    line_cap: enums.LineCap = prop(default="butt", doc="Shape of the ends.")
    line_dash: DashPattern = prop(factory=list, doc="Lengths of dashes and gaps in pixels, or a name such as 'dashed'.")
    line_dash_offset: int = prop(default=0, doc="Where in the pattern the line starts, in pixels.")


class FillProps(HasProps):
    """One fill."""

    fill_color: Color | None = prop(default="gray", doc="Colour of the area; None leaves it clear.")
    fill_alpha: Alpha = prop(default=1.0, doc="Opacity of the area, 0 to 1.")


class HatchProps(HasProps):
    """One hatch."""

    hatch_color: Color | None = prop(default="black", doc="Colour of the hatch; None draws none.")
    hatch_alpha: Alpha = prop(default=1.0, doc="Opacity of the hatch, 0 to 1.")
    hatch_scale: NonNegativeFloat = prop(default=12.0, doc="Size of one tile of the pattern in pixels.")
    hatch_pattern: str | None = prop(default=None, doc="Name of the pattern, its one-letter short form, or None.")
    hatch_weight: NonNegativeFloat = prop(default=1.0, doc="Width of the strokes of the pattern in pixels.")
    hatch_extra: dict[str, Model] = prop(factory=dict, doc="Patterns of one's own, by name.")


class TextProps(HasProps):
    """One text."""

    text_color: Color | None = prop(default="#444444", doc="Colour of the text; None draws none.")
    text_outline_color: Color | None = prop(default=None, doc="Colour of the outline of the letters, or None.")
    text_outline_width: float = prop(default=1, doc="Width of the outline of the letters in pixels.")
    text_alpha: Alpha = prop(default=1.0, doc="Opacity of the text, 0 to 1.")
    text_font: str = prop(default="helvetica", doc="Font family, or several with commas between them.")
    text_font_size: FontSize = prop(default="16px", doc="Size of the letters as CSS says it: '12px', '1.2em', '10pt'.")
    text_font_style: enums.FontStyle = prop(default="normal", doc="Normal, italic, bold or both.")
    text_align: enums.TextAlign = prop(default="left", doc="Which part of the text is at its place, across.")
    text_baseline: enums.TextBaseline = prop(
        default="bottom", doc="Which part of the text is at its place, up and down."
    )
    text_line_height: float = prop(default=1.2, doc="Distance of two lines, in heights of a letter.")


class LineSpecs(HasProps):
    """A line for every row."""

    line_color: ColorSpec = prop(default="black", doc="Colours of the lines; None draws none.")
    line_alpha: AlphaSpec = prop(default=1.0, doc="Opacities of the lines, 0 to 1.")
    line_width: NumberSpec = prop(default=1, doc="Widths of the lines in pixels.")
    line_join: LineJoinSpec = prop(default="bevel", doc="Shapes of the corners.")
    line_cap: LineCapSpec = prop(default="butt", doc="Shapes of the ends.")
    line_dash: DashPatternSpec = prop(factory=list, doc="Lengths of dashes and gaps in pixels, or names of patterns.")
    line_dash_offset: IntSpec = prop(default=0, doc="Where in the pattern the lines start, in pixels.")


class FillSpecs(HasProps):
    """A fill for every row."""

    fill_color: ColorSpec = prop(default="gray", doc="Colours of the areas; None leaves them clear.")
    fill_alpha: AlphaSpec = prop(default=1.0, doc="Opacities of the areas, 0 to 1.")


class HatchSpecs(HasProps):
    """A hatch for every row."""

    hatch_color: ColorSpec = prop(default="black", doc="Colours of the hatches; None draws none.")
    hatch_alpha: AlphaSpec = prop(default=1.0, doc="Opacities of the hatches, 0 to 1.")
    hatch_scale: NumberSpec = prop(default=12.0, doc="Sizes of one tile of the pattern in pixels.")
    hatch_pattern: HatchPatternSpec = prop(default=None, doc="Names of the patterns, their short forms, or None.")
    hatch_weight: NumberSpec = prop(default=1.0, doc="Widths of the strokes of the pattern in pixels.")
    hatch_extra: dict[str, Model] = prop(factory=dict, doc="Patterns of one's own, by name.")


class TextSpecs(HasProps):
    """A text for every row."""

    text_color: ColorSpec = prop(default="#444444", doc="Colours of the texts; None draws none.")
    text_outline_color: ColorSpec = prop(default=None, doc="Colours of the outlines of the letters, or None.")
    text_outline_width: NumberSpec = prop(default=1, doc="Widths of the outlines of the letters in pixels.")
    text_alpha: AlphaSpec = prop(default=1.0, doc="Opacities of the texts, 0 to 1.")
    text_font: StringSpec = prop(factory=lambda: {"value": "helvetica"}, doc="Font families.")
    text_font_size: FontSizeSpec = prop(factory=lambda: {"value": "16px"}, doc="Sizes of the letters as CSS says them.")
    text_font_style: FontStyleSpec = prop(default="normal", doc="Normal, italic, bold or both.")
    text_align: TextAlignSpec = prop(default="left", doc="Which parts of the texts are at their places, across.")
    text_baseline: TextBaselineSpec = prop(
        default="bottom", doc="Which parts of the texts are at their places, up and down."
    )
    text_line_height: NumberSpec = prop(default=1.2, doc="Distances of two lines, in heights of a letter.")
