/** The roots of the document: one below the other, or each at its place in a page of the author's own. */
import type { JSX } from "preact";

import type { Document } from "../document/document";
import { ModelView } from "./model_view";

export function Roots({ document }: { document: Document }): JSX.Element {
  return (
    <>
      {document.roots.value.map((root) => (
        <ModelView key={root.id} model={root} surroundings="root" />
      ))}
    </>
  );
}

/** The root of a place: the one of that name or id, else of that index. */
export function RootAt({ document, place }: { document: Document; place: string }): JSX.Element | null {
  const roots = document.roots.value;
  const root = roots.find((model) => model.name === place || model.id === place) ?? roots[/^\d+$/.test(place) ? Number(place) : -1];
  return root === undefined ? null : <ModelView key={root.id} model={root} surroundings="root" />;
}
