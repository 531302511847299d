/**
 * Glyphs whose every point is an outline on the screen: lines, curves, polygons, rings. A kind says how it is traced.
 *
 *     export const SEGMENT = outlineGlyph({ closed: false, load, bounds, trace });
 */
import type { Columns } from "../data/channel";
import type { Bounds } from "../geometry";
import { box } from "../geometry";
import type { Painter } from "../painter/painter";
import { fillStyles, hatchStyles, strokeStyles } from "../visual/read";
import { NO_FILL, NO_HATCH, type ShapeStyles } from "../visual/style";
import type { GlyphKind, GlyphModel, Hit, Query, Space, Viewport } from "./glyph";
import { inRegion, type Region } from "./region";
import { legendBox, legendLine } from "./legend_symbol";

/** How near to a line of no width the pointer counts as on it. */
const REACH = 3;

/** Draws outlines point by point; a gap begins another part of the same outline. */
export class Pen {
  readonly x: number[] = [];
  readonly y: number[] = [];

  to(x: number, y: number): void {
    this.x.push(x);
    this.y.push(y);
  }

  gap(): void {
    if (this.x.length > 0 && !Number.isNaN(this.x[this.x.length - 1])) {
      this.to(NaN, NaN);
    }
  }
}

/** The outlines of all points behind each other, a gap after each. */
interface Outlines {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Outline i is from starts[i] up to starts[i + 1], its last place being the gap. */
  readonly starts: Uint32Array;
  /** left, top, right, bottom of each. */
  readonly boxes: Float64Array;
}

export interface OutlineKind<G extends { readonly length: number }> {
  /** Whether outlines are closed and filled. */
  readonly closed: boolean;
  /** Whether parts inside of others are holes; else all of an outline is filled. */
  readonly holes?: boolean;
  /** One outline through all points: its styles are single, unselected points do not split it. */
  readonly connected?: boolean;
  load(model: GlyphModel, data: Columns, space: Space): G;
  bounds(geometry: G, logarithmicX: boolean, logarithmicY: boolean): Bounds;
  trace(geometry: G, view: Viewport, index: number, pen: Pen): void;
}

export function outlineGlyph<G extends { readonly length: number }>(kind: OutlineKind<G>): GlyphKind<G, Outlines> {
  const { closed } = kind;
  return {
    connected: kind.connected === true,

    styles: (model, data, alpha) => ({
      stroke: strokeStyles(model, "", data, { alpha }),
      fill: closed ? fillStyles(model, "", data, { alpha }) : NO_FILL,
      hatch: closed ? hatchStyles(model, "", data, { alpha }) : NO_HATCH,
    }),

    load: (model, data, space) => kind.load(model, data, space),
    size: (geometry) => geometry.length,
    bounds: (geometry, logX, logY) => kind.bounds(geometry, logX, logY),

    project(geometry, view) {
      const pen = new Pen();
      const starts = new Uint32Array(geometry.length + 1);
      for (let i = 0; i < geometry.length; i++) {
        starts[i] = pen.x.length;
        kind.trace(geometry, view, i, pen);
        pen.gap();
      }
      starts[geometry.length] = pen.x.length;
      const x = Float64Array.from(pen.x);
      const y = Float64Array.from(pen.y);
      return { x, y, starts, boxes: boxesOf(x, y, starts) };
    },

    paint(painter, _geometry, outlines, view, styles, indices) {
      if (!closed && indices === null && styles.stroke.uniform) {
        const stroke = styles.stroke.at(0);
        if (stroke !== null) painter.polyline(outlines.x, outlines.y, outlines.x.length, stroke);
        return;
      }
      const count = indices === null ? outlines.starts.length - 1 : indices.length;
      for (let k = 0; k < count; k++) {
        const i = indices === null ? k : (indices[k] as number);
        if (isSeen(outlines, i, view)) paintOne(painter, outlines, i, styles, kind);
      }
    },

    hit(geometry, outlines, view, query, styles) {
      const hits: Hit[] = [];
      for (let i = 0; i < geometry.length; i++) {
        const reach = closed ? 0 : (styles.stroke.at(i)?.width ?? 1) / 2 + REACH;
        if (isSeen(outlines, i, view) && mayMeet(outlines, i, query, reach)) {
          const met = closed ? hitArea(outlines, i, query) : hitLine(outlines, i, query, reach);
          if (met !== null) hits.push(met);
        }
      }
      return hits;
    },

    within: (_geometry, outlines, _view, region) => (kind.connected === true ? [] : outlinesWithin(outlines, region)),

    legend: (painter, area, _geometry, styles, index) =>
      closed ? legendBox(painter, area, styles, index) : legendLine(painter, area, styles, index),
  };
}

/** Outlines with all corners in a region; with `greedy` one corner is enough. */
function outlinesWithin({ x, y, starts }: Outlines, region: Region): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    let [corners, inside] = [0, 0];
    for (let j = starts[i] as number; j < (starts[i + 1] as number); j++) {
      if (!Number.isNaN(x[j])) {
        corners++;
        if (inRegion(region, x[j] as number, y[j] as number)) inside++;
      }
    }
    if (inside > 0 && (region.greedy || inside === corners)) found.push(i);
  }
  return found;
}

function boxesOf(x: Float64Array, y: Float64Array, starts: Uint32Array): Float64Array {
  const boxes = new Float64Array(4 * (starts.length - 1));
  for (let i = 0; i + 1 < starts.length; i++) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let j = starts[i] as number; j < (starts[i + 1] as number); j++) {
      const px = x[j] as number;
      const py = y[j] as number;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    boxes.set([left, top, right, bottom], 4 * i);
  }
  return boxes;
}

