/**
 * Circles with a radius in data (or screen) units; round on the screen whatever the scales are.
 *
 *     p.circle("x", "y", radius=0.5, source=source)
 */
import { coordinates, numberChannel, unitsOf, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { box, height, width } from "../geometry";
import { CIRCLE } from "../marker/shape";
import { shapeStyles } from "../visual/read";
import type { GlyphKind, Hit } from "./glyph";
import { seenOf, seenPoints } from "./markers";
import { centresWithin } from "./region";
import { spanExtent, spansOnScreen } from "./span";

export interface CircleGeometry {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
  readonly diameter: NumberChannel;
  readonly units: string;
  readonly dimension: string;
  readonly dilation: number;
}

export interface CircleScreen {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly diameter: Float64Array;
  readonly seen: Uint32Array | null;
}

const LEGEND_SIZE = 0.4;

function doubled(channel: NumberChannel): NumberChannel {
  return channel.uniform
    ? { uniform: true, value: 2 * channel.value }
    : { uniform: false, values: Float64Array.from(channel.values, (value) => 2 * value) };
}

export const CIRCLE_GLYPH: GlyphKind<CircleGeometry, CircleScreen> = {
  connected: false,

  styles: (model, data, alpha) => shapeStyles(model, "", data, { alpha }),

  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    return {
      x,
      y,
      length: Math.min(x.length, y.length),
      diameter: doubled(numberChannel(model["radius"], data, NaN)),
      units: unitsOf(model["radius"], String(model["radius_units"] ?? "data")),
      dimension: String(model["radius_dimension"] ?? "x"),
      dilation: typeof model["hit_dilation"] === "number" ? model["hit_dilation"] : 1,
    };
  },

  size: (geometry) => geometry.length,

  bounds(geometry, logX, logY) {
    const [x0, x1] = spanExtent(geometry.x, geometry.diameter, geometry.units, logX);
    const [y0, y1] = spanExtent(geometry.y, geometry.diameter, geometry.units, logY);
    return { x0, x1, y0, y1 };
  },

  project(geometry, view) {
    const { length } = geometry;
    const x = view.x.project(geometry.x.subarray(0, length), new Float64Array(length));
    const y = view.y.project(geometry.y.subarray(0, length), new Float64Array(length));
    const alongX = spansOnScreen(view.x, geometry.x, geometry.diameter, geometry.units, length).size;
    const alongY = spansOnScreen(view.y, geometry.y, geometry.diameter, geometry.units, length).size;
    const diameter = new Float64Array(length);
    let most = 0;
    for (let i = 0; i < length; i++) {
      const a = alongX[i] as number;
      const b = alongY[i] as number;
      const size =
        geometry.dimension === "y" ? b : geometry.dimension === "max" ? Math.max(a, b) : geometry.dimension === "min" ? Math.min(a, b) : a;
      diameter[i] = size;
      most = size > most ? size : most;
    }
    return { x, y, diameter, seen: seenPoints(x, y, view, most / 2 + 2) };
  },

  paint(painter, _geometry, screen, _view, styles, indices) {
    const markers = { x: screen.x, y: screen.y, size: screen.diameter, angle: 0, shape: CIRCLE };
    painter.markers(markers, styles, seenOf(indices, screen.seen));
  },

  hit(geometry, screen, _view, query) {
    const hits: Hit[] = [];
    const count = screen.seen === null ? geometry.length : screen.seen.length;
    for (let k = 0; k < count; k++) {
      const index = screen.seen === null ? k : (screen.seen[k] as number);
      const x = screen.x[index] as number;
      const y = screen.y[index] as number;
      const reach = ((screen.diameter[index] as number) / 2) * geometry.dilation;
      const dx = query.mode === "hline" ? 0 : x - query.x;
      const dy = query.mode === "vline" ? 0 : y - query.y;
      if (Math.hypot(dx, dy) <= reach) {
        hits.push({ index, x, y, distance: Math.hypot(x - query.x, y - query.y), area: box(x - reach, y - reach, x + reach, y + reach) });
      }
    }
    return hits;
  },

  within: (geometry, screen, _view, region) =>
    centresWithin(region, screen.x, screen.y, geometry.length, (i) => (screen.diameter[i] as number) / 2),

  legend(painter, area, _geometry, styles, index) {
    const size = Math.min(width(area), height(area)) * LEGEND_SIZE;
    const x: number[] = [];
    const y: number[] = [];
    x[index] = (area.left + area.right) / 2;
    y[index] = (area.top + area.bottom) / 2;
    painter.markers({ x, y, size, angle: 0, shape: CIRCLE }, styles, [index]);
  },
};
