/**
 * A box in one plot that shows, and changes, the ranges of another.
 *
 *     small.add_tools(RangeTool(x_range=large.x_range))
 */
import { batch, signal } from "@preact/signals-core";
import type { BoxAnnotation, Model, RangeTool } from "../../schema/models.gen";
import { handlesOf, hasHover, paintBox, paintHandles } from "../annotation/area_looks";
import { BoxGrip, draggedSide, isFree, sized, type Held, type Part } from "../annotation/box_grip";
import { box, contains, spanned, type Box } from "../geometry";
import { rangeState } from "../range/range_state";
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

/** `before` is where a box was that is being dragged; a box that is drawn anew has any size. */
function show(model: RangeTool, { context }: ToolHost, area: Box, before: Box | null = null, part: Part = { x: 0, y: 0 }): void {
  const { min_width, max_width, min_height, max_height } = model.overlay as BoxAnnotation;
  batch(() => {
    for (const [dimension, range, one, other, least, most] of [
      ["x", model.x_range, "left", "right", min_width, max_width],
      ["y", model.y_range, "bottom", "top", min_height, max_height],
    ] as const) {
      if (range === null) continue;
      const state = rangeState(range as Model);
      const scale = context.scale(dimension, "default");
      const dragged = before === null ? null : draggedSide([area[one], area[other]], [before[one], before[other]], part[dimension]);
      const [a, b] = sized([scale.fromScreen(area[one]), scale.fromScreen(area[other])], dragged, { least, most });
      const { start, end } = state.interval.peek();
      // A range that runs backwards goes on doing so.
      state.show(start <= end ? { start: Math.min(a, b), end: Math.max(a, b) } : { start: Math.max(a, b), end: Math.min(a, b) }, "ends");
    }
  });
}

const makeRangeTool: ToolMaker = (tool, host) => {
  const model = tool as RangeTool;
  const look = (): BoxAnnotation => model.overlay as BoxAnnotation;
  const rules = (): Pick<Held, "sides" | "movesX" | "movesY"> => {
    const [x, y] = [model.x_range !== null && model.x_interaction, model.y_range !== null && model.y_interaction];
    return { sides: { left: x, right: x, top: y, bottom: y }, movesX: x, movesY: y };
  };
  const handles = (area: Box): ReturnType<typeof handlesOf> => handlesOf(look().handles, area, (part) => isFree(rules(), part));
  const held = (): Held | null => {
    const { editable, symmetric, use_handles: usesHandles } = look();
    const area = areaOf(model, host);
    return editable ? { ...rules(), area, symmetric, limits: host.context.frame.value, handles: usesHandles ? handles(area) : null } : null;
  };
  const grip = new BoxGrip(held, (area, before, part) => show(model, host, area, before, part));
  /** The handle that the pointer is over; -1: the box, -2: nothing. */
  const over = signal(-2);
  /** What was shown before a new box is drawn; null: none is. */
  let drawing: Box | null = null;
  let corner: { readonly x: number; readonly y: number } | null = null;
  /** What was shown before a first corner was clicked. */
  let shownBefore: Box | null = null;
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
    move({ x, y }) {
      const area = areaOf(model, host);
      const handle = look().use_handles ? handles(area).findIndex((one) => contains(one.area, x, y)) : -1;
      over.value = handle >= 0 ? handle : contains(area, x, y) ? -1 : -2;
      // The second corner follows the pointer until it is clicked.
      if (corner !== null) draw(corner.x, corner.y, x, y);
    },
    leave: () => void (over.value = -2),
    dragStart(event) {
      drawing = null;
      if (!contains(host.context.frame.value, event.startX, event.startY)) return false;
      if (grip.dragStart(event)) return true;
      drawing = model.start_gesture === "pan" ? areaOf(model, host) : null;
      return drawing !== null;
    },
    drag: (event) => (drawing !== null ? draw(event.startX, event.startY, event.x, event.y) : grip.drag(event)),
    dragEnd: () => grip.dragEnd(),
    dragCancel: () => (drawing === null ? grip.dragCancel() : show(model, host, drawing)),
    tap({ x, y }) {
      if (model.start_gesture !== "tap" || !contains(host.context.frame.value, x, y)) return;
      if (corner !== null) draw(corner.x, corner.y, x, y);
      else shownBefore = areaOf(model, host);
      corner = corner === null ? { x, y } : null;
    },
    key({ key }) {
      if (key !== "Escape" || corner === null || shownBefore === null) return;
      corner = null;
      show(model, host, shownBefore);
    },
    paint(painter) {
      const overlay = look();
      const area = areaOf(model, host);
      const frame = host.context.frame.value;
      painter.within(frame, () => paintBox(painter, frame, area, overlay, hasHover(overlay) && over.value > -2));
      if (overlay.editable && overlay.use_handles) paintHandles(painter, handles(area), over.value);
    },
  };
};

export const MAKERS: Readonly<Record<string, ToolMaker>> = { RangeTool: makeRangeTool };
