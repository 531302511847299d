"""Widgets to choose from a list.

Select(title="shape", value="a", options=[("a", "Circle"), ("b", "Square")])
MultiChoice(title="cities", value=["Oslo"], options=["Oslo", "Rome", "Paris"], max_items=2)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from desk.models.shapes import NonNegativeInt, PositiveInt
from desk.properties import As, Color, kinds, prop

from .input_widget import InputWidget

# Plain values only: the page may write what was chosen.
Choice = Annotated[Any, As(kinds.Union((kinds.Str(), kinds.Float(), kinds.Bool(), kinds.Null())))]
Options = list[str | tuple[Choice, str]]
TextOptions = list[str | tuple[str, str]]


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


class MultiSelect(InputWidget):
    """Choose any number of a list that is always open."""

    options: TextOptions = prop(factory=list, doc="What there is to choose: texts, or pairs of (value, text).")
    value: list[str] = prop(factory=list, from_page=True, doc="What is chosen.")
    size: PositiveInt = prop(default=4, doc="How many lines are seen at a time.")

    def problems(self) -> Iterator[str]:
        """What is chosen must be among the options."""
        yield from _unknown(self.value, self.options)


class MultiChoice(InputWidget):
    """Choose any number of a list that opens; what is chosen stands in the field."""

    options: TextOptions = prop(factory=list, doc="What there is to choose: texts, or pairs of (value, text).")
    value: list[str] = prop(factory=list, from_page=True, doc="What is chosen, in the order of choosing.")
    delete_button: bool = prop(default=True, doc="Whether each chosen one has a button that takes it out.")
    max_items: PositiveInt | None = prop(default=None, doc="How many can be chosen; None for any number.")
    option_limit: PositiveInt | None = prop(default=None, doc="How many options the open list shows; None for all.")
    search_option_limit: PositiveInt | None = prop(default=None, doc="How many it shows while the user types; None for all.")
    placeholder: str | None = prop(default=None, doc="Shown while nothing is chosen.")
    solid: bool = prop(default=True, doc="Whether the chosen ones are filled instead of outlined.")

    def problems(self) -> Iterator[str]:
        """What is chosen must be among the options, and not too much."""
        yield from _unknown(self.value, self.options)
        if self.max_items is not None and len(self.value) > self.max_items:
            yield f"{len(self.value)} are chosen, but max_items is {self.max_items}"


class PaletteSelect(InputWidget):
    """Choose a palette by its looks."""

    items: list[tuple[str, Sequence[Color]]] = prop(factory=list, doc="The palettes: pairs of (name, colours).")
    value: str = prop(default="", from_page=True, doc="Name of the chosen palette.")
    ncols: PositiveInt = prop(default=1, doc="In how many columns the open list shows them.")
    swatch_width: NonNegativeInt = prop(default=100, doc="Width of the colours in pixels.")
    swatch_height: Literal["auto"] | NonNegativeInt = prop(
        default="auto", doc="Height of the colours in pixels; 'auto' is that of the text."
    )

    def problems(self) -> Iterator[str]:
        """The chosen palette must be among the items."""
        if self.value not in ("", *(name for name, _ in self.items)):
            yield f"the value {self.value!r} is not one of the items"


def _unknown(values: Sequence[str], options: Sequence[Any]) -> Iterator[str]:
    known = {option[0] if isinstance(option, tuple) else option for option in options}
    for value in values:
        if value not in known:
            yield f"the value {value!r} is not one of the options"
