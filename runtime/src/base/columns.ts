/**
 * Columns of data and the arrays they are made of. Immutable to whoever reads them: a change makes a new `ColumnData`, and
 * a new view for each column that changed, so that identity tells what is new. Streamed rows go into spare room behind
 * the column, so that a row costs the same however many there are.
 */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** An array of more than one dimension, C order. */
export class NdArray {
  constructor(
    readonly data: NumberArray,
    readonly shape: readonly number[],
    readonly dtype: string,
  ) {}

  get length(): number {
    return this.shape[0] ?? 0;
  }
}

/** A list of arrays of different lengths: all values behind each other, and where each array starts. */
export class RaggedArray {
  constructor(
    readonly flat: NumberArray,
    /** One more than there are arrays; array i is flat[starts[i]] up to flat[starts[i + 1]]. */
    readonly starts: Uint32Array,
  ) {}

  get length(): number {
    return this.starts.length - 1;
  }

  at(index: number): NumberArray {
    return this.flat.subarray(this.starts[index], this.starts[index + 1]) as NumberArray;
  }
}

export type Column = NumberArray | NdArray | RaggedArray | readonly unknown[];

export type Patch = readonly [number | readonly (number | null)[], unknown];

export function isNumberArray(value: unknown): value is NumberArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

export class ColumnData {
  readonly #columns: ReadonlyMap<string, Column>;

  constructor(columns: ReadonlyMap<string, Column> = new Map()) {
    this.#columns = columns;
  }

  /** Rows of the longest column. */
  get length(): number {
    let longest = 0;
    for (const column of this.#columns.values()) longest = Math.max(longest, column.length);
    return longest;
  }

  get(name: string): Column | undefined {
    return this.#columns.get(name);
  }

  names(): string[] {
    return [...this.#columns.keys()];
  }

  with(columns: Iterable<readonly [string, Column]>, removed: readonly string[] = []): ColumnData {
    const next = new Map(this.#columns);
    for (const name of removed) next.delete(name);
    for (const [name, column] of columns) next.set(name, column);
    return new ColumnData(next);
  }

  /** Append rows to columns and keep the last `length`. */
  stream(rows: Iterable<readonly [string, Column]>, length: number): ColumnData {
    const next = new Map(this.#columns);
    for (const [name, tail] of rows) next.set(name, appended(next.get(name), tail, length));
    return new ColumnData(next);
  }

  patch(patches: Iterable<readonly [string, readonly Patch[]]>): ColumnData {
    const next = new Map(this.#columns);
    for (const [name, changes] of patches) {
      const column = next.get(name);
      if (column !== undefined) next.set(name, patched(column, changes));
    }
    return new ColumnData(next);
  }
}

function appended(column: Column | undefined, tail: Column, length: number): Column {
  if (column === undefined || column.length === 0) return tail;
  if (column instanceof NdArray && tail instanceof NdArray) {
    const stride = column.data.length / column.length;
    const data = appended(column.data, tail.data, length * stride) as NumberArray;
    return new NdArray(data, [data.length / stride, ...column.shape.slice(1)], column.dtype);
  }
  if (isNumberArray(column) && isNumberArray(tail) && isBig(column) === isBig(tail)) {
    const joined = wider(column, tail);
    const total = column.length + tail.length;
    const start = Math.max(0, total - length);
    const view = roomBehind(joined, tail.length) ?? grown(joined, tail.length);
    (view as Float64Array).set(tail as unknown as ArrayLike<number>, column.length);
    return view.subarray(start) as NumberArray;
  }
  const joined = [...entriesOf(column), ...entriesOf(tail)];
  return joined.length > length ? joined.slice(joined.length - length) : joined;
}

function entriesOf(column: Column): Iterable<unknown> {
  return column instanceof RaggedArray ? Array.from({ length: column.length }, (_, index) => column.at(index)) : (column as Iterable<unknown>);
}

function isBig(column: NumberArray): boolean {
  return column instanceof BigInt64Array || column instanceof BigUint64Array;
}

type ArrayClass = { new (buffer: ArrayBufferLike, offset: number, length: number): NumberArray; new (length: number): NumberArray };

/** The column, as doubles when the tail is of another type than it. */
function wider(column: NumberArray, tail: NumberArray): NumberArray {
  return column.constructor === tail.constructor || isBig(column) ? column : Float64Array.from(column as Float64Array);
}

/** Buffers that were made with spare room, and how much of each is in use. Only its last view may be appended to. */
const used = new WeakMap<ArrayBufferLike, number>();

function roomBehind(column: NumberArray, count: number): NumberArray | null {
  const end = column.byteOffset + column.byteLength;
  const next = end + count * column.BYTES_PER_ELEMENT;
  if (used.get(column.buffer) !== end || next > column.buffer.byteLength) return null;
  used.set(column.buffer, next);
  return new (column.constructor as ArrayClass)(column.buffer, column.byteOffset, column.length + count);
}

function grown(column: NumberArray, count: number): NumberArray {
  const larger = new (column.constructor as ArrayClass)(2 * (column.length + count) + 64);
  (larger as Float64Array).set(column as unknown as ArrayLike<number>);
  used.set(larger.buffer, (column.length + count) * larger.BYTES_PER_ELEMENT);
  return larger.subarray(0, column.length + count) as NumberArray;
}

function patched(column: Column, changes: readonly Patch[]): Column {
  if (column instanceof RaggedArray || column instanceof NdArray) return column;
  // A frame's buffer is shared by all its columns; a copy keeps what others hold untouched.
  const next = (isNumberArray(column) ? column.slice() : [...column]) as unknown[];
  const isBigColumn = isNumberArray(column) && isBig(column);
  for (const [where, value] of changes) {
    if (typeof where === "number") {
      next[where < 0 ? next.length + where : where] = isBigColumn ? BigInt(value as number) : value;
    } else {
      const [start, stop, step] = sliceOf(where, next.length);
      const values = value as ArrayLike<unknown>;
      for (let from = start, k = 0; step > 0 ? from < stop : from > stop; from += step, k++) {
        next[from] = isBigColumn ? BigInt(values[k] as number) : values[k];
      }
    }
  }
  return next as unknown as Column;
}

function sliceOf(slice: readonly (number | null)[], length: number): [number, number, number] {
  const [start, stop, step] = slice;
  const stride = step ?? 1;
  const at = (index: number) => Math.min(length, Math.max(0, index < 0 ? length + index : index));
  return [at(start ?? (stride > 0 ? 0 : length - 1)), stop == null ? (stride > 0 ? length : -1) : at(stop), stride];
}
