"""Texts that are more than their letters: mathematical text, and text in which nothing is taken for it.

Wherever a plot takes a text, `$$...$$` and `\\[...\\]` (displayed) and `\\(...\\)` (in a line) are mathematics in LaTeX's language; these models
say the same without the signs around it. The page lays it out; nothing is known of that here.

    plot.xaxis.axis_label = TeX(r"\\frac{\\partial u}{\\partial t}")
    plot.title = r"Energy \\(E = mc^2\\)"
"""

from __future__ import annotations

from typing import Any, ClassVar

from desk.properties import prop

from .model import Model


class BaseText(Model):
    """A text."""

    text: str = prop(default="", doc="What it says.")

    def __init__(self, *text: Any, **properties: Any) -> None:
        """`TeX("x^2")`, or everything by name."""
        if text:
            if len(text) > 1 or "text" in properties:
                raise ValueError(f"{type(self).__name__} takes one text, and the rest by name")
            properties["text"] = text[0]
        super().__init__(**properties)


class MathText(BaseText):
    """Mathematical text."""


class TeX(MathText):
    """Mathematical text as LaTeX writes it, without signs around it."""

    macros: dict[str, str | tuple[str, int]] = prop(
        factory=dict, doc="Commands of the author's own: name to text, or to text with `#1` in it and how many there are."
    )
    inline: bool = prop(default=False, doc="Whether it is set as in a line of words, lower than displayed.")


class MathML(MathText):
    """Mathematical text as MathML writes it: one `<math>` element. The page shows it as it shows `TeX`."""

    _is_rare: ClassVar[bool] = True


class PlainText(BaseText):
    """Text in which nothing is mathematics, whatever signs are in it."""
