/**
 * Marks around a centre: ellipses, rings, arcs, pieces of a pie and of a ring.
 *
 *     p.wedge(0, 0, radius=1, start_angle="start", end_angle="end", source=source)
 */
import { coordinates, numberAt, numberChannel, unitsOf, type Columns, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import type { Bounds } from "../geometry";
import { radians } from "./angle";
import type { GlyphModel, Space, Viewport } from "./glyph";
import { outlineGlyph, type Pen } from "./outline_glyph";
import { spanExtent } from "./span";

const TURN = 2 * Math.PI;

interface Centres {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
}

interface Distance {
  readonly value: NumberChannel;
  readonly units: string;
}

function centres(model: GlyphModel, data: Columns, space: Space): Centres {
  const x = coordinates(model["x"], data, data.length, space.x);
  const y = coordinates(model["y"], data, data.length, space.y);
  return { x, y, length: Math.min(x.length, y.length) };
}

function distance(model: GlyphModel, name: string, data: Columns): Distance {
  return { value: numberChannel(model[name], data, NaN), units: unitsOf(model[name], String(model[`${name}_units`] ?? "data")) };
}

function angle(model: GlyphModel, name: string, data: Columns): NumberChannel {
  return radians(numberChannel(model[name], data, 0), unitsOf(model[name], String(model[`${name}_units`] ?? "rad")));
}

/** Pixels of a distance at a centre, along one axis. */
function pixels(view: Viewport, axis: "x" | "y", centre: number, { value, units }: Distance, i: number): number {
  const wanted = numberAt(value, i);
  return units === "screen" ? wanted : Math.abs(view[axis].toScreen(centre + wanted) - view[axis].toScreen(centre));
}

/** Radii are measured along x; on the screen they are round. */
function radiusBounds({ x, y }: Centres, radius: Distance, logX: boolean, logY: boolean): Bounds {
  const diameter: NumberChannel = radius.value.uniform
    ? { uniform: true, value: 2 * radius.value.value }
    : { uniform: false, values: Float64Array.from(radius.value.values, (value) => 2 * value) };
  const [x0, x1] = spanExtent(x, diameter, radius.units, logX);
  const [y0, y1] = spanExtent(y, diameter, radius.units, logY);
  return { x0, x1, y0, y1 };
}

/** Places on an arc, near enough to each other that it looks round. */
function arcTo(pen: Pen, x: number, y: number, radius: number, from: number, sweep: number): void {
  const steps = Math.max(2, Math.min(720, Math.ceil((Math.abs(sweep) * Math.sqrt(Math.max(radius, 1))) / 0.5)));
  for (let k = 0; k <= steps; k++) {
    const at = from + (sweep * k) / steps;
    pen.to(x + radius * Math.cos(at), y - radius * Math.sin(at));
  }
}

/** How far it is from one angle to another in a direction: 0 to a whole turn. */
export function sweepOf(start: number, end: number, direction: unknown): number {
  const whole = Math.abs(end - start) >= TURN;
  const between = whole ? TURN : (((end - start) % TURN) + TURN) % TURN;
  return direction === "clock" ? (whole ? -TURN : between === 0 ? 0 : between - TURN) : between;
}

interface Ellipses extends Centres {
  readonly wide: Distance;
  readonly high: Distance;
  readonly angle: NumberChannel;
}

export const ELLIPSE = outlineGlyph<Ellipses>({
  closed: true,
  load: (model, data, space) => ({
    ...centres(model, data, space),
    wide: distance(model, "width", data),
    high: distance(model, "height", data),
    angle: angle(model, "angle", data),
  }),
  bounds({ x, y, wide, high }, logX, logY) {
    const [x0, x1] = spanExtent(x, wide.value, wide.units, logX);
    const [y0, y1] = spanExtent(y, high.value, high.units, logY);
    return { x0, x1, y0, y1 };
  },
  trace(geometry, view, i, pen) {
    const [cx, cy] = [geometry.x[i] as number, geometry.y[i] as number];
    const [px, py] = [view.x.toScreen(cx), view.y.toScreen(cy)];
    const half = (axis: "x" | "y", centre: number, whole: Distance): number => pixels(view, axis, centre, whole, i) / 2;
    const [a, b] = [half("x", cx, geometry.wide), half("y", cy, geometry.high)];
    const turn = numberAt(geometry.angle, i);
    const steps = Math.max(16, Math.min(360, Math.ceil(6 * Math.sqrt(Math.max(a, b)))));
    for (let k = 0; k < steps; k++) {
      const at = (TURN * k) / steps;
      const [ex, ey] = [a * Math.cos(at), b * Math.sin(at)];
      pen.to(px + ex * Math.cos(turn) - ey * Math.sin(turn), py - ex * Math.sin(turn) - ey * Math.cos(turn));
    }
  },
});

interface Ngons extends Centres {
  readonly radius: Distance;
  readonly dimension: unknown;
  readonly sides: NumberChannel;
  readonly angle: NumberChannel;
}

/** A radius along both axes, of which the glyph's dimension says which one counts. */
function radiusAt({ x, y, radius, dimension }: Ngons, view: Viewport, i: number): number {
  const [a, b] = [pixels(view, "x", x[i] as number, radius, i), pixels(view, "y", y[i] as number, radius, i)];
  return dimension === "y" ? b : dimension === "max" ? Math.max(a, b) : dimension === "min" ? Math.min(a, b) : a;
}

export const NGON = outlineGlyph<Ngons>({
  closed: true,
  load: (model, data, space) => ({
    ...centres(model, data, space),
    radius: distance(model, "radius", data),
    dimension: model["radius_dimension"],
    sides: numberChannel(model["n"], data, NaN),
    angle: angle(model, "angle", data),
  }),
  bounds: (geometry, logX, logY) => radiusBounds(geometry, geometry.radius, logX, logY),
  trace(geometry, view, i, pen) {
    const sides = Math.floor(numberAt(geometry.sides, i));
    if (!(sides >= 3)) return;
    const [px, py] = [view.x.toScreen(geometry.x[i] as number), view.y.toScreen(geometry.y[i] as number)];
    const [radius, turn] = [radiusAt(geometry, view, i), numberAt(geometry.angle, i)];
    for (let corner = 0; corner < sides; corner++) {
      const at = (TURN * corner) / sides + TURN / 4 + turn;
      pen.to(px + radius * Math.cos(at), py - radius * Math.sin(at));
    }
  },
});

interface RingsGeometry extends Centres {
  readonly inner: Distance;
  readonly outer: Distance;
}

function rings(model: GlyphModel, data: Columns, space: Space): RingsGeometry {
  return { ...centres(model, data, space), inner: distance(model, "inner_radius", data), outer: distance(model, "outer_radius", data) };
}

export const ANNULUS = outlineGlyph<RingsGeometry>({
  closed: true,
  holes: true,
  load: rings,
  bounds: (geometry, logX, logY) => radiusBounds(geometry, geometry.outer, logX, logY),
  trace({ x, y, inner, outer }, view, i, pen) {
    const [px, py] = [view.x.toScreen(x[i] as number), view.y.toScreen(y[i] as number)];
    arcTo(pen, px, py, pixels(view, "x", x[i] as number, outer, i), 0, TURN);
    pen.gap();
    arcTo(pen, px, py, pixels(view, "x", x[i] as number, inner, i), 0, TURN);
  },
});

interface Sectors {
  readonly start: NumberChannel;
  readonly end: NumberChannel;
  readonly direction: unknown;
}

function sectors(model: GlyphModel, data: Columns): Sectors {
  return { start: angle(model, "start_angle", data), end: angle(model, "end_angle", data), direction: model["direction"] };
}

function sectorAt({ start, end, direction }: Sectors, i: number): readonly [number, number] {
  const from = numberAt(start, i);
  return [from, sweepOf(from, numberAt(end, i), direction)];
}

interface Round extends Centres, Sectors {
  readonly radius: Distance;
}

function round(model: GlyphModel, data: Columns, space: Space): Round {
  return { ...centres(model, data, space), ...sectors(model, data), radius: distance(model, "radius", data) };
}

export const ARC = outlineGlyph<Round>({
  closed: false,
  load: round,
  bounds: (geometry, logX, logY) => radiusBounds(geometry, geometry.radius, logX, logY),
  trace(geometry, view, i, pen) {
    const x = geometry.x[i] as number;
    const [from, sweep] = sectorAt(geometry, i);
    const radius = pixels(view, "x", x, geometry.radius, i);
    arcTo(pen, view.x.toScreen(x), view.y.toScreen(geometry.y[i] as number), radius, from, sweep);
  },
});

export const WEDGE = outlineGlyph<Round>({
  closed: true,
  load: round,
  bounds: (geometry, logX, logY) => radiusBounds(geometry, geometry.radius, logX, logY),
  trace(geometry, view, i, pen) {
    const x = geometry.x[i] as number;
    const [px, py] = [view.x.toScreen(x), view.y.toScreen(geometry.y[i] as number)];
    const [from, sweep] = sectorAt(geometry, i);
    if (Math.abs(sweep) < TURN) pen.to(px, py);
    arcTo(pen, px, py, pixels(view, "x", x, geometry.radius, i), from, sweep);
  },
});

export const ANNULAR_WEDGE = outlineGlyph<RingsGeometry & Sectors>({
  closed: true,
  holes: true,
  load: (model, data, space) => ({ ...rings(model, data, space), ...sectors(model, data) }),
  bounds: (geometry, logX, logY) => radiusBounds(geometry, geometry.outer, logX, logY),
  trace(geometry, view, i, pen) {
    const x = geometry.x[i] as number;
    const [px, py] = [view.x.toScreen(x), view.y.toScreen(geometry.y[i] as number)];
    const [from, sweep] = sectorAt(geometry, i);
    arcTo(pen, px, py, pixels(view, "x", x, geometry.outer, i), from, sweep);
    if (Math.abs(sweep) >= TURN) pen.gap();
    arcTo(pen, px, py, pixels(view, "x", x, geometry.inner, i), from + sweep, -sweep);
  },
});
