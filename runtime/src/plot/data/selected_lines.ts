/**
 * Which lines of a source a click has selected. Python hears of the point only (`line_indices`); that it was this line and not
 * another one of the same source is known to the page alone.
 *
 *     rememberLines(source.selected, new Set([renderer.model]));   isLineSelected(source.selected, renderer.model)
 */
import type { Model, Selection } from "../../schema/models.gen";

const lines = new WeakMap<Selection, ReadonlySet<Model>>();

export function rememberLines(selection: Selection, renderers: ReadonlySet<Model>): void {
  lines.set(selection, renderers);
}

export function selectedLines(selection: Selection): ReadonlySet<Model> {
  return lines.get(selection) ?? new Set();
}

/** Whether the line of a renderer is selected as a whole; tracked. Lines that Python selected are all of the source's. */
export function isLineSelected(selection: Selection, renderer: Model): boolean {
  const chosen = lines.get(selection);
  return selection.line_indices.length > 0 && (chosen === undefined || chosen.size === 0 || chosen.has(renderer));
}
