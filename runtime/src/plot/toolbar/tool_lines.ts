/**
 * The tools of a toolbar as a menu has them: a line each, by kinds.
 *
 *     toolLines(plot.toolbar)   // [{ label: "Pan", checked: true, press() {...} }, null, ...]
 */
import type { Model, Tool as ToolModel, Toolbar as ToolbarModel } from "../../schema/models.gen";
import type { ToolLine } from "../../view/plot_places";
import type { ToolKind } from "../tool/tool";
import { held } from "./held";

const KINDS: readonly ToolKind[] = ["drag", "scroll", "tap", "action", "inspect"];

/** Tracked; tools of plots that are not shown have no line. */
export function toolLines(toolbar: Model): (ToolLine | null)[] {
  const found = ((toolbar as ToolbarModel).tools as readonly ToolModel[]).map(lineOf).filter((line) => line !== null);
  const groups = KINDS.map((kind) => found.filter((line) => line.kind === kind)).filter((lines) => lines.length > 0);
  return groups.flatMap((lines, i) => (i === 0 ? lines : [null, ...lines]));
}

function lineOf(model: ToolModel): (ToolLine & { readonly kind: ToolKind }) | null {
  const found = held(model);
  return found === null ? null : { kind: found.tool.kind, label: found.label, checked: found.isOn, press: found.press };
}
