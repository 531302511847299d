/** TextInput: `value_input` follows each key, `value` what was entered (Enter, or leaving the field). */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";

import { batch } from "../document/model";
import type { TextInput } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { Labelled, useDisabled } from "./control";

export const TEXT_INPUT = css`
  .affix {
    display: flex; align-items: center; padding: 0 9px; background: var(--desk-track); color: var(--desk-text-muted);
    border: 1px solid var(--desk-border);
  }
  .prefix { border-right: none; border-radius: var(--desk-radius) 0 0 var(--desk-radius); }
  .prefix + input { border-top-left-radius: 0; border-bottom-left-radius: 0; }
  .suffix { border-left: none; border-radius: 0 var(--desk-radius) var(--desk-radius) 0; }
  input:has(+ .suffix) { border-top-right-radius: 0; border-bottom-right-radius: 0; }
`;

export function TextInputView({ model }: { model: TextInput }): JSX.Element {
  // What is typed and not entered yet stays, whatever Python sets meanwhile.
  const draft = useSignal<string | null>(null);
  const disabled = useDisabled(model);
  const enter = (text: string): void => {
    draft.value = null;
    batch(() => {
      model.value_input = text;
      model.value = text;
    });
  };
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          {model.prefix !== null && <span class="affix prefix">{model.prefix}</span>}
          <input
            id={id}
            type="text"
            value={draft.value ?? model.value}
            placeholder={model.placeholder}
            maxLength={model.max_length ?? undefined}
            disabled={disabled}
            onInput={({ currentTarget }) => {
              draft.value = currentTarget.value;
              model.value_input = currentTarget.value;
            }}
            onKeyDown={({ key, isComposing, keyCode, currentTarget }) => {
              if (isComposing || keyCode === 229) return; // the input method's own key
              if (key === "Enter") enter(currentTarget.value);
              else if (key === "Escape" && draft.value !== null) {
                draft.value = null;
                model.value_input = model.value;
              }
            }}
            onBlur={({ currentTarget }) => {
              if (draft.value !== null) enter(currentTarget.value);
            }}
          />
          {model.suffix !== null && <span class="affix suffix">{model.suffix}</span>}
        </div>
      )}
    </Labelled>
  );
}
