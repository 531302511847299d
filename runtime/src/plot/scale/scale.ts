/**
 * The contract of scales: data coordinates to screen pixels and back, along one axis.
 *
 * A scale is a value, made anew when its range or its pixels change; it never sees a glyph, a model or a painter.
 *
 *     const x = new LinearScale({ start: 0, end: 10 }, 40, 440);  x.toScreen(5) === 240;  x.fromScreen(240) === 5
 */
import type { NumericColumn } from "../data/column";

/** A stretch of an axis in data coordinates; `start > end` is an axis that runs backwards. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface Scale {
  readonly interval: Interval;
  /** Pixels of the interval's start and end; `screenStart > screenEnd` on a y axis that grows upwards. */
  readonly screenStart: number;
  readonly screenEnd: number;
  readonly logarithmic: boolean;
  /** NaN for what has no place, such as 0 on a logarithmic axis. */
  toScreen(value: number): number;
  fromScreen(pixel: number): number;
  /** Many values at once; `out` is filled and given back. */
  project(values: NumericColumn, out: Float64Array): Float64Array;
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return Object.is(a.start, b.start) && Object.is(a.end, b.end);
}
