/** The widgets to choose with beside Select: several of a list, and palettes by their looks. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useId, useRef } from "preact/hooks";

import type { MultiChoice, MultiSelect, PaletteSelect } from "../schema/models.gen";
import type { Color } from "../schema/schema";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { fits, stepped } from "./completions";
import { CONTROL, isComposing, Labelled, useDisabled } from "./control";
import { comboAttributes, ListBox } from "./list_box";
import { POPOVER } from "./popover";

const SELECTS = css`
  select[multiple] { height: auto; padding: 4px; cursor: pointer; }
  select[multiple] option { padding: 3px 7px; border-radius: calc(var(--desk-radius) - 2px); color: var(--desk-text); }
  select[multiple] option:checked { background: color-mix(in srgb, var(--desk-accent) 24%, var(--desk-surface)) linear-gradient(transparent, transparent); color: var(--desk-text); }
  .choices {
    display: flex; flex-wrap: wrap; gap: 4px; width: 100%; min-height: 31px; padding: 3px 5px; cursor: text;
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); transition: border-color 0.12s;
  }
  .choices:hover { border-color: var(--desk-border-hover); }
  .choices:focus-within { outline: 3px solid var(--desk-focus); border-color: var(--desk-accent); }
  .choices.off { opacity: 0.55; cursor: not-allowed; }
  .chip { display: inline-flex; align-items: center; gap: 2px; max-width: 100%; min-height: 23px; padding: 0 8px; border: 1px solid var(--desk-accent); border-radius: 12px; color: var(--desk-accent); }
  .chip span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .chip.solid { background: var(--desk-accent); color: var(--desk-on-accent); }
  .chip button { flex: none; width: 18px; height: 18px; margin-right: -6px; padding: 0; border: none; border-radius: 50%; background: none; color: inherit; font-size: 14px; line-height: 1; cursor: pointer; }
  .chip button:hover:enabled { background: color-mix(in srgb, currentColor 22%, transparent); }
  .choices input[type="text"] { flex: 1 1 40px; width: 40px; height: 23px; padding: 0 4px; border: none; background: none; }
  .choices input[type="text"]:focus-visible { outline: none; }
  .check { flex: none; width: 12px; color: var(--desk-accent); }
  .palette { display: flex; align-items: center; gap: 10px; width: 100%; min-height: 31px; padding: 3px 26px 3px 10px; position: relative; background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); text-align: left; cursor: pointer; }
  .palette:hover:enabled { border-color: var(--desk-border-hover); }
  .palette::after { content: ""; position: absolute; right: 10px; border: 4px solid transparent; border-top: 5px solid var(--desk-text-muted); border-bottom: none; }
  .swatch { flex: none; width: var(--width); height: var(--height); border-radius: 3px; background: var(--colors); }
`;

function optionOf(option: string | readonly [string, string]): readonly [string, string] {
  return typeof option === "string" ? [option, option] : option;
}

function MultiSelectView({ model }: { model: MultiSelect }): JSX.Element {
  const disabled = useDisabled(model);
  const options = model.options.map(optionOf);
  const chosen = new Set(model.value);
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <select
            id={id}
            multiple
            size={model.size}
            disabled={disabled}
            onChange={({ currentTarget }) => (model.value = [...currentTarget.selectedOptions].map((option) => options[Number(option.value)]![0]))}
          >
            {options.map(([value, label], place) => (
              <option key={place} value={place} selected={chosen.has(value)}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Labelled>
  );
}

function MultiChoiceView({ model }: { model: MultiChoice }): JSX.Element {
  const disabled = useDisabled(model);
  const isOpen = useSignal(false);
  const typed = useSignal("");
  const active = useSignal(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { value, max_items: most } = model;
  const options = model.options.map(optionOf);
  const labels = new Map(options);
  const isFull = most !== null && value.length >= most;
  const limit = typed.value === "" ? model.option_limit : (model.search_option_limit ?? model.option_limit);
  const rules = { isExact: false, isAnywhere: true, limit: null };
  const offered = options.filter(([key, label]) => !value.includes(key) && fits(label, typed.value, rules)).slice(0, limit ?? undefined);
  const at = Math.min(active.value, offered.length - 1);
  const add = (place: number): void => {
    const option = offered[place];
    if (option === undefined || isFull) return;
    typed.value = "";
    model.value = [...value, option[0]];
    if (most !== null && value.length + 1 >= most) isOpen.value = false;
  };
  const remove = (key: string): void => {
    model.value = value.filter((other) => other !== key);
    input.current?.focus();
  };
  const keys = (event: JSX.TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return;
    const next = stepped(at, event.key, offered.length);
    if (next !== null) {
      event.preventDefault();
      active.value = isOpen.value ? next : Math.max(0, at);
      isOpen.value = true;
    } else if (event.key === "Enter" && isOpen.value) {
      event.preventDefault();
      add(at);
    } else if (event.key === "Escape") {
      isOpen.value = false;
      typed.value = "";
    } else if (event.key === "Backspace" && typed.value === "" && value.length > 0 && model.delete_button) {
      model.value = value.slice(0, -1);
    }
  };
  return (
    <Labelled model={model}>
      {(id) => (
        <>
          <div
            class={`choices${disabled ? " off" : ""}`}
            ref={box}
            onClick={({ target }) => {
              if (disabled || (target as HTMLElement).closest("button") !== null) return;
              input.current?.focus();
              isOpen.value = true;
            }}
          >
            {value.map((key) => (
              <span key={key} class={`chip${model.solid ? " solid" : ""}`}>
                <span>{labels.get(key) ?? key}</span>
                {model.delete_button && (
                  <button type="button" aria-label={`Take out ${labels.get(key) ?? key}`} disabled={disabled} onClick={() => remove(key)}>
                    ×
                  </button>
                )}
              </span>
            ))}
            <input
              id={id}
              ref={input}
              type="text"
              autocomplete="off"
              value={typed.value}
              placeholder={value.length === 0 ? (model.placeholder ?? "") : ""}
              disabled={disabled}
              {...comboAttributes(id, isOpen.value, at)}
              onInput={({ currentTarget }) => {
                typed.value = currentTarget.value;
                active.value = 0;
                isOpen.value = true;
              }}
              onKeyDown={keys}
              onBlur={() => {
                isOpen.value = false;
                typed.value = "";
              }}
            />
          </div>
          {isOpen.value && !disabled && (
            <ListBox
              id={id}
              anchor={box}
              count={isFull ? 0 : offered.length}
              active={at}
              isMultiple
              empty={isFull ? `No more than ${most} can be chosen` : typed.value === "" ? "Nothing else to choose" : "Nothing fits"}
              option={(place) => offered[place]?.[1]}
              onPoint={(place) => (active.value = place)}
              onChoose={add}
              onClose={() => (isOpen.value = false)}
            />
          )}
        </>
      )}
    </Labelled>
  );
}

/** The colours of a palette side by side, each as wide as the others. */
export function stripes(colors: readonly Color[]): string {
  const each = 100 / colors.length;
  const parts = colors.map((color, place) => {
    const text = typeof color === "string" ? color : `rgb(${color.slice(0, 3).join(" ")} / ${color[3] ?? 1})`;
    return `${text} ${place * each}% ${(place + 1) * each}%`;
  });
  return colors.length === 0 ? "none" : `linear-gradient(to right, ${parts.join(", ")})`;
}

