/**
 * Puts all ranges back.
 *
 *     figure(tools="pan,reset")
 */
import type { ToolMaker } from "./tool";

export const makeResetTool: ToolMaker = (model, host) => ({
  model,
  kind: "action",
  icon: "reset",
  label: "Reset",
  run: () => host.reset(),
});
