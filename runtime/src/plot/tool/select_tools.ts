/**
 * The select tools, which a page loads when a plot has one of them.
 *
 *     const { TapTool } = await import("./select_tools");
 */
import { makeBoxSelectTool, makeLassoSelectTool, makePolySelectTool } from "./region_select";
import { makeTapTool } from "./tap_tool";
import type { ToolMaker } from "./tool";

export const MAKERS: Readonly<Record<string, ToolMaker>> = {
  BoxSelectTool: makeBoxSelectTool,
  LassoSelectTool: makeLassoSelectTool,
  PolySelectTool: makePolySelectTool,
  TapTool: makeTapTool,
};
