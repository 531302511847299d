/**
 * Straight lines: many polylines, segments, rays, and lines through the whole plot.
 *
 *     p.segment("x0", "y0", "x1", "y1", source=source)
 */
import { coordinates, numberAt, numberChannel, unitsOf, type NumberChannel } from "../data/channel";
import { columnFacts, type NumericColumn } from "../data/column";
import { listsOf } from "../data/nested";
import { union, type Bounds } from "../geometry";
import { radians } from "./angle";
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

interface Rays {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly long: NumberChannel;
  readonly units: string;
  readonly angle: NumberChannel;
  readonly length: number;
}

export const RAY = outlineGlyph<Rays>({
  closed: false,
  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    return {
      x,
      y,
      long: numberChannel(model["length"], data, 0),
      units: unitsOf(model["length"], String(model["length_units"] ?? "data")),
      angle: radians(numberChannel(model["angle"], data, 0), unitsOf(model["angle"], String(model["angle_units"] ?? "rad"))),
      length: Math.min(x.length, y.length),
    };
  },
  bounds: ({ x, y }, logX, logY) => pointBounds(x, y, logX, logY),
  trace({ x, y, long, units, angle }, view, i, pen) {
    const px = view.x.toScreen(x[i] as number);
    const py = view.y.toScreen(y[i] as number);
    const wanted = numberAt(long, i);
    // No length is one that leaves the plot wherever it begins.
    const { frame } = view;
    const endless = 2 * (Math.abs(px) + Math.abs(py) + frame.right + frame.bottom);
    const data = Math.abs(view.x.toScreen((x[i] as number) + wanted) - px);
    const reach = wanted === 0 ? endless : units === "screen" ? wanted : data;
    pen.to(px, py);
    pen.to(px + reach * Math.cos(numberAt(angle, i)), py - reach * Math.sin(numberAt(angle, i)));
  },
});

interface Spans {
  readonly at: NumericColumn;
  readonly length: number;
}

function spanGlyph(axis: "x" | "y") {
  return outlineGlyph<Spans>({
    closed: false,
    load(model, data, space) {
      const at = coordinates(model[axis], data, data.length, space[axis]);
      return { at, length: at.length };
    },
    bounds({ at }, logX, logY) {
      const { min, max, minPositive } = columnFacts(at);
      const low = (axis === "x" ? logX : logY) ? minPositive : min;
      return axis === "x" ? { x0: low, x1: max, y0: NaN, y1: NaN } : { x0: NaN, x1: NaN, y0: low, y1: max };
    },
    trace({ at }, view, i, pen) {
      const { frame } = view;
      if (axis === "x") {
        const px = view.x.toScreen(at[i] as number);
        pen.to(px, frame.top);
        pen.to(px, frame.bottom);
      } else {
        const py = view.y.toScreen(at[i] as number);
        pen.to(frame.left, py);
        pen.to(frame.right, py);
      }
    },
  });
}

export const HSPAN = spanGlyph("y");
export const VSPAN = spanGlyph("x");
