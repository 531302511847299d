/**
 * Columns whose every row is an array of two dimensions, or of three with the bytes of a colour in the last.
 *
 *     gridsOf(model["image"], source.data)[0].width
 */
import { NdArray, RaggedArray } from "../../base/columns";
import { fieldOf, valueOf, type Columns } from "./channel";
import { itemsOf } from "./column";

export interface Grid {
  /** Values row by row. */
  readonly values: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  /** Values of one place: 1, or the 4 bytes of a colour. */
  readonly channels: number;
}

const NO_GRID: Grid = { values: [], width: 0, height: 0, channels: 1 };

const known = new WeakMap<object, readonly Grid[]>();

/** The same column gives the same grids. */
export function gridsOf(spec: unknown, data: Columns): readonly Grid[] {
  const field = fieldOf(spec);
  const column: unknown = field === null ? [valueOf(spec)] : data.get(field);
  if (typeof column !== "object" || column === null) {
    return [];
  }
  let grids = known.get(column);
  if (grids === undefined) {
    grids = rowsOf(column);
    known.set(column, grids);
  }
  return grids;
}

function rowsOf(column: object): Grid[] {
  if (column instanceof NdArray && column.shape.length > 2) {
    const stride = column.data.length / Math.max(1, column.length);
    const inner = column.shape.slice(1);
    return Array.from({ length: column.length }, (_, i) => gridOf(column.data.subarray(i * stride, (i + 1) * stride) as ArrayLike<number>, inner));
  }
  return Array.from(itemsOf(column), (row) => {
    if (row instanceof NdArray) return gridOf(row.data as ArrayLike<number>, row.shape);
    if (row instanceof RaggedArray) return listGrid(Array.from({ length: row.length }, (_, i) => row.at(i)));
    return Array.isArray(row) ? listGrid(row) : NO_GRID;
  });
}

function gridOf(values: ArrayLike<number>, shape: readonly number[]): Grid {
  const [height = 0, width = 0, channels = 1] = shape;
  return { values, height, width, channels };
}

function listGrid(rows: readonly unknown[]): Grid {
  const lines = rows.map((row) => Array.from(itemsOf(row), (value) => (value === null ? NaN : typeof value === "boolean" ? Number(value) : (value as number))));
  const width = lines[0]?.length ?? 0;
  return { values: Float64Array.from(lines.flat()), width, height: lines.length, channels: 1 };
}
