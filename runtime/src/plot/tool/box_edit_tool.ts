/**
 * Draws, moves and removes rectangles.
 *
 *     BoxEditTool(renderers=[rectangles], num_objects=3)
 */
import type { BoxEditTool } from "../../schema/models.gen";
import type { Renderer } from "../figure/renderer";
import { Editing } from "./edit_gestures";
import { Sheet } from "./edit_sheet";
import type { ToolMaker } from "./tool";

interface Corners {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

type Values = Readonly<Record<string, number>>;

/** How each glyph says where a rectangle is; also which of its values move along x and y. */
const FORMS: Readonly<Record<string, { readonly of: (c: Corners) => Values; readonly x: readonly string[]; readonly y: readonly string[] }>> = {
  Rect: { of: (c) => ({ x: (c.x0 + c.x1) / 2, y: (c.y0 + c.y1) / 2, width: c.x1 - c.x0, height: c.y1 - c.y0 }), x: ["x"], y: ["y"] },
  Block: { of: (c) => ({ x: c.x0, y: c.y0, width: c.x1 - c.x0, height: c.y1 - c.y0 }), x: ["x"], y: ["y"] },
  Quad: { of: (c) => ({ left: c.x0, right: c.x1, bottom: c.y0, top: c.y1 }), x: ["left", "right"], y: ["bottom", "top"] },
  VBar: { of: (c) => ({ x: (c.x0 + c.x1) / 2, width: c.x1 - c.x0, bottom: c.y0, top: c.y1 }), x: ["x"], y: ["bottom", "top"] },
  HBar: { of: (c) => ({ y: (c.y0 + c.y1) / 2, height: c.y1 - c.y0, left: c.x0, right: c.x1 }), x: ["left", "right"], y: ["y"] },
  HStrip: { of: (c) => ({ y0: c.y0, y1: c.y1 }), x: [], y: ["y0", "y1"] },
  VStrip: { of: (c) => ({ x0: c.x0, x1: c.x1 }), x: ["x0", "x1"], y: [] },
};

function formOf(renderer: Renderer) {
  return FORMS[(renderer.model.glyph as { type: string }).type];
}

export const makeBoxEditTool: ToolMaker = (tool, host) => {
  const model = tool as BoxEditTool;
  const editing = new Editing(model, host);
  /** A rectangle that is being drawn: its renderer, its row, its first corner in pixels. */
  let drawn: { readonly renderer: Renderer; readonly row: number; readonly x: number; readonly y: number } | null = null;

  const corners = (renderer: Renderer, x0: number, y0: number, x1: number, y1: number): Corners => {
    const frame = host.context.frame.value;
    const flatX = model.dimensions === "height";
    const flatY = model.dimensions === "width";
    const a = editing.at(renderer, { x: flatX ? frame.left : Math.min(x0, x1), y: flatY ? frame.bottom : Math.max(y0, y1) });
    const b = editing.at(renderer, { x: flatX ? frame.right : Math.max(x0, x1), y: flatY ? frame.top : Math.min(y0, y1) });
    return { x0: Math.min(a.x, b.x), x1: Math.max(a.x, b.x), y0: Math.min(a.y, b.y), y1: Math.max(a.y, b.y) };
  };
  const begin = (x: number, y: number): void => {
    const [renderer] = editing.renderers;
    const form = renderer === undefined ? undefined : formOf(renderer);
    if (renderer === undefined || form === undefined) return;
    const sheet = new Sheet(renderer);
    const row = sheet.append(form.of(corners(renderer, x, y, x, y)), model, model.num_objects);
    sheet.show();
    drawn = { renderer, row, x, y };
  };
  const extend = (x: number, y: number, final: boolean): void => {
    if (drawn === null) return;
    const sheet = new Sheet(drawn.renderer);
    sheet.set(drawn.row, formOf(drawn.renderer)?.of(corners(drawn.renderer, drawn.x, drawn.y, x, y)) ?? {});
    if (final) {
      drawn = null;
      sheet.commit();
    } else {
      sheet.show();
    }
  };
  const giveUp = (): void => {
    if (drawn !== null) {
      const sheet = new Sheet(drawn.renderer);
      sheet.remove([drawn.row]);
      sheet.show();
    }
    drawn = null;
  };
  return {
    model: tool,
    kind: "drag",
    also: ["tap"],
    icon: "box_edit",
    label: "Box edit",
    tap(event) {
      if (editing.inFrame(event) && drawn === null) editing.take(event);
    },
    doubleTap(event) {
      if (drawn !== null) extend(event.x, event.y, true);
      else if (editing.inFrame(event)) begin(event.x, event.y);
    },
    move: (event) => extend(event.x, event.y, false),
    dragStart(event) {
      const start = { ...event, x: event.startX, y: event.startY };
      if (!editing.inFrame(start)) return false;
      if (event.modifiers.shift) {
        begin(event.startX, event.startY);
        return drawn !== null;
      }
      return editing.grab(start);
    },
    drag(event) {
      if (drawn !== null) {
        extend(event.x, event.y, false);
        return;
      }
      editing.move((sheet, before, row) => {
        const form = formOf(sheet.renderer);
        const moved = (names: readonly string[], dimension: "x" | "y", by: number) =>
          names.map((name) => [name, editing.shifted(sheet.renderer, dimension, before.get(row, name), by)] as const);
        const [dx, dy] = [model.dimensions === "height" ? 0 : event.x - event.startX, model.dimensions === "width" ? 0 : event.y - event.startY];
        sheet.set(row, Object.fromEntries([...moved(form?.x ?? [], "x", dx), ...moved(form?.y ?? [], "y", dy)]));
      });
    },
    dragEnd: (event) => (drawn !== null ? extend(event.x, event.y, true) : editing.drop()),
    dragCancel() {
      giveUp();
      editing.cancel();
    },
    key(press) {
      if (press.key === "Escape" && drawn !== null) giveUp();
      else editing.removal(press);
    },
    dispose: () => editing.dispose(),
  };
};
