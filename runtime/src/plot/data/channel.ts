/**
 * A data spec met with the data: one value for all points, or one a point.
 *
 * It reads `{field}`, `{value}`, `{expr}`, each with a `transform`, and bare values. It does not know what the numbers mean.
 *
 *     const size = numberChannel(glyph.size, data, 6);  size.uniform ? size.value : size.values[i]
 */
import type { ColumnData } from "../../base/columns";
import type { Model } from "../../schema/models.gen";
import { packColor, type PackedColor } from "../visual/color";
import { colorColumn, itemsOf, numericColumn, type NumericColumn } from "./column";
import { evaluated } from "./expression";
import { transformed } from "./transform";

/** What specs are looked up in. */
export type Columns = Pick<ColumnData, "get" | "length">;

export const NO_COLUMNS: Columns = { length: 1, get: () => undefined };

export type NumberChannel =
  | { readonly uniform: true; readonly value: number }
  | { readonly uniform: false; readonly values: NumericColumn };

export type ColorChannel =
  | { readonly uniform: true; readonly value: PackedColor }
  | { readonly uniform: false; readonly values: Uint32Array };

export type AnyChannel =
  | { readonly uniform: true; readonly value: unknown }
  | { readonly uniform: false; readonly values: ArrayLike<unknown> };

interface SpecLike {
  readonly field?: unknown;
  readonly value?: unknown;
  readonly expr?: unknown;
  readonly transform?: unknown;
  readonly units?: unknown;
}

function isSpec(spec: unknown): spec is SpecLike {
  return typeof spec === "object" && spec !== null && !Array.isArray(spec) && ("field" in spec || "value" in spec || "expr" in spec);
}

/** The column that a spec names, or null when it is one value. */
export function fieldOf(spec: unknown): string | null {
  return isSpec(spec) && typeof spec.field === "string" ? spec.field : null;
}

/** The one value of a spec that names no column. */
export function valueOf(spec: unknown): unknown {
  return isSpec(spec) ? spec.value : spec;
}

export function unitsOf(spec: unknown, otherwise: string): string {
  return isSpec(spec) && typeof spec.units === "string" ? spec.units : otherwise;
}

/** The column that a spec stands for, transformed where it says so; `undefined` when it is one value. */
function columnOf(spec: unknown, data: Columns): unknown {
  if (!isSpec(spec) || (spec.field === undefined && spec.expr === undefined && !(spec.transform instanceof Object))) {
    return undefined;
  }
  const column =
    spec.expr !== undefined
      ? evaluated(spec.expr as Model, data)
      : typeof spec.field === "string"
        ? data.get(spec.field)
        : new Array<unknown>(data.length).fill(spec.value);
  const { transform } = spec;
  return transform instanceof Object ? transformed(transform as Model, column) : (column ?? null);
}

export function numberChannel(spec: unknown, data: Columns, otherwise: number): NumberChannel {
  const column = columnOf(spec, data);
  if (column !== undefined) {
    return { uniform: false, values: numericColumn(column) };
  }
  const value = valueOf(spec);
  return { uniform: true, value: typeof value === "number" ? value : otherwise };
}

export function colorChannel(spec: unknown, data: Columns): ColorChannel {
  const column = columnOf(spec, data);
  if (column === null) {
    // A spec like "red" in a column's place: authors write a colour's name where a field may stand.
    return { uniform: true, value: packColor(fieldOf(spec)) };
  }
  return column === undefined ? { uniform: true, value: packColor(valueOf(spec)) } : { uniform: false, values: colorColumn(column) };
}

export function anyChannel(spec: unknown, data: Columns): AnyChannel {
  const column = columnOf(spec, data);
  if (column === undefined) {
    return { uniform: true, value: valueOf(spec) };
  }
  return column === null ? { uniform: true, value: undefined } : { uniform: false, values: itemsOf(column) };
}

const repeated = new Map<number, NumericColumn>();

/** Where the values of an axis are, as numbers: the names of a categorical one. `null` on axes of numbers. */
export type Places = { at(value: unknown): number } | null;

const placed = new WeakMap<object, WeakMap<object, NumericColumn>>();

/** The positions of `length` points: the named column, or one value repeated; names are looked up in `places`. */
export function coordinates(spec: unknown, data: Columns, length: number, places: Places = null): NumericColumn {
  const column = columnOf(spec, data);
  if (column !== undefined) {
    return places === null || column === null ? numericColumn(column) : placesOf(column as object, places);
  }
  const value = places === null ? valueOf(spec) : places.at(valueOf(spec));
  return constant(typeof value === "number" ? value : NaN, length);
}

function placesOf(column: object, places: { at(value: unknown): number }): NumericColumn {
  let known = placed.get(places);
  if (known === undefined) {
    known = new WeakMap();
    placed.set(places, known);
  }
  let numbers = known.get(column);
  if (numbers === undefined) {
    numbers = Float64Array.from(Array.from(itemsOf(column)), (value) => places.at(value));
    known.set(column, numbers);
  }
  return numbers;
}

function constant(value: number, length: number): NumericColumn {
  let column = repeated.get(value);
  if (column === undefined || column.length !== length) {
    column = new Float64Array(length).fill(value);
    // One kept column a value is enough: its facts are found again while nothing changes.
    if (repeated.size > 64) {
      repeated.clear();
    }
    repeated.set(value, column);
  }
  return column;
}

/** The number of a channel at a point; beyond the column's end NaN. */
export function numberAt(channel: NumberChannel, index: number): number {
  return channel.uniform ? channel.value : (channel.values[index] ?? NaN);
}

export function greatest(channel: NumberChannel): number {
  if (channel.uniform) {
    return channel.value;
  }
  let max = 0;
  for (let i = 0; i < channel.values.length; i++) {
    const value = channel.values[i] as number;
    if (value > max) {
      max = value;
    }
  }
  return max;
}
