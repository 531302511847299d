"""Widgets that are on or off.

Switch(label="Live", active=True).on_change("active", lambda attr, old, new: ...)
Checkbox(label="Show grid")
"""

from __future__ import annotations

from desk.properties import prop

from .widget import Widget


class ToggleInput(Widget):
    """Something that is on or off."""

    active: bool = prop(default=False, from_page=True, doc="Whether it is on.")
    label: str = prop(default="", doc="Text beside it.")


class Checkbox(ToggleInput):
    """A box to check."""


class Switch(ToggleInput):
    """A switch to turn on and off."""

    on_icon: str | None = prop(
        default=None, doc="Picture in the knob while it is on: the name of a built-in icon, or a data:image address."
    )
    off_icon: str | None = prop(
        default=None, doc="Picture in the knob while it is off: the name of a built-in icon, or a data:image address."
    )