function Swatch({ model, colors }: { model: PaletteSelect; colors: readonly Color[] }): JSX.Element {
  const { swatch_width: width, swatch_height: height } = model;
  const paint = (element: HTMLElement | null): void => {
    element?.style.setProperty("--width", `${width}px`);
    element?.style.setProperty("--height", height === "auto" ? "1.3em" : `${height}px`);
    element?.style.setProperty("--colors", stripes(colors));
  };
  return <span class="swatch" ref={paint} />;
}

function PaletteSelectView({ model }: { model: PaletteSelect }): JSX.Element {
  const disabled = useDisabled(model);
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const field = useRef<HTMLButtonElement>(null);
  const text = useId();
  const { items, value, ncols } = model;
  const chosen = items.findIndex(([name]) => name === value);
  const open = (): void => {
    active.value = Math.max(0, chosen);
    isOpen.value = true;
  };
  const choose = (place: number): void => {
    isOpen.value = false;
    const item = items[place];
    if (item !== undefined) model.value = item[0];
  };
  const keys = (event: JSX.TargetedKeyboardEvent<HTMLButtonElement>): void => {
    if (!isOpen.value) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      open();
      return;
    }
    const across = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : event.key === "ArrowDown" ? ncols : event.key === "ArrowUp" ? -ncols : 0;
    if (across !== 0) {
      event.preventDefault();
      active.value = Math.min(items.length - 1, Math.max(0, active.value + across));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(active.value);
    } else if (event.key === "Escape") isOpen.value = false;
  };
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <button
            type="button"
            id={id}
            ref={field}
            class="palette"
            disabled={disabled}
            {...comboAttributes(id, isOpen.value, active.value)}
            aria-autocomplete="none"
            aria-labelledby={model.title === "" ? text : `${id}-title ${text}`}
            onClick={() => (isOpen.value ? (isOpen.value = false) : open())}
            onKeyDown={keys}
            onBlur={() => (isOpen.value = false)}
          >
            {chosen >= 0 && <Swatch model={model} colors={items[chosen]![1]} />}
            <span id={text}>{value}</span>
          </button>
          {isOpen.value && (
            <ListBox
              id={id}
              anchor={field}
              count={items.length}
              active={active.value}
              isChosen={(place) => place === chosen}
              columns={ncols}
              option={(place) => (
                <>
                  <Swatch model={model} colors={items[place]![1]} />
                  {items[place]![0]}
                </>
              )}
              onPoint={(place) => (active.value = place)}
              onChoose={choose}
              onClose={() => (isOpen.value = false)}
            />
          )}
        </div>
      )}
    </Labelled>
  );
}

const SHEETS = [CONTROL, SELECTS, POPOVER];

export const SELECT_VIEWS = {
  MultiChoice: { component: MultiChoiceView, sheets: SHEETS },
  MultiSelect: { component: MultiSelectView, sheets: SHEETS },
  PaletteSelect: { component: PaletteSelectView, sheets: SHEETS },
} satisfies Record<string, View>;
