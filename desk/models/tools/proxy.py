"""One button for tools of several plots.

ToolProxy(tools=[one.toolbar.tools[0], two.toolbar.tools[0]])
"""

from __future__ import annotations

from desk.properties import prop

from .tool import Tool


class ToolProxy(Tool):
    """Stands for tools of the same kind in several plots: switching it switches them all."""

    tools: list[Tool] = prop(factory=list, doc="The tools.")
    active: bool = prop(default=False, from_page=True, doc="Whether they are active: set it, or hear of it.")
    disabled: bool = prop(default=False, doc="Whether they cannot be used.")
