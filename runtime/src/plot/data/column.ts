/**
 * Columns of a data source as arrays of numbers or colours, with what is worth knowing about them (least, greatest, sorted).
 *
 * Everything is computed once for a column's identity: a column is never changed in place, a new one comes instead. It does
 * not know about screens.
 *
 *     const xs = numericColumn(source.data.get("x"));  columnFacts(xs).ascending
 */
import { NdArray } from "../../base/columns";
import { packColor } from "../visual/color";

/** What glyphs read: missing is NaN. */
export type NumericColumn = Float64Array | Float32Array;

export interface ColumnFacts {
  readonly min: number;
  readonly max: number;
  /** The least value above 0, for logarithmic scales; NaN when there is none. */
  readonly minPositive: number;
  /** Never falls, holds no NaN: a window of it can be found by bisection. */
  readonly ascending: boolean;
}

const numeric = new WeakMap<object, NumericColumn>();
const facts = new WeakMap<NumericColumn, ColumnFacts>();
const colors = new WeakMap<object, Uint32Array>();

const NOTHING = new Float64Array(0);

/** Numbers of a column of any kind; text counts where it is a number, what is none is NaN. */
export function numericColumn(column: unknown): NumericColumn {
  if (column instanceof Float64Array || column instanceof Float32Array) {
    return column;
  }
  if (typeof column !== "object" || column === null) {
    return NOTHING;
  }
  let numbers = numeric.get(column);
  if (numbers === undefined) {
    numbers = convert(column);
    numeric.set(column, numbers);
  }
  return numbers;
}

function convert(column: object): NumericColumn {
  const items = flat(column);
  const length = lengthOf(items);
  const out = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    out[i] = toNumber(items[i]);
  }
  return out;
}

function lengthOf(items: ArrayLike<unknown>): number {
  return typeof items.length === "number" ? items.length : 0;
}

/** The values of a column of any kind. */
export function itemsOf(column: unknown): ArrayLike<unknown> {
  return typeof column === "object" && column !== null ? flat(column) : NOTHING;
}

function flat(column: object): ArrayLike<unknown> {
  return column instanceof NdArray ? column.data : (column as ArrayLike<unknown>);
}

function toNumber(value: unknown): number {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
    case "bigint":
      return Number(value);
    case "string":
      return value.trim() === "" ? NaN : Number(value);
    default:
      return value instanceof Date ? value.getTime() : NaN;
  }
}

/** What was found out of the beginning of a column that has since been streamed to. */
interface Surveyed {
  readonly offset: number;
  readonly length: number;
  readonly facts: ColumnFacts;
}

const surveyed = new WeakMap<ArrayBufferLike, Surveyed>();

/** Least, greatest and order of a column; one pass, remembered. Of a column that only grew the new rows are looked at. */
export function columnFacts(column: NumericColumn): ColumnFacts {
  let known = facts.get(column);
  if (known === undefined) {
    // A streamed column is a longer view of the same memory, whose earlier rows never change.
    const before = surveyed.get(column.buffer);
    const grown = before !== undefined && before.offset === column.byteOffset && before.length <= column.length;
    known = grown ? survey(column, before.length, before.facts) : survey(column, 0, UNKNOWN);
    facts.set(column, known);
    surveyed.set(column.buffer, { offset: column.byteOffset, length: column.length, facts: known });
  }
  return known;
}

const UNKNOWN: ColumnFacts = { min: NaN, max: NaN, minPositive: NaN, ascending: true };

function survey(column: NumericColumn, from: number, before: ColumnFacts): ColumnFacts {
  let min = before.min === before.min ? before.min : Infinity;
  let max = before.max === before.max ? before.max : -Infinity;
  let minPositive = before.minPositive === before.minPositive ? before.minPositive : Infinity;
  let { ascending } = before;
  let previous = from > 0 ? (column[from - 1] as number) : -Infinity;
  for (let i = from; i < column.length; i++) {
    const value = column[i] as number;
    if (!(value >= previous)) {
      ascending = false;
    }
    previous = value;
    // Infinity is a place at the edge, not a size: a range that followed it could show nothing.
    if (value < min && value !== -Infinity) {
      min = value;
    }
    if (value > max && value !== Infinity) {
      max = value;
    }
    if (value > 0 && value < minPositive) {
      minPositive = value;
    }
  }
  return {
    min: min === Infinity ? NaN : min,
    max: max === -Infinity ? NaN : max,
    minPositive: minPositive === Infinity ? NaN : minPositive,
    ascending,
  };
}

/** Packed colours of a column: CSS texts, (r, g, b[, a]) tuples, or 0xRRGGBBAA numbers. */
export function colorColumn(column: unknown): Uint32Array {
  if (column instanceof Uint32Array) {
    return column;
  }
  if (typeof column !== "object" || column === null) {
    return new Uint32Array(0);
  }
  let packed = colors.get(column);
  if (packed === undefined) {
    const rows = column instanceof NdArray && column.shape.length === 2;
    packed = rows ? packRows(column.data, column.shape) : packItems(flat(column));
    colors.set(column, packed);
  }
  return packed;
}

function packItems(items: ArrayLike<unknown>): Uint32Array {
  const packed = new Uint32Array(lengthOf(items));
  for (let i = 0; i < packed.length; i++) {
    packed[i] = packColor(items[i]);
  }
  return packed;
}

/** An (n, 3) or (n, 4) array of bytes. */
function packRows(values: ArrayLike<unknown>, shape: readonly number[]): Uint32Array {
  const packed = new Uint32Array(shape[0] ?? 0);
  const channels = shape[1] ?? 0;
  for (let i = 0; i < packed.length; i++) {
    const at = i * channels;
    const alpha = channels > 3 ? Number(values[at + 3]) / 255 : 1;
    packed[i] = packColor([Number(values[at]), Number(values[at + 1]), Number(values[at + 2]), alpha]);
  }
  return packed;
}

/** Index of the first value that is not below `limit`; the column must be ascending. */
export function lowerBound(column: NumericColumn, limit: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < limit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
