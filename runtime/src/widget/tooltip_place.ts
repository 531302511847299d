/**
 * Where a tooltip stands: beside a point of its target, on the side that it wants or the opposite one when there is no room.
 * Pure: boxes in, place out.
 */
export type Side = "left" | "right" | "above" | "below";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TooltipPlace {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  /** Where the arrow is, in pixels along the side that faces the target. */
  readonly arrow: number;
}

const GAP = 8;
const EDGE = 4;
const OPPOSITE: Readonly<Record<Side, Side>> = { left: "right", right: "left", above: "below", below: "above" };

/** The point of a target that a word or a pair of pixels names. */
export function pointOf(target: Box, position: string | readonly [number, number]): [number, number] {
  if (typeof position !== "string") return [target.left + position[0], target.top + position[1]];
  const x = position.includes("left") ? 0 : position.includes("right") ? 1 : 0.5;
  const y = position.includes("top") ? 0 : position.includes("bottom") ? 1 : 0.5;
  return [target.left + x * target.width, target.top + y * target.height];
}

/** To which side it opens. */
export function sideOf(position: string | readonly [number, number], attachment: string): Side {
  if (attachment === "left" || attachment === "right" || attachment === "above" || attachment === "below") return attachment;
  const word = typeof position === "string" ? position : "";
  const across: Side = word.includes("left") ? "left" : "right";
  const down: Side = word.includes("top") ? "above" : "below";
  if (attachment === "horizontal") return across;
  if (attachment === "vertical") return down;
  return word.startsWith("top") || word.startsWith("bottom") ? down : across;
}

export function placeOf(target: Box, position: string | readonly [number, number], attachment: string, size: { readonly width: number; readonly height: number }, view: { readonly width: number; readonly height: number }): TooltipPlace {
  const wanted = sideOf(position, attachment);
  const point = pointOf(target, position);
  const room = (side: Side, [x, y]: readonly [number, number]): number => ({ left: x, right: view.width - x, above: y, below: view.height - y })[side];
  const needed = (wanted === "left" || wanted === "right" ? size.width : size.height) + GAP + EDGE;
  // On the other side it stands at the mirrored point: it must not cover what it is about.
  const mirrored = mirror(target, point, wanted);
  const flips = room(wanted, point) < needed && room(OPPOSITE[wanted], mirrored) > room(wanted, point);
  const side = flips ? OPPOSITE[wanted] : wanted;
  const [x, y] = flips ? mirrored : point;
  const isAcross = side === "left" || side === "right";
  const left = isAcross ? (side === "right" ? x + GAP : x - GAP - size.width) : within(x - size.width / 2, size.width, view.width);
  const top = isAcross ? within(y - size.height / 2, size.height, view.height) : side === "below" ? y + GAP : y - GAP - size.height;
  return { left, top, side, arrow: isAcross ? y - top : x - left };
}

function mirror({ left, top, width, height }: Box, [x, y]: readonly [number, number], side: Side): [number, number] {
  return side === "left" || side === "right" ? [2 * left + width - x, y] : [x, 2 * top + height - y];
}

function within(at: number, size: number, room: number): number {
  return Math.max(EDGE, Math.min(at, room - size - EDGE));
}
