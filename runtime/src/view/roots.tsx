/** The roots of the document, one below the other. */
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
