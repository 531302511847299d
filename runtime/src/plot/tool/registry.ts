/**
 * Which model is which tool. A new tool is one file and one line here.
 *
 *     makeTool(model, host)
 */
import type { Model } from "../../schema/models.gen";
import { makeBoxZoomTool } from "./box_zoom_tool";
import { makeCrosshairTool } from "./crosshair_tool";
import { makeHoverTool } from "./hover_tool";
import { makePanTool } from "./pan_tool";
import { makeResetTool } from "./reset_tool";
import { makeSaveTool } from "./save_tool";
import type { Tool, ToolHost, ToolMaker } from "./tool";
import { makeWheelZoomTool } from "./wheel_zoom_tool";

const MAKERS: Readonly<Record<string, ToolMaker>> = {
  BoxZoomTool: makeBoxZoomTool,
  CrosshairTool: makeCrosshairTool,
  HoverTool: makeHoverTool,
  PanTool: makePanTool,
  ResetTool: makeResetTool,
  SaveTool: makeSaveTool,
  WheelZoomTool: makeWheelZoomTool,
};

/** null: this runtime does not know the tool. */
export function makeTool(model: Model, host: ToolHost): Tool | null {
  return MAKERS[model.type]?.(model, host) ?? null;
}
