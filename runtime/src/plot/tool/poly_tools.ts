/**
 * Drawing lines and polygons corner by corner or freely, and moving, adding and removing their corners.
 *
 *     PolyDrawTool(renderers=[patches], vertex_renderer=corners)
 */
import type { FreehandDrawTool, GlyphRenderer, PolyDrawTool, PolyEditTool } from "../../schema/models.gen";
import type { Renderer } from "../figure/renderer";
import type { GesturePoint } from "../input/gestures";
import { Editing } from "./edit_gestures";
import { selectedRows, Sheet } from "./edit_sheet";
import type { ToolMaker } from "./tool";

function list(sheet: Sheet, row: number, property: "xs" | "ys"): number[] {
  return Array.from((sheet.get(row, property) ?? []) as ArrayLike<number>);
}

/** Shows corners on the points that a tool has for them. */
function showCorners(editing: Editing, model: GlyphRenderer | null, xs: readonly number[], ys: readonly number[]): void {
  const renderer = editing.rendererOf(model);
  if (renderer === null) return;
  const sheet = new Sheet(renderer);
  sheet.remove(Array.from({ length: sheet.length }, (_, i) => i));
  xs.forEach((x, i) => sheet.append({ x, y: ys[i] }, editing.model));
  sheet.show();
}

export const makePolyDrawTool: ToolMaker = (tool, host) => {
  const model = tool as PolyDrawTool;
  const editing = new Editing(model, host, [model.vertex_renderer as GlyphRenderer | null]);
  /** The line that is being drawn; its last corner follows the pointer. */
  let drawn: { readonly renderer: Renderer; readonly row: number } | null = null;

  const change = (event: GesturePoint, how: "follow" | "fix" | "end"): void => {
    if (drawn === null) return;
    const { renderer, row } = drawn;
    const sheet = new Sheet(renderer);
    const { x, y } = editing.at(renderer, event);
    const [xs, ys] = [list(sheet, row, "xs").slice(0, -1), list(sheet, row, "ys").slice(0, -1)];
    // The clicks of a double click have fixed the same place already.
    if (how !== "end") [xs.push(x), ys.push(y)];
    if (how === "fix") [xs.push(x), ys.push(y)];
    sheet.set(row, { xs, ys });
    showCorners(editing, model.vertex_renderer as GlyphRenderer | null, xs, ys);
    if (how === "end") {
      drawn = null;
      sheet.commit();
      showCorners(editing, model.vertex_renderer as GlyphRenderer | null, [], []);
    } else {
      sheet.show();
    }
  };
  return {
    model: tool,
    kind: "drag",
    also: ["tap"],
    icon: "poly_draw",
    label: "Poly draw",
    tap(event) {
      if (drawn !== null) change(event, "fix");
      else if (editing.inFrame(event)) editing.take(event);
    },
    doubleTap(event) {
      if (drawn !== null) {
        // The two clicks have fixed two corners at one place: one of them, and the one that follows the pointer, go.
        const sheet = new Sheet(drawn.renderer);
        sheet.set(drawn.row, { xs: list(sheet, drawn.row, "xs").slice(0, -1), ys: list(sheet, drawn.row, "ys").slice(0, -1) });
        sheet.show();
        change(event, "end");
        return;
      }
      const [renderer] = editing.renderers;
      if (renderer === undefined || !editing.inFrame(event)) return;
      const sheet = new Sheet(renderer);
      const { x, y } = editing.at(renderer, event);
      drawn = { renderer, row: sheet.append({ xs: [x, x], ys: [y, y] }, model, model.num_objects) };
      sheet.show();
    },
    move: (event) => change(event, "follow"),
    dragStart: (event) => drawn === null && model.drag && editing.grab({ ...event, x: event.startX, y: event.startY }),
    drag(event) {
      editing.move((sheet, before, row) =>
        sheet.set(row, {
          xs: list(before, row, "xs").map((x) => editing.shifted(sheet.renderer, "x", x, event.x - event.startX)),
          ys: list(before, row, "ys").map((y) => editing.shifted(sheet.renderer, "y", y, event.y - event.startY)),
        }),
      );
    },
    dragEnd: () => editing.drop(),
    dragCancel: () => editing.cancel(),
    key(press) {
      if (press.key !== "Escape" || drawn === null) {
        editing.removal(press);
        return;
      }
      const sheet = new Sheet(drawn.renderer);
      sheet.remove([drawn.row]);
      sheet.show();
      drawn = null;
      showCorners(editing, model.vertex_renderer as GlyphRenderer | null, [], []);
    },
    dispose: () => editing.dispose(),
  };
};

