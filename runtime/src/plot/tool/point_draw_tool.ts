/**
 * Adds points by a click, moves and removes them.
 *
 *     PointDrawTool(renderers=[points], empty_value="black")
 */
import type { PointDrawTool } from "../../schema/models.gen";
import { Editing } from "./edit_gestures";
import { Sheet } from "./edit_sheet";
import type { ToolMaker } from "./tool";

export const makePointDrawTool: ToolMaker = (tool, host) => {
  const model = tool as PointDrawTool;
  const editing = new Editing(model, host);
  return {
    model: tool,
    kind: "drag",
    also: ["tap"],
    icon: "point_draw",
    label: "Point draw",
    tap(event) {
      const [renderer] = editing.renderers;
      if (!editing.inFrame(event) || editing.take(event) || !model.add || renderer === undefined) return;
      const sheet = new Sheet(renderer);
      sheet.append(editing.at(renderer, event), model, model.num_objects);
      sheet.commit();
    },
    dragStart: (event) => model.drag && editing.grab({ ...event, x: event.startX, y: event.startY }),
    ...editing.carrying(),
    key: (press) => editing.removal(press),
    dispose: () => editing.dispose(),
  };
};
