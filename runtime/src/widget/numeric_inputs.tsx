/** NumericInput and Spinner: fields for numbers. */
import { useSignal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { peek } from "../document/model";
import type { NumericInput, Spinner } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL, isComposing, Labelled, useDisabled } from "./control";
import { bounded, parsed, stepped } from "./numbers";
import { numberText } from "./slider";

const SPINNER = css`
  .field { position: relative; }
  .spinner { padding-right: 30px; font-variant-numeric: tabular-nums; }
  input.wrong { border-color: var(--desk-danger); }
  .steps { position: absolute; top: 1px; right: 1px; bottom: 1px; width: 24px; display: flex; flex-direction: column; border-left: 1px solid var(--desk-border); }
  .step { flex: 1 1 0; display: flex; align-items: center; justify-content: center; padding: 0; border: none; background: none; color: var(--desk-text-muted); cursor: pointer; touch-action: none; }
  .step:hover:enabled { background: var(--desk-track); color: var(--desk-text); }
  .step:first-child { border-radius: 0 calc(var(--desk-radius) - 1px) 0 0; }
  .step:last-child { border-radius: 0 0 calc(var(--desk-radius) - 1px) 0; }
  .step::before { content: ""; border: 4px solid transparent; }
  .up::before { border-top: none; border-bottom: 5px solid currentColor; }
  .down::before { border-bottom: none; border-top: 5px solid currentColor; }
`;

/** How long a button is held before it repeats, and how long between two steps then. */
const HOLD_MS = 400;
const REPEAT_MS = [150, 80, 40, 20];
const STEPS_A_RATE = 8;

interface NumberField {
  readonly text: string;
  readonly isWrong: boolean;
  readonly draft: Signal<string | null>;
  commit(text: string): void;
}

function useNumberField(model: NumericInput): NumberField {
  const draft = useSignal<string | null>(null);
  const { value, format, mode, low, high } = model;
  const shown = value === null ? "" : format === null ? String(value) : numberText(value, format);
  const isWrong = draft.value !== null && parsed(draft.value, mode) === undefined;
  const commit = (text: string): void => {
    draft.value = null;
    const number = parsed(text, mode);
    if (number === undefined) return;
    const next = number === null ? null : bounded(number, low, high);
    if (next !== peek(model, "value")) model.value = next;
  };
  return { text: draft.value ?? shown, isWrong, draft, commit };
}

function NumberInput({ id, model, field, disabled, attributes }: { id: string; model: NumericInput; field: NumberField; disabled: boolean; attributes?: JSX.HTMLAttributes<HTMLInputElement> }): JSX.Element {
  const { value, format } = model;
  return (
    <input
      id={id}
      type="text"
      inputMode={model.mode === "int" ? "numeric" : "decimal"}
      autocomplete="off"
      value={field.text}
      placeholder={model.placeholder}
      disabled={disabled}
      aria-invalid={field.isWrong}
      {...attributes}
      class={`${String(attributes?.class ?? "")}${field.isWrong ? " wrong" : ""}`}
      // The number itself is edited, not the way it is written.
      onFocus={() => {
        if (format !== null && value !== null) field.draft.value = String(value);
      }}
      onInput={({ currentTarget }) => (field.draft.value = currentTarget.value)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        attributes?.onKeyDown?.(event);
        if (event.key === "Enter") field.commit(event.currentTarget.value);
        else if (event.key === "Escape") field.draft.value = null;
      }}
      onBlur={({ currentTarget }) => {
        if (field.draft.value !== null) field.commit(currentTarget.value);
      }}
    />
  );
}

function NumericInputView({ model }: { model: NumericInput }): JSX.Element {
  const field = useNumberField(model);
  const disabled = useDisabled(model);
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field">
          <NumberInput id={id} model={model} field={field} disabled={disabled} />
        </div>
      )}
    </Labelled>
  );
}

