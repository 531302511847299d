/**
 * Which of several rows under the pointer a tooltip shows, and in which order.
 *
 *     sortedBy([["@price", "descending"]], rows);   isShownBy(model, renderer, index, values)
 */
import type { LiveModel } from "../../document/model";
import type { HoverTool, Model } from "../../schema/models.gen";
import { faceOf } from "../../view/model_face";
import { itemsOf } from "../data/column";
import { answered } from "../data/page_call";
import type { Renderer } from "../figure/renderer";
import type { Values } from "../tooltip/template";

function valueOf(field: string, values: Values): unknown {
  return field.startsWith("$") ? values.special(field.slice(1)) : values.column(field.replace(/^@/, "").replace(/^\{(.*)\}$/, "$1"));
}

/** Whether no filter of the tool says no. */
export function isShownBy(model: HoverTool, renderer: Renderer, index: number, values: Values): boolean {
  const filters = model.filters as unknown;
  const entries = filters instanceof Map ? [...(filters as Map<string, unknown>)] : Object.entries((filters ?? {}) as Record<string, unknown>);
  return entries.every(([field, some]) =>
    (Array.isArray(some) ? some : [some]).every((filter) => {
      const row = Object.fromEntries(renderer.source.data.names().map((name) => [name, itemsOf(renderer.allColumns.get(name))[index]]));
      const data = { value: valueOf(field, values), field, row, data_source: faceOf(renderer.source as unknown as LiveModel), vars: { index } };
      return answered(filter as Model, faceOf(model as unknown as LiveModel), data) !== false;
    }),
  );
}

/** Rows by columns, ascending unless it is said otherwise; missing values come last. */
export function sortedBy<Row extends { readonly values: Values }>(keys: unknown, rows: readonly Row[]): readonly Row[] {
  if (keys === null || keys === undefined) {
    return rows;
  }
  const columns = (typeof keys === "string" ? [keys] : (keys as readonly unknown[])).map((key) =>
    Array.isArray(key) ? ([String(key[0]), key[1] === -1 || key[1] === "descending" ? -1 : 1] as const) : ([String(key), 1] as const),
  );
  return [...rows].sort((a, b) => {
    for (const [field, sign] of columns) {
      const [one, other] = [valueOf(field, a.values), valueOf(field, b.values)];
      if (one === other) continue;
      if (typeof one === "number" && typeof other === "number") return sign * (one - other) || Number(one !== one) - Number(other !== other);
      return sign * String(one).localeCompare(String(other));
    }
    return 0;
  });
}
