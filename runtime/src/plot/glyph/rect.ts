/**
 * Rectangles around a centre, with sizes in data or screen units, and an angle.
 *
 *     p.rect("x", "y", width=1, height="h", source=source)
 */
import { coordinates, numberAt, numberChannel, unitsOf, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { box, clamp, height, width } from "../geometry";
import type { Rectangles } from "../painter/painter";
import { shapeStyles } from "../visual/read";
import { radians } from "./angle";
import type { GlyphKind, Hit, Query } from "./glyph";
import { seenOf } from "./markers";
import { boxesWithin } from "./region";
import { extentOf } from "./scatter";
import { spanExtent, spansOnScreen } from "./span";

export interface RectGeometry {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
  readonly width: NumberChannel;
  readonly widthUnits: string;
  readonly height: NumberChannel;
  readonly heightUnits: string;
  readonly angle: NumberChannel;
  readonly dilate: boolean;
  readonly corner: number;
}

export interface RectScreen {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly seen: Uint32Array | null;
}

/** Room of a legend's box that its symbol fills. */
const LEGEND_SIZE = 0.7;

function contains(screen: RectScreen, angle: number, index: number, query: Query): boolean {
  const dx = query.x - (screen.x[index] as number);
  const dy = query.y - (screen.y[index] as number);
  // Into the rectangle's own directions.
  const along = dx * Math.cos(angle) - dy * Math.sin(angle);
  const across = dx * Math.sin(angle) + dy * Math.cos(angle);
  const inX = Math.abs(along) <= (screen.width[index] as number) / 2;
  const inY = Math.abs(across) <= (screen.height[index] as number) / 2;
  return query.mode === "vline" ? inX : query.mode === "hline" ? inY : inX && inY;
}

export const RECT: GlyphKind<RectGeometry, RectScreen> = {
  connected: false,

  styles: (model, data, alpha) => shapeStyles(model, "", data, { alpha }),

  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    const corner = model["border_radius"];
    return {
      x,
      y,
      length: Math.min(x.length, y.length),
      width: numberChannel(model["width"], data, NaN),
      widthUnits: unitsOf(model["width"], String(model["width_units"] ?? "data")),
      height: numberChannel(model["height"], data, NaN),
      heightUnits: unitsOf(model["height"], String(model["height_units"] ?? "data")),
      angle: radians(numberChannel(model["angle"], data, 0), unitsOf(model["angle"], String(model["angle_units"] ?? "rad"))),
      dilate: model["dilate"] === true,
      corner: typeof corner === "number" ? corner : 0,
    };
  },

  size: (geometry) => geometry.length,

  bounds(geometry, logX, logY) {
    const [x0, x1] = spanExtent(geometry.x, geometry.width, geometry.widthUnits, logX);
    const [y0, y1] = spanExtent(geometry.y, geometry.height, geometry.heightUnits, logY);
    return { x0, x1, y0, y1 };
  },

  project(geometry, view) {
    const horizontal = spansOnScreen(view.x, geometry.x, geometry.width, geometry.widthUnits, geometry.length);
    const vertical = spansOnScreen(view.y, geometry.y, geometry.height, geometry.heightUnits, geometry.length);
    if (geometry.dilate) {
      // Whole pixels: neighbours that touch leave no seam.
      for (let i = 0; i < geometry.length; i++) {
        horizontal.size[i] = Math.ceil(horizontal.size[i] as number);
        vertical.size[i] = Math.ceil(vertical.size[i] as number);
      }
    }
    const { frame } = view;
    const seen = new Uint32Array(geometry.length);
    let count = 0;
    for (let i = 0; i < geometry.length; i++) {
      const x = horizontal.middle[i] as number;
      const y = vertical.middle[i] as number;
      const reach = Math.hypot(horizontal.size[i] as number, vertical.size[i] as number) / 2 + 2;
      if (x + reach >= frame.left && x - reach <= frame.right && y + reach >= frame.top && y - reach <= frame.bottom) {
        seen[count++] = i;
      }
    }
    return {
      x: horizontal.middle,
      y: vertical.middle,
      width: horizontal.size,
      height: vertical.size,
      seen: count === geometry.length ? null : seen.subarray(0, count),
    };
  },

  paint(painter, geometry, screen, _view, styles, indices) {
    const rectangles: Rectangles = { ...screen, angle: extentOf(geometry.angle), corner: geometry.corner };
    painter.rectangles(rectangles, styles, seenOf(indices, screen.seen));
  },

  hit(geometry, screen, _view, query) {
    const hits: Hit[] = [];
    const count = screen.seen === null ? geometry.length : screen.seen.length;
    for (let k = 0; k < count; k++) {
      const index = screen.seen === null ? k : (screen.seen[k] as number);
      if (contains(screen, numberAt(geometry.angle, index), index, query)) {
        const x = screen.x[index] as number;
        const y = screen.y[index] as number;
        const wide = (screen.width[index] as number) / 2;
        const high = (screen.height[index] as number) / 2;
        const distance = Math.hypot(x - query.x, y - query.y);
        hits.push({ index, x, y, distance, area: box(x - wide, y - high, x + wide, y + high) });
      }
    }
    return hits;
  },

  within: (_geometry, screen, _view, region) => boxesWithin(region, screen.x, screen.y, screen.width, screen.height),

  legend(painter, area, geometry, styles, index) {
    const side = Math.min(width(area), height(area)) * LEGEND_SIZE;
    const wide = numberAt(geometry.width, index);
    const high = numberAt(geometry.height, index);
    // The symbol keeps the rectangle's proportions as far as they can still be seen.
    const proportion = geometry.widthUnits === geometry.heightUnits && wide > 0 && high > 0 ? clamp(wide / high, 0.5, 2) : 1;
    const x: number[] = [];
    const y: number[] = [];
    x[index] = (area.left + area.right) / 2;
    y[index] = (area.top + area.bottom) / 2;
    const size = { width: proportion >= 1 ? side : side * proportion, height: proportion >= 1 ? side / proportion : side };
    painter.rectangles({ x, y, ...size, angle: numberAt(geometry.angle, index), corner: geometry.corner }, styles, [index]);
  },
};
