/**
 * Moves the ranges with the pointer; on an axis only that axis' range.
 *
 *     Toolbar(tools=[PanTool(dimensions="width")])
 */
import { batch } from "@preact/signals-core";
import type { PanTool as PanToolModel } from "../../schema/models.gen";
import type { RangeState } from "../range/range_state";
import type { Interval, Scale } from "../scale/scale";
import { dimensionsAt, type ToolMaker } from "./tool";

/** A range as it was when the drag began. */
interface Grip {
  readonly range: RangeState;
  readonly scale: Scale;
  readonly horizontal: boolean;
  readonly before: Interval;
}

export const makePanTool: ToolMaker = (model, host) => {
  const { dimensions } = model as PanToolModel;
  let grips: Grip[] = [];
  const icon = dimensions === "width" ? "pan_x" : dimensions === "height" ? "pan_y" : "pan";
  return {
    model,
    kind: "drag",
    icon,
    label: dimensions === "width" ? "Pan (x)" : dimensions === "height" ? "Pan (y)" : "Pan",
    eager: true,

    dragStart(event) {
      const along = dimensionsAt(host, String((model as PanToolModel).dimensions), event.startX, event.startY);
      if (along === null) {
        return false;
      }
      grips = (["x", "y"] as const)
        .filter((dimension) => along[dimension])
        .flatMap((dimension) =>
          host.context.axes(dimension).map(({ range, scale }) => ({
            range,
            scale,
            horizontal: dimension === "x",
            before: range.interval.value,
          })),
        );
      return grips.length > 0;
    },

    drag(event) {
      batch(() => {
        for (const { range, scale, horizontal } of grips) {
          const moved = horizontal ? event.x - event.startX : event.y - event.startY;
          range.show({ start: scale.fromScreen(scale.screenStart - moved), end: scale.fromScreen(scale.screenEnd - moved) });
        }
      });
    },

    dragCancel() {
      batch(() => grips.forEach(({ range, before }) => range.show(before)));
    },
  };
};
