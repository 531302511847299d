"""Widgets to type into and to choose from.

text = TextInput(title="title", value="my sine wave")
Select(title="shape", value="a", options=[("a", "Circle"), ("b", "Square")])
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from desk.models.model import Model
from desk.properties import As, kinds, prop

from .widget import Widget

# Plain values only: the page may write what was chosen.
Choice = Annotated[Any, As(kinds.Union((kinds.Str(), kinds.Float(), kinds.Bool(), kinds.Null())))]
Options = list[str | tuple[Choice, str]]


class InputWidget(Widget):
    """A widget with a title and a field."""

    title: str | Model = prop(default="", doc="Text above the field.")
    description: str | Model | None = prop(default=None, doc="Help that is shown beside the title.")


class TextLikeInput(InputWidget):
    """A field for text."""

    value: str = prop(default="", from_page=True, doc="The text, when the user has pressed Enter or left the field.")
    value_input: str = prop(default="", from_page=True, doc="The text, at each key.")
    placeholder: str = prop(default="", doc="Shown while the field is empty.")
    max_length: int | None = prop(default=None, doc="How many characters it takes.")


class TextInput(TextLikeInput):
    """A field for a line of text."""

    prefix: str | None = prop(default=None, doc="Text in front of the field.")
    suffix: str | None = prop(default=None, doc="Text behind the field.")


class Select(InputWidget):
    """Choose one of a list."""

    options: Options | dict[str, Options] = prop(
        factory=list, doc="What there is to choose: texts, pairs of (value, text), or a dict of groups of these."
    )
    value: Choice = prop(default="", from_page=True, doc="What is chosen.")

    def values(self) -> list[Any]:
        """The values that can be chosen."""
        groups = self.options.values() if isinstance(self.options, dict) else [self.options]
        return [option[0] if isinstance(option, tuple) else option for group in groups for option in group]

    def problems(self) -> Iterator[str]:
        """What is chosen must be one of the options."""
        if self.value not in ("", None) and self.value not in self.values():
            yield f"the value {self.value!r} is not one of the options"
