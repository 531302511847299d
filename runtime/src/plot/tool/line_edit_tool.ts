/**
 * Moves the points of a line, which a click on it shows.
 *
 *     LineEditTool(renderers=[line], intersection_renderer=points)
 */
import type { GlyphRenderer, LineEditTool } from "../../schema/models.gen";
import type { Renderer } from "../figure/renderer";
import { Editing } from "./edit_gestures";
import { Sheet } from "./edit_sheet";
import type { ToolMaker } from "./tool";

export const makeLineEditTool: ToolMaker = (tool, host) => {
  const model = tool as LineEditTool;
  const shown = model.intersection_renderer as GlyphRenderer | null;
  const editing = new Editing(model, host, [shown]);
  const points = (): Renderer[] => [editing.rendererOf(shown)].filter((renderer) => renderer !== null);
  let line: Renderer | null = null;

  const choose = (next: Renderer | null): void => {
    line = next;
    const [target] = points();
    if (target === undefined) return;
    const sheet = new Sheet(target);
    sheet.remove(Array.from({ length: sheet.length }, (_, i) => i));
    const from = next === null ? null : new Sheet(next);
    (from?.column("x") ?? []).forEach((x, i) => sheet.append({ x, y: from?.get(i, "y") }, model));
    sheet.show();
  };
  const write = (final: boolean): void => {
    const [target] = points();
    if (line === null || target === undefined) return;
    const moved = new Sheet(target);
    const sheet = new Sheet(line);
    for (let i = 0; i < sheet.length; i++) sheet.set(i, { x: moved.get(i, "x"), y: moved.get(i, "y") });
    if (final) sheet.commit();
    else sheet.show();
  };
  return {
    model: tool,
    kind: "drag",
    also: ["tap"],
    icon: "line_edit",
    label: "Line edit",
    tap(event) {
      if (!editing.inFrame(event)) return;
      if (line !== null && editing.take(event, points())) return;
      choose(editing.hit(event)?.renderer ?? null);
    },
    dragStart: (event) => line !== null && editing.grab({ ...event, x: event.startX, y: event.startY }, points()),
    ...editing.carrying(write, model.dimensions),
    key: ({ key }) => (key === "Escape" ? choose(null) : undefined),
    dispose: () => editing.dispose(),
  };
};
