/**
 * Where the names of a categorical range are: each is 1 wide, with space between groups. Arithmetic only.
 *
 *     const places = factorPlaces({ factors: ["a", "b"], ... });   places.at("b") === 1.5;   places.at(["b", 0.1]) === 1.6
 */
import type { FactorRange } from "../../schema/models.gen";

type Paddings = Pick<FactorRange, "factors" | "factor_padding" | "subgroup_padding" | "group_padding">;

/** A name, or names of two or three levels. */
export type Factor = string | readonly string[];

/** Neighbouring names that share their first levels. */
export interface Group {
  readonly name: string;
  /** The names of the levels above it, its own last. */
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

export interface FactorPlaces {
  readonly factors: readonly Factor[];
  readonly middles: readonly number[];
  readonly levels: number;
  /** Groups of the highest level, and of the middle one of three. */
  readonly groups: readonly Group[];
  readonly subgroups: readonly Group[];
  /** The width of all names together with the space between them. */
  readonly extent: number;
  /** The place of a name, of a group, of a number, or of one of them and an offset; NaN for what is not there. */
  at(value: unknown): number;
}

interface Span {
  start: number;
  end: number;
}

const SEPARATOR = "\u0000";

function keyOf(path: readonly unknown[]): string {
  return path.join(SEPARATOR);
}

export function factorPlaces(range: Paddings): FactorPlaces {
  const factors = range.factors as readonly Factor[];
  const paths = factors.map((factor) => (typeof factor === "string" ? [factor] : factor.map(String)));
  const levels = paths.reduce((most, path) => Math.max(most, path.length), 1);
  const middles = new Array<number>(paths.length).fill(NaN);
  const spans = new Map<string, Span>();
  const between = [range.group_padding, range.subgroup_padding];
  const end = lay(paths.map((_, i) => i), 0, 0);

  /** Lays the names of a group out from `offset`, level by level; returns where it ends. */
  function lay(members: readonly number[], level: number, offset: number): number {
    if (level === levels - 1) {
      members.forEach((member, i) => (middles[member] = offset + i * (1 + range.factor_padding) + 0.5));
      return offset + members.length + Math.max(0, members.length - 1) * range.factor_padding;
    }
    const parts = new Map<string, number[]>();
    for (const member of members) {
      const name = (paths[member] as string[])[level] ?? "";
      const part = parts.get(name);
      if (part === undefined) parts.set(name, [member]);
      else part.push(member);
    }
    let at = offset;
    for (const part of parts.values()) {
      const start = at;
      at = lay(part, level + 1, at);
      spans.set(keyOf((paths[part[0] as number] as string[]).slice(0, level + 1)), { start, end: at });
      at += between[level] ?? 0;
    }
    return parts.size === 0 ? at : at - (between[level] ?? 0);
  }

  const known = new Map<string, number>();
  const groupsOf = (depth: number): Group[] => {
    const sums = new Map<string, { total: number; count: number }>();
    paths.forEach((path, i) => {
      const key = keyOf(path.slice(0, depth));
      const sum = sums.get(key) ?? { total: 0, count: 0 };
      sums.set(key, { total: sum.total + (middles[i] as number), count: sum.count + 1 });
    });
    return [...sums].flatMap(([key, { total, count }]) => {
      const span = spans.get(key);
      if (span === undefined) return [];
      const path = key.split(SEPARATOR);
      known.set(key, total / count);
      return [{ name: path[depth - 1] as string, path, ...span, middle: total / count }];
    });
  };
  const groups = levels > 1 ? groupsOf(1) : [];
  const subgroups = levels > 2 ? groupsOf(2) : [];
  paths.forEach((path, i) => known.set(keyOf(path), middles[i] as number));

  return {
    factors,
    middles,
    levels,
    groups,
    subgroups,
    extent: end,
    at(value) {
      if (typeof value === "number") return value;
      if (typeof value === "string") return known.get(value) ?? NaN;
      if (!Array.isArray(value)) return NaN;
      const last: unknown = value[value.length - 1];
      return typeof last === "number"
        ? (known.get(keyOf(value.slice(0, -1))) ?? NaN) + last
        : (known.get(keyOf(value)) ?? NaN);
    },
  };
}
