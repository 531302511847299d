/**
 * The beginning of a page without a server: a file with its document in it, or somebody else's page with models in it. There it is
 * `window.Desk`, and `window.Bokeh` where that name is free.
 */
import { embed_item, embed_items, fill } from "./embedding";
import { tellPicture } from "./exporting";
import { openPage } from "./page";
import { afterDraw } from "./view/draw";

const text = document.getElementById("desk-document")?.textContent;
if (text != null) {
  const { model } = openPage();
  fill(model, text);
  const kind = document.querySelector<HTMLMetaElement>('meta[name="desk-picture"]')?.content;
  afterDraw(() => {
    document.documentElement.dataset["drawn"] = "1";
    model.raise({ name: "document_ready", model: null, values: {} });
    if (kind !== undefined) void tellPicture(kind);
  });
}

const names = window as unknown as Record<string, unknown>;
names["Desk"] ??= { embed: { embed_item, embed_items } };
names["Bokeh"] ??= names["Desk"];
