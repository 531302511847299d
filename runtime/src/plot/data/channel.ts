/**
 * A data spec met with the data: one value for all points, or one a point.
 *
 * It reads `{field}`, `{value}` and bare values. It does not know what the numbers mean.
 *
 *     const size = numberChannel(glyph.size, data, 6);  size.uniform ? size.value : size.values[i]
 */
import type { ColumnData } from "../../base/columns";
import { colorColumn, numericColumn, type NumericColumn } from "./column";
import { packColor, type PackedColor } from "../visual/color";

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
  readonly units?: unknown;
}

function isSpec(spec: unknown): spec is SpecLike {
  return typeof spec === "object" && spec !== null && !Array.isArray(spec) && ("field" in spec || "value" in spec);
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

export function numberChannel(spec: unknown, data: Columns, otherwise: number): NumberChannel {
  const field = fieldOf(spec);
  if (field !== null) {
    return { uniform: false, values: numericColumn(data.get(field)) };
  }
  const value = valueOf(spec);
  return { uniform: true, value: typeof value === "number" ? value : otherwise };
}

export function colorChannel(spec: unknown, data: Columns): ColorChannel {
  const field = fieldOf(spec);
  if (field !== null) {
    const column = data.get(field);
    // A spec like "red" in a column's place: authors write a colour's name where a field may stand.
    return column === undefined ? { uniform: true, value: packColor(field) } : { uniform: false, values: colorColumn(column) };
  }
  return { uniform: true, value: packColor(valueOf(spec)) };
}

export function anyChannel(spec: unknown, data: Columns): AnyChannel {
  const field = fieldOf(spec);
  if (field !== null) {
    const column = data.get(field);
    return typeof column === "object" && column !== null
      ? { uniform: false, values: column as ArrayLike<unknown> }
      : { uniform: true, value: undefined };
  }
  return { uniform: true, value: valueOf(spec) };
}

const repeated = new Map<number, NumericColumn>();

/** The positions of `length` points: the named column, or one value repeated. */
export function coordinates(spec: unknown, data: Columns, length: number): NumericColumn {
  const channel = numberChannel(spec, data, NaN);
  if (!channel.uniform) {
    return channel.values;
  }
  let column = repeated.get(channel.value);
  if (column === undefined || column.length !== length) {
    column = new Float64Array(length).fill(channel.value);
    // One kept column a value is enough: its facts are found again while nothing changes.
    if (repeated.size > 64) {
      repeated.clear();
    }
    repeated.set(channel.value, column);
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