function isSeen({ boxes }: Outlines, i: number, { frame }: Viewport): boolean {
  const at = 4 * i;
  return (
    (boxes[at] as number) <= frame.right + 10 &&
    (boxes[at + 2] as number) >= frame.left - 10 &&
    (boxes[at + 1] as number) <= frame.bottom + 10 &&
    (boxes[at + 3] as number) >= frame.top - 10
  );
}

function paintOne(painter: Painter, { x, y, starts }: Outlines, i: number, styles: ShapeStyles, { closed, holes }: { closed: boolean; holes?: boolean }): void {
  const from = starts[i] as number;
  const to = starts[i + 1] as number;
  if (to <= from) {
    return;
  }
  const px = x.subarray(from, to);
  const py = y.subarray(from, to);
  if (closed) {
    const fill = styles.fill.at(i);
    const hatch = styles.hatch.at(i);
    if (fill !== null || hatch !== null) painter.polygons(px, py, px.length, fill, hatch, holes);
  }
  const stroke = styles.stroke.at(i);
  if (stroke !== null) {
    if (closed) {
      const outline = closedParts(px, py);
      painter.polyline(outline.x, outline.y, outline.x.length, stroke);
    } else {
      painter.polyline(px, py, px.length, stroke);
    }
  }
}

/** Each part with its first two points once more at its end, so that the first corner is joined like the others. */
export function closedParts(x: Float64Array, y: Float64Array): Pen {
  const pen = new Pen();
  let first = 0;
  for (let j = 0; j <= x.length; j++) {
    if (j === x.length || !Number.isFinite((x[j] as number) + (y[j] as number))) {
      if (j > first) {
        pen.to(x[first] as number, y[first] as number);
        if (j - first > 1) pen.to(x[first + 1] as number, y[first + 1] as number);
      }
      pen.gap();
      first = j + 1;
    } else {
      pen.to(x[j] as number, y[j] as number);
    }
  }
  return pen;
}

function mayMeet({ boxes }: Outlines, i: number, query: Query, reach: number): boolean {
  const at = 4 * i;
  const inX = query.x >= (boxes[at] as number) - reach && query.x <= (boxes[at + 2] as number) + reach;
  const inY = query.y >= (boxes[at + 1] as number) - reach && query.y <= (boxes[at + 3] as number) + reach;
  return query.mode === "point" ? inX && inY : query.mode === "vline" ? inX : inY;
}

function hitArea({ x, y, starts, boxes }: Outlines, index: number, query: Query): Hit | null {
  const [left, top, right, bottom] = boxes.subarray(4 * index, 4 * index + 4) as unknown as [number, number, number, number];
  if (query.mode === "point" && !isInside(x, y, starts[index] as number, starts[index + 1] as number, query.x, query.y)) {
    return null;
  }
  const cx = (left + right) / 2;
  const cy = (top + bottom) / 2;
  return { index, x: cx, y: cy, distance: Math.hypot(cx - query.x, cy - query.y), area: box(left, top, right, bottom) };
}

/** Whether a point is inside of an outline of several parts, by the even-odd rule. */
function isInside(x: Float64Array, y: Float64Array, from: number, to: number, px: number, py: number): boolean {
  let inside = false;
  let first = from;
  for (let j = from; j < to; j++) {
    if (Number.isNaN(x[j])) {
      first = j + 1;
      continue;
    }
    const next = j + 1 < to && !Number.isNaN(x[j + 1]) ? j + 1 : first;
    const y0 = y[j] as number;
    const y1 = y[next] as number;
    if (y0 > py !== y1 > py) {
      const x0 = x[j] as number;
      if (px < x0 + ((py - y0) / (y1 - y0)) * ((x[next] as number) - x0)) inside = !inside;
    }
  }
  return inside;
}

function hitLine({ x, y, starts }: Outlines, index: number, query: Query, reach: number): Hit | null {
  let best: Hit | null = null;
  for (let j = starts[index] as number; j + 1 < (starts[index + 1] as number); j++) {
    const [x0, y0, x1, y1] = [x[j] as number, y[j] as number, x[j + 1] as number, y[j + 1] as number];
    if (!(x0 + y0 + x1 + y1 === x0 + y0 + x1 + y1)) continue;
    const t = nearest(query, x0, y0, x1, y1);
    if (t === null) continue;
    const onLine = { x: x0 + t * (x1 - x0), y: y0 + t * (y1 - y0) };
    const distance = query.mode === "point" ? Math.hypot(onLine.x - query.x, onLine.y - query.y) : Math.abs(query.mode === "vline" ? onLine.y - query.y : onLine.x - query.x);
    if ((query.mode !== "point" || distance <= reach) && (best === null || distance < best.distance)) {
      best = { index, x: onLine.x, y: onLine.y, distance, onLine, point: j - (starts[index] as number) };
    }
  }
  return best;
}

/** Where on a segment, 0 to 1, the query meets it; null where it does not. */
function nearest(query: Query, x0: number, y0: number, x1: number, y1: number): number | null {
  const [dx, dy] = [x1 - x0, y1 - y0];
  if (query.mode === "point") {
    const squared = dx * dx + dy * dy;
    return squared === 0 ? 0 : Math.min(1, Math.max(0, ((query.x - x0) * dx + (query.y - y0) * dy) / squared));
  }
  const [at, from, long] = query.mode === "vline" ? [query.x, x0, dx] : [query.y, y0, dy];
  const t = long === 0 ? (at === from ? 0 : NaN) : (at - from) / long;
  return t >= 0 && t <= 1 ? t : null;
}
