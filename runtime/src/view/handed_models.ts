/**
 * What code of an author's may tell Python beyond the properties that any page may write (protocol P16): those of the models that the
 * author has handed to it. The server decides by the same rule.
 *
 *     mayTell(model, "text", "done")
 */
import { untracked } from "@preact/signals-core";

import { ColumnData } from "../base/columns";
import { LiveModel } from "../document/model";

/** A message may have 32 MB. What is larger stays in the page. */
const MOST_BYTES = 24e6;

export function mayTell(model: LiveModel, name: string, value: unknown): boolean {
  return model.isWritable(name) || (model.module === null && !hasModels(value) && untracked(() => isHanded(model)) && !isTooLarge(value));
}

/** Whether a callback of the document has the model as an argument, as its target, or belongs to it. */
function isHanded(model: LiveModel): boolean {
  if (entriesOf(model, "js_property_callbacks") || entriesOf(model, "js_event_callbacks")) return true;
  for (const one of model.document.models() as Iterable<LiveModel>) {
    if (one.type === "CustomJS" ? handedBy(one.get("args")).has(model) : /^(SetValue|ToggleVisibility)$/.test(one.type) && (one.get("obj") ?? one.get("target")) === model) return true;
  }
  return false;
}

function entriesOf(model: LiveModel, name: string): boolean {
  return parts(model.get(name)).some((callbacks) => parts(callbacks).length > 0);
}

const known = new WeakMap<object, ReadonlySet<LiveModel>>();

/** The models among arguments, looked for once: other arguments are another object. */
function handedBy(args: unknown): ReadonlySet<LiveModel> {
  const found = known.get(args as object) ?? new Set(modelsIn(args));
  known.set(args as object, found);
  return found;
}

function modelsIn(value: unknown): readonly LiveModel[] {
  return value instanceof LiveModel ? [value] : parts(value).flatMap(modelsIn);
}

function hasModels(value: unknown): boolean {
  return value instanceof LiveModel || parts(value).some(hasModels);
}

/** What a list, a map or a plain object consists of. */
function parts(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || value instanceof LiveModel || value instanceof ColumnData || ArrayBuffer.isView(value)) return [];
  return value instanceof Map ? [...value.values()] : Object.values(value);
}

export function isTooLarge(value: unknown): boolean {
  return sizeOf(value) >= MOST_BYTES;
}

function sizeOf(value: unknown): number {
  if (typeof value === "string") return 3 * value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof ColumnData) return value.names().reduce((sum, name) => sum + sizeOf(value.get(name)), 0);
  return parts(value).reduce((sum: number, part) => sum + 9 + sizeOf(part), 9);
}
