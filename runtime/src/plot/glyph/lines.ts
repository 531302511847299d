/**
 * Straight lines: many polylines, and segments.
 *
 *     p.segment("x0", "y0", "x1", "y1", source=source)
 */
import { coordinates } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { listsOf } from "../data/nested";
import { union, type Bounds } from "../geometry";
import { outlineGlyph } from "./outline_glyph";
import { pointBounds } from "./point_bounds";

interface Lists {
  readonly xs: readonly NumericColumn[];
  readonly ys: readonly NumericColumn[];
  readonly length: number;
}

export function listBounds({ xs, ys }: Lists, logX: boolean, logY: boolean): Bounds {
  return xs.reduce<Bounds>(
    (bounds, x, i) => {
      const y = ys[i];
      return y === undefined ? bounds : union(bounds, pointBounds(x, y, logX, logY));
    },
    { x0: NaN, x1: NaN, y0: NaN, y1: NaN },
  );
}

export const MULTI_LINE = outlineGlyph<Lists>({
  closed: false,
  load(model, data, space) {
    const xs = listsOf(model["xs"], data, space.x);
    const ys = listsOf(model["ys"], data, space.y);
    return { xs, ys, length: Math.min(xs.length, ys.length) };
  },
  bounds: listBounds,
  trace({ xs, ys }, view, i, pen) {
    const x = xs[i] as NumericColumn;
    const y = ys[i] as NumericColumn;
    for (let j = 0; j < Math.min(x.length, y.length); j++) {
      const px = view.x.toScreen(x[j] as number);
      const py = view.y.toScreen(y[j] as number);
      if (Number.isFinite(px + py)) pen.to(px, py);
      else pen.gap();
    }
  },
});

interface Ends {
  readonly x0: NumericColumn;
  readonly y0: NumericColumn;
  readonly x1: NumericColumn;
  readonly y1: NumericColumn;
  readonly length: number;
}

export const SEGMENT = outlineGlyph<Ends>({
  closed: false,
  load(model, data, space) {
    const [x0, x1] = ["x0", "x1"].map((name) => coordinates(model[name], data, data.length, space.x)) as [NumericColumn, NumericColumn];
    const [y0, y1] = ["y0", "y1"].map((name) => coordinates(model[name], data, data.length, space.y)) as [NumericColumn, NumericColumn];
    return { x0, y0, x1, y1, length: Math.min(x0.length, y0.length, x1.length, y1.length) };
  },
  bounds: ({ x0, y0, x1, y1 }, logX, logY) => union(pointBounds(x0, y0, logX, logY), pointBounds(x1, y1, logX, logY)),
  trace({ x0, y0, x1, y1 }, view, i, pen) {
    pen.to(view.x.toScreen(x0[i] as number), view.y.toScreen(y0[i] as number));
    pen.to(view.x.toScreen(x1[i] as number), view.y.toScreen(y1[i] as number));
  },
});
