/**
 * Moving a polygon, one of its sides or one of its corners with the pointer. It knows no model.
 *
 *     const grip = new PolyGrip(() => ({ x, y }), (corners) => write(corners));
 */
import type { Grip } from "../figure/plot_context";
import { inRegion, polygonRegion } from "../glyph/region";
import type { DragEvent } from "../input/gestures";

export interface Corners {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const REACH = 5;

/** Which corners go with a pointer at a place; none: it is outside. */
export function heldCorners({ x, y }: Corners, px: number, py: number): readonly number[] {
  const all = [...x.keys()];
  const corner = all.find((i) => Math.hypot((x[i] as number) - px, (y[i] as number) - py) <= REACH);
  if (corner !== undefined) return [corner];
  const next = (i: number): number => (i + 1) % x.length;
  const side = all.find((i) => distance(px, py, x[i] as number, y[i] as number, x[next(i)] as number, y[next(i)] as number) <= REACH);
  if (side !== undefined) return [side, next(side)];
  return x.length > 2 && inRegion(polygonRegion(x, y), px, py) ? all : [];
}

function distance(px: number, py: number, x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const part = Math.max(0, Math.min(1, ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x0 + part * dx - px, y0 + part * dy - py);
}

export class PolyGrip implements Grip {
  private held: { readonly before: Corners; readonly moved: ReadonlySet<number> } | null = null;

  /** `read` says where the corners are; null while nobody may take hold of them. */
  constructor(
    private readonly read: () => Corners | null,
    private readonly write: (corners: Corners) => void,
  ) {}

  cursorAt(x: number, y: number): string | null {
    const now = this.read();
    return now !== null && heldCorners(now, x, y).length > 0 ? "move" : null;
  }

  dragStart({ startX, startY }: DragEvent): boolean {
    const before = this.read();
    const moved = before === null ? [] : heldCorners(before, startX, startY);
    this.held = before === null || moved.length === 0 ? null : { before, moved: new Set(moved) };
    return this.held !== null;
  }

  drag({ x, y, startX, startY }: DragEvent): void {
    if (this.held === null) return;
    const { before, moved } = this.held;
    const shifted = (values: readonly number[], by: number): number[] => values.map((value, i) => (moved.has(i) ? value + by : value));
    this.write({ x: shifted(before.x, x - startX), y: shifted(before.y, y - startY) });
  }

  dragEnd(): void {
    this.held = null;
  }

  dragCancel(): void {
    if (this.held !== null) this.write(this.held.before);
    this.held = null;
  }
}
