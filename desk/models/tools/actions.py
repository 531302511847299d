"""Tools that do something once, when their button is pressed.

    plot.add_tools(CustomAction(description="Mark all", callback=CustomJS(args={"source": source}, code="...")))
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.models.model import Callback
from desk.properties import prop

from .tool import ActionTool, PlotActionTool


class ResetTool(PlotActionTool):
    """Returns to the first ranges."""


class SaveTool(ActionTool):
    """Saves a picture of the plot."""

    filename: str | None = prop(default=None, doc="Name of the file without its ending; None asks or makes one up.")


class CopyTool(ActionTool):
    """Puts a picture of the plot on the clipboard."""


class ExamineTool(ActionTool):
    """Shows the models of the plot and their values, for whoever writes the app; see `Examiner`."""

    _is_rare: ClassVar[bool] = True


class FullscreenTool(ActionTool):
    """Shows the plot on the whole screen, and back."""


class UndoTool(PlotActionTool):
    """Takes back the last change of the ranges or the selection."""


class RedoTool(PlotActionTool):
    """Does again what was taken back."""


class HelpTool(ActionTool):
    """Opens a page with help."""

    description: str | None = prop(default="Help about the tools of a plot", doc="Text that is shown for it.")
    redirect: str = prop(default="https://docs.bokeh.org/en/latest/docs/user_guide/interaction/tools.html", doc="The page.")


class CustomAction(ActionTool):
    """Runs a callback of the author's own."""

    description: str | None = prop(default="Custom action", doc="Text that is shown for it.")
    callback: Callback | None = prop(default=None, doc="What runs in the page when the button is pressed.")
    active: bool = prop(default=False, from_page=True, doc="Whether the button looks pressed.")
    active_callback: Literal["auto"] | Callback | None = prop(
        default=None, doc="What says in the page, after a press, whether the button looks pressed; 'auto' toggles."
    )
    disabled: bool = prop(default=False, doc="Whether the button does nothing.")
