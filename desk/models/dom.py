"""Elements of HTML as models: tooltips of one's own, and rich text wherever a model takes an element.

    name = Span(children=["name: ", ValueRef(field="name")], style=Styles(color="tomato"))
    plot.add_tools(HoverTool(tooltips=Div(children=[name, ColorRef(field="color")])))
    Tooltip(content=HTML(html="<b>bold</b> text"), position="right")

Three names are those of a glyph, an annotation and a widget too. On the wire these are `DomText`, `DomSpan` and `DomDiv`; here they
have both names.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from desk.properties import prop

from .callbacks import CustomJS
from .css import StyleLike
from .model import Model
from .renderers import RendererGroup
from .tools.inspecting import CustomJSHover
from .ui.nesting import refuse_itself
from .ui.ui_element import UIElement


class DOMNode(Model):
    """A node of a document."""

    _is_rare: ClassVar[bool] = True

    def _may_hold(self, name: str, value: Any) -> None:
        refuse_itself(self, name, value)


class DomText(DOMNode):
    """Text as it is written."""

    content: str = prop(default="", doc="The text.")


class DOMElement(DOMNode):
    """An element with a style and what is in it."""

    style: StyleLike = prop(factory=dict, doc="CSS properties: by name, or `Styles`.")
    children: list[str | DOMNode | UIElement] = prop(factory=list, doc="What is in it: texts and elements.")


class DomSpan(DOMElement):
    """A part of a line."""


class DomDiv(DOMElement):
    """A block."""


class Table(DOMElement):
    """A table of `TableRow`s."""


class TableRow(DOMElement):
    """A row of a table; each of its children is a cell."""


class Action(Model):
    """What a template does beside showing something."""

    _is_rare: ClassVar[bool] = True


class ToggleGroup(Action):
    """Shows the group of renderers at the row below the pointer, and hides the others."""

    groups: list[RendererGroup] = prop(factory=list, doc="The groups, one for each row.")


class Template(DOMElement):
    """A block that is filled in for what is below the pointer."""

    actions: list[Action] = prop(factory=list, doc="What happens when it is filled in.")


class Placeholder(DOMElement):
    """What is filled in for what is below the pointer."""


class Index(Placeholder):
    """The row's number."""


Formatter = Literal["raw", "basic", "numeral", "printf", "datetime"]


class ValueRef(Placeholder):
    """The value of a column at the row."""

    field: str = prop(default="", doc="The column; `$x`, `$name` and the other special names of tooltips are known as well.")
    format: str | None = prop(default=None, doc="How it is written, in the formatter's language.")
    formatter: Formatter | CustomJS | CustomJSHover = prop(default="raw", doc="What kind of format it is.")
    filter: CustomJS | list[CustomJS] | None = prop(
        default=None, doc="Which rows are shown: code that sees `value` in cb_data and returns false for the others."
    )


class ColorRef(ValueRef):
    """A colour of a column at the row."""

    hex: bool = prop(default=True, doc="Whether it is written, as hexadecimal digits.")
    swatch: bool = prop(default=True, doc="Whether a little square shows it.")


class ValueOf(Placeholder):
    """The present value of a property of a model."""

    obj: Model | None = prop(default=None, doc="The model.")
    attr: str = prop(default="", doc="The property's name.")
    format: str | None = prop(default=None, doc="How it is written, in the formatter's language.")
    formatter: Formatter | CustomJS = prop(default="raw", doc="What kind of format it is.")


class HTML(DOMElement):
    """HTML text, sanitised by the page.

    `<ref id="..."></ref>` in it stands for the model of that id, or name, among `refs`; in a list models stand by themselves.
    """

    html: str | list[str | DOMNode | UIElement] = prop(default="", doc="The text, or texts and models one after the other.")
    refs: list[DOMNode | UIElement] = prop(factory=list, doc="Models that the text refers to.")

    def __init__(self, *html: Any, **properties: Any) -> None:
        """`HTML("<b>bold</b>")`, or `HTML(html=...)`."""
        if html:
            if len(html) > 1 or "html" in properties:
                raise ValueError("HTML takes one text; join several, or give them as a list")
            properties["html"] = html[0]
        super().__init__(**properties)


Text = DomText
Span = DomSpan
Div = DomDiv
