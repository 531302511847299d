/**
 * Areas: between two curves, and polygons.
 *
 *     p.varea("x", "low", "high", source=source)
 */
import { coordinates } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { listsOf } from "../data/nested";
import { union, type Bounds } from "../geometry";
import type { Viewport } from "./glyph";
import { listBounds } from "./lines";
import { outlineGlyph, type Pen } from "./outline_glyph";
import { pointBounds } from "./point_bounds";
import { stepTo, type StepMode } from "./step";

interface Between {
  /** Where the points are along the curves, and each curve's values. */
  readonly along: NumericColumn;
  readonly one: NumericColumn;
  readonly two: NumericColumn;
  readonly points: number;
  readonly mode: StepMode | null;
  readonly length: number;
}

/** An area over x ("x") or beside y ("y"). */
function areaGlyph(axis: "x" | "y") {
  const other = axis === "x" ? "y" : "x";
  return outlineGlyph<Between>({
    closed: true,
    connected: true,
    load(model, data, space) {
      const along = coordinates(model[axis], data, data.length, space[axis]);
      const one = coordinates(model[`${other}1`], data, data.length, space[other]);
      const two = coordinates(model[`${other}2`], data, data.length, space[other]);
      const points = Math.min(along.length, one.length, two.length);
      return { along, one, two, points, mode: (model["step_mode"] ?? null) as StepMode | null, length: points > 0 ? 1 : 0 };
    },
    bounds({ along, one, two }, logX, logY) {
      const of = (values: NumericColumn): Bounds =>
        axis === "x" ? pointBounds(along, values, logX, logY) : pointBounds(values, along, logX, logY);
      return union(of(one), of(two));
    },
    trace({ along, one, two, points, mode }, view, _i, pen) {
      const [alongScale, otherScale] = axis === "x" ? [view.x, view.y] : [view.y, view.x];
      const add = (a: number, b: number): void => (axis === "x" ? pen.to(a, b) : pen.to(b, a));
      // A value that a logarithmic scale does not have is at its foot.
      const place = (value: number): number =>
        otherScale.logarithmic && value <= 0 ? otherScale.screenStart : otherScale.toScreen(value);
      for (const run of runs(points, (j) => (along[j] as number) + (one[j] as number) + (two[j] as number))) {
        const forth = run.map((j) => [alongScale.toScreen(along[j] as number), place(one[j] as number)] as const);
        const back = run.map((j) => [alongScale.toScreen(along[j] as number), place(two[j] as number)] as const).reverse();
        walk(forth, mode, add);
        walk(back, mode === "before" ? "after" : mode === "after" ? "before" : mode, add);
        pen.gap();
      }
    },
  });
}

/** Neighbouring points without one that is missing or at infinity. */
function* runs(points: number, sum: (index: number) => number): Generator<number[]> {
  let run: number[] = [];
  for (let j = 0; j < points; j++) {
    if (!Number.isFinite(sum(j))) {
      if (run.length > 0) yield run;
      run = [];
    } else {
      run.push(j);
    }
  }
  if (run.length > 0) yield run;
}

function walk(points: readonly (readonly [number, number])[], mode: StepMode | null, add: (along: number, across: number) => void): void {
  points.forEach((point, j) => {
    const last = points[j - 1];
    if (mode === null || last === undefined) add(point[0], point[1]);
    else stepTo(mode, last, point, add);
  });
}

export const VAREA = areaGlyph("x");
export const HAREA = areaGlyph("y");

interface Polygon {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
}

export function tracePoints(x: NumericColumn, y: NumericColumn, view: Viewport, pen: Pen): void {
  for (let j = 0; j < Math.min(x.length, y.length); j++) {
    const px = view.x.toScreen(x[j] as number);
    const py = view.y.toScreen(y[j] as number);
    if (px === px && py === py) pen.to(px, py);
    else pen.gap();
  }
}

export const PATCH = outlineGlyph<Polygon>({
  closed: true,
  connected: true,
  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    return { x, y, length: Math.min(1, x.length, y.length) };
  },
  bounds: ({ x, y }, logX, logY) => pointBounds(x, y, logX, logY),
  trace: ({ x, y }, view, _i, pen) => tracePoints(x, y, view, pen),
});

export const PATCHES = outlineGlyph<{ xs: readonly NumericColumn[]; ys: readonly NumericColumn[]; length: number }>({
  closed: true,
  load(model, data, space) {
    const xs = listsOf(model["xs"], data, space.x);
    const ys = listsOf(model["ys"], data, space.y);
    return { xs, ys, length: Math.min(xs.length, ys.length) };
  },
  bounds: listBounds,
  trace: ({ xs, ys }, view, i, pen) => tracePoints(xs[i] as NumericColumn, ys[i] as NumericColumn, view, pen),
});
