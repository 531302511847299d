/**
 * Where a dialog is while the user moves it or pulls its edges. Pure: boxes in, boxes out.
 *
 *     movedBy(box, 10, 0, limits);   pulledBy(box, "right", 30, 0, limits, false)
 */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Outermost coordinates of the edges. */
export interface Limits {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LEAST_WIDTH = 120;
export const LEAST_HEIGHT = 60;

export function movedBy(box: Place, dx: number, dy: number, limits: Limits): Place {
  const within = (at: number, size: number, from: number, to: number): number => Math.max(from, Math.min(at, to - size));
  return { ...box, left: within(box.left + dx, box.width, limits.left, limits.right), top: within(box.top + dy, box.height, limits.top, limits.bottom) };
}

/** `edges` are words such as "left" or "top right"; a symmetric box keeps its middle. */
export function pulledBy(box: Place, edges: string, dx: number, dy: number, limits: Limits, symmetric: boolean): Place {
  let { left, top } = box;
  let [right, bottom] = [left + box.width, top + box.height];
  const has = (edge: string): boolean => edges.includes(edge);
  if (has("left") || (symmetric && has("right"))) left += has("left") ? dx : -dx;
  if (has("right") || (symmetric && has("left"))) right += has("right") ? dx : -dx;
  if (has("top") || (symmetric && has("bottom"))) top += has("top") ? dy : -dy;
  if (has("bottom") || (symmetric && has("top"))) bottom += has("bottom") ? dy : -dy;
  left = Math.max(limits.left, left);
  top = Math.max(limits.top, top);
  right = Math.min(limits.right, right);
  bottom = Math.min(limits.bottom, bottom);
  if (right - left < LEAST_WIDTH) {
    if (has("left")) left = right - LEAST_WIDTH;
    else right = left + LEAST_WIDTH;
  }
  if (bottom - top < LEAST_HEIGHT) {
    if (has("top")) top = bottom - LEAST_HEIGHT;
    else bottom = top + LEAST_HEIGHT;
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Which edges and corners can be pulled. */
export function handlesOf(resizable: string): readonly string[] {
  const all = ["left", "right", "top", "bottom", "top left", "top right", "bottom left", "bottom right"];
  const sides: Readonly<Record<string, readonly string[]>> = { none: [], all, x: ["left", "right"], y: ["top", "bottom"] };
  return sides[resizable] ?? [resizable];
}
