/**
 * Ticks of a time axis: of all kinds of step, from milliseconds to years, the one that gives the wished number of ticks.
 *
 *     datetimeTicks(6, 0, Date.UTC(2020, 0, 1), Date.UTC(2020, 0, 2)).major  // every four hours
 */
import { adaptiveInterval, type AdaptiveOptions } from "./adaptive_ticker";
import { DAY, dayTicks, HOUR, MINUTE, MONTH, monthTicks, SECOND, YEAR, yearTicks } from "./calendar_ticker";
import { regularTicks, type Ticks } from "./ticker";

/** One way to place the ticks of a time axis. */
interface TimeStep {
  /** Distance of two ticks in ms, for a span. */
  interval(span: number, desired: number): number;
  ticks(low: number, high: number, desired: number, minorCount: number): Ticks;
}

function clockStep(base: number, unit: number, mantissas: readonly number[], least: number, most: number): TimeStep {
  const options = (desired: number): AdaptiveOptions => ({
    base,
    mantissas: mantissas.map((mantissa) => mantissa * unit),
    minInterval: least,
    maxInterval: most,
    desired,
    minorCount: 0,
  });
  // The powers of the base start at the unit, so that 30 s is 30 and not 0.5 of something.
  const interval = (span: number, desired: number): number => {
    const scaled = options(desired);
    const inUnits = adaptiveInterval({ ...scaled, mantissas, minInterval: least / unit, maxInterval: most / unit }, span / unit);
    return inUnits * unit;
  };
  return {
    interval,
    ticks: (low, high, desired, minorCount) => regularTicks(interval(high - low, desired), minorCount, low, high),
  };
}

function calendarStep(interval: number, place: (low: number, high: number, desired: number) => number[]): TimeStep {
  return { interval: () => interval, ticks: (low, high, desired) => ({ major: place(low, high, desired), minor: [] }) };
}

function days(list: readonly number[]): TimeStep {
  const interval = list.length > 1 ? ((list[1] as number) - (list[0] as number)) * DAY : 31 * DAY;
  return calendarStep(interval, (low, high) => dayTicks(list, low, high));
}

function months(list: readonly number[]): TimeStep {
  const interval = list.length > 1 ? ((list[1] as number) - (list[0] as number)) * MONTH : 12 * MONTH;
  return calendarStep(interval, (low, high) => monthTicks(list, low, high));
}

const EVERY_DAY = Array.from({ length: 31 }, (_, i) => i + 1);
const EVERY_MONTH = Array.from({ length: 12 }, (_, i) => i);

const STEPS: readonly TimeStep[] = [
  clockStep(10, 1, [1, 2, 5], 0, 500),
  clockStep(60, SECOND, [1, 2, 5, 10, 15, 20, 30], SECOND, 30 * MINUTE),
  clockStep(24, HOUR, [1, 2, 4, 6, 8, 12], HOUR, 12 * HOUR),
  days(EVERY_DAY),
  days(EVERY_DAY.filter((day) => day % 3 === 1 && day < 31)),
  days([1, 8, 15, 22]),
  days([1, 15]),
  months(EVERY_MONTH),
  months([0, 2, 4, 6, 8, 10]),
  months([0, 4, 8]),
  months([0, 6]),
  {
    interval: (span, desired) => {
      const options = { base: 10, mantissas: [1, 2, 5], minInterval: 1, maxInterval: Infinity, desired, minorCount: 0 };
      return adaptiveInterval(options, span / YEAR) * YEAR;
    },
    ticks: (low, high, desired) => ({ major: yearTicks(low, high, desired), minor: [] }),
  },
];

/** Spans know no months: beyond hours they go by days. */
const SPAN_STEPS: readonly TimeStep[] = [...STEPS.slice(0, 3), clockStep(10, DAY, [1, 2, 5], DAY, Infinity)];

/** Times in ms since 1970-01-01 UTC. */
export function datetimeTicks(desired: number, minorCount: number, low: number, high: number): Ticks {
  return bestTicks(STEPS, desired, minorCount, low, high);
}

/** Spans of time in ms. */
export function timedeltaTicks(desired: number, minorCount: number, low: number, high: number): Ticks {
  return bestTicks(SPAN_STEPS, desired, minorCount, low, high);
}

function bestTicks(steps: readonly TimeStep[], desired: number, minorCount: number, low: number, high: number): Ticks {
  const span = high - low;
  let best = steps[0] as TimeStep;
  let bestError = Infinity;
  for (const step of steps) {
    const error = Math.abs(desired - span / step.interval(span, desired));
    if (error < bestError) {
      best = step;
      bestError = error;
    }
  }
  return best.ticks(low, high, desired, minorCount);
}
