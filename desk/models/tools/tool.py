"""What all tools are: a button, a gesture or an action, and a name for `figure(tools=...)`.

    Tool.from_string("xwheel_zoom")
    Tool.register_alias("my_pan", lambda: PanTool(dimensions="width"))
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from desk.models.model import Model
from desk.models.nearest import nearest_text
from desk.properties import prop

from .pictures import IconLike


class Tool(Model):
    """Something that the user can do in a plot."""

    _known_aliases: ClassVar[dict[str, Callable[[], Tool]]] = {}

    icon: IconLike | None = prop(
        default=None,
        doc="Its picture: an icon's name, a CSS class with a dot, a data URL, a path, or a picture of Pillow's or NumPy's.",
    )
    description: str | None = prop(default=None, doc="Text that is shown for it; None for the usual one.")
    visible: bool = prop(default=True, doc="Whether it is in the toolbar.")
    group: str | bool = prop(default=True, doc="Whether, or under which name, it shares a button with others.")

    @classmethod
    def from_string(cls, name: str) -> Tool:
        """The tool of a name such as 'pan' or 'xwheel_zoom'. Raises ValueError for a name that there is not."""
        from .names import NAMES

        known = {**NAMES, **cls._known_aliases}
        if name not in known:
            raise ValueError(f"there is no tool {name!r}; {nearest_text(name, known, 'the tools are')}")
        return known[name]()

    @classmethod
    def register_alias(cls, name: str, make: Callable[[], Tool]) -> None:
        """Give a tool a name for `figure(tools=...)`."""
        cls._known_aliases[name] = make


class ActionTool(Tool):
    """A tool that does something once, when its button is pressed."""


class PlotActionTool(ActionTool):
    """An action on a plot."""


class GestureTool(Tool):
    """A tool that follows the pointer."""


class Drag(GestureTool):
    """A tool for dragging."""


class Scroll(GestureTool):
    """A tool for the wheel."""


class Tap(GestureTool):
    """A tool for clicks."""


class InspectTool(GestureTool):
    """A tool that shows something about what is below the pointer."""

    @property
    def toggleable(self) -> bool:
        """An older name of `visible`."""
        return self.visible

    @toggleable.setter
    def toggleable(self, value: bool) -> None:
        self.visible = value
