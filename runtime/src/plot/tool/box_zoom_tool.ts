/**
 * Zooms to the box that is drawn with the pointer.
 *
 *     BoxZoomTool(match_aspect=True)
 */
import { batch, signal } from "@preact/signals-core";
import type { BoxZoomTool as BoxZoomToolModel } from "../../schema/models.gen";
import { box, clamp, height, spanned, width, type Box } from "../geometry";
import type { DragEvent } from "../input/gestures";
import { fillBox, strokeBox } from "../painter/painter";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import type { ToolHost, ToolMaker } from "./tool";

/** A smaller box is a slip of the hand. */
const SMALLEST = 5;

/** "auto": a flat or a narrow box means one dimension. */
const NARROW = 8;

interface Drawn {
  readonly area: Box;
  readonly x: boolean;
  readonly y: boolean;
}

export function zoomBox(frame: Box, event: DragEvent, options: Pick<BoxZoomToolModel, "dimensions" | "origin" | "match_aspect">): Drawn {
  const endX = clamp(event.x, frame.left, frame.right);
  const endY = clamp(event.y, frame.top, frame.bottom);
  let wide = endX - event.startX;
  let high = endY - event.startY;
  const { dimensions } = options;
  const x = dimensions === "both" || dimensions === "width" || (dimensions === "auto" && !(Math.abs(wide) < NARROW && Math.abs(high) > 4 * NARROW));
  const y = dimensions === "both" || dimensions === "height" || (dimensions === "auto" && !(Math.abs(high) < NARROW && Math.abs(wide) > 4 * NARROW));
  if (options.match_aspect && x && y) {
    const aspect = width(frame) / height(frame);
    if (Math.abs(wide) < Math.abs(high) * aspect) {
      wide = Math.sign(wide || 1) * Math.abs(high) * aspect;
    } else {
      high = (Math.sign(high || 1) * Math.abs(wide)) / aspect;
    }
  }
  const centred = options.origin === "center";
  const startX = centred ? event.startX - wide : event.startX;
  const startY = centred ? event.startY - high : event.startY;
  const drawn = spanned(startX, startY, event.startX + wide, event.startY + high);
  return {
    x,
    y,
    area: box(
      x ? Math.max(drawn.left, frame.left) : frame.left,
      y ? Math.max(drawn.top, frame.top) : frame.top,
      x ? Math.min(drawn.right, frame.right) : frame.right,
      y ? Math.min(drawn.bottom, frame.bottom) : frame.bottom,
    ),
  };
}

function zoom(host: ToolHost, { area, x, y }: Drawn): void {
  const { context } = host;
  if ((x && width(area) < SMALLEST) || (y && height(area) < SMALLEST)) {
    return;
  }
  batch(() => {
    if (x) {
      for (const { range, scale } of context.axes("x")) {
        range.show({ start: scale.fromScreen(area.left), end: scale.fromScreen(area.right) }, "ends");
      }
    }
    if (y) {
      for (const { range, scale } of context.axes("y")) {
        range.show({ start: scale.fromScreen(area.bottom), end: scale.fromScreen(area.top) }, "ends");
      }
    }
  });
}

export const makeBoxZoomTool: ToolMaker = (tool, host) => {
  const model = tool as BoxZoomToolModel;
  const drawn = signal<Drawn | null>(null);
  return {
    model: tool,
    kind: "drag",
    icon: "box_zoom",
    label: model.dimensions === "width" ? "Box zoom (x)" : model.dimensions === "height" ? "Box zoom (y)" : "Box zoom",
    eager: true,

    dragStart(event) {
      const frame = host.context.frame.value;
      const inside =
        event.startX >= frame.left && event.startX <= frame.right && event.startY >= frame.top && event.startY <= frame.bottom;
      return inside;
    },

    drag(event) {
      drawn.value = zoomBox(host.context.frame.value, event, model);
    },

    dragEnd() {
      const done = drawn.value;
      drawn.value = null;
      if (done !== null) {
        zoom(host, done);
      }
    },

    dragCancel() {
      drawn.value = null;
    },

    paint(painter) {
      const current = drawn.value;
      if (current !== null) {
        const look = model.overlay;
        fillBox(painter, current.area, fillStyle(look, ""), hatchStyle(look, ""));
        strokeBox(painter, current.area, strokeStyle(look, ""));
      }
    },
  };
};
