/**
 * What code of an author's may tell Python beyond the properties that any page may write (protocol P16): those of the models that the
 * author has handed to it. The server decides by the same rule.
 *
 *     import "./handed_models"     // from then on what code sets is judged by this rule
 */
import { untracked } from "@preact/signals-core";

import { ColumnData } from "../base/columns";
import { LiveModel } from "../document/model";
import { telling } from "./model_face";

/** A message may have 32 MB. What is larger stays in the page. */
const MOST_BYTES = 24e6;

telling.may = (model, name, value) => {
  return model.isWritable(name) || (model.module === null && !hasModels(value) && untracked(() => isHanded(model)) && sizeOf(value) < MOST_BYTES);
};

/** Whether a callback of the document has the model as an argument, as its target, or belongs to it. */
function isHanded(model: LiveModel): boolean {
  if (entriesOf(model, "js_property_callbacks") || entriesOf(model, "js_event_callbacks")) return true;
  for (const one of model.document.models() as Iterable<LiveModel>) {
    if (one.type === "CustomJS" ? holds(one.get("args"), model) : /^(SetValue|ToggleVisibility)$/.test(one.type) && (one.get("obj") ?? one.get("target")) === model) return true;
  }
  return false;
}

function entriesOf(model: LiveModel, name: string): boolean {
  return parts(model.get(name)).some((callbacks) => parts(callbacks).length > 0);
}

function holds(value: unknown, model: LiveModel): boolean {
  return value === model || parts(value).some((part) => holds(part, model));
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

function sizeOf(value: unknown): number {
  if (typeof value === "string") return 3 * value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value instanceof ColumnData) return value.names().reduce((sum, name) => sum + sizeOf(value.get(name)), 0);
  return parts(value).reduce((sum: number, part) => sum + 9 + sizeOf(part), 9);
}
