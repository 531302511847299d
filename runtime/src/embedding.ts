/**
 * Models in a page of somebody else's: `Desk.embed.embed_item(item)` shows what `desk.embed.json_item` has made. Nobody is behind
 * them; callbacks in JavaScript run, those in Python do not.
 */
import { effect } from "@preact/signals-core";
import { h, render } from "preact";

import type { Document, DocumentBody } from "./document/document";
import { openDocument } from "./page";
import { afterDraw } from "./view/draw";
import { keepModuleTexts } from "./view/page_code";
import { RootAt } from "./view/roots";
import { THEME } from "./view/theme";
import { decode } from "./wire/frame";
import { untag } from "./wire/values";

/** Models as plain data: `doc` is a whole document as base64 text. */
export interface Item {
  readonly doc: string;
  readonly root_id: string;
  readonly target_id?: string | null;
}

/** Put the models of a text into a document. */
export function fill(model: Document, text: string): void {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const { body, arrays } = decode(bytes.buffer);
  keepModuleTexts((body["code"] ?? {}) as Record<string, string>);
  model.replace(body["document"] as DocumentBody, (value) => untag(value, arrays, (id) => model.model(id)));
}

/** Show one model in an element, by its id. Resolves when it is painted. */
export function embed_item(item: Item, target?: string | Element | null): Promise<void> {
  const wanted = target ?? item.target_id;
  const element = typeof wanted === "string" ? document.getElementById(wanted) : wanted;
  if (element == null) return Promise.reject(new Error(`the page has no element with the id ${String(wanted)}`));
  return embed_items(item.doc, { [item.root_id]: element });
}

/** Show several roots of one document, each in the element of its id (or in an element). */
export function embed_items(doc: string, places: Readonly<Record<string, string | Element>>): Promise<void> {
  if (!document.adoptedStyleSheets.includes(THEME)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, THEME];
  const model = openDocument();
  fill(model, doc);
  effect(() => {
    // The page around is not ours: it is light unless the document's theme says otherwise.
    if (model.theme.value === "dark") document.documentElement.dataset["scheme"] = "dark";
  });
  for (const [root, place] of Object.entries(places)) {
    const element = typeof place === "string" ? document.getElementById(place) : place;
    if (element === null) return Promise.reject(new Error(`the page has no element with the id ${String(place)}`));
    element.classList.add("desk-root");
    render(h(RootAt, { document: model, place: root }), element);
  }
  return new Promise((resolve) => afterDraw(resolve));
}
