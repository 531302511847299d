"""Buttons.

button = Button(label="Restart", button_type="success")
button.on_click(restart)
"""

from __future__ import annotations

from collections.abc import Callable

from desk.models.model import Model
from desk.properties import HasProps, enums, prop

from .widget import Widget


class ButtonLike(HasProps):
    """What looks like a button."""

    button_type: enums.ButtonType = prop(default="default", doc="Its meaning, which gives it its colour.")


class AbstractButton(Widget, ButtonLike):
    """A button with a text and an icon."""

    label: str | Model = prop(default="Button", doc="The text.")
    icon: Model | None = prop(default=None, doc="A picture beside the text.")


class Button(AbstractButton):
    """A button to click."""

    def on_click(self, handler: Callable[..., object]) -> None:
        """Call `handler(event)` or `handler()` at each click."""
        self.on_event("button_click", handler)
