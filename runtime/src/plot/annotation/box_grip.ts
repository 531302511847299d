/**
 * Moving and resizing a box with the pointer: which side or corner is under it, and where the box goes. It knows no model.
 *
 *     const grip = new BoxGrip(() => ({ area, ...RULES }), (area) => write(area));
 */
import type { Grip } from "../figure/plot_context";
import { box, clamp, contains, grow, type Box } from "../geometry";
import type { DragEvent } from "../input/gestures";

export interface Held {
  readonly area: Box;
  /** Sides that can be dragged. */
  readonly sides: { readonly left: boolean; readonly right: boolean; readonly top: boolean; readonly bottom: boolean };
  readonly movesX: boolean;
  readonly movesY: boolean;
  /** The opposite side moves as well. */
  readonly symmetric: boolean;
  /** How far the sides can go. */
  readonly limits: Box;
  /** Where it can be taken, instead of at its sides and within. */
  readonly handles?: readonly Handle[] | null;
}

/** By which a part of a box can be taken. */
export interface Handle {
  readonly part: Part;
  readonly area: Box;
}

const REACH = 6;

/** Which sides go with the pointer; without any the whole box does. */
export type Part = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

const WHOLE: Part = { x: 0, y: 0 };

/** Whether a rule of a box lets a part be dragged. */
export function isFree({ sides, movesX, movesY }: Pick<Held, "sides" | "movesX" | "movesY">, { x, y }: Part): boolean {
  if (x === 0 && y === 0) return movesX || movesY;
  return (x === 0 || (x < 0 ? sides.left : sides.right)) && (y === 0 || (y < 0 ? sides.top : sides.bottom));
}

function partAt({ area, sides, movesX, movesY, handles }: Held, px: number, py: number): Part | null {
  if (handles !== undefined && handles !== null) return handles.find((handle) => contains(handle.area, px, py))?.part ?? null;
  if (!contains(grow(area, REACH), px, py)) {
    return null;
  }
  const near = (pixel: number, side: number): boolean => Math.abs(pixel - side) <= REACH;
  const x = sides.left && near(px, area.left) ? -1 : sides.right && near(px, area.right) ? 1 : 0;
  const y = sides.top && near(py, area.top) ? -1 : sides.bottom && near(py, area.bottom) ? 1 : 0;
  return x !== 0 || y !== 0 || ((movesX || movesY) && contains(area, px, py)) ? { x, y } : null;
}

function draggedBy({ area, limits, symmetric, movesX, movesY }: Held, part: Part, dx: number, dy: number): Box {
  if (part.x === 0 && part.y === 0) {
    const mx = movesX ? clamp(dx, Math.min(0, limits.left - area.left), Math.max(0, limits.right - area.right)) : 0;
    const my = movesY ? clamp(dy, Math.min(0, limits.top - area.top), Math.max(0, limits.bottom - area.bottom)) : 0;
    return box(area.left + mx, area.top + my, area.right + mx, area.bottom + my);
  }
  const side = (at: number, moves: boolean, back: boolean, by: number, low: number, high: number): number =>
    moves ? clamp(at + by, low, high) : symmetric && back ? clamp(at - by, low, high) : at;
  const left = side(area.left, part.x < 0, part.x > 0, dx, limits.left, limits.right);
  const right = side(area.right, part.x > 0, part.x < 0, dx, limits.left, limits.right);
  const top = side(area.top, part.y < 0, part.y > 0, dy, limits.top, limits.bottom);
  const bottom = side(area.bottom, part.y > 0, part.y < 0, dy, limits.top, limits.bottom);
  return box(Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
}

export class BoxGrip implements Grip {
  private held: { readonly before: Held; readonly part: Part } | null = null;

  constructor(
    private readonly read: () => Held | null,
    /** Is told where the box was and by which part it is held as well. */
    private readonly write: (area: Box, before: Box, part: Part) => void,
  ) {}

  cursorAt(x: number, y: number): string | null {
    const now = this.read();
    const part = now === null ? null : partAt(now, x, y);
    if (part === null) return null;
    if (part.x === 0) return part.y === 0 ? "move" : "ns-resize";
    return part.y === 0 ? "ew-resize" : part.x === part.y ? "nwse-resize" : "nesw-resize";
  }

  dragStart({ startX, startY }: DragEvent): boolean {
    const before = this.read();
    const part = before === null ? null : partAt(before, startX, startY);
    this.held = before === null || part === null ? null : { before, part };
    return this.held !== null;
  }

  drag({ x, y, startX, startY }: DragEvent): void {
    if (this.held === null) return;
    const { before, part } = this.held;
    this.write(draggedBy(before, part, x - startX, y - startY), before.area, part);
  }

  dragEnd(): void {
    this.held = null;
  }

  dragCancel(): void {
    if (this.held !== null) this.write(this.held.before.area, this.held.before.area, WHOLE);
    this.held = null;
  }
}

/** How wide or high a box may be made by dragging one of its sides. */
export interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** Which of two sides a drag makes another size by; null: by none, the box moves. */
export type Dragged = 0 | 1 | "both" | null;

/** Where the dragged ones of two sides go. */
export function sized(pair: readonly [number, number], which: Dragged, { least, most }: Sizes): readonly [number, number] {
  const length = pair[1] - pair[0];
  if (which === null || !Number.isFinite(length) || (least <= 0 && most === Infinity)) return pair;
  const kept = clamp(Math.abs(length), least, most) * (length < 0 ? -1 : 1);
  if (kept === length) return pair;
  const middle = (pair[0] + pair[1]) / 2;
  if (which === "both") return [middle - kept / 2, middle + kept / 2];
  return which === 0 ? [pair[1] - kept, pair[1]] : [pair[0], pair[0] + kept];
}

/** Which of two sides a drag has moved, by where they are and were; `held` is 0 where the box is not held by one of them. */
export function draggedSide(now: readonly [number, number], before: readonly [number, number], held: -1 | 0 | 1): Dragged {
  const moved = ([0, 1] as const).filter((i) => !before.includes(now[i]));
  if (moved.length === 2) return held === 0 ? null : "both";
  return moved[0] ?? null;
}
