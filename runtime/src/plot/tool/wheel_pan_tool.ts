/**
 * Moves a range with the wheel.
 *
 *     figure(tools="xwheel_pan")
 */
import { batch } from "@preact/signals-core";
import type { WheelPanTool } from "../../schema/models.gen";
import { contains } from "../geometry";
import { heldDown, type ToolMaker } from "./tool";

/** Part of a pixel of the range that one pixel of the wheel moves. */
const SPEED = 0.5;

export const makeWheelPanTool: ToolMaker = (tool, host) => {
  const model = tool as WheelPanTool;
  const across = model.dimension === "width";
  return {
    model: tool,
    kind: "scroll",
    icon: across ? "pan_x" : "pan_y",
    label: across ? "Wheel pan (x)" : "Wheel pan (y)",

    scroll(event) {
      if (!contains(host.context.frame.value, event.x, event.y) || !heldDown(model.modifiers, event.modifiers)) {
        return false;
      }
      const moved = event.delta * SPEED * (model.dimension === "width" ? 1 : -1);
      batch(() => {
        for (const { range, scale } of host.context.axes(model.dimension === "width" ? "x" : "y")) {
          range.show({ start: scale.fromScreen(scale.screenStart - moved), end: scale.fromScreen(scale.screenEnd - moved) });
        }
      });
      return true;
    },
  };
};
