/**
 * A box in one plot that shows, and changes, the ranges of another.
 *
 *     small.add_tools(RangeTool(x_range=large.x_range))
 */
import { batch } from "@preact/signals-core";
import type { Model, RangeTool } from "../../schema/models.gen";
import { BoxGrip, type Held } from "../annotation/box_grip";
import { box, contains, spanned, type Box } from "../geometry";
import { fillBox, strokeBox } from "../painter/painter";
import { rangeState } from "../range/range_state";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import type { ToolHost, ToolMaker } from "./tool";

/** The part of this plot that the ranges show; a side without a range is at the frame's edge. */
function areaOf(model: RangeTool, { context }: ToolHost): Box {
  const frame = context.frame.value;
  const ends = (dimension: "x" | "y", range: unknown, low: number, high: number): readonly [number, number] => {
    if (range === null || range === undefined) return [low, high];
    const { start, end } = rangeState(range as Model).interval.value;
    const scale = context.scale(dimension, "default");
    const [a, b] = [scale.toScreen(start), scale.toScreen(end)];
    return [Math.min(a, b), Math.max(a, b)];
  };
  const [left, right] = ends("x", model.x_range, frame.left, frame.right);
  const [top, bottom] = ends("y", model.y_range, frame.top, frame.bottom);
  return box(left, top, right, bottom);
}

function show(model: RangeTool, { context }: ToolHost, area: Box): void {
  batch(() => {
    for (const [dimension, range, low, high] of [["x", model.x_range, area.left, area.right], ["y", model.y_range, area.bottom, area.top]] as const) {
      if (range === null) continue;
      const state = rangeState(range as Model);
      const scale = context.scale(dimension, "default");
      const [a, b] = [scale.fromScreen(low), scale.fromScreen(high)];
      const { start, end } = state.interval.peek();
      // A range that runs backwards goes on doing so.
      state.show(start <= end ? { start: Math.min(a, b), end: Math.max(a, b) } : { start: Math.max(a, b), end: Math.min(a, b) }, "ends");
    }
  });
}

const makeRangeTool: ToolMaker = (tool, host) => {
  const model = tool as RangeTool;
  const held = (): Held => {
    const [x, y] = [model.x_range !== null && model.x_interaction, model.y_range !== null && model.y_interaction];
    return {
      area: areaOf(model, host),
      sides: { left: x, right: x, top: y, bottom: y },
      movesX: x,
      movesY: y,
      symmetric: false,
      limits: host.context.frame.value,
    };
  };
  const grip = new BoxGrip(held, (area) => show(model, host, area));
  let drawing = false;
  let corner: { readonly x: number; readonly y: number } | null = null;
  const draw = (x0: number, y0: number, x1: number, y1: number): void => {
    const frame = host.context.frame.value;
    const drawn = spanned(x0, y0, x1, y1);
    const area = areaOf(model, host);
    show(model, host, {
      left: model.x_range === null ? area.left : Math.max(frame.left, drawn.left),
      right: model.x_range === null ? area.right : Math.min(frame.right, drawn.right),
      top: model.y_range === null ? area.top : Math.max(frame.top, drawn.top),
      bottom: model.y_range === null ? area.bottom : Math.min(frame.bottom, drawn.bottom),
    });
  };
  return {
    model: tool,
    kind: "passive",
    icon: "box_select",
    label: "Range",
    cursorAt: (x, y) => (contains(host.context.frame.value, x, y) ? grip.cursorAt(x, y) : null),
    dragStart(event) {
      drawing = false;
      if (!contains(host.context.frame.value, event.startX, event.startY)) return false;
      if (grip.dragStart(event)) return true;
      drawing = model.start_gesture === "pan";
      return drawing;
    },
    drag: (event) => (drawing ? draw(event.startX, event.startY, event.x, event.y) : grip.drag(event)),
    dragEnd: () => grip.dragEnd(),
    dragCancel: () => grip.dragCancel(),
    tap({ x, y }) {
      if (model.start_gesture !== "tap" || !contains(host.context.frame.value, x, y)) return;
      if (corner !== null) draw(corner.x, corner.y, x, y);
      corner = corner === null ? { x, y } : null;
    },
    paint(painter) {
      const look = model.overlay as Model;
      const area = areaOf(model, host);
      painter.within(host.context.frame.value, () => {
        fillBox(painter, area, fillStyle(look, ""), hatchStyle(look, ""));
        strokeBox(painter, area, strokeStyle(look, ""));
      });
    },
  };
};

export const MAKERS: Readonly<Record<string, ToolMaker>> = { RangeTool: makeRangeTool };
