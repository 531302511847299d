/**
 * The order of a table's rows. Arithmetic only: columns and wishes in, row numbers out.
 *
 *     sortedRows(null, 3, [{ values: ["b", "a", "c"], descending: false }])   // [1, 0, 2]
 */

export interface SortKey {
  readonly values: ArrayLike<unknown>;
  readonly descending: boolean;
  /** An author's own way to compare two values; without one numbers and texts go as they are. */
  readonly compare?: ((x: unknown, y: unknown) => number) | undefined;
}

/** Row numbers in the order of the keys; equal rows stay in the source's order. What is missing comes last. */
export function sortedRows(rows: Uint32Array | null, length: number, keys: readonly SortKey[]): Uint32Array {
  const order = rows === null ? Uint32Array.from({ length }, (_, i) => i) : rows.slice();
  if (keys.length === 0) return order;
  const compares = keys.map(comparing);
  return order.sort((a, b) => {
    for (const compare of compares) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return a - b;
  });
}

function comparing({ values, descending, compare }: SortKey): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  if (compare !== undefined) return (a, b) => sign * (compare(values[a], values[b]) || 0);
  const ranks = isNumeric(values) ? values : textRanks(values);
  return (a, b) => {
    const x = ranks[a] as number;
    const y = ranks[b] as number;
    if (x !== x || y !== y) return x === x ? -1 : y === y ? 1 : 0;
    return x < y ? -sign : x > y ? sign : 0;
  };
}

function isNumeric(values: ArrayLike<unknown>): values is ArrayLike<number> {
  return ArrayBuffer.isView(values) && !(values instanceof BigInt64Array) && !(values instanceof BigUint64Array);
}

const collator = new Intl.Collator(undefined, { numeric: true });

/** The place of each value among the others, so that texts are compared once each and not at every step of a sort. */
function textRanks(values: ArrayLike<unknown>): Float64Array {
  const all = Array.from(values);
  const distinct = [...new Set(all)].filter((value) => value !== null && value !== undefined && value === value);
  distinct.sort((a, b) => (typeof a === "string" || typeof b === "string" ? collator.compare(String(a), String(b)) : Number(a) - Number(b)));
  const rank = new Map(distinct.map((value, i) => [value, i]));
  return Float64Array.from(all, (value) => rank.get(value) ?? NaN);
}

/** Numbers by their size, and what is no number at one end. */
export function nanCompare(isFirst: boolean): (x: unknown, y: unknown) => number {
  const isNan = (value: unknown): boolean => typeof value !== "number" || Number.isNaN(value);
  return (x, y) => {
    if (isNan(x) || isNan(y)) return isNan(x) === isNan(y) ? 0 : isNan(x) === isFirst ? -1 : 1;
    return (x as number) - (y as number);
  };
}

/** The rows between two rows of the order, both included. */
export function rowsBetween(order: ArrayLike<number>, from: number, to: number): number[] {
  const all = Array.from(order);
  const [a, b] = [all.indexOf(from), all.indexOf(to)];
  return a < 0 || b < 0 ? [to] : all.slice(Math.min(a, b), Math.max(a, b) + 1);
}
