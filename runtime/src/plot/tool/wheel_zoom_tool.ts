/**
 * Zooms around the pointer with the wheel or two fingers; on an axis only that axis' range.
 *
 *     plot.toolbar.active_scroll = plot.select_one(WheelZoomTool)
 */
import { batch } from "@preact/signals-core";
import type { WheelZoomTool as WheelZoomToolModel } from "../../schema/models.gen";
import { clamp } from "../geometry";
import { dimensionsAt, heldDown, type ToolMaker } from "./tool";
import { zoomed } from "./zoomed";

/** One turn of the wheel never takes more than this share away. */
const MOST = 0.9;

export const makeWheelZoomTool: ToolMaker = (tool, host) => {
  const model = tool as WheelZoomToolModel;
  const { dimensions } = model;
  return {
    model: tool,
    kind: "scroll",
    icon: dimensions === "width" ? "wheel_zoom_x" : dimensions === "height" ? "wheel_zoom_y" : "wheel_zoom",
    label: dimensions === "width" ? "Wheel zoom (x)" : dimensions === "height" ? "Wheel zoom (y)" : "Wheel zoom",

    eager: Object.keys((model.modifiers ?? {}) as object).length > 0,

    scroll(event) {
      const frame = host.context.frame.value;
      const inside = event.x >= frame.left && event.x <= frame.right && event.y >= frame.top && event.y <= frame.bottom;
      const along = dimensionsAt(host, String(model.dimensions), event.x, event.y);
      if (along === null || (!inside && !model.zoom_on_axis) || !heldDown(model.modifiers, event.modifiers)) {
        return false;
      }
      const factor = clamp(model.speed * event.delta, -MOST, MOST);
      const keep = model.maintain_focus ? "ends" : "length";
      batch(() => {
        for (const dimension of ["x", "y"] as const) {
          if (!along[dimension]) {
            continue;
          }
          const pixel = dimension === "x" ? clamp(event.x, frame.left, frame.right) : clamp(event.y, frame.top, frame.bottom);
          for (const { range, scale, focus: focusOf } of zoomed(host, dimension, model, event)) {
            const focus = focusOf(pixel);
            const start = scale.screenStart - (scale.screenStart - focus) * factor;
            const end = scale.screenEnd - (scale.screenEnd - focus) * factor;
            range.show({ start: scale.fromScreen(start), end: scale.fromScreen(end) }, keep);
          }
        }
      });
      return true;
    },
  };
};
