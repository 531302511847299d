/** ColorPicker: the system's own dialog behind a swatch, and the colour as text beside it. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import type { ColorPicker } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL, Labelled, useDisabled } from "./control";

const COLOR = css`
  .field { gap: 6px; }
  input[type="color"] { flex: none; width: 44px; height: 31px; margin: 0; padding: 3px; border: 1px solid var(--desk-border); border-radius: var(--desk-radius); background: var(--desk-surface); cursor: pointer; }
  input[type="color"]:hover:enabled { border-color: var(--desk-border-hover); }
  input::-webkit-color-swatch-wrapper { padding: 0; }
  input::-webkit-color-swatch { border: none; border-radius: 3px; }
  input[type="text"] { font-variant-numeric: tabular-nums; }
`;

/** `#rrggbb` of what was typed: with or without #, three digits or six; null for anything else. */
export function hexadecimal(text: string): string | null {
  const digits = text.trim().replace(/^#/, "").toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  return /^[0-9a-f]{3}$/.test(digits) ? `#${[...digits].map((digit) => digit + digit).join("")}` : null;
}

function ColorPickerView({ model }: { model: ColorPicker }): JSX.Element {
  const disabled = useDisabled(model);
  const draft = useSignal<string | null>(null);
  const enter = (text: string): void => {
    draft.value = null;
    const color = hexadecimal(text);
    if (color !== null && color !== model.color) model.color = color;
  };
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <input id={id} type="color" value={model.color} disabled={disabled} onInput={({ currentTarget }) => (model.color = currentTarget.value)} />
          <input
            type="text"
            aria-label={`${typeof model.title === "string" ? model.title : ""} as text`.trim()}
            spellcheck={false}
            maxLength={7}
            value={draft.value ?? model.color}
            disabled={disabled}
            onInput={({ currentTarget }) => (draft.value = currentTarget.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === "Enter") enter(currentTarget.value);
              else if (key === "Escape") draft.value = null;
            }}
            onBlur={({ currentTarget }) => draft.value !== null && enter(currentTarget.value)}
          />
        </div>
      )}
    </Labelled>
  );
}

export const COLOR_VIEWS = { ColorPicker: { component: ColorPickerView, sheets: [CONTROL, COLOR] } } satisfies Record<string, View>;
