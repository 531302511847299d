/**
 * Which rows of a source a view shows: filters by number, truth, group, JavaScript, and their combinations. A new filter is a
 * function and its line here.
 *
 * It does not know renderers. Reads are tracked.
 *
 *     const rows = shownRows(renderer.view.filter, source);   const columns = rows === null ? source.data : rowsOf(source.data, rows);
 */
import { NdArray, RaggedArray, type Column, type ColumnData } from "../../base/columns";
import type { LiveModel } from "../../document/model";
import type { BooleanFilter, CompositeFilter, CustomJSFilter, GroupFilter, IndexFilter, InversionFilter, Model } from "../../schema/models.gen";
import { faceOf } from "../../view/model_face";
import type { Columns } from "./channel";
import { itemsOf } from "./column";
import { called } from "./page_call";

/** A true or false for each row; null for all rows. */
type Mask = Uint8Array | null;

interface Source {
  readonly data: ColumnData;
}

/** The numbers of the rows that are shown, null for all. */
export function shownRows(filter: Model | null, source: Model & Source): Uint32Array | null {
  const mask = filter === null ? null : maskOf(filter, source);
  if (mask === null) {
    return null;
  }
  const rows = new Uint32Array(mask.length);
  let count = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 1) {
      rows[count++] = i;
    }
  }
  return rows.subarray(0, count);
}

function maskOf(filter: Model, source: Model & Source): Mask {
  return MASKS[filter.type]?.(filter, source, source.data?.length ?? 0) ?? null;
}

function masks(filter: Model, source: Model & Source, length: number): Uint8Array[] {
  return ((filter as CompositeFilter).operands as readonly Model[]).map((operand) => maskOf(operand, source) ?? new Uint8Array(length).fill(1));
}

function combined(all: readonly Uint8Array[], length: number, rule: (values: readonly number[]) => boolean): Mask {
  return all.length === 0 ? null : Uint8Array.from({ length }, (_, i) => (rule(all.map((mask) => mask[i] as number)) ? 1 : 0));
}

function byIndex(indices: ArrayLike<number>, length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (let k = 0; k < indices.length; k++) {
    const i = indices[k] as number;
    if (i >= 0 && i < length) mask[i] = 1;
  }
  return mask;
}

const MASKS: Readonly<Record<string, (filter: Model, source: Model & Source, length: number) => Mask>> = {
  IndexFilter: (filter, _source, length) => {
    const { indices } = filter as IndexFilter;
    return indices === null ? null : byIndex(indices as ArrayLike<number>, length);
  },
  BooleanFilter: (filter, _source, length) => {
    const booleans = (filter as BooleanFilter).booleans as ArrayLike<unknown> | null;
    return booleans === null ? null : Uint8Array.from({ length }, (_, i) => (booleans[i] ? 1 : 0));
  },
  GroupFilter: (filter, source, length) => {
    const { column_name, group } = filter as GroupFilter;
    const values = itemsOf(source.data.get(column_name));
    return Uint8Array.from({ length }, (_, i) => (values[i] === group ? 1 : 0));
  },
  CustomJSFilter: (filter, source, length) => {
    const chosen = called(filter as CustomJSFilter, "run", faceOf(source as unknown as LiveModel)) as ArrayLike<unknown> | null | undefined;
    if (chosen === null || chosen === undefined) return null;
    return typeof chosen[0] === "boolean"
      ? Uint8Array.from({ length }, (_, i) => (chosen[i] === true ? 1 : 0))
      : byIndex(chosen as ArrayLike<number>, length);
  },
  InversionFilter: (filter, source, length) => {
    const mask = maskOf((filter as InversionFilter).operand as Model, source);
    return mask === null ? new Uint8Array(length) : mask.map((value) => 1 - value);
  },
  IntersectionFilter: (filter, source, length) => combined(masks(filter, source, length), length, (values) => values.every(Boolean)),
  UnionFilter: (filter, source, length) => combined(masks(filter, source, length), length, (values) => values.some(Boolean)),
  DifferenceFilter: (filter, source, length) =>
    combined(masks(filter, source, length), length, ([first, ...others]) => Boolean(first) && !others.some(Boolean)),
  SymmetricDifferenceFilter: (filter, source, length) =>
    combined(masks(filter, source, length), length, (values) => values.filter(Boolean).length % 2 === 1),
};

/** Some rows of the columns. The same question about the same column gives the same array. */
export function rowsOf(data: ColumnData, rows: Uint32Array): Columns {
  const taken = new Map<string, Column | undefined>();
  return {
    length: rows.length,
    get(name) {
      if (!taken.has(name)) {
        const column = data.get(name);
        taken.set(name, column === undefined ? undefined : takenFrom(column, rows));
      }
      return taken.get(name);
    },
  };
}

function takenFrom(column: Column, rows: Uint32Array): Column {
  if (column instanceof RaggedArray) {
    return Array.from(rows, (i) => column.at(i));
  }
  if (column instanceof NdArray) {
    const stride = column.data.length / Math.max(1, column.length);
    const data = new (column.data.constructor as new (length: number) => Float64Array)(rows.length * stride);
    rows.forEach((row, k) => data.set(column.data.subarray(row * stride, (row + 1) * stride) as Float64Array, k * stride));
    return new NdArray(data, [rows.length, ...column.shape.slice(1)], column.dtype);
  }
  if (ArrayBuffer.isView(column)) {
    const values = column as Float64Array;
    const out = new (values.constructor as new (length: number) => Float64Array)(rows.length);
    rows.forEach((row, k) => (out[k] = values[row] as number));
    return out;
  }
  return Array.from(rows, (i) => (column as readonly unknown[])[i]);
}
