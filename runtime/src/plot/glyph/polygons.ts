/**
 * Polygons with holes, and hexagons on a grid.
 *
 *     p.hex_tile("q", "r", size=0.5, source=source)
 */
import { coordinates, numberAt, numberChannel, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { ringsOf } from "../data/nested";
import { tracePoints } from "./areas";
import { listBounds } from "./lines";
import { outlineGlyph } from "./outline_glyph";
import { pointBounds } from "./point_bounds";

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
