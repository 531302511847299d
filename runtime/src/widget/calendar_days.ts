/**
 * Days as whole numbers since 1970-01-01, and the calendar over them. Pure; knows no time zone and no clock.
 *
 *     dayOf("2024-02-29") === 19782     isoOf(19782) === "2024-02-29"
 *     monthGrid(2024, 1, 0)             // the six weeks that February 2024 touches, each from Sunday
 */
export const DAY_MS = 86_400_000;

export interface DayParts {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly date: number;
  /** From 0, which is Sunday. */
  readonly weekday: number;
}

export function dayFrom(year: number, month: number, date: number): number {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date); // unlike Date.UTC it takes years below 100 as they are
  return Math.floor(day.getTime() / DAY_MS);
}

/** The day of an ISO text, NaN for what is no day. */
export function dayOf(iso: string): number {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (found === null) return NaN;
  const day = dayFrom(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return isoOf(day) === iso ? day : NaN;
}

export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function partsOf(day: number): DayParts {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate(), weekday: date.getUTCDay() };
}

/** The same date in another month, or the last one there. */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const first = dayFrom(year, month + months, 1);
  const last = dayFrom(year, month + months + 1, 0);
  return Math.min(first + date - 1, last);
}

/** Six weeks of days around a month; `firstWeekday` is what a week begins with, 0 for Sunday. */
export function monthGrid(year: number, month: number, firstWeekday: number): number[][] {
  const first = dayFrom(year, month, 1);
  const start = first - ((partsOf(first).weekday - firstWeekday + 7) % 7);
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, place) => start + 7 * week + place));
}

export interface Allowed {
  readonly first: number | null;
  readonly last: number | null;
  /** Pairs of first and last day. Null stands for no rule. */
  readonly disabled: readonly (readonly [number, number])[] | null;
  readonly enabled: readonly (readonly [number, number])[] | null;
}

export function isAllowed(day: number, { first, last, disabled, enabled }: Allowed): boolean {
  if ((first !== null && day < first) || (last !== null && day > last)) return false;
  const within = ([from, to]: readonly [number, number]): boolean => day >= from && day <= to;
  if (disabled?.some(within) === true) return false;
  return enabled === null || enabled.some(within);
}

/** Lists of days and pairs as Python gives them, as pairs. */
export function spansOf(days: readonly (string | readonly [string, string])[] | null): [number, number][] | null {
  return days === null ? null : days.map((entry) => (typeof entry === "string" ? [dayOf(entry), dayOf(entry)] : [dayOf(entry[0]), dayOf(entry[1])]));
}

/** Where a key leads from a day, null for other keys. */
export function dayByKey(day: number, key: string, withShift: boolean, firstWeekday: number): number | null {
  const intoWeek = (partsOf(day).weekday - firstWeekday + 7) % 7;
  switch (key) {
    case "ArrowLeft":
      return day - 1;
    case "ArrowRight":
      return day + 1;
    case "ArrowUp":
      return day - 7;
    case "ArrowDown":
      return day + 7;
    case "Home":
      return day - intoWeek;
    case "End":
      return day + 6 - intoWeek;
    case "PageUp":
      return addMonths(day, withShift ? -12 : -1);
    case "PageDown":
      return addMonths(day, withShift ? 12 : 1);
    default:
      return null;
  }
}
