/** The beginning of a page in a file: the document is in the page itself, and nobody is behind it. */
import type { DocumentBody } from "./document/document";
import { openPage } from "./page";
import { afterDraw } from "./view/draw";
import { keepModuleTexts } from "./view/page_code";
import { decode } from "./wire/frame";
import { untag } from "./wire/values";

const text = document.getElementById("desk-document")?.textContent?.trim() ?? "";
const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const { body, arrays } = decode(bytes.buffer);
const { model } = openPage();
keepModuleTexts((body["code"] ?? {}) as Record<string, string>);
model.replace(body["document"] as DocumentBody, (value) => untag(value, arrays, (id) => model.model(id)));
afterDraw(() => (document.documentElement.dataset["drawn"] = "1"));
