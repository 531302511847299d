/**
 * Code of an author's own: ES modules, found by the digest of their text. Nothing is ever evaluated.
 *
 *     loadCode(model.module)      // a promise of the module
 */

import type { Document } from "../document/document";

/** The documents of the page, for code that looks for them. */
export const pageDocuments: Document[] = [];

export type CodeModule = Readonly<Record<string, unknown>>;

const texts = new Map<string, string>();
const modules = new Map<string, Promise<CodeModule>>();
const ready = new Map<string, CodeModule>();

/** In a file there is no server: the modules' texts are in the page. */
export function keepModuleTexts(code: Readonly<Record<string, string>>): void {
  for (const [digest, text] of Object.entries(code)) texts.set(digest, text);
}

export function loadCode(digest: string): Promise<CodeModule> {
  let module = modules.get(digest);
  if (module === undefined) {
    module = import("./author_names").then(() => import(addressOf(digest)) as Promise<CodeModule>);
    modules.set(digest, module);
    void module.then((loaded) => ready.set(digest, loaded), () => undefined);
    // The server may have been away for a moment: the next one who asks tries again.
    module.catch(() => modules.delete(digest));
  }
  return module;
}

/** The module of a digest when it is there already. */
export function loadedCode(digest: string): CodeModule | undefined {
  return ready.get(digest);
}

function addressOf(digest: string): string {
  const text = texts.get(digest);
  const folder = document.querySelector<HTMLMetaElement>('meta[name="desk-code"]')?.content ?? "/_desk/code/";
  return text === undefined ? `${folder}${digest}.js` : URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
