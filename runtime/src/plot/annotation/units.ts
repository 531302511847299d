/**
 * Units of a scale bar, and the next round number to a length. Arithmetic only.
 *
 *     roundLength(new MetricLength(), 4300, "m")   // { value: 5, unit: "km", length: 5000 }
 */
import type { CustomDimensional, Dimensional, Metric } from "../../schema/models.gen";
import { isA } from "../../schema/schema";

export interface Unit {
  readonly name: string;
  /** How it is written. */
  readonly text: string;
  /** How much it is in the unit that counts as 1. */
  readonly size: number;
}

export interface Length {
  readonly value: number;
  /** The unit as it is written. */
  readonly unit: string;
  /** The same in the unit of the data. */
  readonly length: number;
}

const PREFIXES: readonly (readonly [prefix: string, power: number])[] = [
  ["Q", 30], ["R", 27], ["Y", 24], ["Z", 21], ["E", 18], ["P", 15], ["T", 12], ["G", 9], ["M", 6], ["k", 3], ["h", 2], ["", 0], ["d", -1],
  ["c", -2], ["m", -3], ["µ", -6], ["n", -9], ["p", -12], ["f", -15], ["a", -18], ["z", -21], ["y", -24], ["r", -27], ["q", -30],
];

/** All units, those that are not shown among them. */
export function unitsOf(dimensional: Dimensional): readonly Unit[] {
  if (isA(dimensional.type, "Metric")) {
    const { base_unit: base } = dimensional as Metric;
    const isReciprocal = isA(dimensional.type, "ReciprocalMetric");
    return PREFIXES.map(([prefix, power]) => {
      const name = `${prefix}${base}`;
      return isReciprocal ? { name: `${name}^-1`, text: `${name}⁻¹`, size: 10 ** -power } : { name, text: name, size: 10 ** power };
    });
  }
  const basis = (dimensional as CustomDimensional).basis as unknown;
  const entries = basis instanceof Map ? [...(basis as Map<string, Basis>)] : Object.entries((basis ?? {}) as Record<string, Basis>);
  return entries.map(([name, [size, text]]) => ({ name, size: Number(size), text }));
}

type Basis = readonly [size: number, text: string, ...more: unknown[]];

/** A unit by its name; "um" is "µm", "1/nm" and "nm⁻¹" are "nm^-1", a bare unit of a reciprocal one is that too. */
export function unitNamed(units: readonly Unit[], name: string): Unit | null {
  const plain = name.trim().replace(/^u(?=[a-zA-Z])/, "µ").replace(/^1\/(.*)$/, "$1^-1").replace("⁻¹", "^-1");
  return units.find((unit) => unit.name === plain || unit.text === name) ?? units.find((unit) => unit.name === `${plain}^-1`) ?? null;
}

function shownUnits(dimensional: Dimensional): Unit[] {
  const [include, exclude] = [dimensional.include as readonly string[] | null, dimensional.exclude as readonly string[]];
  return unitsOf(dimensional).filter(({ name }) => (include === null || include.includes(name)) && !exclude.includes(name.replace("^-1", "")) && !exclude.includes(name));
}

/** A length in the largest unit of which it is at least one; null for a unit that there is not. */
function inLargestUnit(dimensional: Dimensional, length: number, unit: string): { readonly best: Unit; readonly own: Unit; readonly value: number } | null {
  const own = unitNamed(unitsOf(dimensional), unit);
  const units = shownUnits(dimensional).sort((a, b) => b.size - a.size);
  const whole = length * (own?.size ?? NaN);
  const best = units.find(({ size }) => whole >= size * (1 - 1e-9)) ?? units.at(-1);
  return own === null || best === undefined ? null : { best, own, value: whole / best.size };
}

/** The next round number of the unit, or the greatest there is. */
export function roundLength(dimensional: Dimensional, length: number, unit: string): Length {
  const found = inLargestUnit(dimensional, length, unit);
  const ticks = Array.from(dimensional.ticks as ArrayLike<number>).sort((a, b) => a - b);
  if (found === null || ticks.length === 0 || !(found.value > 0)) return { value: length, unit, length };
  const { best, own, value } = found;
  const round = ticks.find((tick) => tick >= value * (1 - 1e-9)) ?? (ticks.at(-1) as number);
  return { value: round, unit: best.text, length: (round * best.size) / own.size };
}

/** The same length in the largest unit of which it is at least one. */
export function exactLength(dimensional: Dimensional, length: number, unit: string): Length {
  const found = inLargestUnit(dimensional, length, unit);
  return found === null ? { value: length, unit, length } : { value: found.value, unit: found.best.text, length };
}
