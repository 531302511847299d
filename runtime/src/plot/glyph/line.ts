/**
 * A line through points; a point that is missing or at infinity breaks it.
 *
 *     p.line("x", "y", source=source, line_width=3)
 */
import { coordinates, type Columns } from "../data/channel";
import { columnFacts, lowerBound, type NumericColumn } from "../data/column";
import { clamp, width, type Bounds } from "../geometry";
import type { Scale } from "../scale/scale";
import { strokeStyles } from "../visual/read";
import { NO_FILL, NO_HATCH, type ShapeStyles } from "../visual/style";
import type { GlyphKind, GlyphModel, Hit, Query, Space, Viewport } from "./glyph";
import { legendLine } from "./legend_symbol";
import { reduceLine } from "./line_reduction";
import { pointBounds } from "./point_bounds";

export interface LineGeometry {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
}

export interface LineScreen {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly count: number;
}

/** More points a device pixel than this are reduced. */
const POINTS_A_PIXEL = 4;
/** Beside the stroke itself, this many pixels still meet it. */
const REACH = 3;

function visibleWindow(geometry: LineGeometry, view: Viewport): readonly [number, number] {
  const { x, length } = geometry;
  if (!columnFacts(x).ascending) {
    return [0, length];
  }
  const a = view.x.fromScreen(view.frame.left);
  const b = view.x.fromScreen(view.frame.right);
  // One point more on each side: the line comes in from outside.
  const from = Math.max(0, lowerBound(x, Math.min(a, b)) - 1);
  const to = Math.min(length, lowerBound(x, Math.max(a, b)) + 2);
  return [from, Math.max(from, to)];
}

function columnEdges(view: Viewport): Float64Array {
  const columns = Math.max(1, Math.ceil(width(view.frame) * view.pixelRatio));
  const edges = new Float64Array(columns);
  const forwards = view.x.fromScreen(view.frame.left) <= view.x.fromScreen(view.frame.right);
  for (let i = 0; i < columns; i++) {
    const offset = (i + 1) / view.pixelRatio;
    edges[i] = view.x.fromScreen(forwards ? view.frame.left + offset : view.frame.right - offset);
  }
  return edges;
}

function project(geometry: LineGeometry, view: Viewport): LineScreen {
  const [from, to] = visibleWindow(geometry, view);
  const pixels = width(view.frame) * view.pixelRatio;
  if (to - from > pixels * POINTS_A_PIXEL && columnFacts(geometry.x).ascending) {
    const reduced = reduceLine(geometry.x, geometry.y, from, to, columnEdges(view));
    return projectIndices(geometry, view, reduced.indices, reduced.count);
  }
  const x = view.x.project(geometry.x.subarray(from, to), new Float64Array(to - from));
  const y = view.y.project(geometry.y.subarray(from, to), new Float64Array(to - from));
  return { x, y, count: to - from };
}

function projectIndices(geometry: LineGeometry, view: Viewport, indices: ArrayLike<number>, count: number): LineScreen {
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const i = indices[k] as number;
    x[k] = i < 0 ? NaN : view.x.toScreen(geometry.x[i] as number);
    y[k] = i < 0 ? NaN : view.y.toScreen(geometry.y[i] as number);
  }
  return { x, y, count };
}

/** The chosen points, with a gap where a neighbour is not chosen. */
function chosen(geometry: LineGeometry, view: Viewport, indices: Uint32Array): LineScreen {
  const sorted = Uint32Array.from(indices).sort();
  const row: number[] = [];
  for (let k = 0; k < sorted.length; k++) {
    const i = sorted[k] as number;
    if (k > 0 && i !== (sorted[k - 1] as number) + 1) {
      row.push(-1);
    }
    row.push(i);
  }
  return projectIndices(geometry, view, row, row.length);
}

