/**
 * Markers of a size in pixels at points.
 *
 *     p.scatter("x", "y", marker="square_x", size=12, source=source)
 */
import { anyChannel, coordinates, greatest, numberAt, numberChannel, unitsOf, type AnyChannel, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { box, height, width } from "../geometry";
import { markerShape, type MarkerShape } from "../marker/shape";
import type { Extent } from "../painter/painter";
import { shapeStyles } from "../visual/read";
import { blank } from "../visual/style";
import { radians } from "./angle";
import type { GlyphKind, Hit } from "./glyph";
import { pointsWithin, seenOf, seenPoints } from "./markers";
import { pointBounds } from "./point_bounds";
import { centresWithin } from "./region";

export interface ScatterGeometry {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
  readonly size: NumberChannel;
  readonly angle: NumberChannel;
  readonly marker: AnyChannel;
  readonly dilation: number;
}

export interface PointScreen {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly seen: Uint32Array | null;
}

const LEGEND_SIZE = 0.4;

export function extentOf(channel: NumberChannel): Extent {
  return channel.uniform ? channel.value : channel.values;
}

/** Points of each marker form, in order; one group when the form is one for all. */
function byShape(marker: AnyChannel, indices: Uint32Array | null, length: number): (readonly [MarkerShape, Uint32Array | null])[] {
  if (marker.uniform) {
    const shape = markerShape(marker.value);
    return shape === null ? [] : [[shape, indices]];
  }
  const groups = new Map<MarkerShape, number[]>();
  const count = indices === null ? length : indices.length;
  for (let k = 0; k < count; k++) {
    const i = indices === null ? k : (indices[k] as number);
    const shape = markerShape(marker.values[i]);
    if (shape !== null) {
      const group = groups.get(shape);
      if (group === undefined) {
        groups.set(shape, [i]);
      } else {
        group.push(i);
      }
    }
  }
  return [...groups].map(([shape, members]) => [shape, Uint32Array.from(members)] as const);
}

/** More points than this keep their arrays from frame to frame: new memory costs more than the projection. */
const MANY = 100_000;
const kept = new WeakMap<object, readonly [Float64Array, Float64Array]>();

function placesFor(geometry: object, length: number): readonly [Float64Array, Float64Array] {
  let places = kept.get(geometry);
  if (places === undefined) {
    places = [new Float64Array(length), new Float64Array(length)];
    if (length > MANY) {
      kept.set(geometry, places);
    }
  }
  return places;
}

export const SCATTER: GlyphKind<ScatterGeometry, PointScreen> = {
  connected: false,

  styles: (model, data, alpha) => shapeStyles(model, "", data, { alpha }),

  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    return {
      x,
      y,
      length: Math.min(x.length, y.length),
      size: numberChannel(model["size"], data, 4),
      angle: radians(numberChannel(model["angle"], data, 0), unitsOf(model["angle"], String(model["angle_units"] ?? "rad"))),
      marker: anyChannel(model["marker"], data),
      dilation: typeof model["hit_dilation"] === "number" ? model["hit_dilation"] : 1,
    };
  },

  size: (geometry) => geometry.length,

  bounds: (geometry, logX, logY) => pointBounds(geometry.x, geometry.y, logX, logY),

  project(geometry, view) {
    const { length } = geometry;
    const [x, y] = placesFor(geometry, length);
    view.x.project(geometry.x.subarray(0, length), x);
    view.y.project(geometry.y.subarray(0, length), y);
    // Of very many the painter finds out itself, marker by marker, which ones are on the canvas.
    return { x, y, seen: length > MANY ? null : seenPoints(x, y, view, greatest(geometry.size)) };
  },

  paint(painter, geometry, screen, _view, styles, indices) {
    const visible = seenOf(indices, screen.seen);
    for (const [shape, members] of byShape(geometry.marker, visible, geometry.length)) {
      const markers = { x: screen.x, y: screen.y, size: extentOf(geometry.size), angle: extentOf(geometry.angle), shape };
      painter.markers(markers, styles, members);
    }
  },

  isQuick: ({ size, angle, marker }, { hatch }) => size.uniform && angle.uniform && marker.uniform && blank(hatch),

  hit(geometry, screen, view, query) {
    const most = (greatest(geometry.size) / 2) * geometry.dilation;
    const hits: Hit[] = [];
    for (const index of pointsWithin(geometry.x, geometry.y, view, query, most)) {
      const x = screen.x[index] as number;
      const y = screen.y[index] as number;
      const reach = (numberAt(geometry.size, index) / 2) * geometry.dilation;
      const dx = query.mode === "hline" ? 0 : Math.abs(x - query.x);
      const dy = query.mode === "vline" ? 0 : Math.abs(y - query.y);
      if (dx <= reach && dy <= reach) {
        hits.push({ index, x, y, distance: Math.hypot(x - query.x, y - query.y), area: box(x - reach, y - reach, x + reach, y + reach) });
      }
    }
    return hits;
  },

  within: (geometry, screen, _view, region) =>
    centresWithin(region, screen.x, screen.y, geometry.length, (i) => numberAt(geometry.size, i) / 2),

  legend(painter, area, geometry, styles, index) {
    const size = Math.min(width(area), height(area)) * LEGEND_SIZE;
    const shape = markerShape(geometry.marker.uniform ? geometry.marker.value : geometry.marker.values[index]);
    if (shape !== null) {
      // The style of point `index` for the one marker that is painted.
      const x: number[] = [];
      const y: number[] = [];
      x[index] = (area.left + area.right) / 2;
      y[index] = (area.top + area.bottom) / 2;
      painter.markers({ x, y, size, angle: numberAt(geometry.angle, index), shape }, styles, [index]);
    }
  },
};
