/**
 * Rectangles: on the screen (`Box`, CSS pixels, y grows downwards) and in data space (`Bounds`).
 *
 * It does not know what is drawn in them.
 *
 *     const frame = box(40, 10, 440, 310);  width(frame) === 400;  contains(frame, 50, 20) === true
 */

/** A screen rectangle in CSS pixels of the plot's element. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What data occupies, in data coordinates; an axis without data is NaN. */
export interface Bounds {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export type Side = "left" | "right" | "above" | "below";

export const EMPTY_BOUNDS: Bounds = { x0: NaN, x1: NaN, y0: NaN, y1: NaN };

export function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

export function width(of: Box): number {
  return of.right - of.left;
}

export function height(of: Box): number {
  return of.bottom - of.top;
}

export function contains(area: Box, x: number, y: number): boolean {
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
}

export function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

export function grow(area: Box, by: number): Box {
  return box(area.left - by, area.top - by, area.right + by, area.bottom + by);
}

/** The box with two corners in any order. */
export function spanned(x0: number, y0: number, x1: number, y1: number): Box {
  return box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
}

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

function lower(a: number, b: number): number {
  return a !== a ? b : b !== b ? a : Math.min(a, b);
}

function upper(a: number, b: number): number {
  return a !== a ? b : b !== b ? a : Math.max(a, b);
}

/** The smallest bounds around both; NaN (nothing) is left out per axis. */
export function union(a: Bounds, b: Bounds): Bounds {
  return { x0: lower(a.x0, b.x0), x1: upper(a.x1, b.x1), y0: lower(a.y0, b.y0), y1: upper(a.y1, b.y1) };
}

/**
 * The coordinate at which a line of `width` CSS pixels fills whole device pixels.
 *
 * An odd number of device pixels is centred in a pixel, an even one on an edge, at any pixel ratio.
 */
export function crisp(position: number, lineWidth: number, pixelRatio: number): number {
  const devicePixels = Math.max(1, Math.round(lineWidth * pixelRatio));
  const device = position * pixelRatio;
  return (devicePixels % 2 === 1 ? Math.floor(device) + 0.5 : Math.round(device)) / pixelRatio;
}
