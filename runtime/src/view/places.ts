/**
 * Places on the screen that coordinates of an author's mean: corners and sides of boxes. Arithmetic only; plots know
 * the boxes of their own (`plot_places.ts`).
 *
 *     pointOf({ left: 0, top: 0, right: 10, bottom: 20 }, "bottom_right")   // { x: 10, y: 20 }
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of a box that a word names; "left" is the middle of the left side. */
export function pointOf({ left, top, right, bottom }: Box, symbol: string): Point {
  const x = symbol.includes("left") ? left : symbol.includes("right") ? right : (left + right) / 2;
  const y = symbol.startsWith("top") ? top : symbol.startsWith("bottom") ? bottom : (top + bottom) / 2;
  return { x, y };
}

/** A number of a box that a word names: a coordinate along an axis, or its width or height. */
export function numberOf(box: Box, symbol: string, axis: "x" | "y"): number {
  if (symbol === "width") return box.right - box.left;
  if (symbol === "height") return box.bottom - box.top;
  return pointOf(box, symbol)[axis];
}

/** Parts of a box's width and height at which a word or a pair stands. */
export function partsOf(anchor: string | readonly [number, number]): Point {
  return typeof anchor === "string" ? pointOf({ left: 0, top: 0, right: 1, bottom: 1 }, anchor) : { x: anchor[0], y: anchor[1] };
}

export const windowBox = (): Box => ({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
