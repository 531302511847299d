/**
 * Areas: between two curves, polygons, polygons with holes, hexagons.
 *
 *     p.varea("x", "low", "high", source=source)
 */
import { coordinates, numberAt, numberChannel, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { listsOf, ringsOf } from "../data/nested";
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

/** Neighbouring points without one that is missing. */
function* runs(points: number, sum: (index: number) => number): Generator<number[]> {
  let run: number[] = [];
  for (let j = 0; j < points; j++) {
    if (Number.isNaN(sum(j))) {
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

function tracePoints(x: NumericColumn, y: NumericColumn, view: Viewport, pen: Pen): void {
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

type Rings = ReturnType<typeof ringsOf>;

export const MULTI_POLYGONS = outlineGlyph<{ xs: Rings; ys: Rings; length: number }>({
  closed: true,
  holes: true,
  load(model, data, space) {
    const xs = ringsOf(model["xs"], data, space.x);
    const ys = ringsOf(model["ys"], data, space.y);
    return { xs, ys, length: Math.min(xs.length, ys.length) };
  },
  bounds({ xs, ys }, logX, logY) {
    const flat = (rings: Rings): NumericColumn[] => rings.flat(2);
    return listBounds({ xs: flat(xs), ys: flat(ys), length: 0 }, logX, logY);
  },
  trace({ xs, ys }, view, i, pen) {
    (xs[i] ?? []).forEach((polygon, p) =>
      polygon.forEach((ring, r) => {
        tracePoints(ring, ys[i]?.[p]?.[r] ?? new Float64Array(), view, pen);
        pen.gap();
      }),
    );
  },
});

interface Hexagons {
  readonly q: NumericColumn;
  readonly r: NumericColumn;
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly scale: NumberChannel;
  readonly wide: number;
  readonly high: number;
  readonly flat: boolean;
  readonly length: number;
}

/** Middles of hexagons by axial coordinates: https://www.redblobgames.com/grids/hexagons/#hex-to-pixel */
export const HEX_TILE = outlineGlyph<Hexagons>({
  closed: true,
  load(model, data) {
    const q = coordinates(model["q"], data, data.length);
    const r = coordinates(model["r"], data, data.length);
    const size = Number(model["size"] ?? 1);
    const aspect = Number(model["aspect_scale"] ?? 1);
    const flat = model["orientation"] === "flattop";
    const wide = flat ? size : size / aspect;
    const high = flat ? size * aspect : size;
    const length = Math.min(q.length, r.length);
    const x = new Float64Array(length);
    const y = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      const [a, b] = [q[i] as number, r[i] as number];
      x[i] = flat ? wide * 1.5 * a : wide * Math.sqrt(3) * (a + b / 2);
      y[i] = flat ? -high * Math.sqrt(3) * (b + a / 2) : -high * 1.5 * b;
    }
    return { q, r, x, y, scale: numberChannel(model["scale"], data, 1), wide, high, flat, length };
  },
  bounds({ x, y, wide, high }) {
    const bounds = pointBounds(x, y, false, false);
    return { x0: bounds.x0 - wide, x1: bounds.x1 + wide, y0: bounds.y0 - high, y1: bounds.y1 + high };
  },
  trace({ x, y, scale, wide, high, flat }, view, i, pen) {
    const part = numberAt(scale, i);
    for (let corner = 0; corner < 6; corner++) {
      const angle = (Math.PI / 3) * corner + (flat ? 0 : Math.PI / 6);
      pen.to(
        view.x.toScreen((x[i] as number) + wide * part * Math.cos(angle)),
        view.y.toScreen((y[i] as number) + high * part * Math.sin(angle)),
      );
    }
  },
});
