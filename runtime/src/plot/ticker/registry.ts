/**
 * Which model places ticks in which way. A new ticker is one file and one line here.
 *
 *     ticksOf(axis.ticker, { start: 0, end: 1 })
 */
import type { Interval } from "../scale/scale";
import { adaptiveTicks, type AdaptiveOptions } from "./adaptive_ticker";
import { dayTicks, monthTicks, yearTicks } from "./calendar_ticker";
import { datetimeTicks, timedeltaTicks } from "./datetime_ticker";
import { called } from "../data/page_call";
import type { Model } from "../../schema/models.gen";
import { logTicks } from "./log_ticker";
import { degreesOf, metresOf } from "./mercator";
import { NO_TICKS, regularTicks, type Ticks } from "./ticker";

/** A ticker's model, read by the names that its kind has. */
type TickerModel = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The names on an axis, each with its place. */
export interface NamedPlaces {
  readonly factors: readonly (string | readonly string[])[];
  readonly middles: ArrayLike<number>;
}

type Place = (ticker: TickerModel, low: number, high: number, names: NamedPlaces | null) => Ticks;

function count(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 0 ? value : otherwise;
}

function numbers(value: unknown): readonly number[] {
  return value !== null && typeof value === "object" && "length" in value
    ? Array.from(value as ArrayLike<unknown>).filter((item): item is number => typeof item === "number")
    : [];
}

function desired(ticker: TickerModel): number {
  return Math.max(1, count(ticker["desired_num_ticks"], 6));
}

function minors(ticker: TickerModel): number {
  return count(ticker["num_minor_ticks"], 5);
}

function adaptive(ticker: TickerModel): AdaptiveOptions {
  const mantissas = numbers(ticker["mantissas"]);
  const most = ticker["max_interval"];
  return {
    base: count(ticker["base"], 10),
    mantissas: mantissas.length > 0 ? mantissas : [1, 2, 5],
    minInterval: count(ticker["min_interval"], 0),
    maxInterval: typeof most === "number" ? most : Infinity,
    desired: desired(ticker),
    minorCount: minors(ticker),
  };
}

function within(values: readonly number[], low: number, high: number): number[] {
  return values.filter((value) => value >= low && value <= high);
}

/** Of several tickers, the one that comes nearest to the wished number of ticks. */
function nearestOf(tickers: readonly TickerModel[], wished: number, low: number, high: number): Ticks {
  const all = tickers.map((ticker) => KINDS[ticker.type]?.(ticker, low, high, null) ?? NO_TICKS);
  return all.reduce<Ticks | null>((best, one) => (best === null || Math.abs(one.major.length - wished) < Math.abs(best.major.length - wished) ? one : best), null) ?? NO_TICKS;
}

const KINDS: Readonly<Record<string, Place>> = {
  CompositeTicker: (ticker, low, high) => nearestOf((ticker["tickers"] ?? []) as readonly TickerModel[], desired(ticker), low, high),
  TimedeltaTicker: (ticker, low, high) => timedeltaTicks(desired(ticker), minors(ticker), low, high),
  MercatorTicker: (ticker, low, high) => {
    const { dimension } = ticker;
    const ticks = adaptiveTicks(adaptive(ticker), degreesOf(dimension, low), degreesOf(dimension, high));
    return { major: ticks.major.map((tick) => metresOf(dimension, tick)), minor: ticks.minor.map((tick) => metresOf(dimension, tick)) };
  },
  CategoricalTicker: (_ticker, low, high, names) => ({ major: within(Array.from(names?.middles ?? []), low, high), minor: [] }),
  CustomJSTicker: (ticker, low, high, names) => {
    const range = { start: low, end: high, ...(names === null ? {} : { factors: names.factors }) };
    const data = { range, start: low, end: high };
    // On an axis of names the code answers with names.
    const middles = new Map(names?.factors.map((factor, i) => [String(factor), names.middles[i] as number]));
    const ask = (level: string, majors: readonly unknown[]): unknown[] => {
      const answer = called(ticker as unknown as Model, level, { ...data, major_ticks: majors });
      return answer !== null && typeof answer === "object" && "length" in answer ? Array.from(answer as ArrayLike<unknown>) : [];
    };
    const placed = (ticks: readonly unknown[]): number[] =>
      within(numbers(names === null ? ticks : ticks.map((tick) => (typeof tick === "number" ? tick : middles.get(String(tick))))), low, high);
    const major = ask("major", []);
    return { major: placed(major), minor: placed(ask("minor", names === null ? placed(major) : major)) };
  },
  BasicTicker: (ticker, low, high) => adaptiveTicks(adaptive(ticker), low, high),
  AdaptiveTicker: (ticker, low, high) => adaptiveTicks(adaptive(ticker), low, high),
  LogTicker: (ticker, low, high) => logTicks(adaptive(ticker), low, high),
  DatetimeTicker: (ticker, low, high) => datetimeTicks(desired(ticker), minors(ticker), low, high),
  FixedTicker: (ticker, low, high) => ({
    major: within(numbers(ticker["ticks"]), low, high),
    minor: within(numbers(ticker["minor_ticks"]), low, high),
  }),
  SingleIntervalTicker: (ticker, low, high) => regularTicks(count(ticker["interval"], NaN), minors(ticker), low, high),
  DaysTicker: (ticker, low, high) => ({ major: dayTicks(numbers(ticker["days"]), low, high), minor: [] }),
  MonthsTicker: (ticker, low, high) => ({ major: monthTicks(numbers(ticker["months"]), low, high), minor: [] }),
  YearsTicker: (ticker, low, high) => ({ major: yearTicks(low, high, desired(ticker)), minor: [] }),
};

/** The ticks within an interval, whichever way it runs; `names` of an axis of names. */
export function ticksOf(ticker: { readonly type: string } | null, interval: Interval, names: NamedPlaces | null = null): Ticks {
  const low = Math.min(interval.start, interval.end);
  const high = Math.max(interval.start, interval.end);
  const place = ticker === null ? undefined : KINDS[ticker.type];
  return place === undefined || !(high > low) ? NO_TICKS : place(ticker as TickerModel, low, high, names);
}

/** Whether the author chose the ticks one by one. */
export function isHandPlaced(ticker: { readonly type: string } | null): boolean {
  return ticker?.type === "FixedTicker";
}
