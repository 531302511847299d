/**
 * The scale on which equal ratios are equally long; 0 and below have no place on it.
 *
 *     new LogScale({ start: 1, end: 100 }, 0, 100).toScreen(10) === 50
 */
import type { NumericColumn } from "../data/column";
import type { Interval, Scale } from "./scale";

export class LogScale implements Scale {
  readonly logarithmic = true;
  readonly interval: Interval;
  private readonly logStart: number;
  private readonly factor: number;

  constructor(
    interval: Interval,
    readonly screenStart: number,
    readonly screenEnd: number,
  ) {
    this.interval = positive(interval);
    this.logStart = Math.log(this.interval.start);
    const span = Math.log(this.interval.end) - this.logStart;
    this.factor = span === 0 ? 0 : (screenEnd - screenStart) / span;
  }

  toScreen(value: number): number {
    return value > 0 ? (Math.log(value) - this.logStart) * this.factor + this.screenStart : NaN;
  }

  fromScreen(pixel: number): number {
    return this.factor === 0 ? this.interval.start : Math.exp((pixel - this.screenStart) / this.factor + this.logStart);
  }

  project(values: NumericColumn, out: Float64Array): Float64Array {
    const { factor, logStart, screenStart } = this;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      out[i] = value > 0 ? (Math.log(value) - logStart) * factor + screenStart : NaN;
    }
    return out;
  }
}

/** An interval that a logarithm accepts: an end at or below 0 becomes a thousandth of the other one. */
function positive({ start, end }: Interval): Interval {
  if (start > 0 && end > 0) {
    return { start, end };
  }
  if (end > 0) {
    return { start: end / 1000, end };
  }
  if (start > 0) {
    return { start, end: start / 1000 };
  }
  return { start: 0.1, end: 10 };
}
