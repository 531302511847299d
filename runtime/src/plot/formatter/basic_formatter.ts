/**
 * Tick labels for plain numbers: as few digits as tell the ticks apart, scientific where numbers get long.
 *
 *     formatNumbers([0, 0.5, 1], options) -> ["0", "0.5", "1"]
 */

export interface NumberOptions {
  /** Digits after the point, or null for as many as are needed. */
  readonly precision: number | null;
  readonly scientific: boolean;
  /** Powers of ten from which numbers are written scientifically. */
  readonly powerHigh: number;
  readonly powerLow: number;
}

export const MINUS = "\u2212";

const MOST_DIGITS = 15;

export function formatNumbers(ticks: readonly number[], options: NumberOptions): string[] {
  const scientific = options.scientific && ticks.some((tick) => needsPower(tick, ticks, options));
  const write = scientific ? writeScientific : writeFixed;
  const digits = options.precision ?? fewestDigits(ticks, write);
  return ticks.map((tick) => write(tick, digits, options.precision === null).replace(/-/g, MINUS));
}

function needsPower(tick: number, ticks: readonly number[], options: NumberOptions): boolean {
  const size = Math.abs(tick);
  const noise = ticks.length > 1 ? Math.abs((ticks[1] as number) - (ticks[0] as number)) / 10000 : 0;
  return size > noise && (size >= 10 ** options.powerHigh || size <= 10 ** options.powerLow);
}

type Write = (value: number, digits: number, trim: boolean) => string;

function writeFixed(value: number, digits: number, trim: boolean): string {
  const text = value.toFixed(Math.min(digits, 100));
  const trimmed = trim && text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  // What rounds to zero has no sign.
  return /^-0(\.0*)?$/.test(trimmed) ? trimmed.slice(1) : trimmed;
}

function writeScientific(value: number, digits: number, trim: boolean): string {
  if (trim && value === 0) {
    return "0";
  }
  return value.toExponential(Math.min(digits, 100));
}

/** The least number of digits with which all ticks differ and each is near to its value. */
function fewestDigits(ticks: readonly number[], write: Write): number {
  const step = ticks.length > 1 ? Math.abs((ticks[1] as number) - (ticks[0] as number)) : Math.abs(ticks[0] ?? 0);
  const tolerance = step * 1e-3;
  for (let digits = 0; digits < MOST_DIGITS; digits++) {
    const texts = ticks.map((tick) => write(tick, digits, false));
    const exact = texts.every((text, i) => Math.abs(Number(text) - (ticks[i] as number)) <= tolerance);
    if (exact && new Set(texts).size === new Set(ticks).size) {
      return digits;
    }
  }
  return MOST_DIGITS;
}
