/**
 * Ticks at powers of the base; on less than two decades at round numbers, as on a linear axis.
 *
 *     logTicks(options, 1, 1000).major -> [1, 10, 100, 1000]
 */
import { adaptiveTicks, type AdaptiveOptions } from "./adaptive_ticker";
import { NO_TICKS, type Ticks } from "./ticker";

/** Fewer decades than this do not show enough powers. */
const FEWEST_DECADES = 2;
const MOST_POWERS = 9;

export function logTicks(options: AdaptiveOptions, low: number, high: number): Ticks {
  if (!(low > 0 && high > low)) {
    return NO_TICKS;
  }
  const { base, minorCount } = options;
  const logLow = Math.log(low) / Math.log(base);
  const logHigh = Math.log(high) / Math.log(base);
  if (logHigh - logLow < FEWEST_DECADES) {
    return adaptiveTicks(options, low, high);
  }
  const slack = (logHigh - logLow) * 1e-9;
  const first = Math.ceil(logLow - slack);
  const last = Math.floor(logHigh + slack);
  const stride = Math.max(1, Math.ceil((last - first) / MOST_POWERS));
  const major: number[] = [];
  for (let exponent = first; exponent <= last; exponent += stride) {
    major.push(power(base, exponent));
  }
  const minor: number[] = [];
  if (minorCount > 1) {
    for (let exponent = first - stride; exponent <= last; exponent += stride) {
      const from = power(base, exponent);
      // Between neighbouring powers linear steps, between distant ones the powers that were left out.
      const values = stride === 1 ? fractions(from, base, minorCount) : between(base, exponent, stride);
      for (const value of values) {
        if (value >= low && value <= high) {
          minor.push(value);
        }
      }
    }
  }
  return { major, minor };
}

/** 10 ** -5 computed as a quotient is the nearest number to 0.00001. */
function power(base: number, exponent: number): number {
  return exponent < 0 ? 1 / base ** -exponent : base ** exponent;
}

function fractions(from: number, base: number, count: number): number[] {
  const values: number[] = [];
  for (let k = 1; k < count; k++) {
    const factor = (k * base) / count;
    if (factor > 1) {
      values.push(from * factor);
    }
  }
  return values;
}

function between(base: number, exponent: number, stride: number): number[] {
  const values: number[] = [];
  for (let k = 1; k < stride; k++) {
    values.push(power(base, exponent + k));
  }
  return values;
}
