"""Widgets that show how far something is.

    progress = Progress(max=200, label="@{value} of @{max}")
    progress.value += 1                          # each step
    Progress(mode="indeterminate")               # nobody knows how long
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.properties import enums, prop

from .widget import Widget


class Indicator(Widget):
    """Shows how something stands."""

    _is_rare: ClassVar[bool] = True


class Progress(Indicator):
    """A bar that fills as something goes on.

    `label` and `description` take `@{min}`, `@{max}`, `@{total}` (how many steps there are), `@{value}`, `@{index}` (steps that are
    done) and `@{percent}`; a format may follow: `@{percent}{%.2f}`. An `async` callback, or a
    thread, that sets `value` shows each step; a plain callback is seen when it has ended.
    """

    _is_rare: ClassVar[bool] = True

    mode: Literal["determinate", "indeterminate"] = prop(
        default="determinate", doc="Whether it shows how far something is, or only that it goes on."
    )
    value: int = prop(default=0, doc="How far it is, from `min` to `max`.")
    min: int = prop(default=0, doc="Where it begins.")
    max: int = prop(default=100, doc="Where it ends.")
    reversed: bool = prop(default=False, doc="Whether it fills from the right, or from above.")
    orientation: enums.Orientation = prop(default="horizontal", doc="Whether it fills along its width or from below to above.")
    label: str | None = prop(default="@{percent}%", doc="The words on it; None for none.")
    label_location: Literal["none", "inline"] = prop(default="inline", doc="Where the words are: on the bar, or nowhere.")
    description: str | None = prop(default=None, doc="Words that are shown when the pointer rests on it.")
