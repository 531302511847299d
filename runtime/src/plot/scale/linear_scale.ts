/**
 * The scale on which equal steps are equally long.
 *
 *     new LinearScale({ start: 1, end: 3 }, 0, 100).toScreen(2) === 50
 */
import type { NumericColumn } from "../data/column";
import type { Interval, Scale } from "./scale";

export class LinearScale implements Scale {
  readonly logarithmic = false;
  private readonly factor: number;

  constructor(
    readonly interval: Interval,
    readonly screenStart: number,
    readonly screenEnd: number,
  ) {
    const span = interval.end - interval.start;
    this.factor = span === 0 ? 0 : (screenEnd - screenStart) / span;
  }

  toScreen(value: number): number {
    // The difference first: times around 1.7e12 keep their sub-pixel digits.
    return (value - this.interval.start) * this.factor + this.screenStart;
  }

  fromScreen(pixel: number): number {
    return this.factor === 0 ? this.interval.start : (pixel - this.screenStart) / this.factor + this.interval.start;
  }

  project(values: NumericColumn, out: Float64Array): Float64Array {
    const { factor, screenStart } = this;
    const start = this.interval.start;
    for (let i = 0; i < values.length; i++) {
      out[i] = ((values[i] as number) - start) * factor + screenStart;
    }
    return out;
  }
}
