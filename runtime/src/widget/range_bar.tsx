/** A bar with two handles, for all range sliders. Between the handles both are dragged; elsewhere the nearer one comes. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSignal } from "@preact/signals";

import type { AbstractSlider } from "../schema/models.gen";
import { css } from "../view/style_sheet";
import { barColor, fieldClass } from "./slider";
import { keyTarget, moved, shifted, type Ends, type Handle, type Track } from "./slider_values";

export const RANGE_BAR = css`
  .field { cursor: pointer; touch-action: none; }
  .rail { position: absolute; left: 0; right: 0; top: 8px; height: 6px; border-radius: 3px; background: var(--track); }
  .bar {
    position: absolute; top: 8px; height: 6px; background: var(--bar);
    left: calc(9px + (100% - 18px) * var(--from)); right: calc(9px + (100% - 18px) * (1 - var(--to)));
  }
  .rtl .bar { right: calc(9px + (100% - 18px) * var(--from)); left: calc(9px + (100% - 18px) * (1 - var(--to))); }
  .handle {
    position: absolute; top: 2px; width: 18px; height: 18px; margin: 0 -9px; left: calc(9px + (100% - 18px) * var(--at)); border-radius: 50%;
    background: var(--desk-surface); border: 2px solid var(--desk-accent); box-shadow: 0 1px 3px #00000040; transition: box-shadow 0.12s; cursor: grab;
  }
  .handle.dragged { cursor: grabbing; z-index: 1; }
  .rtl .handle { left: auto; right: calc(9px + (100% - 18px) * var(--at)); }
  .field:not(.off) .handle:hover, .handle.dragged { box-shadow: 0 0 0 5px color-mix(in srgb, var(--desk-accent) 16%, transparent); }
  .handle:focus-visible { outline: none; box-shadow: 0 0 0 4px var(--desk-focus); }
  .vertical .rail { left: 8px; right: auto; width: 6px; height: auto; top: 0; bottom: 0; }
  .vertical .bar, .vertical.rtl .bar { left: 8px; right: auto; width: 6px; height: auto; bottom: calc(9px + (100% - 18px) * var(--from)); top: calc(9px + (100% - 18px) * (1 - var(--to))); }
  .vertical.rtl .bar { top: calc(9px + (100% - 18px) * var(--from)); bottom: calc(9px + (100% - 18px) * (1 - var(--to))); }
  .vertical .handle, .vertical.rtl .handle { left: 2px; right: auto; top: auto; margin: -9px 0; bottom: calc(9px + (100% - 18px) * var(--at)); }
  .vertical.rtl .handle { bottom: auto; top: calc(9px + (100% - 18px) * var(--at)); }
  .field.off { opacity: 0.55; cursor: not-allowed; }
  .off .handle { cursor: not-allowed; }
  .tip.shown { display: block; }
`;

const THUMB_PX = 18;

interface Props {
  readonly model: AbstractSlider;
  readonly id: string;
  readonly track: Track;
  readonly value: Ends;
  readonly disabled: boolean;
  text(value: number): string;
  onMove(value: Ends): void;
  onRelease(value: Ends): void;
}

interface Drag {
  /** Null while both handles are at one place and the pointer has not said which it wants. */
  readonly part: Handle | "both" | null;
  readonly from: number;
  readonly start: Ends;
}

