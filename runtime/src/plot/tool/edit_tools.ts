/**
 * The tools that change data, which a page loads when a plot has one of them.
 *
 *     const { MAKERS } = await import("./edit_tools");
 */
import { makeBoxEditTool } from "./box_edit_tool";
import { makeLineEditTool } from "./line_edit_tool";
import { makePointDrawTool } from "./point_draw_tool";
import { makeFreehandDrawTool, makePolyDrawTool, makePolyEditTool } from "./poly_tools";
import type { ToolMaker } from "./tool";

export const MAKERS: Readonly<Record<string, ToolMaker>> = {
  BoxEditTool: makeBoxEditTool,
  FreehandDrawTool: makeFreehandDrawTool,
  LineEditTool: makeLineEditTool,
  PointDrawTool: makePointDrawTool,
  PolyDrawTool: makePolyDrawTool,
  PolyEditTool: makePolyEditTool,
};
