/** Slider: the browser's own range control, so that keys, screen readers and touch work as everywhere. */
import type { JSX } from "preact";
import { useId, useRef } from "preact/hooks";

import { formatNumber } from "../base/number_format";
import { batch, isSet } from "../document/model";
import type { Slider } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { useDisabled } from "./control";

export const SLIDER = css`
  .label { margin: 0; min-height: 18px; }
  .value { font-variant-numeric: tabular-nums; font-weight: 600; }
  .field { height: 22px; align-items: center; }
  .field.vertical { width: 22px; height: 100%; min-height: 120px; flex-direction: column; }
  .vertical input { writing-mode: vertical-lr; width: 22px; height: 100%; }
  .vertical:not(.rtl) input { direction: rtl; }
  .rtl:not(.vertical) input { direction: rtl; }
  input[type="range"] {
    appearance: none; flex: 1 1 auto; width: 100%; min-width: 0; height: 22px; margin: 0; background: none; cursor: pointer;
    --bar: var(--desk-accent); --track: var(--desk-track); --done: 0%; --direction: to right;
  }
  .rtl input[type="range"] { --direction: to left; }
  .vertical input[type="range"] { --direction: to top; }
  .vertical.rtl input[type="range"] { --direction: to bottom; }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 6px; border-radius: 3px;
    background: linear-gradient(var(--direction), var(--bar) var(--done), var(--track) var(--done));
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
`;

export function SliderView({ model }: { model: Slider }): JSX.Element {
  const id = useId();
  const released = useRef<number | null>(null);
  const disabled = useDisabled(model);
  const { start, end, step, value } = model;
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const text = formatNumber(value, typeof model.format === "string" ? model.format : "");
  const title = model.title ?? "";
  const color = model.bar_color; // read here: what a ref reads is not followed
  const bar = isSet(model, "bar_color") ? cssColor(color) : "";
  const paint = (element: HTMLInputElement | null): void => {
    const done = high > low ? (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low) : 0;
    element?.style.setProperty("--done", `${done}%`);
    element?.style.setProperty("--bar", bar); // "" leaves the page's own
  };
  const release = (chosen: number): void => {
    if (released.current === chosen) return;
    released.current = chosen;
    batch(() => {
      model.value = chosen;
      model.value_throttled = chosen;
    });
  };
  const classes = ["field", model.orientation === "vertical" ? "vertical" : "", model.direction === "rtl" ? "rtl" : ""];
  return (
    <>
      {(title !== "" || model.show_value) && (
        <label class="label" for={id}>
          <span>{title === "" || !model.show_value ? title : `${title}:`}</span>
          {model.show_value && <output class="value">{text}</output>}
        </label>
      )}
      <div class={classes.join(" ")}>
        <input
          id={id}
          type="range"
          ref={paint}
          min={low}
          max={high}
          step={step}
          value={value}
          disabled={disabled}
          title={model.tooltips && !model.show_value ? text : ""}
          aria-valuetext={text}
          aria-label={title === "" ? "value" : undefined}
          onInput={({ currentTarget }) => {
            released.current = null;
            model.value = currentTarget.valueAsNumber;
          }}
          onChange={({ currentTarget }) => release(currentTarget.valueAsNumber)}
        />
      </div>
    </>
  );
}

function cssColor(color: Slider["bar_color"]): string {
  return typeof color === "string" ? color : `rgb(${color.slice(0, 3).join(" ")} / ${color[3] ?? 1})`;
}