export const makePolyEditTool: ToolMaker = (tool, host) => {
  const model = tool as PolyEditTool;
  const editing = new Editing(model, host, [model.vertex_renderer as GlyphRenderer | null]);
  const corners = (): Renderer[] => [editing.rendererOf(model.vertex_renderer as GlyphRenderer | null)].filter((renderer) => renderer !== null);
  /** The line whose corners are shown. */
  let chosen: { readonly renderer: Renderer; readonly row: number } | null = null;

  const write = (final: boolean): void => {
    const [points] = corners();
    if (chosen === null || points === undefined) return;
    const shown = new Sheet(points);
    const sheet = new Sheet(chosen.renderer);
    sheet.set(chosen.row, { xs: [...(shown.column("x") ?? [])], ys: [...(shown.column("y") ?? [])] });
    if (final) sheet.commit();
    else sheet.show();
  };
  const choose = (next: typeof chosen): void => {
    chosen = next;
    const sheet = next === null ? null : new Sheet(next.renderer);
    showCorners(editing, model.vertex_renderer as GlyphRenderer | null, sheet === null ? [] : list(sheet, next?.row ?? 0, "xs"), sheet === null ? [] : list(sheet, next?.row ?? 0, "ys"));
  };
  return {
    model: tool,
    kind: "drag",
    also: ["tap"],
    icon: "poly_edit",
    label: "Poly edit",
    tap(event) {
      if (editing.inFrame(event) && chosen !== null) editing.take(event, corners());
    },
    doubleTap(event) {
      if (!editing.inFrame(event)) return;
      const corner = editing.hit(event, corners());
      if (corner !== null && chosen !== null) {
        // A corner more, at the same place: dragging it away makes it seen.
        const sheet = new Sheet(corner.renderer);
        const [xs, ys] = [[...(sheet.column("x") ?? [])], [...(sheet.column("y") ?? [])]] as [number[], number[]];
        xs.splice(corner.index + 1, 0, xs[corner.index] as number);
        ys.splice(corner.index + 1, 0, ys[corner.index] as number);
        showCorners(editing, model.vertex_renderer as GlyphRenderer | null, xs, ys);
        write(true);
        return;
      }
      const met = editing.hit(event);
      choose(met === null ? null : { renderer: met.renderer, row: met.index });
    },
    dragStart: (event) => chosen !== null && editing.grab({ ...event, x: event.startX, y: event.startY }, corners()),
    ...editing.carrying(write),
    key(press) {
      const [points] = corners();
      if (press.key === "Escape" || points === undefined) {
        choose(null);
      } else if (selectedRows(points).length > 0) {
        editing.removal(press, [points]);
        write(true);
      }
    },
    dispose: () => editing.dispose(),
  };
};

export const makeFreehandDrawTool: ToolMaker = (tool, host) => {
  const model = tool as FreehandDrawTool;
  const editing = new Editing(model, host);
  let drawn: { readonly renderer: Renderer; readonly row: number } | null = null;
  const add = (event: GesturePoint, final: boolean): void => {
    if (drawn === null) return;
    const sheet = new Sheet(drawn.renderer);
    const { x, y } = editing.at(drawn.renderer, event);
    sheet.set(drawn.row, { xs: [...list(sheet, drawn.row, "xs"), x], ys: [...list(sheet, drawn.row, "ys"), y] });
    if (final) sheet.commit();
    else sheet.show();
  };
  return {
    model: tool,
    kind: "drag",
    also: ["tap"],
    icon: "freehand_draw",
    label: "Freehand draw",
    tap: (event) => void (editing.inFrame(event) && editing.take(event)),
    dragStart(event) {
      const [renderer] = editing.renderers;
      const start = { x: event.startX, y: event.startY };
      if (renderer === undefined || !editing.inFrame(start)) return false;
      const { x, y } = editing.at(renderer, start);
      const sheet = new Sheet(renderer);
      drawn = { renderer, row: sheet.append({ xs: [x], ys: [y] }, model, model.num_objects) };
      sheet.show();
      return true;
    },
    drag: (event) => add(event, false),
    dragEnd(event) {
      add(event, true);
      drawn = null;
    },
    dragCancel() {
      if (drawn !== null) {
        const sheet = new Sheet(drawn.renderer);
        sheet.remove([drawn.row]);
        sheet.show();
      }
      drawn = null;
    },
    key: (press) => editing.removal(press),
    dispose: () => editing.dispose(),
  };
};
