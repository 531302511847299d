/** A page that shows a document: its views, its status, its colours. Whether a server is behind it is not known here. */
import "@preact/signals"; // makes components follow the signals that they read
import { effect } from "@preact/signals-core";
import { h, render } from "preact";

import { Document } from "./document/document";
import { registerLayoutViews } from "./layout/register";
import { registerPlotViews } from "./plot/register";
import { registerEsModule } from "./view/es_module";
import { followCallbacks, unfollowCallbacks } from "./view/js_callbacks";
import { pageDocuments } from "./view/page_code";
import { RootAt, Roots } from "./view/roots";
import { STATUS, Status, StatusView } from "./view/status";
import { PAGE, THEME } from "./view/theme";
import { registerWidgetViews } from "./widget/register";

/** A document whose models have their views and run their callbacks. */
export function openDocument(): Document {
  registerLayoutViews();
  registerWidgetViews();
  registerPlotViews();
  const model = new Document();
  pageDocuments.push(model);
  model.onType = registerEsModule;
  model.onDefined = followCallbacks;
  model.onGone = unfollowCallbacks;
  return model;
}

/** Make the page; what is put into the document is shown. */
export function openPage(): { readonly model: Document; readonly status: Status } {
  const model = openDocument();
  document.adoptedStyleSheets = [THEME, PAGE, STATUS];
  const status = new Status();
  followSystemScheme(model);
  show(model, status);
  return { model, status };
}

function show(model: Document, status: Status): void {
  const overlay = document.createElement("div");
  overlay.id = "desk-status";
  if (document.querySelector('meta[name="desk-template"]') === null) {
    const roots = document.createElement("div");
    roots.id = "desk-roots";
    document.body.append(roots);
    render(h(Roots, { document: model }), roots);
  } else {
    showAtPlaces(model);
  }
  document.body.append(overlay);
  render(h(StatusView, { status }), overlay);
  effect(() => {
    if (model.title.value !== "") document.title = model.title.value;
  });
  effect(() => {
    document.documentElement.dataset["scheme"] = model.scheme.value;
  });
}

/** A page of the author's own says where the roots stand. */
function showAtPlaces(model: Document): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-desk-root]")) {
    const place = element.dataset["deskRoot"] ?? "";
    render(place === "*" ? h(Roots, { document: model }) : h(RootAt, { document: model, place }), element);
  }
}

function followSystemScheme(model: Document): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    model.systemScheme.value = dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", follow);
  follow();
}
