/**
 * Rows in groups, and numbers made of them. Arithmetic only: columns and levels in, lines out.
 *
 *     cubeLines([0, 1, 2], [{ of: (row) => names[row], isClosed: () => false, totals: [] }])
 */

export interface Level {
  /** The value by which rows are put together. */
  of(row: number): unknown;
  isClosed(key: string): boolean;
  readonly totals: readonly Total[];
}

export interface Total {
  readonly field: string;
  readonly type: string;
  at(row: number): unknown;
}

export interface Group {
  /** Its own among all of the cube: the values from the outermost level. */
  readonly key: string;
  readonly title: string;
  readonly level: number;
  readonly rows: readonly number[];
  readonly isClosed: boolean;
  readonly totals: ReadonlyMap<string, number>;
}

/** A row's number, or a group. */
export type Line = number | Group;

/** The lines from above: each group before what is in it, without what is in a closed one. Groups stand in the order of their first rows. */
export function cubeLines(rows: ArrayLike<number>, levels: readonly Level[], depth = 0, prefix = ""): Line[] {
  const level = levels[depth];
  if (level === undefined) return Array.from(rows);
  const groups = new Map<unknown, number[]>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const value = level.of(row);
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([value, members]): Line[] => {
    const key = JSON.stringify([prefix, typeof value, String(value)]);
    const isClosed = level.isClosed(key);
    const totals = new Map(level.totals.map((total) => [total.field, totalOf(total, members)]));
    const group: Group = { key, title: String(value ?? ""), level: depth, rows: members, isClosed, totals };
    return isClosed ? [group] : [group, ...cubeLines(members, levels, depth + 1, key)];
  });
}

/** NaN where no value is a number. */
export function totalOf({ type, at }: Total, rows: readonly number[]): number {
  const values = rows.map(at).filter((value): value is number => typeof value === "number" && !Number.isNaN(value));
  if (values.length === 0) return NaN;
  const sum = values.reduce((all, value) => all + value, 0);
  switch (type) {
    case "MinAggregator":
      return values.reduce((a, b) => Math.min(a, b));
    case "MaxAggregator":
      return values.reduce((a, b) => Math.max(a, b));
    case "AvgAggregator":
      return sum / values.length;
    default:
      return sum;
  }
}
