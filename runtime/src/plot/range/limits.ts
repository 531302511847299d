/**
 * What a pan or a zoom may do to a range: its bounds, its least and greatest length. Arithmetic only.
 *
 *     limited({ start: -3, end: 7 }, { low: 0, high: 100, minSpan: 0, maxSpan: Infinity }) // -> { start: 0, end: 10 }
 */
import { clamp } from "../geometry";
import type { Interval } from "../scale/scale";

export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly minSpan: number;
  readonly maxSpan: number;
}

export const UNLIMITED: Limits = { low: -Infinity, high: Infinity, minSpan: 0, maxSpan: Infinity };

/** Numbers this near to each other can still be told apart on a screen of some thousand pixels: 2^12 steps of a double's 2^52. */
const FINEST = 2 ** -40;
/** Beyond these a length, a product or a power overflows. */
const LARGEST = 1e300;

/**
 * The nearest interval that keeps to the limits: first its length (around its middle), then its place.
 *
 * `keep` says what of an interval that reaches over a bound stays: its length (a pan: it is moved back) or its other end (a zoom).
 */
export function limited(interval: Interval, limits: Limits, keep: "length" | "ends" = "length"): Interval {
  const reversed = interval.start > interval.end;
  let low = clamped(reversed ? interval.end : interval.start);
  let high = clamped(reversed ? interval.start : interval.end);
  const span = high - low;
  const room = limits.high - limits.low;
  const finest = Math.max(Math.abs(low), Math.abs(high), 1 / LARGEST) * FINEST;
  const wanted = Math.min(Math.max(span, limits.minSpan, finest), limits.maxSpan, room);
  if (wanted !== span) {
    const middle = (low + high) / 2;
    low = middle - wanted / 2;
    high = middle + wanted / 2;
  }
  if (keep === "ends") {
    low = Math.max(low, limits.low);
    high = Math.min(high, limits.high);
  } else if (low < limits.low) {
    high = Math.min(high + (limits.low - low), limits.high);
    low = limits.low;
  } else if (high > limits.high) {
    low = Math.max(low - (high - limits.high), limits.low);
    high = limits.high;
  }
  return reversed ? { start: high, end: low } : { start: low, end: high };
}

/**
 * How far a zoom may go so that what is under the pointer stays there: less far where the length has limits, and not at all
 * (null) where a bound would be passed.
 */
export function focused(now: Interval, wanted: Interval, { low, high, minSpan, maxSpan }: Limits): Interval | null {
  const [old, span] = [Math.abs(now.end - now.start), Math.abs(wanted.end - wanted.start)];
  const kept = Math.min(Math.max(span, minSpan), maxSpan, high - low);
  const part = kept === span ? 1 : clamp((kept - old) / (span - old), 0, 1);
  const [start, end] = [now.start + (wanted.start - now.start) * part, now.end + (wanted.end - now.end) * part];
  const slip = kept * 1e-9;
  const passes = Math.min(start, end) < low - slip || Math.max(start, end) > high + slip;
  return passes ? null : { start: clamp(start, low, high), end: clamp(end, low, high) };
}

function clamped(value: number): number {
  return Math.min(Math.max(value, -LARGEST), LARGEST);
}
