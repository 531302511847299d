/**
 * The field of all pickers: what is typed, what opens, and what is chosen there. It works on milliseconds since 1970 (for times of
 * the day: since midnight) and knows no model's form of a value.
 */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import type { PickerBase, TimeCommon } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { Calendar, today } from "./calendar";
import { DAY_MS, isAllowed, type Allowed } from "./calendar_days";
import { isComposing, Labelled, useDisabled } from "./control";
import { read, written } from "./date_format";
import { Picture } from "./icon";
import { Popover } from "./popover";
import { TimeFields } from "./time_fields";

export const PICKER = css`
  .field { position: relative; }
  .field > input { padding-right: 34px; }
  input.wrong { border-color: var(--desk-danger); }
  .open { position: absolute; right: 2px; top: 2px; width: 27px; height: 27px; padding: 6px; border: none; border-radius: 4px; background: none; color: var(--desk-text-muted); cursor: pointer; }
  .open:hover:enabled { color: var(--desk-text); }
  .open svg { display: block; width: 15px; height: 15px; }
  .inline { width: max-content; margin-top: 6px; padding: 4px; background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); }
`;

export interface Picking {
  readonly mode: "single" | "range" | "multiple";
  readonly hasDay: boolean;
  /** How times are chosen, null where there are none. */
  readonly clock: TimeCommon | null;
  readonly format: string;
  readonly separator: string;
  readonly allowed: Allowed;
  readonly low: number | null;
  readonly high: number | null;
  readonly values: readonly number[];
  onValues(values: readonly number[]): void;
}

const NOON_MS = 43_200_000;
const ENDS = ["From", "To"];

const dayOfMs = (ms: number): number => Math.floor(ms / DAY_MS);
const within = (ms: number, low: number | null, high: number | null): number => Math.max(low ?? -Infinity, Math.min(ms, high ?? Infinity));

