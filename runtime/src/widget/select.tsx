/** Select: the browser's own list. Values may be text, numbers, booleans or null: options are told apart by their place. */
import type { JSX } from "preact";

import type { Select } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { Labelled, useDisabled } from "./control";

export const SELECT = css`
  select {
    cursor: pointer; min-width: 72px; appearance: none; padding-right: 26px; text-overflow: ellipsis;
    background: linear-gradient(45deg, transparent 50%, var(--desk-text-muted) 50%) calc(100% - 14px) 13px/5px 5px no-repeat,
      linear-gradient(135deg, var(--desk-text-muted) 50%, transparent 50%) calc(100% - 9px) 13px/5px 5px no-repeat, var(--desk-surface);
  }
  option { background: var(--desk-surface); color: var(--desk-text); }
`;

interface Choice {
  readonly value: unknown;
  readonly label: string;
}

interface Group {
  /** Null for options that stand alone. */
  readonly label: string | null;
  readonly choices: readonly Choice[];
}

export function groupsOf(options: Select["options"]): Group[] {
  if (Array.isArray(options)) return [{ label: null, choices: options.map(choiceOf) }];
  return Object.entries(options as Readonly<Record<string, readonly unknown[]>>).map(([label, group]) => ({
    label,
    choices: group.map(choiceOf),
  }));
}

function choiceOf(option: unknown): Choice {
  return Array.isArray(option) ? { value: option[0], label: String(option[1]) } : { value: option, label: String(option) };
}

export function SelectView({ model }: { model: Select }): JSX.Element {
  const groups = groupsOf(model.options);
  const choices = groups.flatMap((group) => group.choices);
  const chosen = choices.findIndex((choice) => choice.value === model.value);
  const disabled = useDisabled(model);
  const optionsOf = (group: Group): JSX.Element[] =>
    group.choices.map((choice) => {
      const index = choices.indexOf(choice);
      return (
        <option key={index} value={index} selected={index === chosen}>
          {choice.label}
        </option>
      );
    });
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <select
            id={id}
            disabled={disabled}
            // Set after the options are there, also when none fits.
            ref={(element) => {
              if (element !== null) element.selectedIndex = chosen;
            }}
            onChange={({ currentTarget }) => (model.value = choices[Number(currentTarget.value)]?.value as Select["value"])}
          >
            {groups.map((group) =>
              group.label === null ? (
                optionsOf(group)
              ) : (
                <optgroup key={group.label} label={group.label}>
                  {optionsOf(group)}
                </optgroup>
              ),
            )}
          </select>
        </div>
      )}
    </Labelled>
  );
}
