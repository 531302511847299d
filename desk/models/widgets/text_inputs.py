"""Fields for text.

text = TextInput(title="title", value="my sine wave")
text.on_change("value", update)               # Enter was pressed, or the field left
text.on_change("value_input", follow)         # each key
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from desk.models.shapes import NonNegativeInt, PositiveInt
from desk.properties import prop

from .input_widget import InputWidget


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


class PasswordInput(TextInput):
    """A field whose text is not shown, unless the user asks for it. The text travels and is kept as it is."""


class TextAreaInput(TextLikeInput):
    """A field for several lines of text; `value` follows when the field is left."""

    cols: PositiveInt = prop(default=20, doc="Width in characters, where the layout gives no width.")
    rows: PositiveInt = prop(default=2, doc="Height in lines.")
    max_length: int | None = prop(default=500, doc="How many characters it takes; None for any number.")


class AutocompleteInput(TextInput):
    """A field that offers to complete what is typed."""

    completions: list[str] = prop(factory=list, doc="The texts that it offers.")
    max_completions: PositiveInt | None = prop(default=None, doc="How many it offers at a time; None for all that fit.")
    min_characters: NonNegativeInt = prop(default=2, doc="After how many typed characters it begins to offer.")
    case_sensitive: bool = prop(default=True, doc="Whether capitals must match.")
    restrict: bool = prop(default=True, doc="Whether only texts of `completions` can be entered.")
    search_strategy: Literal["starts_with", "includes"] = prop(
        default="starts_with", doc="Whether a text fits that begins with what is typed, or one that has it anywhere."
    )

    def problems(self) -> Iterator[str]:
        """A restricted value must be one of the completions."""
        if self.restrict and self.value != "" and self.value not in self.completions:
            yield f"the value {self.value!r} is not one of the completions, and restrict=True takes nothing else"