export function PickerField({ model, picking }: { model: PickerBase; picking: Picking }): JSX.Element {
  const { mode, hasDay, clock, format, separator, allowed, low, high, values, onValues } = picking;
  const disabled = useDisabled(model);
  const isOpen = useSignal(false);
  const draft = useSignal<string | null>(null);
  /** The first end of a range, while the second is not chosen. */
  const begun = useSignal<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { inline, position } = model;
  const text = values.map((value) => written(format, value)).join(separator);

  /** A range is two moments and what is between them. */
  const letters = mode === "range" ? Math.max(20, text.length, 2 * written(format, 0).length + separator.length) : 20;

  /** What a text says; null for one that says nothing that may be chosen. */
  const said = (typed: string): number[] | null => {
    if (typed.trim() === "") return [];
    const parts = mode === "single" ? [typed] : typed.split(separator.trim() === "" ? /\s+/ : new RegExp(`\\s*${separator.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*`));
    const found = parts.map((part) => read(format, part));
    const isGood = (value: number | null): value is number => value !== null && (!hasDay || isAllowed(dayOfMs(value), allowed)) && value === within(value, low, high);
    if (!found.every(isGood) || (mode === "range" && found.length !== 2)) return null;
    return (found as number[]).sort((one, other) => one - other);
  };
  const isWrong = draft.value !== null && said(draft.value) === null;
  const close = (): void => {
    isOpen.value = false;
    begun.value = null;
  };
  const enter = (typed: string): void => {
    draft.value = null;
    const found = said(typed);
    if (found !== null && found.join() !== values.join()) onValues(found);
  };
  const timeOf = (place: number): number => (values[place] === undefined ? NOON_MS : values[place] - dayOfMs(values[place]) * DAY_MS);
  const moment = (day: number, place: number): number => within(day * DAY_MS + (clock === null ? 0 : timeOf(place)), low, high);
  const choose = (day: number): void => {
    draft.value = null;
    if (mode === "single") {
      onValues([moment(day, 0)]);
      if (clock === null) finish();
    } else if (mode === "multiple") {
      const others = values.filter((value) => dayOfMs(value) !== day);
      onValues((others.length === values.length ? [...values, moment(day, values.length - 1)] : others).slice().sort((one, other) => one - other));
    } else if (begun.value === null) {
      begun.value = day;
    } else {
      const [first, last] = [Math.min(begun.value, day), Math.max(begun.value, day)];
      begun.value = null;
      const ends = [moment(first, 0), moment(last, 1)];
      onValues(ends[0]! <= ends[1]! ? ends : [ends[1]!, ends[0]!]);
      if (clock === null) finish();
    }
  };
  const finish = (): void => {
    if (inline) return;
    close();
    field.current?.focus();
  };
  const isBetween = (day: number, hovered: number | null): boolean => {
    if (mode !== "range") return false;
    const from = begun.value ?? (values[0] === undefined ? null : dayOfMs(values[0]));
    const to = begun.value === null ? (values[1] === undefined ? null : dayOfMs(values[1])) : hovered;
    return from !== null && to !== null && day > Math.min(from, to) && day < Math.max(from, to);
  };
  const isChosen = (day: number): boolean => (begun.value === null ? values.some((value) => dayOfMs(value) === day) : begun.value === day);
  const setTime = (place: number, time: number): void => {
    draft.value = null;
    const day = hasDay ? dayOfMs(values[place]!) * DAY_MS : 0;
    const changed = values.length === 0 ? [within(time, low, high)] : values.map((value, at) => (at === place ? within(day + time, low, high) : value));
    onValues(changed.slice().sort((one, other) => one - other));
  };
  const title = typeof model.title === "string" && model.title !== "" ? model.title : hasDay ? "Calendar" : "Time";
  const start = values[0] === undefined ? within(today() * DAY_MS, low, high) : values[0];
  const times = clock === null ? [] : mode === "range" ? [0, 1] : [mode === "multiple" ? Math.max(0, values.length - 1) : 0];
  const panel = (
    <>
      {hasDay && <Calendar label={title} day={dayOfMs(begun.value === null ? start : begun.value * DAY_MS)} disabled={disabled} isAllowed={(day) => isAllowed(day, allowed)} isChosen={isChosen} isBetween={isBetween} onChoose={choose} />}
      {times.map((place) => (
        <TimeFields key={place} model={clock!} time={timeOf(place)} about={mode === "range" ? ENDS[place] : undefined} disabled={disabled || (hasDay && values[place] === undefined)} onTime={(time) => setTime(place, time)} />
      ))}
    </>
  );
  return (
    <Labelled model={model}>
      {(id) => (
        <div
          ref={box}
          onFocusOut={({ relatedTarget }) => {
            if (relatedTarget !== null && !box.current!.contains(relatedTarget as Node)) close();
          }}
        >
          <div class="field" ref={frame}>
            <input
              id={id}
              ref={field}
              type="text"
              size={letters}
              autocomplete="off"
              class={isWrong ? "wrong" : ""}
              value={draft.value ?? text}
              disabled={disabled}
              aria-invalid={isWrong}
              aria-haspopup={inline ? undefined : "dialog"}
              aria-expanded={inline ? undefined : isOpen.value}
              onClick={() => (isOpen.value = true)}
              onInput={({ currentTarget }) => (draft.value = currentTarget.value)}
              onKeyDown={(event) => {
                if (isComposing(event)) return;
                if (event.key === "Enter") {
                  enter(event.currentTarget.value);
                  close();
                } else if (event.key === "Escape") {
                  if (draft.value !== null) draft.value = null;
                  else close();
                } else if (event.key === "ArrowDown") {
                  event.preventDefault();
                  isOpen.value = true;
                  // What opens is made first.
                  requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(hasDay ? ".day[tabindex='0']" : ".time input")?.focus());
                }
              }}
              onBlur={({ currentTarget }) => draft.value !== null && enter(currentTarget.value)}
            />
            {!inline && (
              <button type="button" class="open" tabIndex={-1} aria-label={hasDay ? "Open the calendar" : "Open the clock"} disabled={disabled} onClick={() => (isOpen.value ? close() : (isOpen.value = true))}>
                <Picture name={hasDay ? "calendar" : "clock"} />
              </button>
            )}
          </div>
          {inline && <div class="inline">{panel}</div>}
          {!inline && isOpen.value && !disabled && (
            <Popover anchor={frame} side={position} isAsWide={false} onClose={finish} attributes={{ role: "dialog", "aria-label": title }}>
              {panel}
            </Popover>
          )}
        </div>
      )}
    </Labelled>
  );
}
