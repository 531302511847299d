/** A month to choose days from: its name and year, and the grid, which arrows, Page Up, Page Down, Home and End walk through. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { css } from "../view/style_sheet";
import { addMonths, dayByKey, dayFrom, monthGrid, partsOf } from "./calendar_days";
import { MONTHS, WEEKDAYS } from "./date_format";

export const CALENDAR = css`
  .calendar { width: 252px; padding: 4px; user-select: none; }
  .head { display: flex; align-items: center; gap: 4px; margin-bottom: 6px; }
  .head select, .head input { flex: 1 1 auto; height: 27px; padding: 0 4px; border-color: transparent; font-weight: 600; }
  .head input { flex: none; width: 58px; text-align: center; font-variant-numeric: tabular-nums; }
  .turn { flex: none; width: 27px; height: 27px; padding: 0; border: none; border-radius: var(--desk-radius); background: none; color: var(--desk-text-muted); font-size: 16px; line-height: 1; cursor: pointer; }
  .turn:hover:enabled { background: var(--desk-track); color: var(--desk-text); }
  .days { width: 100%; border-collapse: collapse; table-layout: fixed; }
  .days th { padding: 2px 0 4px; color: var(--desk-text-muted); font-size: 11px; font-weight: 500; text-align: center; }
  .days td { padding: 1px 0; }
  .day { width: 100%; height: 29px; padding: 0; border: 1px solid transparent; border-radius: var(--desk-radius); background: none; font-variant-numeric: tabular-nums; cursor: pointer; }
  .day:hover:enabled { background: var(--desk-track); }
  .day.other { color: var(--desk-text-muted); opacity: 0.75; }
  .day.today { border-color: var(--desk-accent); }
  .day:disabled { opacity: 0.35; text-decoration: line-through; }
  .day.between { background: color-mix(in srgb, var(--desk-accent) 16%, transparent); border-radius: 0; }
  .day.chosen { background: var(--desk-accent); color: var(--desk-on-accent); opacity: 1; }
`;

interface Props {
  readonly label: string;
  /** What is shown first. */
  readonly day: number;
  readonly disabled: boolean;
  isAllowed(day: number): boolean;
  isChosen(day: number): boolean;
  /** Whether a day lies within what is chosen; `hovered` is where the pointer or the focus is. */
  isBetween(day: number, hovered: number | null): boolean;
  onChoose(day: number): void;
}

/** What weeks begin with here, 0 for Sunday. */
export function firstWeekday(): number {
  interface WithWeeks {
    getWeekInfo?: () => { readonly firstDay: number };
    readonly weekInfo?: { readonly firstDay: number };
  }
  const locale = new Intl.Locale(navigator.language) as WithWeeks;
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay === 1 ? 1 : 0;
}

/** Today where the user is. */
export function today(): number {
  const now = new Date();
  return dayFrom(now.getFullYear(), now.getMonth(), now.getDate());
}

export function Calendar({ label, day, disabled, isAllowed, isChosen, isBetween, onChoose }: Props): JSX.Element {
  const shown = useSignal(day);
  const hovered = useSignal<number | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const first = firstWeekday();
  // Python, or what was typed, may turn the page.
  useLayoutEffect(() => {
    shown.value = day;
  }, [day]);
  const { year, month } = partsOf(shown.value);
  const weeks = monthGrid(year, month, first);
  const focusable = shown.value;
  const turn = (months: number): void => {
    shown.value = addMonths(shown.value, months);
  };
  const walk = (event: JSX.TargetedKeyboardEvent<HTMLTableElement>): void => {
    const next = dayByKey(focusable, event.key, event.shiftKey, first);
    if (next === null) return;
    event.preventDefault();
    shown.value = next;
    hovered.value = next;
    // The cells of another month are made first.
    queueMicrotask(() => requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus()));
  };
  const now = today();
  return (
    <div class="calendar" role="group" aria-label={label}>
      <div class="head">
        <button type="button" class="turn" aria-label="Previous month" disabled={disabled} onClick={() => turn(-1)}>
          ‹
        </button>
        <select aria-label="Month" value={month} disabled={disabled} onChange={({ currentTarget }) => turn(Number(currentTarget.value) - month)}>
          {MONTHS.map((name, place) => (
            <option key={name} value={place} selected={place === month}>
              {name}
            </option>
          ))}
        </select>
        <input
          type="text"
          inputMode="numeric"
          aria-label="Year"
          maxLength={4}
          value={year}
          disabled={disabled}
          onChange={({ currentTarget }) => {
            const wanted = /^\d{4}$/.test(currentTarget.value) ? Number(currentTarget.value) : year;
            turn(12 * (wanted - year));
            currentTarget.value = String(wanted);
          }}
          onKeyDown={({ key }) => (key === "ArrowUp" ? turn(12) : key === "ArrowDown" ? turn(-12) : undefined)}
        />
        <button type="button" class="turn" aria-label="Next month" disabled={disabled} onClick={() => turn(1)}>
          ›
        </button>
      </div>
      <table class="days" role="grid" ref={grid} onKeyDown={walk} onPointerLeave={() => (hovered.value = null)}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, place) => {
              const name = WEEKDAYS[(place + first) % 7]!;
              return (
                <th key={name} scope="col" abbr={name}>
                  {name.slice(0, 2)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const parts = partsOf(one);
                const chosen = isChosen(one);
                const classes = ["day", parts.month === month ? "" : "other", one === now ? "today" : "", chosen ? "chosen" : isBetween(one, hovered.value) ? "between" : ""];
                return (
                  <td key={one} role="gridcell" aria-selected={chosen}>
                    <button
                      type="button"
                      class={classes.join(" ")}
                      data-day={one}
                      tabIndex={one === focusable ? 0 : -1}
                      aria-label={`${parts.date} ${MONTHS[parts.month]} ${parts.year}`}
                      aria-current={one === now ? "date" : undefined}
                      disabled={disabled || !isAllowed(one)}
                      onPointerEnter={() => (hovered.value = one)}
                      onClick={() => onChoose(one)}
                    >
                      {parts.date}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
