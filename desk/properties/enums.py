"""Closed lists of words that properties take, each once: the tuple for kinds, the Literal for annotations."""

from __future__ import annotations

from typing import Literal, get_args

Align = Literal["start", "center", "end"]
AngleUnits = Literal["rad", "deg", "grad", "turn"]
Anchor = Literal[
    "top_left", "top_center", "top_right", "center_left", "center_center", "center_right",
    "bottom_left", "bottom_center", "bottom_right", "top", "left", "center", "right", "bottom",
]  # fmt: skip
AutosizeMode = Literal["fit_columns", "fit_viewport", "fit_data", "force_fit", "none"]
ButtonType = Literal["default", "primary", "success", "warning", "danger", "light"]
ContextWhich = Literal["start", "center", "end", "all"]
CoordinateUnits = Literal["canvas", "screen", "data"]
DashName = Literal["solid", "dashed", "dotted", "dotdash", "dashdot"]
DatetimeUnits = Literal[
    "microseconds", "milliseconds", "seconds", "minsec", "minutes", "hourmin", "hours", "days", "months", "years"
]
Dimension = Literal["width", "height"]
Dimensions = Literal["width", "height", "both"]
Direction = Literal["clock", "anticlock"]
FlowMode = Literal["block", "inline"]
FontStyle = Literal["normal", "italic", "bold", "bold italic"]
HatchPatternName = Literal[
    "blank", "dot", "ring", "horizontal_line", "vertical_line", "cross", "horizontal_dash", "vertical_dash", "spiral",
    "right_diagonal_line", "left_diagonal_line", "diagonal_cross", "right_diagonal_dash", "left_diagonal_dash",
    "horizontal_wave", "vertical_wave", "criss_cross",
]  # fmt: skip
HatchAbbreviation = Literal[" ", ".", "o", "-", "|", "+", '"', ":", "@", "/", "\\", "x", ",", "`", "v", ">", "*"]
HatchPatternType = HatchPatternName | HatchAbbreviation
HexTileOrientation = Literal["pointytop", "flattop"]
HAlign = Literal["left", "center", "right"]
LegendClickPolicy = Literal["none", "hide", "mute"]
LineCap = Literal["butt", "round", "square"]
LineJoin = Literal["miter", "round", "bevel"]
Location = Literal["above", "below", "left", "right"]
MarkerType = Literal[
    "asterisk", "circle", "circle_cross", "circle_dot", "circle_x", "circle_y", "cross", "dash", "diamond", "diamond_cross",
    "diamond_dot", "dot", "hex", "hex_dot", "inverted_triangle", "plus", "square", "square_cross", "square_dot", "square_pin",
    "square_x", "star", "star_dot", "triangle", "triangle_dot", "triangle_pin", "x", "y",
]  # fmt: skip
MutedPolicy = Literal["show", "ignore"]
Orientation = Literal["horizontal", "vertical"]
OutputBackend = Literal["canvas", "svg", "webgl"]
PaddingUnits = Literal["percent", "absolute"]
Place = Literal["above", "below", "left", "right", "center"]
PointPolicy = Literal["snap_to_data", "follow_mouse", "none"]
RadiusDimension = Literal["x", "y", "max", "min"]
RenderLevel = Literal["image", "underlay", "glyph", "guide", "annotation", "overlay"]
ResetPolicy = Literal["standard", "event_only"]
SelectionMode = Literal["replace", "append", "intersect", "subtract", "xor"]
SizingMode = Literal[
    "stretch_width", "stretch_height", "stretch_both", "scale_width", "scale_height", "scale_both", "fixed", "inherit"
]
SizingPolicy = Literal["auto", "fixed", "fit", "min", "max"]
SpatialUnits = Literal["data", "screen"]
StartEnd = Literal["start", "end"]
StepMode = Literal["before", "after", "center"]
TextAlign = Literal["left", "center", "right"]
TextBaseline = Literal["top", "middle", "bottom", "alphabetic", "hanging", "ideographic"]
TickLabelOrientation = Literal["horizontal", "vertical", "parallel", "normal"]
TooltipAttachment = Literal["horizontal", "vertical", "left", "right", "above", "below"]
VAlign = Literal["top", "middle", "bottom"]
VerticalAlign = VAlign

DASH_PATTERNS: tuple[str, ...] = get_args(DashName)
FONT_STYLES: tuple[str, ...] = get_args(FontStyle)
HATCH_PATTERNS: tuple[str, ...] = get_args(HatchPatternName)
HATCH_ABBREVIATIONS: tuple[str, ...] = get_args(HatchAbbreviation)
LINE_CAPS: tuple[str, ...] = get_args(LineCap)
LINE_JOINS: tuple[str, ...] = get_args(LineJoin)
MARKERS: tuple[str, ...] = get_args(MarkerType)
TEXT_ALIGNS: tuple[str, ...] = get_args(TextAlign)
TEXT_BASELINES: tuple[str, ...] = get_args(TextBaseline)
