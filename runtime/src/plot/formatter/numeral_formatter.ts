/**
 * Tick labels by a pattern of numerals, rounded as the author wants.
 *
 *     formatNumeral(1234.5, "0,0", "floor") === "1,234"
 */
import { formatNumber } from "../../base/number_format";

/** Decimal places that a pattern shows, and by which power its numbers are shown larger (two for percent). */
function placesOf(pattern: string): readonly [places: number, power: number] {
  const decimals = /\.\[?(0+)|\[\.\](0+)/.exec(pattern);
  return [(decimals?.[1] ?? decimals?.[2] ?? "").length, pattern.includes("%") ? 2 : 0];
}

export function formatNumeral(value: number, pattern: string, rounding: string): string {
  // Abbreviated numbers and spans of time are rounded by their own rules.
  if (rounding === "round" || rounding === "nearest" || /[ab:]/.test(pattern) || !Number.isFinite(value)) {
    return formatNumber(value, pattern);
  }
  const [places, power] = placesOf(pattern);
  const factor = 10 ** (places + power);
  const scaled = Number((value * factor).toPrecision(15));
  return formatNumber((rounding === "floor" || rounding === "rounddown" ? Math.floor(scaled) : Math.ceil(scaled)) / factor, pattern);
}
