"""Widgets that show text.

Div(text="<b>bold</b>")                       # HTML, sanitised by the page
Div(text="1 < 2", render_as_text=True)        # as it is written
Paragraph(text="A sentence that wraps.")
PreText(text="columns  that  stay")           # fixed width, lines and spaces as they are
Markdown(text="# Results\n* *one*\n* two")     # Markdown
"""

from __future__ import annotations

from typing import ClassVar

from desk.properties import prop

from .widget import Widget


class Markup(Widget):
    """Text that may have mark-up."""

    text: str = prop(default="", doc="The text.")
    disable_math: bool = prop(default=False, doc="Whether $$...$$ is not set as a formula.")


class Div(Markup):
    """A block of HTML."""

    render_as_text: bool = prop(default=False, doc="Whether the text is shown as it is written, not as HTML.")


class Paragraph(Markup):
    """A paragraph of plain text, which wraps where its box ends."""


class PreText(Paragraph):
    """Plain text in letters of one width; lines and spaces stay as they are."""


class Markdown(Widget):
    """Text in Markdown's signs: headings, lists, tables, links, code. HTML in it is sanitised by the page, as that of `Div`."""

    _is_rare: ClassVar[bool] = True

    text: str = prop(default="", doc="The text.")
    disable_math: bool = prop(default=False, doc="Whether $$...$$ is not set as a formula.")
