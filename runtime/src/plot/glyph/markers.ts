/**
 * What glyphs of separate points share: which of them are seen, which are near a pixel.
 *
 * A spatial index over the data coordinates is built at the first question and kept as long as the columns.
 *
 *     const near = pointsWithin(x, y, view, query, reach)
 */
import Flatbush from "flatbush";
import type { NumericColumn } from "../data/column";
import type { Query, Viewport } from "./glyph";

interface PointIndex {
  readonly tree: Flatbush | null;
  /** Points that have a place, by their number in the tree. */
  readonly points: Uint32Array;
}

const indices = new WeakMap<NumericColumn, WeakMap<NumericColumn, PointIndex>>();

function pointIndex(x: NumericColumn, y: NumericColumn): PointIndex {
  let byY = indices.get(x);
  if (byY === undefined) {
    byY = new WeakMap();
    indices.set(x, byY);
  }
  let index = byY.get(y);
  if (index === undefined) {
    index = buildIndex(x, y);
    byY.set(y, index);
  }
  return index;
}

function buildIndex(x: NumericColumn, y: NumericColumn): PointIndex {
  const length = Math.min(x.length, y.length);
  const points = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (Number.isFinite(x[i]) && Number.isFinite(y[i])) {
      points[count++] = i;
    }
  }
  if (count === 0) {
    return { tree: null, points: points.subarray(0, 0) };
  }
  const tree = new Flatbush(count, 16, Float64Array);
  for (let k = 0; k < count; k++) {
    const i = points[k] as number;
    tree.add(x[i] as number, y[i] as number, x[i] as number, y[i] as number);
  }
  tree.finish();
  return { tree, points: points.subarray(0, count) };
}

/** Points whose centre is at most `reach` pixels from the query along each axis that it asks about, in order of the data. */
export function pointsWithin(x: NumericColumn, y: NumericColumn, view: Viewport, query: Query, reach: number): number[] {
  const { tree, points } = pointIndex(x, y);
  if (tree === null) {
    return [];
  }
  const [x0, x1] = query.mode === "hline" ? [-Infinity, Infinity] : ordered(view.x.fromScreen(query.x - reach), view.x.fromScreen(query.x + reach));
  const [y0, y1] = query.mode === "vline" ? [-Infinity, Infinity] : ordered(view.y.fromScreen(query.y - reach), view.y.fromScreen(query.y + reach));
  return tree
    .search(x0, y0, x1, y1)
    .map((k) => points[k] as number)
    .sort((a, b) => a - b);
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** The points whose mark can touch the frame; null when all do. */
export function seenPoints(x: Float64Array, y: Float64Array, view: Viewport, reach: number): Uint32Array | null {
  const { frame } = view;
  const left = frame.left - reach;
  const right = frame.right + reach;
  const top = frame.top - reach;
  const bottom = frame.bottom + reach;
  const seen = new Uint32Array(x.length);
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    const px = x[i] as number;
    const py = y[i] as number;
    if (px >= left && px <= right && py >= top && py <= bottom) {
      seen[count++] = i;
    }
  }
  return count === x.length ? null : seen.subarray(0, count);
}

/** The members of `indices` (all when null) that are seen. */
export function seenOf(indices: Uint32Array | null, seen: Uint32Array | null): Uint32Array | null {
  if (indices === null || seen === null) {
    return indices ?? seen;
  }
  const visible = new Set(seen);
  return indices.filter((index) => visible.has(index));
}
