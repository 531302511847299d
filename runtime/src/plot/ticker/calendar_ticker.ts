/**
 * Ticks at days of the month, months of the year and years, in UTC.
 *
 *     monthTicks([0, 6], Date.UTC(2020, 0, 1), Date.UTC(2021, 0, 1))  // January and July
 */
import { adaptiveInterval } from "./adaptive_ticker";

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;

function monthsBetween(low: number, high: number): number[] {
  const first = new Date(low);
  const starts: number[] = [];
  let month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (;;) {
    const at = utc(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    if (!(at <= high) || starts.length > 5000) {
      return starts;
    }
    starts.push(at);
    month++;
  }
}

/** Date.UTC reads years below 100 as 19xx. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** Midnights of these days of each month. */
export function dayTicks(days: readonly number[], low: number, high: number): number[] {
  const gap = days.length > 1 ? ((days[1] as number) - (days[0] as number)) * DAY : 31 * DAY;
  const found: number[] = [];
  for (const start of monthsBetween(low, high)) {
    const date = new Date(start);
    const next = utc(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
    for (const day of days) {
      const at = start + (day - 1) * DAY;
      // The last one keeps its distance from the next month's first.
      if (at >= low && at <= high && at < next && (day === days[0] || next - at >= gap / 2)) {
        found.push(at);
      }
    }
  }
  return found;
}

export function monthTicks(months: readonly number[], low: number, high: number): number[] {
  const wanted = new Set(months);
  return monthsBetween(low, high).filter((at) => at >= low && wanted.has(new Date(at).getUTCMonth()));
}

/** Years at round distances. */
export function yearTicks(low: number, high: number, desired: number): number[] {
  const first = new Date(low).getUTCFullYear();
  const last = new Date(high).getUTCFullYear();
  const options = { base: 10, mantissas: [1, 2, 5], minInterval: 1, maxInterval: Infinity, desired, minorCount: 0 };
  const step = Math.max(1, Math.round(adaptiveInterval(options, Math.max(last - first, 1))));
  const found: number[] = [];
  for (let year = Math.floor(first / step) * step; year <= last; year += step) {
    const at = utc(year, 0, 1);
    if (at >= low && at <= high) {
      found.push(at);
    }
  }
  return found;
}
