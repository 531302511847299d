/**
 * Zooms around the pointer with the wheel or two fingers; on an axis only that axis' range.
 *
 *     plot.toolbar.active_scroll = plot.select_one(WheelZoomTool)
 */
import type { WheelZoomTool as WheelZoomToolModel } from "../../schema/models.gen";
import { clamp, contains } from "../geometry";
import { dimensionsAt, heldDown, type ToolMaker } from "./tool";
import { showAll, zoomed } from "./zoomed";

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
      const inside = contains(frame, event.x, event.y);
      const axis = inside ? null : host.axisAt(event.x, event.y);
      const along = dimensionsAt(host, String(model.dimensions), event.x, event.y);
      if (along === null || (!inside && !model.zoom_on_axis) || !heldDown(model.modifiers, event.modifiers)) {
        return false;
      }
      const together = axis === null ? "all" : model.zoom_together;
      const factor = clamp(model.speed * event.delta, -MOST, MOST);
      const all = (["x", "y"] as const).flatMap((dimension) => {
        const crosses = together === "cross" && (dimensions === "both" || dimensions === (dimension === "x" ? "width" : "height"));
        if (!along[dimension] && !crosses) return [];
        // Beside the frame the pointer says nothing about the other axis' range: that is zoomed around its middle.
        const [low, high, at] = dimension === "x" ? [frame.left, frame.right, event.x] : [frame.top, frame.bottom, event.y];
        const pixel = along[dimension] ? clamp(at, low, high) : (low + high) / 2;
        const only = axis === null || together === "all" ? null : host.context.range(dimension, axis.model[`${dimension}_range_name`]);
        const wanted = zoomed(host, dimension, model, event).filter(({ range }) => only === null || range === only);
        return wanted.map(({ range, scale, focus: focusOf }) => {
          const focus = focusOf(pixel);
          const to = (end: number): number => scale.fromScreen(end - (end - focus) * factor);
          return { range, interval: { start: to(scale.screenStart), end: to(scale.screenEnd) } };
        });
      });
      showAll(all, model.maintain_focus);
      return true;
    },
  };
};
