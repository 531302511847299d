/**
 * Columns whose every row is a list of numbers, or lists of lists of them.
 *
 *     listsOf(model["xs"], data, space.x)[0]    // the x of the first line's points
 */
import { NdArray, RaggedArray } from "../../base/columns";
import type { Model } from "../../schema/models.gen";
import { fieldOf, valueOf, type Columns, type Places } from "./channel";
import { itemsOf, numericColumn, type NumericColumn } from "./column";
import { evaluated } from "./expression";

const converted = new WeakMap<object, WeakMap<object, readonly NumericColumn[]>>();
const NO_PLACES = {};

/** The rows of a column of lists, as numbers. The same column gives the same rows. */
export function listsOf(spec: unknown, data: Columns, places: Places): readonly NumericColumn[] {
  const column = columnOf(spec, data);
  if (typeof column !== "object" || column === null) {
    return [];
  }
  let byPlaces = converted.get(column);
  if (byPlaces === undefined) {
    byPlaces = new WeakMap();
    converted.set(column, byPlaces);
  }
  let lists = byPlaces.get(places ?? NO_PLACES);
  if (lists === undefined) {
    lists = rowsOf(column).map((row) => numbersOf(row, places));
    byPlaces.set(places ?? NO_PLACES, lists);
  }
  return lists;
}

/** The rows of a column of polygons of rings of numbers. */
export function ringsOf(spec: unknown, data: Columns, places: Places): readonly (readonly (readonly NumericColumn[])[])[] {
  const column = columnOf(spec, data);
  if (typeof column !== "object" || column === null) {
    return [];
  }
  return rowsOf(column).map((polygons) => rowsOf(polygons).map((rings) => rowsOf(rings).map((ring) => numbersOf(ring, places))));
}

function columnOf(spec: unknown, data: Columns): unknown {
  const field = fieldOf(spec);
  const expression = (spec as { expr?: Model } | null)?.expr;
  return expression !== undefined ? evaluated(expression, data) : field === null ? valueOf(spec) : data.get(field);
}

function rowsOf(column: unknown): unknown[] {
  if (column instanceof RaggedArray) {
    return Array.from({ length: column.length }, (_, i) => column.at(i));
  }
  if (column instanceof NdArray && column.shape.length > 1) {
    const { data, shape, dtype } = column;
    const stride = data.length / Math.max(1, column.length);
    return Array.from({ length: column.length }, (_, i) => {
      const row = data.subarray(i * stride, (i + 1) * stride);
      return shape.length === 2 ? row : new NdArray(row, shape.slice(1), dtype);
    });
  }
  return Array.from(itemsOf(column));
}

function numbersOf(row: unknown, places: Places): NumericColumn {
  return places === null ? numericColumn(row) : Float64Array.from(Array.from(itemsOf(row)), (value) => places.at(value));
}
