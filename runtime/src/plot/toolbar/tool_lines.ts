/**
 * The tools of a toolbar as a menu has them: a line each, by kinds.
 *
 *     toolLines(plot.toolbar)   // [{ label: "Pan", checked: true, press() {...} }, null, ...]
 */
import type { Model, Tool as ToolModel, Toolbar as ToolbarModel, ToolProxy } from "../../schema/models.gen";
import type { ToolLine } from "../../view/plot_places";
import type { ToolKind } from "../tool/tool";
import { holderOf } from "./toolbar";

const KINDS: readonly ToolKind[] = ["drag", "scroll", "tap", "action", "inspect"];

/** Tracked; tools of plots that are not shown have no line. */
export function toolLines(toolbar: Model): (ToolLine | null)[] {
  const found = ((toolbar as ToolbarModel).tools as readonly ToolModel[]).map(lineOf).filter((line) => line !== null);
  const groups = KINDS.map((kind) => found.filter((line) => line.kind === kind)).filter((lines) => lines.length > 0);
  return groups.flatMap((lines, i) => (i === 0 ? lines : [null, ...lines]));
}

function lineOf(model: ToolModel): (ToolLine & { readonly kind: ToolKind }) | null {
  // The tool of a common toolbar stands for one of each plot.
  const models = model.type === "ToolProxy" ? ((model as unknown as ToolProxy).tools as readonly ToolModel[]) : [model];
  const pairs = models.map((one) => {
    const holder = holderOf(one);
    return { holder, tool: holder?.toolOf(one) ?? null };
  });
  const first = pairs[0];
  if (first === undefined || first.holder === null || first.tool === null || model.visible === false) return null;
  const { tool, holder } = first;
  const { description } = model;
  return {
    kind: tool.kind,
    label: typeof description === "string" && description !== "" ? description : tool.label,
    checked: tool.kind === "action" ? (tool.pressed ?? null) : holder.isOn(models[0] as ToolModel),
    press: () => pairs.forEach((pair) => pair.tool !== null && pair.holder?.press(pair.tool)),
  };
}
