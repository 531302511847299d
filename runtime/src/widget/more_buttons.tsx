/** The buttons beside Button: toggles, menus, help, and rows of buttons that stay pressed. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { LiveModel } from "../document/model";
import type { CheckboxButtonGroup, Dropdown, HelpButton, RadioButtonGroup, Toggle, ToggleButtonGroup } from "../schema/models.gen";
import { runCallback } from "../view/js_callbacks";
import { faceOf } from "../view/model_face";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { BUTTON, Face } from "./button";
import { CONTROL, Helped, useDisabled } from "./control";
import { POPOVER, Popover } from "./popover";

const MORE_BUTTONS = css`
  .button[aria-pressed="true"], .button[aria-checked="true"] {
    background: color-mix(in srgb, var(--face) 76%, black); border-color: color-mix(in srgb, var(--face) 60%, black); box-shadow: inset 0 1px 4px #00000055;
  }
  .button.default[aria-pressed="true"], .button.default[aria-checked="true"], .button.light[aria-pressed="true"], .button.light[aria-checked="true"] {
    background: color-mix(in srgb, var(--desk-accent) 20%, var(--desk-surface)); border-color: var(--desk-accent); color: var(--desk-text); box-shadow: none;
  }
  .group { display: flex; width: 100%; height: 100%; }
  .group.vertical { flex-direction: column; }
  .group .button { flex: 1 1 auto; width: auto; position: relative; border-radius: 0; }
  .group.horizontal .button + .button { margin-left: -1px; }
  .group.vertical .button + .button { margin-top: -1px; }
  .group .button:not(.default):not(.light) + .button { border-left-color: color-mix(in srgb, var(--face) 70%, black); }
  .group .button[aria-pressed="true"], .group .button[aria-checked="true"], .group .button:focus-visible { z-index: 1; }
  .group.horizontal .button:first-child { border-radius: var(--desk-radius) 0 0 var(--desk-radius); }
  .group.horizontal .button:last-child { border-radius: 0 var(--desk-radius) var(--desk-radius) 0; }
  .group.vertical .button:first-child { border-radius: var(--desk-radius) var(--desk-radius) 0 0; }
  .group.vertical .button:last-child { border-radius: 0 0 var(--desk-radius) var(--desk-radius); }
  .group.group .button:first-child:last-child, .group.group .button:only-of-type { border-radius: var(--desk-radius); }
  .caret { width: 0; height: 0; border: 4px solid transparent; border-top: 5px solid currentColor; border-bottom: none; }
  .group .button.opener { flex: none; padding: 0 10px; }
  .help-button { width: auto; min-width: 31px; padding: 0 6px; }
`;

function ToggleView({ model }: { model: Toggle }): JSX.Element {
  return (
    <button
      type="button"
      class={`button ${model.button_type}`}
      disabled={useDisabled(model)}
      aria-pressed={model.active}
      onClick={() => {
        model.active = !model.active;
        model.document.emit({ name: "button_click", model, values: {} });
      }}
    >
      <Face model={model} />
    </button>
  );
}

type Entry = Dropdown["menu"][number];

/** The text of an entry, and what the event says of it. */
function itemOf(entry: NonNullable<Entry>): { label: string; item: string | null } {
  if (typeof entry === "string") return { label: entry, item: entry };
  const [label, item] = entry;
  return { label, item: typeof item === "string" ? item : null };
}

