/**
 * Widths, heights and radii in pixels: as they are, or from the data at a centre.
 *
 *     spansOnScreen(scale, centres, widths, "data").length   // of each point, with the middle of its span
 */
import type { NumberChannel } from "../data/channel";
import { numberAt } from "../data/channel";
import type { NumericColumn } from "../data/column";
import type { Scale } from "../scale/scale";

export interface ScreenSpans {
  readonly middle: Float64Array;
  readonly size: Float64Array;
}

/** On a logarithmic scale the middle of a span is not the place of its centre. */
export function spansOnScreen(scale: Scale, centres: NumericColumn, sizes: NumberChannel, units: string, length: number): ScreenSpans {
  const middle = new Float64Array(length);
  const size = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const centre = centres[i] as number;
    const wide = numberAt(sizes, i);
    if (units === "screen") {
      middle[i] = scale.toScreen(centre);
      size[i] = wide;
    } else {
      const a = scale.toScreen(centre - wide / 2);
      const b = scale.toScreen(centre + wide / 2);
      middle[i] = (a + b) / 2;
      size[i] = Math.abs(b - a);
    }
  }
  return { middle, size };
}

/** Least and greatest of the spans' ends in data coordinates. */
export function spanExtent(centres: NumericColumn, sizes: NumberChannel, units: string, logarithmic: boolean): readonly [number, number] {
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < centres.length; i++) {
    const centre = centres[i] as number;
    const half = units === "screen" ? 0 : Math.abs(numberAt(sizes, i)) / 2;
    const low = centre - half;
    const high = centre + half;
    // A span that reaches 0 counts with its centre on a logarithmic axis.
    const least = logarithmic && low <= 0 ? centre : low;
    if (least < min && (!logarithmic || least > 0)) {
      min = least;
    }
    if (high > max) {
      max = high;
    }
  }
  return min <= max ? [min, max] : [NaN, NaN];
}
