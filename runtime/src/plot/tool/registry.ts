/**
 * Which model is which tool. A new tool is one file and one line here; tools that few plots have are loaded with the first of them.
 *
 *     makeTool(model, host)
 */
import type { ClickPanTool, Model } from "../../schema/models.gen";
import { makeBoxZoomTool } from "./box_zoom_tool";
import { makeCrosshairTool } from "./crosshair_tool";
import { makeHoverTool } from "./hover_tool";
import { lateTool, type Look } from "./late_tool";
import { makePanTool } from "./pan_tool";
import { makeResetTool } from "./reset_tool";
import { makeSaveTool } from "./save_tool";
import type { Tool, ToolHost, ToolMaker } from "./tool";
import { makeWheelPanTool } from "./wheel_pan_tool";
import { makeWheelZoomTool } from "./wheel_zoom_tool";

const selecting = (look: Look | ((model: Model) => Look)): ToolMaker => lateTool(look, () => import("./select_tools"));
const acting = (icon: Look["icon"], label: string): ToolMaker => lateTool({ kind: "action", icon, label }, () => import("./actions"));
const editing = (icon: Look["icon"], label: string): ToolMaker =>
  lateTool({ kind: "drag", also: ["tap"], icon, label }, () => import("./edit_tools"));

const ARROWS: Readonly<Record<string, Look["icon"]>> = {
  left: "left", west: "left", right: "right", east: "right", up: "up", north: "up", down: "down", south: "down",
};

const ALONG: Readonly<Record<string, string>> = { width: " (x)", height: " (y)" };

/** A look whose label says along which axis. */
function along(look: Look): (model: Model) => Look {
  return (model) => ({ ...look, label: look.label + (ALONG[String((model as Model & { dimensions?: string }).dimensions)] ?? "") });
}

const MAKERS: Readonly<Record<string, ToolMaker>> = {
  BoxEditTool: editing("box_edit", "Box edit"),
  BoxSelectTool: selecting(along({ kind: "drag", icon: "box_select", label: "Box select", eager: true })),
  BoxZoomTool: makeBoxZoomTool,
  ClickPanTool: lateTool(
    (model) => {
      const { direction } = model as ClickPanTool;
      return { kind: "action", icon: ARROWS[direction] ?? "up", label: `Pan ${direction}` };
    },
    () => import("./actions"),
  ),
  CopyTool: acting("copy", "Copy"),
  CrosshairTool: makeCrosshairTool,
  CustomAction: acting("custom_action", "Custom action"),
  ExamineTool: acting("examine", "Examine"),
  FreehandDrawTool: editing("freehand_draw", "Freehand draw"),
  FullscreenTool: acting("fullscreen", "Fullscreen"),
  HelpTool: acting("help", "Help"),
  HoverTool: makeHoverTool,
  LassoSelectTool: selecting({ kind: "drag", icon: "lasso_select", label: "Lasso select", eager: true }),
  LineEditTool: editing("line_edit", "Line edit"),
  PanTool: makePanTool,
  PointDrawTool: editing("point_draw", "Point draw"),
  PolyDrawTool: editing("poly_draw", "Poly draw"),
  PolyEditTool: editing("poly_edit", "Poly edit"),
  PolySelectTool: selecting({ kind: "tap", icon: "poly_select", label: "Poly select", eager: true }),
  RangeTool: lateTool({ kind: "passive", icon: "box_select", label: "Range" }, () => import("./range_tool")),
  RedoTool: acting("redo", "Redo"),
  ResetTool: makeResetTool,
  SaveTool: makeSaveTool,
  TapTool: selecting({ kind: "tap", icon: "tap", label: "Tap", eager: true }),
  UndoTool: acting("undo", "Undo"),
  WheelPanTool: makeWheelPanTool,
  WheelZoomTool: makeWheelZoomTool,
  ZoomInTool: lateTool(along({ kind: "action", icon: "zoom_in", label: "Zoom in" }), () => import("./actions")),
  ZoomOutTool: lateTool(along({ kind: "action", icon: "zoom_out", label: "Zoom out" }), () => import("./actions")),
};

/** null: this runtime does not know the tool. */
export function makeTool(model: Model, host: ToolHost): Tool | null {
  return MAKERS[model.type]?.(model, host) ?? null;
}
