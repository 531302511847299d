/**
 * Where a tooltip points and which row it speaks of: on lines the point before, after, nearest or between.
 *
 *     hitPlace(hit, renderer, pointer, "vline", "interp")
 */
import type { Renderer } from "../figure/renderer";
import type { Box } from "../geometry";
import type { Hit } from "../glyph/glyph";

export interface HitPlace {
  /** Row of the source. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly area: Box | null;
  /** For images: the value under the pointer. */
  readonly pixel?: NonNullable<Hit["pixel"]>;
  /** For lines in one glyph: the number of the point. */
  readonly point?: number;
}

export type LinePolicy = "prev" | "next" | "nearest" | "interp" | "none";

export function hitPlace(
  hit: Hit,
  renderer: Renderer,
  pointer: { readonly x: number; readonly y: number },
  mode: "mouse" | "hline" | "vline",
  policy: LinePolicy,
): HitPlace {
  const { onLine } = hit;
  const more = { ...(hit.pixel === undefined ? {} : { pixel: hit.pixel }), ...(hit.point === undefined ? {} : { point: hit.point }) };
  if (onLine === undefined || hit.next === undefined) {
    return { index: hit.index, x: hit.x, y: hit.y, area: hit.area ?? null, ...more };
  }
  const { next } = hit;
  const before: HitPlace = { index: hit.index, x: hit.x, y: hit.y, area: null };
  const after: HitPlace = { index: hit.nextIndex ?? hit.index + 1, x: next.x, y: next.y, area: null };
  switch (policy) {
    case "prev":
      return before;
    case "next":
      return after;
    case "interp":
      return { ...before, x: onLine.x, y: onLine.y };
    case "none":
      return { ...before, x: pointer.x, y: pointer.y };
    case "nearest":
      return distance(before, pointer, mode) <= distance(after, pointer, mode) ? before : after;
  }
}

function distance(place: HitPlace, pointer: { readonly x: number; readonly y: number }, mode: "mouse" | "hline" | "vline"): number {
  const dx = place.x - pointer.x;
  const dy = place.y - pointer.y;
  return mode === "vline" ? Math.abs(dx) : mode === "hline" ? Math.abs(dy) : Math.hypot(dx, dy);
}

/** The point of a mark's area that an anchor such as "top_center" names. */
export function anchorOf(place: HitPlace, anchor: unknown): { readonly x: number; readonly y: number } {
  const { area } = place;
  if (area === null || typeof anchor !== "string") {
    return place;
  }
  const x = anchor.includes("left") ? area.left : anchor.includes("right") ? area.right : (area.left + area.right) / 2;
  const y = anchor.includes("top") ? area.top : anchor.includes("bottom") ? area.bottom : (area.top + area.bottom) / 2;
  return { x, y };
}
