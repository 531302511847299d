/**
 * Bezier curves, cubic and quadratic, between two places.
 *
 *     p.bezier("x0", "y0", "x1", "y1", "cx0", "cy0", "cx1", "cy1", source=source)
 */
import { coordinates } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { union, type Bounds } from "../geometry";
import { outlineGlyph } from "./outline_glyph";
import { pointBounds } from "./point_bounds";

interface Curves {
  /** The columns of the places that make a curve, from its beginning to its end. */
  readonly x: readonly NumericColumn[];
  readonly y: readonly NumericColumn[];
  readonly length: number;
}

/** `names` are those of the places, from the beginning over the control points to the end. */
function curveGlyph(names: readonly string[]) {
  return outlineGlyph<Curves>({
    closed: false,
    load(model, data, space) {
      const x = names.map((name) => coordinates(model[name.replace("@", "x")], data, data.length, space.x));
      const y = names.map((name) => coordinates(model[name.replace("@", "y")], data, data.length, space.y));
      return { x, y, length: Math.min(...[...x, ...y].map((column) => column.length)) };
    },
    // A curve stays within the hull of its places.
    bounds: ({ x, y }, logX, logY) =>
      x.map((column, k) => pointBounds(column, y[k] as NumericColumn, logX, logY)).reduce((a: Bounds, b: Bounds) => union(a, b)),
    trace({ x, y }, view, i, pen) {
      const px = x.map((column) => view.x.toScreen(column[i] as number));
      const py = y.map((column) => view.y.toScreen(column[i] as number));
      const long = px.slice(1).reduce((sum, value, k) => sum + Math.hypot(value - (px[k] as number), (py[k + 1] as number) - (py[k] as number)), 0);
      const steps = Math.max(8, Math.min(400, Math.ceil(long / 4)));
      for (let k = 0; k <= steps; k++) {
        pen.to(between(px, k / steps), between(py, k / steps));
      }
    },
  });
}

/** A place on the curve of some values (de Casteljau's algorithm). */
function between(values: readonly number[], t: number): number {
  let row = values;
  while (row.length > 1) {
    row = row.slice(1).map((value, k) => (row[k] as number) * (1 - t) + value * t);
  }
  return row[0] as number;
}

export const BEZIER = curveGlyph(["@0", "c@0", "c@1", "@1"]);
export const QUADRATIC = curveGlyph(["@0", "c@", "@1"]);
