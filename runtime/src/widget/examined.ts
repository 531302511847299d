/**
 * What is read off models to show them: those that their properties hold, and values as short texts.
 *
 *     childrenOf(plot, ["x_range"])   // [{ from: "x_range", model: range }];   written([1, 2])   // "[1, 2]"
 */
import { ColumnData } from "../base/columns";
import type { Model } from "../schema/models.gen";

const LONGEST = 300;
/** Deeper or more than this is said to be more. */
const MOST_ITEMS = 12;
const DEEPEST = 4;

function isModel(value: unknown): value is Model {
  return typeof value === "object" && value !== null && "type" in value && "id" in value && "document" in value;
}

/** The models in the values of some properties, in lists and mappings too. */
export function childrenOf(model: Model, names: readonly string[]): { readonly from: string; readonly model: Model }[] {
  return names.flatMap((from) => modelsIn((model as unknown as Record<string, unknown>)[from], 0).map((found) => ({ from, model: found })));
}

function modelsIn(value: unknown, depth: number): Model[] {
  if (isModel(value)) return [value];
  if (typeof value !== "object" || value === null || depth > DEEPEST || ArrayBuffer.isView(value) || value instanceof ColumnData) return [];
  const items: Iterable<unknown> = Array.isArray(value) || value instanceof Set ? value : value instanceof Map ? value.values() : Object.values(value);
  return [...items].flatMap((item) => modelsIn(item, depth + 1));
}

/** A value as an author would write it, cut where it is long. */
export function written(value: unknown): string {
  const text = textOf(value, 0);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function textOf(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (isModel(value)) return nameOf(value);
  if (depth > DEEPEST) return "…";
  if (value instanceof ColumnData) return `{${value.names().map((name) => `${name}: ${value.get(name)?.length ?? 0}`).join(", ")}} rows`;
  if (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Set) {
    const all = Array.from(value as unknown as Iterable<unknown>);
    const items = all.slice(0, MOST_ITEMS).map((item) => textOf(item, depth + 1));
    return `[${items.join(", ")}${all.length > MOST_ITEMS ? `, … ${all.length} in all` : ""}]`;
  }
  const entries: (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
  return `{${entries.slice(0, MOST_ITEMS).map(([key, item]) => `${String(key)}: ${textOf(item, depth + 1)}`).join(", ")}${entries.length > MOST_ITEMS ? ", …" : ""}}`;
}

/** What a model is called: its type, and the name that an author gave it. Ids are different each time. */
export function nameOf(model: Model): string {
  const { name } = model as { readonly name?: string | null };
  return typeof name === "string" ? `${model.type} ${JSON.stringify(name)}` : model.type;
}
