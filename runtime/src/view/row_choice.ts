/**
 * Which rows of a source a view shows. The plot knows the filters and registers how they choose; tables ask here, so that neither
 * imports the other.
 *
 *     chosenRows(table.view.filter, table.source)     // numbers of rows, or null for all
 */
import type { Model } from "../schema/models.gen";

type Choose = (filter: Model | null, source: Model) => Uint32Array | null;

let known: Choose = () => null;

export function registerRowChoice(choose: Choose): void {
  known = choose;
}

export function chosenRows(filter: Model | null, source: Model): Uint32Array | null {
  return known(filter, source);
}
