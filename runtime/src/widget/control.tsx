/** What widgets share: the label above a field, the looks of fields, whether they can be used. */
import type { ComponentChildren, JSX } from "preact";
import { useContext, useId } from "preact/hooks";

import type { InputWidget, Widget } from "../schema/models.gen";
import { Disabled } from "../view/model_view";
import { css } from "../view/style_sheet";

export const CONTROL = css`
  :host { color: var(--desk-text); font: var(--desk-font-size)/1.4 var(--desk-font); }
  .label { display: flex; gap: 6px; align-items: baseline; margin: 0 0 3px; color: var(--desk-text); }
  .help { color: var(--desk-text-muted); cursor: help; }
  .field { display: flex; align-items: stretch; width: 100%; }
  input, select, button { font: inherit; color: inherit; }
  input[type="text"], select {
    flex: 1 1 auto; min-width: 0; width: 100%; height: 31px; padding: 0 10px; margin: 0;
    background: var(--desk-surface); border: 1px solid var(--desk-border); border-radius: var(--desk-radius);
    transition: border-color 0.12s;
  }
  input[type="text"]:hover, select:hover { border-color: var(--desk-border-hover); }
  input:focus-visible, select:focus-visible, button:focus-visible {
    outline: 3px solid var(--desk-focus); outline-offset: 0; border-color: var(--desk-accent);
  }
  :disabled { opacity: 0.55; cursor: not-allowed; }
`;

/** Whether a widget cannot be used: by itself, or because something around it cannot. */
export function useDisabled(model: Widget): boolean {
  return useContext(Disabled) || model.disabled;
}

/** A field under its title. `children` is given the id that the label names. */
export function Labelled({ model, children }: { model: InputWidget; children: (id: string) => ComponentChildren }): JSX.Element {
  const id = useId();
  const title = typeof model.title === "string" ? model.title : "";
  const help = typeof model.description === "string" ? model.description : null;
  return (
    <>
      {(title !== "" || help !== null) && (
        <label class="label" for={id}>
          {title}
          {help !== null && (
            <span class="help" title={help} aria-label={help}>
              ⓘ
            </span>
          )}
        </label>
      )}
      {children(id)}
    </>
  );
}
