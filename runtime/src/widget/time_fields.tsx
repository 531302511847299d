/** Hours, minutes and seconds to type, to step by keys and by buttons. */
import type { JSX } from "preact";

import type { TimeCommon } from "../schema/models.gen";
import { css } from "../view/style_sheet";

export const TIME_FIELDS = css`
  .time { display: flex; align-items: center; justify-content: center; gap: 4px; padding: 6px 4px 4px; }
  .calendar + .time, .time + .time { border-top: 1px solid var(--desk-border); }
  .time .about { min-width: 34px; color: var(--desk-text-muted); }
  .unit { position: relative; display: flex; }
  .time input { width: 52px; height: 29px; padding: 0 18px 0 8px; text-align: center; font-variant-numeric: tabular-nums; }
  .unit .step { position: absolute; right: 1px; width: 16px; height: 13px; display: flex; align-items: center; justify-content: center; padding: 0; border: none; background: none; color: var(--desk-text-muted); cursor: pointer; }
  .unit .step:hover:enabled { color: var(--desk-text); }
  .unit .step::before { content: ""; border: 3px solid transparent; }
  .unit .up { top: 1px; }
  .unit .up::before { border-top: none; border-bottom: 4px solid currentColor; }
  .unit .down { bottom: 1px; }
  .unit .down::before { border-bottom: none; border-top: 4px solid currentColor; }
  .half { height: 29px; padding: 0 10px; border: 1px solid var(--desk-border); border-radius: var(--desk-radius); background: var(--desk-surface); cursor: pointer; }
  .half:hover:enabled { border-color: var(--desk-border-hover); }
`;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

interface Props {
  readonly model: TimeCommon;
  /** Milliseconds since midnight. */
  readonly time: number;
  readonly about?: string;
  readonly disabled: boolean;
  onTime(time: number): void;
}

export function TimeFields({ model, time, about, disabled, onTime }: Props): JSX.Element {
  const hour = Math.floor(time / HOUR_MS);
  const minute = Math.floor(time / MINUTE_MS) % 60;
  const second = Math.floor(time / SECOND_MS) % 60;
  const is12 = model.clock === "12h";
  const set = (hours: number, minutes: number, seconds: number): void => onTime(hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS);
  const typedHour = (value: number): number => (is12 ? (value % 12) + (hour >= 12 ? 12 : 0) : value);
  return (
    <div class="time" role="group" aria-label={about ?? "Time"}>
      {about !== undefined && <span class="about">{about}</span>}
      <Unit name="Hour" value={is12 ? hour % 12 || 12 : hour} low={is12 ? 1 : 0} high={is12 ? 12 : 23} disabled={disabled} onValue={(value) => set(typedHour(value), minute, second)} onStep={(by) => set((hour + by * model.hour_increment + 24) % 24, minute, second)} />
      :
      <Unit name="Minute" value={minute} low={0} high={59} disabled={disabled} onValue={(value) => set(hour, value, second)} onStep={(by) => set(hour, (minute + by * model.minute_increment + 60) % 60, second)} />
      {model.seconds && ":"}
      {model.seconds && <Unit name="Second" value={second} low={0} high={59} disabled={disabled} onValue={(value) => set(hour, minute, value)} onStep={(by) => set(hour, minute, (second + by * model.second_increment + 60) % 60)} />}
      {is12 && (
        <button type="button" class="half" disabled={disabled} onClick={() => set((hour + 12) % 24, minute, second)}>
          {hour < 12 ? "AM" : "PM"}
        </button>
      )}
    </div>
  );
}

interface UnitProps {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly disabled: boolean;
  onValue(value: number): void;
  onStep(by: 1 | -1): void;
}

function Unit({ name, value, low, high, disabled, onValue, onStep }: UnitProps): JSX.Element {
  const text = String(value).padStart(2, "0");
  const enter = (field: HTMLInputElement): void => {
    const typed = /^\d{1,2}$/.test(field.value.trim()) ? Number(field.value) : NaN;
    if (typed >= low && typed <= high && typed !== value) onValue(typed);
    else field.value = text;
  };
  return (
    <span class="unit">
      <input
        type="text"
        inputMode="numeric"
        role="spinbutton"
        maxLength={2}
        aria-label={name}
        aria-valuenow={value}
        aria-valuemin={low}
        aria-valuemax={high}
        value={text}
        disabled={disabled}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={({ currentTarget }) => enter(currentTarget)}
        onKeyDown={(event) => {
          if (event.key === "Enter") enter(event.currentTarget);
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          onStep(event.key === "ArrowUp" ? 1 : -1);
        }}
      />
      <button type="button" class="step up" tabIndex={-1} aria-label={`${name} up`} disabled={disabled} onClick={() => onStep(1)} />
      <button type="button" class="step down" tabIndex={-1} aria-label={`${name} down`} disabled={disabled} onClick={() => onStep(-1)} />
    </span>
  );
}
