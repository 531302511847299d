"""Buttons.

button = Button(label="Restart", button_type="success")
button.on_click(restart)
Toggle(label="Live").on_click(lambda active: ...)
Dropdown(label="Save as", menu=[("PNG", "png"), None, ("SVG", "svg")]).on_click(lambda event: save(event.item))
"""

from __future__ import annotations

from collections.abc import Callable

from desk.models.model import Callback, Model
from desk.models.ui.icons import BuiltinIcon, Icon
from desk.models.ui.tooltips import Tooltip
from desk.properties import HasProps, enums, prop
from desk.properties.callables import check_arity

from .widget import Widget


class ButtonLike(HasProps):
    """What looks like a button."""

    button_type: enums.ButtonType = prop(default="default", doc="Its meaning, which gives it its colour.")


class AbstractButton(Widget, ButtonLike):
    """A button with a text and an icon."""

    label: str | Model = prop(default="Button", doc="The text.")
    icon: Icon | None = prop(default=None, doc="A picture beside the text.")


class Button(AbstractButton):
    """A button to click."""

    def on_click(self, handler: Callable[..., object]) -> None:
        """Call `handler(event)` or `handler()` at each click."""
        self.on_event("button_click", handler)

    def js_on_click(self, handler: Callback) -> None:
        """Run a callback in the page at each click."""
        self.js_on_event("button_click", handler)


class Toggle(AbstractButton):
    """A button that stays pressed until it is clicked again."""

    label: str | Model = prop(default="Toggle", doc="The text.")
    active: bool = prop(default=False, from_page=True, doc="Whether it is pressed.")

    def on_click(self, handler: Callable[[bool], object]) -> None:
        """Call `handler(active)` each time that it is pressed or released."""
        check_arity(handler, (1,), "Toggle.on_click", "(active)")
        self.on_change("active", lambda attr, old, new: handler(new))

    def js_on_click(self, handler: Callback) -> None:
        """Run a callback in the page each time that it is pressed or released."""
        self.js_on_change("active", handler)


class Dropdown(AbstractButton):
    """A button that opens a menu."""

    label: str | Model = prop(default="Dropdown", doc="The text.")
    menu: list[str | tuple[str, str | Model] | None] = prop(
        factory=list, doc="The entries: texts, pairs of (text, what `event.item` says), or None for a line between entries."
    )
    split: bool = prop(default=False, doc="Whether the button itself can be clicked and only its arrow opens the menu.")

    def on_click(self, handler: Callable[..., object]) -> None:
        """Call `handler(event)` when an entry is chosen (`event.item`), and at a click on the button of a split one."""
        self.on_event("button_click", handler)
        self.on_event("menu_item_click", handler)

    def js_on_click(self, handler: Callback) -> None:
        """Run a callback in the page when an entry is chosen, and at a click on the button of a split one."""
        self.js_on_event("button_click", handler)
        self.js_on_event("menu_item_click", handler)


class HelpButton(AbstractButton):
    """A button that shows help."""

    label: str | Model = prop(default="", doc="The text.")
    icon: Icon | None = prop(factory=lambda: BuiltinIcon("help", size=18), doc="A picture beside the text.")
    tooltip: Tooltip = prop(
        factory=lambda: Tooltip(content="", position="right"), doc="What it shows, while the pointer is there or after a click."
    )
