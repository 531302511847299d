"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .actions import (
    CopyTool as CopyTool, CustomAction as CustomAction, ExamineTool as ExamineTool, FullscreenTool as
    FullscreenTool, HelpTool as HelpTool, RedoTool as RedoTool, ResetTool as ResetTool, SaveTool as SaveTool,
    UndoTool as UndoTool,
)
from .editing import (
    BoxEditTool as BoxEditTool, EditTool as EditTool, FreehandDrawTool as FreehandDrawTool, LineEditTool as
    LineEditTool, PointDrawTool as PointDrawTool, PolyDrawTool as PolyDrawTool, PolyEditTool as PolyEditTool,
    PolyTool as PolyTool,
)
from .inspecting import (
    CrosshairTool as CrosshairTool, CustomJSHover as CustomJSHover, HoverTool as HoverTool,
)
from .moving import (
    BoxZoomTool as BoxZoomTool, ClickPanTool as ClickPanTool, PanTool as PanTool, WheelPanTool as WheelPanTool,
    WheelZoomTool as WheelZoomTool, ZoomBaseTool as ZoomBaseTool, ZoomInTool as ZoomInTool, ZoomOutTool as
    ZoomOutTool,
)
from .proxy import (
    ToolProxy as ToolProxy,
)
from .range_tool import (
    RangeTool as RangeTool,
)
from .selecting import (
    BoxSelectTool as BoxSelectTool, LassoSelectTool as LassoSelectTool, PolySelectTool as PolySelectTool,
    RegionSelectTool as RegionSelectTool, SelectTool as SelectTool, TapTool as TapTool,
)
from .tool import (
    ActionTool as ActionTool, Drag as Drag, GestureTool as GestureTool, InspectTool as InspectTool, PlotActionTool
    as PlotActionTool, Scroll as Scroll, Tap as Tap, Tool as Tool,
)
from .tool_menu import (
    ToolMenu as ToolMenu,
)
from .toolbar import (
    Toolbar as Toolbar,
)

__all__: list[str]
