/**
 * Regions that select marks: a box or a polygon on the screen, and which marks are in them.
 *
 * A mark is in a region with its centre, or with all its corners; with `greedy` a part of it is enough. Arithmetic only.
 *
 *     centresWithin(boxRegion(box(0, 0, 50, 50)), xs, ys, xs.length)
 */
import type { Box } from "../geometry";

export interface Region {
  /** Around all of it. */
  readonly area: Box;
  /** Corners of a polygon; null: the whole box. */
  readonly corners: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> } | null;
  readonly greedy: boolean;
}

export function boxRegion(area: Box, greedy = false): Region {
  return { area, corners: null, greedy };
}

function isGap(x: ArrayLike<number>, y: ArrayLike<number>, i: number): boolean {
  return Number.isNaN(x[i]) || Number.isNaN(y[i]);
}

/** Where the parts of a polygon begin and end: NaN begins another one. */
export function partsOf(x: ArrayLike<number>, y: ArrayLike<number>): (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (let i = 0; i <= x.length; i++) {
    if (i < x.length && !isGap(x, y, i)) continue;
    if (i > from) parts.push([from, i]);
    from = i + 1;
  }
  return parts;
}

/** A polygon may have several parts, with NaN between them. */
export function polygonRegion(x: ArrayLike<number>, y: ArrayLike<number>, greedy = false): Region {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    if (isGap(x, y, i)) continue;
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    top = Math.min(top, y[i] as number);
    bottom = Math.max(bottom, y[i] as number);
  }
  return { area: { left, top, right, bottom }, corners: { x, y }, greedy };
}

/** Whether a point is in a region; polygons by the even-odd rule. */
export function inRegion({ area, corners }: Region, px: number, py: number): boolean {
  if (!(px >= area.left && px <= area.right && py >= area.top && py <= area.bottom)) return false;
  if (corners === null) return true;
  const { x, y } = corners;
  let inside = false;
  let first = 0;
  for (let i = 0; i < x.length; i++) {
    if (isGap(x, y, i)) {
      first = i + 1;
      continue;
    }
    // The last corner of a part goes back to its first.
    const j = i + 1 < x.length && !isGap(x, y, i + 1) ? i + 1 : first;
    const [yi, yj] = [y[i] as number, y[j] as number];
    if (yi > py !== yj > py && px < (x[i] as number) + ((py - yi) / (yj - yi)) * ((x[j] as number) - (x[i] as number))) inside = !inside;
  }
  return inside;
}

/** Points of which the centre is in the region; with `greedy` those whose circle of `reach` pixels touches its box. */
export function centresWithin(
  region: Region,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  length: number,
  reach: (index: number) => number = () => 0,
): number[] {
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    const px = x[i] as number;
    const py = y[i] as number;
    if (inRegion(region, px, py) || (region.greedy && touches(region, px, py, reach(i)))) found.push(i);
  }
  return found;
}

function touches(region: Region, x: number, y: number, reach: number): boolean {
  if (!(reach > 0)) return false;
  if (region.corners === null) {
    const { left, top, right, bottom } = region.area;
    return Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)) <= reach;
  }
  for (let k = 0; k < 16; k++) {
    const angle = (k * Math.PI) / 8;
    if (inRegion(region, x + reach * Math.cos(angle), y + reach * Math.sin(angle))) return true;
  }
  return false;
}

/** Upright rectangles: a box selects all that it meets, a polygon those whose centre (or a corner, with `greedy`) is in it. */
export function boxesWithin(
  region: Region,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  width: ArrayLike<number>,
  height: ArrayLike<number>,
): number[] {
  const { area, corners, greedy } = region;
  const found: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const [cx, cy, wide, high] = [x[i] as number, y[i] as number, (width[i] as number) / 2, (height[i] as number) / 2];
    const meets =
      corners === null
        ? cx + wide >= area.left && cx - wide <= area.right && cy + high >= area.top && cy - high <= area.bottom
        : inRegion(region, cx, cy) || (greedy && [-1, 1].some((a) => [-1, 1].some((b) => inRegion(region, cx + a * wide, cy + b * high))));
    if (meets) found.push(i);
  }
  return found;
}
