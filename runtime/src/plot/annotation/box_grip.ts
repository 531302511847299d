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
}

const REACH = 6;

type Part = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

function partAt({ area, sides, movesX, movesY }: Held, px: number, py: number): Part | null {
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
    private readonly write: (area: Box) => void,
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
    if (this.held !== null) this.write(draggedBy(this.held.before, this.held.part, x - startX, y - startY));
  }

  dragEnd(): void {
    this.held = null;
  }

  dragCancel(): void {
    if (this.held !== null) this.write(this.held.before.area);
    this.held = null;
  }
}
