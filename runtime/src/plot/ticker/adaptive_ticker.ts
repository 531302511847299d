/**
 * Ticks at 1, 2 and 5 times the powers of ten, or at other mantissas of another base; as near to the wished number as can be.
 *
 *     adaptiveInterval(options, 100) === 20
 */
import { regularTicks, type Ticks } from "./ticker";

export interface AdaptiveOptions {
  readonly base: number;
  readonly mantissas: readonly number[];
  readonly minInterval: number;
  readonly maxInterval: number;
  readonly desired: number;
  readonly minorCount: number;
}

/** The distance of two ticks for a span of the axis. */
export function adaptiveInterval(options: AdaptiveOptions, span: number): number {
  const { base, mantissas, desired } = options;
  const ideal = span / desired;
  const magnitude = base ** Math.floor(Math.log(ideal) / Math.log(base) + 1e-12);
  // The neighbours of the decade count too: 9.9 is nearer to 10 than to 5.
  const candidates = [(mantissas[mantissas.length - 1] ?? 1) / base, ...mantissas, (mantissas[0] ?? 1) * base];
  let best = NaN;
  let bestError = Infinity;
  for (const mantissa of candidates) {
    const interval = mantissa * magnitude;
    const error = Math.abs(desired - span / interval);
    if (error < bestError) {
      best = interval;
      bestError = error;
    }
  }
  return Math.min(Math.max(best, options.minInterval), options.maxInterval);
}

export function adaptiveTicks(options: AdaptiveOptions, low: number, high: number): Ticks {
  const interval = adaptiveInterval(options, high - low);
  return regularTicks(interval, options.minorCount, low, high);
}
