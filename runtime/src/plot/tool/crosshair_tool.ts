/**
 * Two lines that cross at the pointer.
 *
 *     CrosshairTool(dimensions="height", line_color="gray")
 */
import { signal } from "@preact/signals-core";
import type { CrosshairTool as CrosshairToolModel } from "../../schema/models.gen";
import { crisp } from "../geometry";
import { strokeStyle } from "../visual/read";
import type { ToolMaker } from "./tool";

export const makeCrosshairTool: ToolMaker = (tool, host) => {
  const model = tool as CrosshairToolModel;
  const at = signal<{ readonly x: number; readonly y: number } | null>(null);
  return {
    model: tool,
    kind: "inspect",
    icon: "crosshair",
    label: "Crosshair",

    move(event) {
      at.value = { x: event.x, y: event.y };
    },

    leave() {
      at.value = null;
    },

    paint(painter) {
      const place = at.value;
      if (place === null) {
        return;
      }
      const [upright, level] = strokesOf(model);
      const frame = host.context.frame.value;
      painter.within(frame, () => {
        if (model.dimensions !== "width" && upright !== null) {
          const x = crisp(place.x, upright.width, painter.pixelRatio);
          painter.polyline([x, x], [frame.top, frame.bottom], 2, upright);
        }
        if (model.dimensions !== "height" && level !== null) {
          const y = crisp(place.y, level.width, painter.pixelRatio);
          painter.polyline([frame.left, frame.right], [y, y], 2, level);
        }
      });
    },
  };
};

type Stroke = ReturnType<typeof strokeStyle>;

/** Spans that the author gave look as they say; the upright one is "height". */
function strokesOf(model: CrosshairToolModel): readonly [upright: Stroke, level: Stroke] {
  const overlay = model.overlay as unknown;
  const given: readonly unknown[] = Array.isArray(overlay) ? overlay : [overlay];
  const spans = given.filter((span): span is { dimension: string } => typeof span === "object" && span !== null);
  const of = (dimension: string): Stroke => strokeStyle(spans.find((span) => span.dimension === dimension) ?? model, "");
  return [of("height"), of("width")];
}
