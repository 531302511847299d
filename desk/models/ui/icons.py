"""Icons: small pictures in the colour of the text beside them.

    Button(label="Settings", icon=TablerIcon("settings"))
    Button(label="Star", icon=SVGIcon(svg='<svg viewBox="0 0 24 24"><path d="..."/></svg>', size="1.5em"))

`BuiltinIcon` and `TablerIcon` are drawn from one small set that the page brings along; a name that is not in it shows nothing.
"""

from __future__ import annotations

from typing import Any

from desk.properties import Color, FontSize, prop

from .ui_element import UIElement

_NO_NAME: Any = object()


class Icon(UIElement):
    """A small picture."""

    size: int | FontSize = prop(default="1em", doc="Width and height: pixels, or a size as in CSS.")


class BuiltinIcon(Icon):
    """One of the pictures of Desk's own tools and controls, by name."""

    icon_name: str = prop(default="unknown", doc="Which one: `settings`, `save`, `help` and so on.")
    color: Color = prop(default="gray", doc="Colour of the lines.")

    def __init__(self, icon_name: str = _NO_NAME, **properties: Any) -> None:
        """Take the name as the first argument, or as `icon_name=`."""
        super().__init__(**_with_name(icon_name, properties))


class SVGIcon(Icon):
    """A picture of your own."""

    svg: str = prop(default="", doc="The text of an `<svg>` element; `currentColor` in it is the colour of the text.")


class TablerIcon(Icon):
    """A picture by the name that it has in the collection Tabler Icons, as far as Desk draws one of its own for it."""

    icon_name: str = prop(default="", doc="Which one: `player-play`, `download`, `settings` and so on.")

    def __init__(self, icon_name: str = _NO_NAME, **properties: Any) -> None:
        """Take the name as the first argument, or as `icon_name=`."""
        super().__init__(**_with_name(icon_name, properties))


def _with_name(icon_name: Any, properties: dict[str, Any]) -> dict[str, Any]:
    return properties if icon_name is _NO_NAME else {**properties, "icon_name": icon_name}
