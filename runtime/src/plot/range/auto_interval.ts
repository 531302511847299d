/**
 * The interval that a data range chooses for its data: padding, following, flipping. Arithmetic only.
 *
 * It does not know models or glyphs.
 *
 *     autoInterval({ min: 0, max: 10, minPositive: 1 }, options)  // 10 % padding -> { start: -0.5, end: 10.5 }
 */
import type { Interval } from "../scale/scale";

/** What the data occupies along one axis; NaN when there is none. */
export interface Extent {
  readonly min: number;
  readonly max: number;
}

export interface AutoOptions {
  readonly padding: number;
  readonly paddingUnits: "percent" | "absolute";
  readonly defaultSpan: number;
  readonly flipped: boolean;
  readonly follow: "start" | "end" | null;
  readonly followInterval: number | null;
  readonly logarithmic: boolean;
}

export function autoInterval(extent: Extent, options: AutoOptions): Interval {
  const [low, high] = options.logarithmic ? logLimits(extent, options) : linearLimits(extent, options);
  const interval = options.flipped ? { start: high, end: low } : { start: low, end: high };
  return followed(interval, options);
}

function linearLimits({ min, max }: Extent, options: AutoOptions): readonly [number, number] {
  if (!(min <= max)) {
    return [-options.defaultSpan / 2, options.defaultSpan / 2];
  }
  if (min === max) {
    return [min - options.defaultSpan / 2, max + options.defaultSpan / 2];
  }
  const each = options.paddingUnits === "absolute" ? options.padding : ((max - min) * options.padding) / 2;
  return [min - each, max + each];
}

function logLimits(extent: Extent, options: AutoOptions): readonly [number, number] {
  if (!(extent.max > 0)) {
    return [0.1, 10];
  }
  const max = extent.max;
  const min = extent.min > 0 ? extent.min : max / 100;
  const logMin = Math.log10(min);
  const logMax = Math.log10(max);
  if (logMin === logMax) {
    return [10 ** (logMin - options.defaultSpan / 2), 10 ** (logMax + options.defaultSpan / 2)];
  }
  if (options.paddingUnits === "absolute") {
    // An absolute padding that would reach 0 has no place on the axis.
    return [min - options.padding > 0 ? min - options.padding : min, max + options.padding];
  }
  const each = ((logMax - logMin) * options.padding) / 2;
  return [10 ** (logMin - each), 10 ** (logMax + each)];
}

function followed(interval: Interval, options: AutoOptions): Interval {
  const { follow, followInterval } = options;
  if (follow === null || followInterval === null || Math.abs(interval.end - interval.start) <= followInterval) {
    return interval;
  }
  const step = interval.end >= interval.start ? followInterval : -followInterval;
  return follow === "start" ? { start: interval.start, end: interval.start + step } : { start: interval.end - step, end: interval.end };
}
