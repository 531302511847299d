"""From the options of `figure` to tools.

tools_of("crosshair,pan")   ->  [("crosshair", CrosshairTool()), ("pan", PanTool())]
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

from desk.models.nearest import nearest_text
from desk.models.old_spellings import authors_stacklevel
from desk.models.plots import Plot
from desk.models.tools import Drag, GestureTool, HoverTool, InspectTool, Scroll, Tap, Tool, Toolbar

Tooltips = str | Sequence[tuple[str, str]] | Mapping[str, str] | None
NamedTools = list[tuple[str, Tool]]

_ACTIVE: dict[str, type[Tool]] = {
    "drag": Drag,
    "inspect": InspectTool,
    "scroll": Scroll,
    "tap": Tap,
    "multi": GestureTool,
}


def tools_of(tools: str | Sequence[str | Tool]) -> NamedTools:
    """Tools with the names that they were asked for by, "" for tools given as such.

    Raises ValueError for a name that there is not and for what is no tool.
    """
    if isinstance(tools, Tool):
        tools = [tools]
    if not isinstance(tools, str | Sequence):
        raise ValueError(f"figure: tools is text or a list, got {type(tools).__name__} {tools!r}")
    named: NamedTools = []
    for entry in [tools] if isinstance(tools, str) else tools:
        if isinstance(entry, str):
            named += [(name, Tool.from_string(name)) for part in entry.split(",") if (name := part.strip())]
        elif isinstance(entry, Tool):
            named.append(("", entry))
        else:
            raise ValueError(f"figure: tools has names and tools in it, got {type(entry).__name__} {entry!r}")
    names = [name for name, _ in named if name]
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        warnings.warn(
            f"figure: tools are given more than once: {', '.join(repeated)}", UserWarning, authors_stacklevel()
        )
    return named


def add_tooltips(plot: Plot, tooltips: Tooltips) -> None:
    """Let the hover tools show `tooltips`; without one, add it."""
    if tooltips is None:
        return
    hovers = [tool for tool in plot.toolbar.tools if isinstance(tool, HoverTool)]
    for hover in hovers:
        hover.tooltips = tooltips  # type: ignore[assignment]  # the property takes any of these
    if not hovers:
        plot.toolbar.tools.append(HoverTool(tooltips=tooltips))  # type: ignore[arg-type]  # as above


def activate(toolbar: Toolbar, named: NamedTools, **active: Any) -> None:
    """Say which tools are active at first: a tool, the name of one that was asked for, "auto" or None."""
    for gesture, choice in active.items():
        if choice == "auto":
            continue
        setattr(toolbar, f"active_{gesture}", _chosen(gesture, choice, named) if isinstance(choice, str) else choice)


def _chosen(gesture: str, name: str, named: NamedTools) -> Tool:
    tool = dict(named).get(name)
    known = [known for known, _ in named if known]
    if tool is None:
        raise ValueError(
            f"figure: active_{gesture}={name!r} is none of its tools; {nearest_text(name, known, 'these are')}"
        )
    if not isinstance(tool, _ACTIVE[gesture]):
        raise ValueError(f"figure: active_{gesture}={name!r} is no tool for this; it is a {type(tool).__name__}")
    return tool