function nearestOnSegment(px: number, py: number, x0: number, y0: number, x1: number, y1: number): { x: number; y: number } {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : clamp(((px - x0) * dx + (py - y0) * dy) / squared, 0, 1);
  return { x: x0 + t * dx, y: y0 + t * dy };
}

/** Segments that can be within `reach` of the query, found by bisection where x is sorted. */
function candidates(geometry: LineGeometry, view: Viewport, query: Query, reach: number): readonly [number, number] {
  if (query.mode === "hline" || !columnFacts(geometry.x).ascending) {
    return [0, geometry.length - 1];
  }
  const a = view.x.fromScreen(query.x - reach);
  const b = view.x.fromScreen(query.x + reach);
  const from = Math.max(0, lowerBound(geometry.x, Math.min(a, b)) - 1);
  return [from, Math.min(geometry.length - 1, lowerBound(geometry.x, Math.max(a, b)) + 1)];
}

function hit(geometry: LineGeometry, _screen: LineScreen, view: Viewport, query: Query, styles: ShapeStyles): Hit[] {
  const reach = (styles.stroke.at(0)?.width ?? 1) / 2 + REACH;
  const [from, to] = candidates(geometry, view, query, query.mode === "point" ? reach : 0);
  let best: Hit | null = null;
  for (let i = from; i < to; i++) {
    const met = hitSegment(geometry, view.x, view.y, query, i, reach);
    if (met !== null && (best === null || met.distance < best.distance)) {
      best = met;
    }
  }
  return best === null ? [] : [best];
}

function hitSegment(geometry: LineGeometry, xs: Scale, ys: Scale, query: Query, i: number, reach: number): Hit | null {
  const x0 = xs.toScreen(geometry.x[i] as number);
  const y0 = ys.toScreen(geometry.y[i] as number);
  const x1 = xs.toScreen(geometry.x[i + 1] as number);
  const y1 = ys.toScreen(geometry.y[i + 1] as number);
  if (!Number.isFinite(x0 + y0 + x1 + y1)) {
    return null;
  }
  if (query.mode === "point") {
    const onLine = nearestOnSegment(query.x, query.y, x0, y0, x1, y1);
    const distance = Math.hypot(onLine.x - query.x, onLine.y - query.y);
    return distance <= reach ? { index: i, x: x0, y: y0, distance, onLine, next: { x: x1, y: y1 } } : null;
  }
  const vertical = query.mode === "vline";
  const at = vertical ? query.x : query.y;
  const a = vertical ? x0 : y0;
  const b = vertical ? x1 : y1;
  if ((at < a && at < b) || (at > a && at > b)) {
    return null;
  }
  const t = a === b ? 0 : (at - a) / (b - a);
  const onLine = { x: x0 + t * (x1 - x0), y: y0 + t * (y1 - y0) };
  const distance = Math.abs(vertical ? onLine.y - query.y : onLine.x - query.x);
  return { index: i, x: x0, y: y0, distance, onLine, next: { x: x1, y: y1 } };
}

export const LINE: GlyphKind<LineGeometry, LineScreen> = {
  connected: true,

  styles: (model, data, alpha) => ({ stroke: strokeStyles(model, "", data, { alpha }), fill: NO_FILL, hatch: NO_HATCH }),

  load(model: GlyphModel, data: Columns, space: Space): LineGeometry {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    return { x, y, length: Math.min(x.length, y.length) };
  },

  size: (geometry) => geometry.length,

  bounds: (geometry, logX, logY): Bounds => pointBounds(geometry.x, geometry.y, logX, logY),

  project,

  paint(painter, geometry, screen, view, styles, indices) {
    const stroke = styles.stroke.at(0);
    if (stroke !== null) {
      const { x, y, count } = indices === null ? screen : chosen(geometry, view, indices);
      painter.polyline(x, y, count, stroke);
    }
  },

  hit,

  legend: (painter, area, _geometry, styles, index) => legendLine(painter, area, styles, index),
};