function SpinnerView({ model }: { model: Spinner }): JSX.Element {
  const field = useNumberField(model);
  const disabled = useDisabled(model);
  const input = useRef<HTMLDivElement>(null);
  const held = useRef<ReturnType<typeof setTimeout>>();
  const turned = useRef<ReturnType<typeof setTimeout>>();
  const { low, high, value } = model;
  const isTouched = useRef(false);
  const letGo = (): void => {
    if (!isTouched.current) return;
    isTouched.current = false;
    const now = peek(model, "value");
    if (now !== peek(model, "value_throttled")) model.value_throttled = now;
  };
  const step = (steps: number): void => {
    // What was typed counts from there.
    if (field.draft.value !== null) field.commit(field.draft.value);
    field.draft.value = null;
    const now = peek(model, "value");
    const next = now === null ? (low ?? high ?? 0) : bounded(stepped(now, steps * peek(model, "step")), low, high);
    isTouched.current = true;
    if (next !== now) model.value = next;
  };
  const stop = (): void => {
    if (held.current === undefined) return;
    clearTimeout(held.current);
    held.current = undefined;
    letGo();
  };
  useEffect(() => {
    // A passive listener could not keep the page from scrolling.
    const element = input.current!;
    const wheel = (event: WheelEvent): void => {
      if (disabled || !element.querySelector("input")!.matches(":focus")) return;
      event.preventDefault();
      step(event.deltaY > 0 ? -1 : 1);
      clearTimeout(turned.current);
      turned.current = setTimeout(letGo, peek(model, "wheel_wait"));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  });
  useEffect(() => () => {
    clearTimeout(held.current);
    clearTimeout(turned.current);
  }, []);
  const hold = (direction: 1 | -1) => (event: JSX.TargetedPointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || disabled) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    input.current?.querySelector("input")?.focus();
    let count = 0;
    const again = (): void => {
      step(direction);
      count++;
      held.current = setTimeout(again, REPEAT_MS[Math.min(REPEAT_MS.length - 1, Math.floor(count / STEPS_A_RATE))]);
    };
    step(direction);
    held.current = setTimeout(again, HOLD_MS);
  };
  const stepOf = (key: string): number | null => {
    const page = peek(model, "page_step_multiplier");
    return ({ ArrowUp: 1, ArrowDown: -1, PageUp: page, PageDown: -page } as Record<string, number>)[key] ?? null;
  };
  const attributes: JSX.HTMLAttributes<HTMLInputElement> = {
    role: "spinbutton",
    class: "spinner",
    "aria-valuenow": value ?? undefined,
    "aria-valuemin": low ?? undefined,
    "aria-valuemax": high ?? undefined,
    onKeyDown: (event) => {
      const steps = stepOf(event.key);
      if (steps === null) return;
      event.preventDefault();
      step(steps);
    },
    onKeyUp: ({ key }) => {
      if (stepOf(key) !== null || key === "Enter") letGo();
    },
  };
  const button = (name: "up" | "down", direction: 1 | -1): JSX.Element => (
    <button type="button" class={`step ${name}`} tabIndex={-1} aria-label={direction > 0 ? "Increase" : "Decrease"} disabled={disabled} onPointerDown={hold(direction)} onPointerUp={stop} onPointerCancel={stop} onLostPointerCapture={stop} />
  );
  return (
    <Labelled model={model}>
      {(id) => (
        <div class="field" ref={input} onInput={() => (isTouched.current = true)} onFocusOut={letGo}>
          <NumberInput id={id} model={model} field={field} disabled={disabled} attributes={attributes} />
          <div class="steps">
            {button("up", 1)}
            {button("down", -1)}
          </div>
        </div>
      )}
    </Labelled>
  );
}

export const NUMBER_VIEWS = {
  NumericInput: { component: NumericInputView, sheets: [CONTROL, SPINNER] },
  Spinner: { component: SpinnerView, sheets: [CONTROL, SPINNER] },
} satisfies Record<string, View>;
