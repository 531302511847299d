/**
 * What an author's JavaScript finds by the name `Bokeh`: the page's documents, and the few of Bokeh's own functions that callbacks
 * commonly fetch with `Bokeh.require`. Loaded with the first code of an author's; a page without any has no such name.
 *
 *     Bokeh.documents[0].get_model_by_name("price")
 *     const {to_string} = Bokeh.require("core/util/pretty")
 */
import { untracked } from "@preact/signals-core";

import type { Document } from "../document/document";
import { isTooLarge } from "./handed_models";
import { faceOf, shown, taken } from "./model_face";
import { pageDocuments } from "./page_code";

/** Text of a value; numbers with so many places when a precision is given. */
export function to_string(value: unknown, options: { readonly precision?: number } = {}): string {
  const text = (part: unknown): string => to_string(part, options);
  if (typeof value === "number") return options.precision === undefined ? String(value) : value.toFixed(options.precision);
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return `[${Array.from(value as ArrayLike<unknown>, text).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name}(${text([...value])})`;
  const { type, id } = value as { readonly type?: unknown; readonly id?: unknown };
  if (typeof type === "string" && typeof id === "string" && id !== "") return `${type}(${id})`;
  return `{${Object.entries(value).map(([key, entry]) => `${key}: ${text(entry)}`).join(", ")}}`;
}

type Hearer = (msg_data: unknown) => void;

const hearers = new WeakMap<Hearer, Map<string, AbortController>>();

/** The same callback hears a type once. */
function hear(model: Document, msg_type: string, callback: Hearer): void {
  const own = hearers.get(callback) ?? new Map<string, AbortController>();
  hearers.set(callback, own);
  own.get(msg_type)?.abort();
  const lifetime = new AbortController();
  own.set(msg_type, lifetime);
  model.onEvent("message_sent", null, ({ values }) => void (values["msg_type"] === msg_type && callback(shown(values["msg_data"]))), lifetime.signal);
}

/** A document as the author's code sees it. */
function documentFace(model: Document): object {
  const found = (wanted: (one: { readonly id: string; readonly name: unknown }) => boolean): object | null => {
    for (const one of model.models()) if (wanted({ id: one.id, name: untracked(() => one.get("name")) })) return faceOf(one);
    return null;
  };
  return {
    get_model_by_id: (id: string) => found((one) => one.id === id),
    get_model_by_name: (name: string) => found((one) => one.name === name),
    roots: () => untracked(() => model.roots.value).map(faceOf),
    title: () => untracked(() => model.title.value),
    send_message: (msg_type: string, msg_data: unknown = null) => {
      const data = taken(msg_data);
      if (isTooLarge(data)) throw new RangeError(`send_message(${JSON.stringify(msg_type)}): a message has at most 24 MB`);
      model.editor?.emit("message_sent", null, { msg_type, msg_data: data });
    },
    on_message: (msg_type: string, callback: Hearer) => hear(model, msg_type, callback),
    remove_on_message: (msg_type: string, callback: Hearer) => hearers.get(callback)?.get(msg_type)?.abort(),
  };
}

const MODULES: Readonly<Record<string, object>> = { "core/util/pretty": { to_string } };

function required(name: string): object {
  const module = MODULES[name];
  if (module === undefined) {
    throw new Error(
      `Bokeh.require(${JSON.stringify(name)}): this is no page of Bokeh; of its modules it has ${Object.keys(MODULES).join(", ")}. Write the function in the callback itself`,
    );
  }
  return module;
}

const names = globalThis as unknown as { Bokeh?: object };
names.Bokeh = Object.defineProperties(names.Bokeh ?? {}, {
  documents: { get: () => pageDocuments.map(documentFace), configurable: true },
  require: { value: required, configurable: true },
});
