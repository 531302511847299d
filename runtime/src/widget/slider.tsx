/** Slider: the browser's own range control, so that keys, screen readers and touch work as everywhere. */
import type { ComponentChildren, JSX } from "preact";
import { useId, useRef } from "preact/hooks";

import { formatNumber } from "../base/number_format";
import { batch, isSet } from "../document/model";
import type { AbstractSlider, Slider } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { writing } from "../view/written_values";
import { useDisabled } from "./control";
import { Words } from "./words";

export const SLIDER = css`
  :host { display: flex; flex-direction: column; }
  .label { margin: 0; min-height: 18px; flex-wrap: wrap; column-gap: 6px; row-gap: 0; }
  .value { font-variant-numeric: tabular-nums; font-weight: 600; }
  .field { position: relative; flex: none; height: 22px; align-items: center; --bar: var(--desk-accent); --track: var(--desk-track); }
  .field.vertical { flex: 1 1 auto; width: 22px; height: auto; min-height: 120px; flex-direction: column; }
  .vertical input { writing-mode: vertical-lr; width: 22px; height: 100%; }
  .vertical:not(.rtl) input { direction: rtl; }
  .rtl:not(.vertical) input { direction: rtl; }
  input[type="range"] {
    appearance: none; flex: 1 1 auto; width: 100%; min-width: 0; height: 22px; margin: 0; background: none; cursor: pointer;
    --direction: to right;
  }
  .rtl input[type="range"] { --direction: to left; }
  .vertical input[type="range"] { --direction: to top; }
  .vertical.rtl input[type="range"] { --direction: to bottom; }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 6px; border-radius: 3px;
    background: linear-gradient(var(--direction), var(--bar) var(--done, 0%), var(--track) var(--done, 0%));
  }
  .vertical input[type="range"]::-webkit-slider-runnable-track { width: 6px; height: 100%; }
  input[type="range"]::-moz-range-track { height: 6px; border-radius: 3px; background: var(--track); }
  input[type="range"]::-moz-range-progress { height: 6px; border-radius: 3px; background: var(--bar); }
  input[type="range"]::-webkit-slider-thumb {
    appearance: none; width: 18px; height: 18px; margin-top: -6px; border-radius: 50%; background: var(--desk-surface);
    border: 2px solid var(--desk-accent); box-shadow: 0 1px 3px #00000040; transition: box-shadow 0.12s;
  }
  .vertical input[type="range"]::-webkit-slider-thumb { margin-top: 0; margin-left: -6px; }
  input[type="range"]::-moz-range-thumb {
    width: 14px; height: 14px; border-radius: 50%; background: var(--desk-surface); border: 2px solid var(--desk-accent);
  }
  input[type="range"]:focus-visible { outline: none; }
  input[type="range"]:hover:enabled::-webkit-slider-thumb { box-shadow: 0 0 0 5px color-mix(in srgb, var(--desk-accent) 16%, transparent); }
  input[type="range"]:focus-visible::-webkit-slider-thumb { box-shadow: 0 0 0 4px var(--desk-focus); }
  .tip {
    display: none; position: absolute; z-index: 10; bottom: calc(100% + 1px); left: calc(9px + (100% - 18px) * var(--at)); transform: translateX(-50%); padding: 1px 7px;
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); box-shadow: var(--desk-shadow);
    font-variant-numeric: tabular-nums; white-space: nowrap; pointer-events: none;
  }
  .rtl .tip { left: auto; right: calc(9px + (100% - 18px) * var(--at)); transform: translateX(50%); }
  .vertical .tip { left: calc(100% + 4px); right: auto; bottom: calc(9px + (100% - 18px) * var(--at)); transform: translateY(50%); }
  .vertical.rtl .tip { bottom: auto; top: calc(9px + (100% - 18px) * var(--at)); transform: translateY(-50%); }
  input:active:enabled + .tip { display: block; }
`;

/** A number as `format` says: a pattern, or a formatter's model. */
export function numberText(value: number, format: string | object): string {
  return typeof format === "string" ? formatNumber(value, format) : writing().tick(format, value);
}

/** The classes of a slider's field. */
export function fieldClass(model: AbstractSlider): string {
  return `field ${model.orientation === "vertical" ? "vertical " : ""}${model.direction === "rtl" ? "rtl" : ""}`;
}

/** The colour of the bar as CSS; "" leaves the page's own. */
export function barColor(model: AbstractSlider): string {
  const color = model.bar_color; // read in any case: what a component reads is what it follows
  if (!isSet(model, "bar_color")) return "";
  return typeof color === "string" ? color : `rgb(${color.slice(0, 3).join(" ")} / ${color[3] ?? 1})`;
}

/** A slider's title and value above its field. `id` is the control that a click on it goes to. */
export function SliderFrame({ model, id, text, children }: { model: AbstractSlider; id: string; text: string; children: ComponentChildren }): JSX.Element {
  const title = model.title ?? "";
  return (
    <>
      {(title !== "" || model.show_value) && (
        <label class="label" for={id} id={`${id}-title`}>
          {title !== "" && <span><Words text={model.show_value ? `${title}:` : title} /></span>}
          {model.show_value && <output class="value">{text}</output>}
        </label>
      )}
      {children}
    </>
  );
}

interface BarProps {
  readonly model: AbstractSlider;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly value: number;
  readonly text: string;
  onMove(value: number): void;
  onRelease(value: number): void;
}

/** A slider with one handle, with its title. */
export function SingleSlider({ model, low, high, step, value, text, onMove, onRelease }: BarProps): JSX.Element {
  const id = useId();
  const released = useRef<number | null>(null);
  const disabled = useDisabled(model);
  const color = barColor(model);
  const part = high > low ? (Math.min(high, Math.max(low, value)) - low) / (high - low) : 0;
  const paint = (field: HTMLDivElement | null): void => {
    field?.style.setProperty("--done", `${100 * part}%`);
    field?.style.setProperty("--at", String(part));
    field?.style.setProperty("--bar", color);
  };
  return (
    <SliderFrame model={model} id={id} text={text}>
      <div class={fieldClass(model)} ref={paint}>
        <input
          id={id}
          type="range"
          min={low}
          max={high}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={text}
          aria-orientation={model.orientation}
          aria-label={model.title || "value"}
          onInput={({ currentTarget }) => {
            released.current = null;
            onMove(currentTarget.valueAsNumber);
          }}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.valueAsNumber;
            if (released.current === chosen) return;
            released.current = chosen;
            onRelease(chosen);
          }}
        />
        {model.tooltips && <span class="tip" aria-hidden="true">{text}</span>}
      </div>
    </SliderFrame>
  );
}

export function SliderView({ model }: { model: Slider }): JSX.Element {
  const { start, end, step, value } = model;
  return (
    <SingleSlider
      model={model}
      low={Math.min(start, end)}
      high={Math.max(start, end)}
      step={step}
      value={value}
      text={numberText(value, model.format)}
      onMove={(moved) => (model.value = moved)}
      onRelease={(chosen) =>
        batch(() => {
          model.value = chosen;
          model.value_throttled = chosen;
        })
      }
    />
  );
}
