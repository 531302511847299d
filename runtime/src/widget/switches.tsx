/** What is on or off: boxes and radios with texts, one by one or in groups, and the switch. The browser's own controls below. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";

import type { Checkbox, CheckboxGroup, RadioGroup, Switch } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL, useDisabled } from "./control";
import { Picture } from "./icon";
import { toggled } from "./more_buttons";

const SWITCHES = css`
  .group { display: flex; flex-direction: column; gap: 5px; }
  .group.inline { flex-direction: row; flex-wrap: wrap; gap: 5px 14px; }
  .choice { display: inline-flex; align-items: center; gap: 7px; min-height: 20px; cursor: pointer; }
  .choice:has(:disabled) { opacity: 0.55; cursor: not-allowed; }
  .choice :disabled { opacity: 1; }
  input {
    appearance: none; flex: none; width: 16px; height: 16px; margin: 0; background: var(--desk-surface) center/12px no-repeat; border: 1px solid var(--desk-border-hover);
    border-radius: 4px; cursor: inherit; transition: background-color 0.12s, border-color 0.12s;
  }
  input[type="radio"] { border-radius: 50%; }
  .choice:hover input:enabled { border-color: var(--desk-accent); }
  input:checked { background-color: var(--desk-accent); border-color: var(--desk-accent); position: relative; }
  input:checked::after { content: ""; position: absolute; background: var(--desk-on-accent); }
  input[type="radio"]:checked::after { inset: 4px; border-radius: 50%; }
  input[type="checkbox"]:checked::after { left: 4.5px; top: 1px; width: 5px; height: 9px; background: none; border: solid var(--desk-on-accent); border-width: 0 2px 2px 0; transform: rotate(45deg); }
  .switch {
    position: relative; flex: none; width: 36px; height: 20px; padding: 0; border: 1px solid var(--desk-border-hover); border-radius: 10px; background: var(--desk-track); cursor: inherit;
    transition: background-color 0.15s, border-color 0.15s;
  }
  .knob {
    position: absolute; top: 2px; left: 2px; width: 14px; height: 14px; border-radius: 50%; background: var(--desk-text-muted); color: var(--desk-surface); transition: left 0.15s, background-color 0.15s;
    display: flex; align-items: center; justify-content: center;
  }
  .switch[aria-checked="true"] { background: var(--desk-accent); border-color: var(--desk-accent); }
  .switch[aria-checked="true"] .knob { left: 18px; background: var(--desk-on-accent); color: var(--desk-accent); }
  .knob svg, .knob img { width: 11px; height: 11px; }
  @media (prefers-reduced-motion: reduce) { .knob { transition: none; } }
`;

function CheckboxGroupView({ model }: { model: CheckboxGroup }): JSX.Element {
  const disabled = useDisabled(model);
  const { active } = model;
  return (
    <div class={`group${model.inline ? " inline" : ""}`} role="group">
      {model.labels.map((label, place) => (
        <label key={place} class="choice">
          <input
            type="checkbox"
            checked={active.includes(place)}
            disabled={disabled}
            onChange={() => (model.active = toggled(active, place))}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function RadioGroupView({ model }: { model: RadioGroup }): JSX.Element {
  const disabled = useDisabled(model);
  const name = useId();
  const { active } = model;
  return (
    <div class={`group${model.inline ? " inline" : ""}`} role="radiogroup">
      {model.labels.map((label, place) => (
        <label key={place} class="choice">
          <input type="radio" name={name} checked={place === active} disabled={disabled} onChange={() => (model.active = place)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function CheckboxView({ model }: { model: Checkbox }): JSX.Element {
  return (
    <label class="choice">
      <input type="checkbox" checked={model.active} disabled={useDisabled(model)} onChange={({ currentTarget }) => (model.active = currentTarget.checked)} />
      <span>{model.label}</span>
    </label>
  );
}

function SwitchView({ model }: { model: Switch }): JSX.Element {
  const { active, label } = model;
  const icon = active ? model.on_icon : model.off_icon;
  return (
    <label class="choice">
      <button type="button" role="switch" class="switch" aria-checked={active} aria-label={label === "" ? "switch" : undefined} disabled={useDisabled(model)} onClick={() => (model.active = !active)}>
        <span class="knob">{icon !== null && (/^data:image\//i.test(icon) ? <img src={icon} alt="" /> : <Picture name={icon} />)}</span>
      </button>
      <span>{label}</span>
    </label>
  );
}

const SHEETS = [CONTROL, SWITCHES];

export const SWITCH_VIEWS = {
  Checkbox: { component: CheckboxView, sheets: SHEETS },
  CheckboxGroup: { component: CheckboxGroupView, sheets: SHEETS },
  RadioGroup: { component: RadioGroupView, sheets: SHEETS },
  Switch: { component: SwitchView, sheets: SHEETS },
} satisfies Record<string, View>;