export function RangeBar({ model, id, track, value, disabled, text, onMove, onRelease }: Props): JSX.Element {
  const field = useRef<HTMLDivElement>(null);
  const drag = useSignal<Drag | null>(null);
  const latest = useRef(value);
  latest.current = value;
  const isVertical = model.orientation === "vertical";
  const isReversed = (model.direction === "rtl") !== isVertical; // a standing bar grows upwards, pixels downwards
  const span = track.high - track.low;
  const part = (at: number): number => (span > 0 ? Math.min(1, Math.max(0, (at - track.low) / span)) : 0);
  const color = barColor(model);

  const valueAt = (event: PointerEvent): number => {
    const box = field.current!.getBoundingClientRect();
    const [offset, size] = isVertical ? [event.clientY - box.top, box.height] : [event.clientX - box.left, box.width];
    const along = Math.min(1, Math.max(0, (offset - THUMB_PX / 2) / Math.max(1, size - THUMB_PX)));
    return track.low + (isReversed ? 1 - along : along) * span;
  };
  const move = (next: Ends): void => {
    if (next[0] === latest.current[0] && next[1] === latest.current[1]) return;
    latest.current = next;
    onMove(next);
  };
  const follow = (event: PointerEvent): void => {
    let now = drag.value;
    if (now === null) return;
    const at = valueAt(event);
    if (now.part === null) {
      if (at === now.from) return;
      now = drag.value = { ...now, part: at < now.from ? "low" : "high" };
    }
    move(now.part === "both" ? shifted(now.start, at - now.from, track) : moved(now.start, now.part!, at, track));
  };
  const begin = (event: JSX.TargetedPointerEvent<HTMLDivElement>): void => {
    if (disabled || event.button !== 0) return;
    const target = event.target as HTMLElement;
    const at = valueAt(event);
    const [first, last] = latest.current;
    const handle = target.dataset["handle"] as Handle | undefined;
    let grabbed: Drag["part"];
    if (handle !== undefined) grabbed = first === last ? null : handle;
    else if (at > first && at < last) grabbed = "both";
    else grabbed = at <= first ? "low" : "high";
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
    drag.value = { part: grabbed, from: at, start: latest.current };
    field.current!.querySelector<HTMLElement>(`[data-handle="${grabbed === "high" ? "high" : "low"}"]`)?.focus({ preventScroll: true });
    if (handle === undefined && grabbed !== "both") follow(event);
  };
  const end = (): void => {
    if (drag.value === null) return;
    drag.value = null;
    onRelease(latest.current);
  };
  const press = (handle: Handle) => (event: JSX.TargetedKeyboardEvent<HTMLDivElement>) => {
    if (disabled) return;
    const now = latest.current[handle === "low" ? 0 : 1];
    const target = keyTarget(event.key, now, track, model.direction === "rtl");
    if (target === null) return;
    event.preventDefault();
    move(moved(latest.current, handle, target, track));
  };
  const handles: readonly [Handle, number, string][] = [
    ["low", value[0], "from"],
    ["high", value[1], "to"],
  ];
  return (
    <div
      class={`${fieldClass(model)}${disabled ? " off" : ""}`}
      role="group"
      aria-labelledby={`${id}-title`}
      ref={(element) => {
        field.current = element;
        element?.style.setProperty("--from", String(part(value[0])));
        element?.style.setProperty("--to", String(part(value[1])));
        element?.style.setProperty("--bar", color);
      }}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <div class="rail" />
      <div class="bar" />
      {handles.map(([handle, at, name]) => {
        const isDragged = drag.value !== null && (drag.value.part === handle || drag.value.part === "both");
        const place = (element: HTMLElement | null): void => element?.style.setProperty("--at", String(part(at)));
        return [
          <div
            key={handle}
            id={handle === "low" ? id : undefined}
            data-handle={handle}
            class={`handle${isDragged ? " dragged" : ""}`}
            role="slider"
            tabIndex={disabled ? -1 : 0}
            ref={place}
            aria-label={`${model.title || "value"}: ${name}`}
            aria-valuemin={handle === "low" ? track.low : value[0]}
            aria-valuemax={handle === "low" ? value[1] : track.high}
            aria-valuenow={at}
            aria-valuetext={text(at)}
            aria-orientation={model.orientation}
            aria-disabled={disabled}
            onKeyDown={press(handle)}
            onKeyUp={({ key }) => keyTarget(key, at, track, false) !== null && !disabled && onRelease(latest.current)}
          />,
          model.tooltips && (
            <span key={`${handle}-tip`} class={`tip${isDragged ? " shown" : ""}`} aria-hidden="true" ref={place}>
              {text(at)}
            </span>
          ),
        ];
      })}
    </div>
  );
}
