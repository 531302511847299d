"""How the cells of a table are written.

    TableColumn(field="price", formatter=NumberFormatter(format="0,0.00", text_align="right"))
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.models.model import Model
from desk.properties import ColorSpec, FontStyleSpec, TextAlignSpec, prop

from .cell_template import template_code


class CellFormatter(Model):
    """Turns values into what is seen."""

    _is_rare: ClassVar[bool] = True


class StringFormatter(CellFormatter):
    """Values as text."""

    font_style: FontStyleSpec = prop(default="normal", doc="Normal, italic, bold or both.")
    text_align: TextAlignSpec = prop(default="left", doc="Where in the cell the text is.")
    text_color: ColorSpec = prop(default=None, doc="Colour of the text; None for the page's own.")
    background_color: ColorSpec = prop(default=None, doc="Colour behind the text; None for none.")
    nan_format: str = prop(default="NaN", doc="What is written for NaN.")
    null_format: str = prop(default="(null)", doc="What is written for None.")


class NumberFormatter(StringFormatter):
    """Numbers by a pattern: `0,0.00`, `0.0%`, `$0.0a`."""

    format: str = prop(default="0,0", doc="The pattern.")
    language: str = prop(default="en", doc="Language of separators and abbreviations.")
    rounding: Literal["round", "nearest", "floor", "rounddown", "ceil", "roundup"] = prop(
        default="round", doc="How numbers lose their last places."
    )
    nan_format: str = prop(default="-", doc="What is written for NaN.")
    null_format: str = prop(default="-", doc="What is written for None.")


class ScientificFormatter(StringFormatter):
    """Numbers with an exponent where they are large or small."""

    precision: int = prop(default=10, doc="Places after the point.")
    power_limit_high: int = prop(default=5, doc="From which power of ten an exponent is written.")
    power_limit_low: int = prop(default=-3, doc="Down to which power of ten an exponent is written.")
    nan_format: str = prop(default="-", doc="What is written for NaN.")
    null_format: str = prop(default="-", doc="What is written for None.")


class BooleanFormatter(CellFormatter):
    """A mark for what is true."""

    icon: Literal["check", "check-circle", "check-circle-o", "check-square", "check-square-o"] = prop(
        default="check", doc="The mark."
    )


class DateFormatter(StringFormatter):
    """Dates and times."""

    format: str = prop(default="ISO-8601", doc="The format: as strftime has it, or the name of a standard.")
    nan_format: str = prop(default="-", doc="What is written for NaN.")
    null_format: str = prop(default="-", doc="What is written for None.")


class HTMLTemplateFormatter(CellFormatter):
    """HTML with values of the row in it, and code that says which: `<b><%= value.toFixed(1) %></b>`.

    `<%= ... %>` puts the value of an expression in, `<%- ... %>` puts it in as text, `<% ... %>` is JavaScript that runs:
    `<% if (value > 9) { %>many<% } %>`. The code sees `value`, which is the cell's, and the row's other columns by their names.
    What comes out is cleaned as the text of a Div is.
    """

    template: str = prop(default="<%= value %>", doc="The HTML; `value` is the cell's, other names are columns.")

    def page_code(self) -> str | None:
        return template_code(self.template)
