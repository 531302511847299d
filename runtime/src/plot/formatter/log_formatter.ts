/**
 * Tick labels of a logarithmic axis: powers of the base, with plain numbers where the ticks are no powers.
 *
 *     formatPowers([1, 10, 100], 10, 0) -> [{base: "10", exponent: "0"}, ...]
 */
import type { Label } from "../text/meter";
import { formatNumbers, MINUS, type NumberOptions } from "./basic_formatter";

const PLAIN: NumberOptions = { precision: null, scientific: true, powerHigh: 5, powerLow: -3 };

/** Powers whose exponent is smaller than `minExponent` (either sign) are written out. */
export function formatPowers(ticks: readonly number[], base: number, minExponent: number): Label[] {
  const exponents = ticks.map((tick) => Math.log(tick) / Math.log(base));
  if (ticks.length === 0 || exponents.some((exponent) => !(Math.abs(exponent - Math.round(exponent)) < 1e-9))) {
    return formatNumbers(ticks, PLAIN);
  }
  const baseText = Math.abs(base - Math.E) < 1e-9 ? "e" : String(base);
  return ticks.map((tick, i) => {
    const exponent = Math.round(exponents[i] as number);
    if (minExponent > 0 && Math.abs(exponent) < minExponent) {
      return formatNumbers([tick], { ...PLAIN, scientific: false })[0] as string;
    }
    return { base: baseText, exponent: String(exponent).replace("-", MINUS) };
  });
}
