"""Groups of buttons and boxes, of which one or several are chosen by their places.

group = CheckboxGroup(labels=["mean", "median"], active=[0])
group.on_change("active", lambda attr, old, new: show(new))       # [0, 1]
RadioButtonGroup(labels=["day", "week"], active=0).on_change("active", ...)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from desk.models.shapes import NonNegativeInt
from desk.properties import enums, prop
from desk.properties.callables import check_arity

from .buttons import ButtonLike
from .widget import Widget


class AbstractGroup(Widget):
    """Several choices in one widget."""

    labels: list[str] = prop(factory=list, doc="The texts of the choices.")

    def on_click(self, handler: Callable[[Any], object]) -> None:
        """Call `handler(active)` each time that the choice changes."""
        check_arity(handler, (1,), f"{type(self).__name__}.on_click", "(active)")
        self.on_change("active", lambda attr, old, new: handler(new))

    def problems(self) -> Iterator[str]:
        """What is active must have a label."""
        active: Any = getattr(self, "active", None)
        for place in active if isinstance(active, list) else [active]:
            if place is not None and place >= len(self.labels):
                yield f"active names label {place}, but there are {len(self.labels)} labels, counted from 0"


class ToggleButtonGroup(AbstractGroup, ButtonLike):
    """Buttons in a row that stay pressed."""

    orientation: enums.Orientation = prop(default="horizontal", doc="Whether the buttons stand side by side or in a pile.")


class ToggleInputGroup(AbstractGroup):
    """Boxes with texts beside them."""

    inline: bool = prop(default=False, doc="Whether they stand side by side instead of below each other.")


class CheckboxButtonGroup(ToggleButtonGroup):
    """Buttons of which any number is pressed."""

    active: list[NonNegativeInt] = prop(factory=list, from_page=True, doc="Places of the pressed ones, from 0.")


class RadioButtonGroup(ToggleButtonGroup):
    """Buttons of which at most one is pressed."""

    active: NonNegativeInt | None = prop(default=None, from_page=True, doc="Place of the pressed one, from 0, or None.")


class CheckboxGroup(ToggleInputGroup):
    """Boxes of which any number is checked."""

    active: list[NonNegativeInt] = prop(factory=list, from_page=True, doc="Places of the checked ones, from 0.")


class RadioGroup(ToggleInputGroup):
    """Choices of which at most one is taken."""

    active: NonNegativeInt | None = prop(default=None, from_page=True, doc="Place of the chosen one, from 0, or None.")
