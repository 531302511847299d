/** TextInput: `value_input` follows each key, `value` what was entered (Enter, or leaving the field). */
import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";

import { batch } from "../document/model";
import type { TextInput, TextLikeInput } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { isComposing, Labelled, useDisabled } from "./control";

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

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is typed and not entered yet: it stays, whatever Python sets meanwhile. */
export interface Draft {
  readonly text: string;
  readonly isTyped: boolean;
  type(text: string): void;
  enter(text: string): void;
  giveUp(): void;
}

export function useDraft(model: TextLikeInput): Draft {
  const draft = useSignal<string | null>(null);
  return {
    text: draft.value ?? model.value,
    isTyped: draft.value !== null,
    type: (text) => {
      draft.value = text;
      model.value_input = text;
    },
    enter: (text) => {
      draft.value = null;
      batch(() => {
        model.value_input = text;
        model.value = text;
      });
    },
    giveUp: () => {
      if (draft.value === null) return;
      draft.value = null;
      model.value_input = model.value;
    },
  };
}

/** What a field for text does at each key, and when it is left. */
export function typing(model: TextLikeInput, draft: Draft): Pick<JSX.HTMLAttributes<Field>, "onInput" | "onKeyDown" | "onBlur"> {
  return {
    onInput: ({ currentTarget }) => draft.type(currentTarget.value),
    onKeyDown: (event) => {
      if (isComposing(event)) return;
      if (event.key === "Escape") draft.giveUp();
      if (event.key !== "Enter" || event.currentTarget instanceof HTMLTextAreaElement) return;
      const { value } = event.currentTarget;
      draft.enter(value);
      model.document.emit({ name: "value_submit", model, values: { value } });
    },
    onBlur: ({ currentTarget }) => {
      if (draft.isTyped) draft.enter(currentTarget.value);
    },
  };
}

/** A field between its prefix and suffix. */
export function Affixed({ model, children }: { model: TextInput; children: ComponentChildren }): JSX.Element {
  return (
    <>
      {model.prefix !== null && <span class="affix prefix">{model.prefix}</span>}
      {children}
      {model.suffix !== null && <span class="affix suffix">{model.suffix}</span>}
    </>
  );
}

export function TextInputView({ model }: { model: TextInput }): JSX.Element {
  const draft = useDraft(model);
  const disabled = useDisabled(model);
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <Affixed model={model}>
            <input id={id} type="text" value={draft.text} placeholder={model.placeholder} maxLength={model.max_length ?? undefined} disabled={disabled} {...typing(model, draft)} />
          </Affixed>
        </div>
      )}
    </Labelled>
  );
}
