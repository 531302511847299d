/** Button: raises `button_click`. */
import type { JSX } from "preact";

import type { AbstractButton, Button } from "../schema/models.gen";
import { ModelView } from "../view/model_view";
import { css } from "../view/style_sheet";
import { useDisabled } from "./control";

export const BUTTON = css`
  .button {
    --face: var(--desk-surface); --ink: var(--desk-text); --edge: var(--desk-border);
    display: flex; align-items: center; justify-content: center; gap: 7px; line-height: 1; width: 100%; height: 100%; min-height: 31px; padding: 0 14px; cursor: pointer; font-weight: 500; white-space: nowrap;
    overflow: hidden; text-overflow: ellipsis;
    background: var(--face); color: var(--ink); border: 1px solid var(--edge); border-radius: var(--desk-radius);
    transition: background-color 0.12s, border-color 0.12s;
  }
  .button > * { flex: none; }
  .button:hover:enabled { border-color: var(--desk-border-hover); background: color-mix(in srgb, var(--face) 92%, var(--ink)); }
  .button:active:enabled { background: color-mix(in srgb, var(--face) 84%, var(--ink)); }
  .primary { --face: var(--desk-accent); --edge: var(--desk-accent); --ink: var(--desk-on-accent); }
  .success { --face: var(--desk-success); --edge: var(--desk-success); --ink: var(--desk-on-accent); }
  .warning { --face: var(--desk-warning); --edge: var(--desk-warning); --ink: var(--desk-on-accent); }
  .danger { --face: var(--desk-danger); --edge: var(--desk-danger); --ink: var(--desk-on-accent); }
  .light { --face: transparent; --edge: transparent; }
`;

/** What stands in a button: its icon, then its text. */
export function Face({ model }: { model: AbstractButton }): JSX.Element {
  const { icon, label } = model;
  return (
    <>
      {icon !== null && <ModelView model={icon} />}
      {typeof label === "string" ? label : <ModelView model={label} />}
    </>
  );
}

export function ButtonView({ model }: { model: Button }): JSX.Element {
  return (
    <button
      type="button"
      class={`button ${model.button_type}`}
      disabled={useDisabled(model)}
      onClick={() => model.document.emit({ name: "button_click", model, values: {} })}
    >
      <Face model={model} />
    </button>
  );
}
