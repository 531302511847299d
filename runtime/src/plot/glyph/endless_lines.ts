/**
 * Rays, and lines through the whole plot.
 *
 *     p.ray("x", "y", length=0, angle="angle", source=source);  p.hspan(y=[1, 2])
 */
import { coordinates, numberAt, numberChannel, unitsOf, type NumberChannel } from "../data/channel";
import { columnFacts, type NumericColumn } from "../data/column";
import { crisp } from "../geometry";
import { radians } from "./angle";
import { outlineGlyph } from "./outline_glyph";
import { pointBounds } from "./point_bounds";

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

function spanGlyph(axis: "x" | "y"): ReturnType<typeof outlineGlyph<Spans>> {
  const kind = outlineGlyph<Spans>({
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
  return {
    ...kind,
    // Upright as axes and grids are, they take whole pixels as those do.
    paint(painter, { at }, _outlines, { x, y, frame }, styles, indices) {
      for (let k = 0; k < (indices ?? at).length; k++) {
        const i = indices === null ? k : (indices[k] as number);
        const stroke = styles.stroke.at(i);
        if (stroke === null) continue;
        const place = crisp((axis === "x" ? x : y).toScreen(at[i] as number), stroke.width, painter.pixelRatio);
        const ends: readonly [number, number] = axis === "x" ? [frame.top, frame.bottom] : [frame.left, frame.right];
        if (axis === "x") painter.polyline([place, place], ends, 2, stroke);
        else painter.polyline(ends, [place, place], 2, stroke);
      }
    },
  };
}

export const HSPAN = spanGlyph("y");
export const VSPAN = spanGlyph("x");
