/**
 * Text with a background and a border around it, held at a point of it and turned about that point.
 *
 *     paintBlock(painter, { text: "peak", style, x: 40, y: 30, angle: 0, anchor: null, padding: sides(4), corner: 3, looks, index: 0 })
 */
import { closed, roundOutline } from "../annotation/area_looks";
import { box, type Box } from "../geometry";
import type { Painter } from "../painter/painter";
import type { ShapeStyles, TextStyle } from "../visual/style";
import { fontMetrics, measure, type Label } from "./meter";

/** Pixels: top, right, bottom, left. */
export type Sides = readonly [number, number, number, number];

/** Radii of corners in pixels: top left, top right, bottom right, bottom left. */
export type Radii = readonly [number, number, number, number];

export const SQUARE: Radii = [0, 0, 0, 0];

export interface TextBlock {
  readonly text: Label;
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
  /** Radians, counterclockwise. */
  readonly angle: number;
  /** Which point of the block is at the place, as parts of its width and height from the left top; null: as the style aligns. */
  readonly anchor: readonly [number, number] | null;
  readonly padding: Sides;
  readonly corner: Radii;
  /** How background and border look, and which row of these looks. */
  readonly looks: ShapeStyles | null;
  readonly index: number;
}

/** A padding as authors give it. */
export function sides(padding: unknown): Sides {
  if (typeof padding === "number") return [padding, padding, padding, padding];
  if (Array.isArray(padding)) {
    const [a, b, c, d] = padding.map(Number);
    return padding.length === 2 ? [b ?? 0, a ?? 0, b ?? 0, a ?? 0] : [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
  }
  const named = (padding instanceof Map ? Object.fromEntries(padding as Map<string, number>) : (padding ?? {})) as Record<string, number>;
  return [named["top"] ?? named["y"] ?? 0, named["right"] ?? named["x"] ?? 0, named["bottom"] ?? named["y"] ?? 0, named["left"] ?? named["x"] ?? 0];
}

const ACROSS: Readonly<Record<string, number>> = { left: 0, start: 0, center: 0.5, right: 1, end: 1 };
const DOWN: Readonly<Record<string, number>> = { top: 0, start: 0, center: 0.5, middle: 0.5, bottom: 1, end: 1 };

/** "top_left", ["center", 0.2], ... as parts; null for "auto". */
export function anchorParts(anchor: unknown): readonly [number, number] | null {
  if (Array.isArray(anchor)) {
    const [x, y] = anchor as unknown[];
    return [typeof x === "number" ? x : (ACROSS[String(x)] ?? 0.5), typeof y === "number" ? y : (DOWN[String(y)] ?? 0.5)];
  }
  if (typeof anchor !== "string" || anchor === "auto") return null;
  const [down, across] = anchor.includes("_") ? anchor.split("_") : [anchor, anchor];
  return [ACROSS[String(across)] ?? 0.5, DOWN[String(down)] ?? 0.5];
}

/** The unturned block relative to its place. */
export function blockArea({ text, style, anchor, padding }: TextBlock): Box {
  const size = measure(text, style);
  const [top, right, bottom, left] = padding;
  const wide = size.width + left + right;
  const high = size.height + top + bottom;
  const x = anchor?.[0] ?? ACROSS[style.align] ?? 0;
  // The alphabetic line is the ascent below the upper edge of the text.
  const above = anchor === null && style.baseline === "alphabetic" ? top + fontMetrics(style).ascent : high * (anchor?.[1] ?? DOWN[style.baseline] ?? 1);
  return box(-x * wide, -above, wide - x * wide, high - above);
}

/** A place relative to the block's, turned with it. */
function turnedPlace({ x, y, angle }: TextBlock, dx: number, dy: number): readonly [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x + dx * cos + dy * sin, y - dx * sin + dy * cos];
}

export function paintBlock(painter: Painter, block: TextBlock): void {
  const { text, style, looks, index, padding, angle } = block;
  if (looks === null && block.anchor === null && padding.every((side) => side === 0)) {
    painter.text(text, block.x, block.y, style, angle);
    return;
  }
  const area = blockArea(block);
  const [first, ...others] = block.corner;
  if (looks !== null && others.some((radius) => radius !== first)) {
    const { x, y } = roundOutline(area, block.corner);
    const corners = Array.from(x, (dx, k) => turnedPlace(block, dx, y[k] as number));
    paintOutline(painter, corners.map(([px]) => px), corners.map(([, py]) => py), looks, index);
  } else if (looks !== null) {
    const [cx, cy] = turnedPlace(block, (area.left + area.right) / 2, (area.top + area.bottom) / 2);
    const x: number[] = [];
    const y: number[] = [];
    [x[index], y[index]] = [cx, cy];
    painter.rectangles({ x, y, width: area.right - area.left, height: area.bottom - area.top, angle, corner: first }, looks, [index]);
  }
  const size = measure(text, style);
  const [px, py] = turnedPlace(block, area.left + padding[3] + size.width * (ACROSS[style.align] ?? 0), area.top + padding[0] + size.height / 2);
  painter.text(text, px, py, { ...style, baseline: "middle" }, angle);
}

function paintOutline(painter: Painter, x: number[], y: number[], looks: ShapeStyles, index: number): void {
  const [fill, hatch, stroke] = [looks.fill.at(index), looks.hatch.at(index), looks.stroke.at(index)];
  if (fill !== null || hatch !== null) painter.polygons(x, y, x.length, fill, hatch);
  const line = closed({ x, y });
  if (stroke !== null) painter.polyline(line.x, line.y, line.x.length, stroke);
}

/** Whether a place is in a block. */
export function inBlock(block: TextBlock, px: number, py: number): boolean {
  const [cos, sin] = [Math.cos(block.angle), Math.sin(block.angle)];
  const [dx, dy] = [px - block.x, py - block.y];
  const [along, across] = [dx * cos - dy * sin, dx * sin + dy * cos];
  const area = blockArea(block);
  return along >= area.left && along <= area.right && across >= area.top && across <= area.bottom;
}