function DropdownView({ model }: { model: Dropdown }): JSX.Element {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const disabled = useDisabled(model);
  const { menu, split } = model;
  const toggle = (): void => {
    isOpen.value = !isOpen.value;
  };
  // After the menu is shown: what is hidden takes no focus.
  useEffect(() => {
    if (isOpen.value) box.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
  }, [isOpen.value]);
  const close = (): void => {
    isOpen.value = false;
    opener.current?.focus();
  };
  const choose = (entry: NonNullable<Entry>): void => {
    close();
    const target = typeof entry === "string" ? null : entry[1];
    if (target !== null && typeof target !== "string") {
      runCallback(target, faceOf(model as unknown as LiveModel), { item: itemOf(entry).label });
    } else {
      model.document.emit({ name: "menu_item_click", model, values: { item: itemOf(entry).item } });
    }
  };
  const openWith = (event: JSX.TargetedKeyboardEvent<HTMLButtonElement>): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    isOpen.value = true;
  };
  const click = (): void => model.document.emit({ name: "button_click", model, values: {} });
  const attributes = { "aria-haspopup": "menu", "aria-expanded": isOpen.value, onClick: toggle, onKeyDown: openWith, disabled } as const;
  const classes = `button ${model.button_type}`;
  return (
    <div class="group horizontal" ref={box}>
      {split ? (
        <>
          <button type="button" class={classes} disabled={disabled} onClick={click}>
            <Face model={model} />
          </button>
          <button type="button" ref={opener} class={`${classes} opener`} aria-label="Open the menu" {...attributes}>
            <span class="caret" />
          </button>
        </>
      ) : (
        <button type="button" ref={opener} class={classes} {...attributes}>
          <Face model={model} />
          <span class="caret" />
        </button>
      )}
      {isOpen.value && (
        <Popover anchor={box} onClose={close} attributes={{ role: "menu", onKeyDown: walkMenu }}>
          {menu.map((entry, place) =>
            entry === null ? (
              <hr key={place} class="divider" role="separator" />
            ) : (
              <button key={place} type="button" role="menuitem" class="option" tabIndex={-1} onClick={() => choose(entry)} onPointerEnter={({ currentTarget }) => currentTarget.focus()}>
                {itemOf(entry).label}
              </button>
            ),
          )}
        </Popover>
      )}
    </div>
  );
}

function walkMenu(event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item.matches(":focus"));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === "Tab") event.preventDefault();
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}

function HelpButtonView({ model }: { model: HelpButton }): JSX.Element {
  const { label, tooltip } = model;
  return (
    <Helped tooltip={tooltip}>
      <button
        type="button"
        class={`button help-button ${model.button_type}`}
        disabled={useDisabled(model)}
        aria-label={typeof label === "string" && label !== "" ? undefined : "Help"}
        onClick={() => model.document.emit({ name: "button_click", model, values: {} })}
      >
        <Face model={model} />
      </button>
    </Helped>
  );
}

function CheckboxButtonGroupView({ model }: { model: CheckboxButtonGroup }): JSX.Element {
  const disabled = useDisabled(model);
  const { active } = model;
  return (
    <div class={`group ${model.orientation}`} role="group">
      {model.labels.map((label, place) => (
        <button key={place} type="button" class={`button ${model.button_type}`} disabled={disabled} aria-pressed={active.includes(place)} onClick={() => (model.active = toggled(active, place))}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** Places in order, with one more or one less. */
export function toggled(active: readonly number[], place: number): number[] {
  return active.includes(place) ? active.filter((other) => other !== place) : [...active, place].sort((one, other) => one - other);
}

function RadioButtonGroupView({ model }: { model: RadioButtonGroup }): JSX.Element {
  const disabled = useDisabled(model);
  const { active, labels } = model;
  return (
    <div class={`group ${model.orientation}`} role="radiogroup" onKeyDown={(event) => walkRadios(event, model)}>
      {labels.map((label, place) => (
        <button
          key={place}
          type="button"
          class={`button ${model.button_type}`}
          role="radio"
          aria-checked={place === active}
          tabIndex={place === (active ?? 0) ? 0 : -1}
          disabled={disabled}
          onClick={() => (model.active = place)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function walkRadios(event: JSX.TargetedKeyboardEvent<HTMLDivElement>, model: ToggleButtonGroup & { active: number | null }): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const count = model.labels.length;
  if (step === undefined || count === 0) return;
  event.preventDefault();
  const next = model.active === null ? 0 : (model.active + step + count) % count;
  model.active = next;
  event.currentTarget.querySelectorAll<HTMLElement>("button")[next]?.focus();
}

const SHEETS = [CONTROL, BUTTON, MORE_BUTTONS];

export const BUTTON_VIEWS = {
  CheckboxButtonGroup: { component: CheckboxButtonGroupView, sheets: SHEETS },
  Dropdown: { component: DropdownView, sheets: [...SHEETS, POPOVER] },
  HelpButton: { component: HelpButtonView, sheets: SHEETS },
  RadioButtonGroup: { component: RadioButtonGroupView, sheets: SHEETS },
  Toggle: { component: ToggleView, sheets: SHEETS },
} satisfies Record<string, View>;
