/** The fields for text beside TextInput: passwords, several lines, completion. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import type { AutocompleteInput, PasswordInput, TextAreaInput } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { matching, stepped } from "./completions";
import { CONTROL, isComposing, Labelled, useDisabled } from "./control";
import { Picture } from "./icon";
import { comboAttributes, ListBox } from "./list_box";
import { POPOVER } from "./popover";
import { Affixed, TEXT_INPUT, typing, useDraft } from "./text_input";

const MORE_TEXT = css`
  :host { display: flex; flex-direction: column; }
  .area { flex: 1 1 auto; }
  textarea { height: 100%; min-height: 31px; padding: 6px 10px; line-height: 1.4; resize: vertical; }
  .wrapped { position: relative; flex: 1 1 auto; min-width: 0; display: flex; }
  .wrapped input { padding-right: 34px; }
  .reveal { position: absolute; right: 2px; top: 2px; width: 27px; height: 27px; padding: 6px; border: none; border-radius: 4px; background: none; color: var(--desk-text-muted); cursor: pointer; }
  .reveal:hover:enabled { color: var(--desk-text); }
  .reveal svg { display: block; width: 15px; height: 15px; }
`;

function PasswordInputView({ model }: { model: PasswordInput }): JSX.Element {
  const draft = useDraft(model);
  const disabled = useDisabled(model);
  const isShown = useSignal(false);
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <Affixed model={model}>
            <span class="wrapped">
              <input id={id} type={isShown.value ? "text" : "password"} autocomplete="off" spellcheck={false} value={draft.text} placeholder={model.placeholder} maxLength={model.max_length ?? undefined} disabled={disabled} {...typing(model, draft)} />
              <button type="button" class="reveal" aria-label="Show the text" aria-pressed={isShown.value} disabled={disabled} onClick={() => (isShown.value = !isShown.value)}>
                <Picture name={isShown.value ? "see_off" : "see_on"} />
              </button>
            </span>
          </Affixed>
        </div>
      )}
    </Labelled>
  );
}

function TextAreaInputView({ model }: { model: TextAreaInput }): JSX.Element {
  const draft = useDraft(model);
  const disabled = useDisabled(model);
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field area">
          <textarea id={id} rows={model.rows} cols={model.cols} value={draft.text} placeholder={model.placeholder} maxLength={model.max_length ?? undefined} disabled={disabled} {...typing(model, draft)} />
        </div>
      )}
    </Labelled>
  );
}

function AutocompleteInputView({ model }: { model: AutocompleteInput }): JSX.Element {
  const draft = useDraft(model);
  const disabled = useDisabled(model);
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const field = useRef<HTMLInputElement>(null);
  const { min_characters: least, restrict, completions } = model;
  const rules = { isExact: model.case_sensitive, isAnywhere: model.search_strategy === "includes", limit: model.max_completions };
  const found = draft.text.length >= least ? matching(completions, draft.text, rules) : [];
  const showsList = isOpen.value && found.length > 0;
  const choose = (text: string): void => {
    isOpen.value = false;
    draft.enter(text);
  };
  const enter = (text: string): void => {
    isOpen.value = false;
    if (!restrict || text === "" || completions.includes(text)) draft.enter(text);
    else draft.giveUp();
  };
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <Affixed model={model}>
            <input
              id={id}
              ref={field}
              type="text"
              autocomplete="off"
              value={draft.text}
              placeholder={model.placeholder}
              maxLength={model.max_length ?? undefined}
              disabled={disabled}
              {...comboAttributes(id, showsList, active.value)}
              onFocus={() => {
                active.value = 0;
                isOpen.value = least === 0;
              }}
              onInput={({ currentTarget }) => {
                draft.type(currentTarget.value);
                active.value = 0;
                isOpen.value = true;
              }}
              onKeyDown={(event) => {
                if (isComposing(event)) return;
                const next = stepped(active.value, event.key, found.length);
                if (next !== null) {
                  event.preventDefault();
                  if (isOpen.value) active.value = next;
                  isOpen.value = true;
                } else if (event.key === "Enter") {
                  const picked = showsList ? found[active.value] : undefined;
                  const text = picked ?? event.currentTarget.value;
                  if (picked !== undefined) choose(picked);
                  else enter(text);
                  model.document.emit({ name: "value_submit", model, values: { value: text } });
                } else if (event.key === "Escape") {
                  if (showsList) isOpen.value = false;
                  else draft.giveUp();
                }
              }}
              onBlur={({ currentTarget }) => {
                isOpen.value = false;
                if (draft.isTyped) enter(currentTarget.value);
              }}
            />
          </Affixed>
          {showsList && (
            <ListBox id={id} anchor={field} count={found.length} active={active.value} option={(place) => found[place]} onPoint={(place) => (active.value = place)} onChoose={(place) => choose(found[place]!)} onClose={() => (isOpen.value = false)} />
          )}
        </div>
      )}
    </Labelled>
  );
}

const SHEETS = [CONTROL, TEXT_INPUT, MORE_TEXT];

export const TEXT_VIEWS = {
  AutocompleteInput: { component: AutocompleteInputView, sheets: [...SHEETS, POPOVER] },
  PasswordInput: { component: PasswordInputView, sheets: SHEETS },
  TextAreaInput: { component: TextAreaInputView, sheets: SHEETS },
} satisfies Record<string, View>;
