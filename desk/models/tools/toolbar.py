"""The toolbar of a plot.

    plot.toolbar.autohide = True
    plot.toolbar.active_drag = plot.select_one(BoxSelectTool)
"""

from __future__ import annotations

from typing import Literal

from desk.models.ui.ui_element import UIElement
from desk.properties import prop

from .tool import Drag, InspectTool, Scroll, Tap, Tool


class Toolbar(UIElement):
    """The tools of a plot, and which of them are active."""

    tools: list[Tool] = prop(factory=list, doc="The tools.")
    logo: Literal["normal", "grey"] | None = prop(default="normal", doc="How the logo is shown.")
    autohide: bool = prop(default=False, doc="Whether it is hidden until the pointer is over the plot.")
    group: bool = prop(default=True, doc="Whether tools of one kind share a button.")
    group_types: list[str] = prop(factory=lambda: ["hover"], doc="Names of the tools that share a button.")
    active_drag: Literal["auto"] | Drag | None = prop(default="auto", doc="Which tool dragging uses at first.")
    active_inspect: Literal["auto"] | InspectTool | list[InspectTool] | None = prop(
        default="auto", doc="Which tools look at what is below the pointer at first."
    )
    active_scroll: Literal["auto"] | Scroll | None = prop(default="auto", doc="Which tool the wheel uses at first.")
    active_tap: Literal["auto"] | Tap | None = prop(default="auto", doc="Which tool clicks use at first.")
    active_multi: Literal["auto"] | Tool | None = prop(
        default="auto", doc="Which tool for several gestures is used at first."
    )
