"""The names of tools in `figure(tools=...)`.

    NAMES["xwheel_zoom"]()  ->  WheelZoomTool(dimensions="width")
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from .actions import CopyTool, ExamineTool, FullscreenTool, HelpTool, RedoTool, ResetTool, SaveTool, UndoTool
from .editing import BoxEditTool, FreehandDrawTool, LineEditTool, PointDrawTool, PolyDrawTool, PolyEditTool
from .inspecting import CrosshairTool, HoverTool
from .moving import BoxZoomTool, ClickPanTool, PanTool, WheelPanTool, WheelZoomTool, ZoomInTool, ZoomOutTool
from .selecting import BoxSelectTool, LassoSelectTool, PolySelectTool, TapTool
from .tool import Tool

NAMES: dict[str, Callable[[], Tool]] = {
    "pan": partial(PanTool, dimensions="both"),
    "xpan": partial(PanTool, dimensions="width"),
    "ypan": partial(PanTool, dimensions="height"),
    "xwheel_pan": partial(WheelPanTool, dimension="width"),
    "ywheel_pan": partial(WheelPanTool, dimension="height"),
    "wheel_zoom": partial(WheelZoomTool, dimensions="both"),
    "xwheel_zoom": partial(WheelZoomTool, dimensions="width"),
    "ywheel_zoom": partial(WheelZoomTool, dimensions="height"),
    "zoom_in": partial(ZoomInTool, dimensions="both"),
    "xzoom_in": partial(ZoomInTool, dimensions="width"),
    "yzoom_in": partial(ZoomInTool, dimensions="height"),
    "zoom_out": partial(ZoomOutTool, dimensions="both"),
    "xzoom_out": partial(ZoomOutTool, dimensions="width"),
    "yzoom_out": partial(ZoomOutTool, dimensions="height"),
    "box_zoom": partial(BoxZoomTool, dimensions="both"),
    "xbox_zoom": partial(BoxZoomTool, dimensions="width"),
    "ybox_zoom": partial(BoxZoomTool, dimensions="height"),
    "auto_box_zoom": partial(BoxZoomTool, dimensions="auto"),
    "tap": TapTool,
    "click": TapTool,
    "doubletap": partial(TapTool, gesture="doubletap"),
    "box_select": BoxSelectTool,
    "xbox_select": partial(BoxSelectTool, dimensions="width"),
    "ybox_select": partial(BoxSelectTool, dimensions="height"),
    "lasso_select": LassoSelectTool,
    "poly_select": PolySelectTool,
    "crosshair": CrosshairTool,
    "xcrosshair": partial(CrosshairTool, dimensions="width"),
    "ycrosshair": partial(CrosshairTool, dimensions="height"),
    "hover": HoverTool,
    "save": SaveTool,
    "copy": CopyTool,
    "undo": UndoTool,
    "redo": RedoTool,
    "reset": ResetTool,
    "help": HelpTool,
    "fullscreen": FullscreenTool,
    "examine": ExamineTool,
    "box_edit": BoxEditTool,
    "point_draw": PointDrawTool,
    "poly_draw": PolyDrawTool,
    "poly_edit": PolyEditTool,
    "freehand_draw": FreehandDrawTool,
    "line_edit": LineEditTool,
    "pan_left": partial(ClickPanTool, direction="left"),
    "pan_right": partial(ClickPanTool, direction="right"),
    "pan_up": partial(ClickPanTool, direction="up"),
    "pan_down": partial(ClickPanTool, direction="down"),
    "pan_west": partial(ClickPanTool, direction="west"),
    "pan_east": partial(ClickPanTool, direction="east"),
    "pan_north": partial(ClickPanTool, direction="north"),
    "pan_south": partial(ClickPanTool, direction="south"),
}
