/**
 * The contract of tickers: where the ticks of an interval are. One kind of ticker is one file and one line in registry.ts.
 *
 * A ticker does not know what its ticks are called (formatter/) nor where they are on the screen.
 *
 *     adaptiveTicks({ base: 10, mantissas: [1, 2, 5], ... }, 0, 1).major -> [0, 0.2, 0.4, 0.6, 0.8, 1]
 */

export interface Ticks {
  readonly major: readonly number[];
  /** Between the major ones; none of them is also major. */
  readonly minor: readonly number[];
}

export const NO_TICKS: Ticks = { major: [], minor: [] };

/** More ticks than this means a wrong interval; painting them would only hang the page. */
const MOST_TICKS = 2000;

/** Multiples of `interval` within [low, high], free of accumulated error. */
export function multiples(interval: number, low: number, high: number): number[] {
  const found: number[] = [];
  // Adding 0 turns -0 into 0.
  const first = Math.ceil(low / interval - 1e-9) + 0;
  const last = Math.floor(high / interval + 1e-9);
  if (!(interval > 0) || !(last - first <= MOST_TICKS)) {
    return found;
  }
  // For 0.1 a product such as 3 * 0.1 is 0.30000000000000004, the quotient 3 / 10 is 0.3.
  const inverse = Math.round(1 / interval);
  const divides = interval < 1 && Math.abs(inverse * interval - 1) < 1e-12;
  // Counted from the first: beyond 2^53 a k that is one more is the same number, and a loop over k would never end.
  for (let i = 0; i <= last - first; i++) {
    const tick = divides ? (first + i) / inverse : (first + i) * interval;
    if (tick !== found[found.length - 1]) {
      found.push(tick);
    }
  }
  return found;
}

/** Major ticks at the multiples of an interval, `minorCount` steps between two of them. */
export function regularTicks(interval: number, minorCount: number, low: number, high: number): Ticks {
  const major = multiples(interval, low, high);
  if (!(minorCount > 1)) {
    return { major, minor: [] };
  }
  const step = interval / minorCount;
  const first = Math.ceil(low / step - 1e-9) + 0;
  const last = Math.floor(high / step + 1e-9);
  const minor: number[] = [];
  if (last - first <= MOST_TICKS) {
    for (let i = 0; i <= last - first; i++) {
      const tick = (first + i) * step;
      if ((first + i) % minorCount !== 0 && tick !== minor[minor.length - 1]) {
        minor.push(tick);
      }
    }
  }
  return { major, minor };
}
