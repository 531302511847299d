/**
 * Moving a polygon, one of its sides or one of its corners with the pointer. It knows no model.
 *
 *     const grip = new PolyGrip(() => ({ x, y }), (corners, before) => write(corners, before));
 */
import type { Grip } from "../figure/plot_context";
import { inRegion, partsOf, polygonRegion } from "../glyph/region";
import type { DragEvent } from "../input/gestures";

export interface Corners {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const REACH = 5;

/** Which corners go with a pointer at a place; none: it is outside. NaN begins another part. */
export function heldCorners({ x, y }: Corners, px: number, py: number): readonly number[] {
  const all = [...x.keys()];
  const corner = all.find((i) => Math.hypot((x[i] as number) - px, (y[i] as number) - py) <= REACH);
  if (corner !== undefined) return [corner];
  for (const [from, to] of partsOf(x, y)) {
    for (let i = from; i < to; i++) {
      const next = i + 1 < to ? i + 1 : from;
      if (distance(px, py, x[i] as number, y[i] as number, x[next] as number, y[next] as number) <= REACH) return [i, next];
    }
  }
  return x.length > 2 && inRegion(polygonRegion(x, y), px, py) ? all : [];
}

function distance(px: number, py: number, x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const part = Math.max(0, Math.min(1, ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x0 + part * dx - px, y0 + part * dy - py);
}

export class PolyGrip implements Grip {
  private held: { readonly before: Corners; readonly moved: ReadonlySet<number> } | null = null;

  /** `read` says where the corners are; null while nobody may take hold of them. `write` is told where they were as well. `whole`: all go together. */
  constructor(
    private readonly read: () => Corners | null,
    private readonly write: (corners: Corners, before: Corners) => void,
    private readonly whole = false,
  ) {}

  cursorAt(x: number, y: number): string | null {
    const now = this.read();
    return now !== null && heldCorners(now, x, y).length > 0 ? "move" : null;
  }

  dragStart({ startX, startY }: DragEvent): boolean {
    const before = this.read();
    const moved = before === null ? [] : heldCorners(before, startX, startY);
    this.held = before === null || moved.length === 0 ? null : { before, moved: new Set(this.whole ? before.x.keys() : moved) };
    return this.held !== null;
  }

  drag({ x, y, startX, startY }: DragEvent): void {
    if (this.held === null) return;
    const { before, moved } = this.held;
    const shifted = (values: readonly number[], by: number): number[] => values.map((value, i) => (moved.has(i) ? value + by : value));
    this.write({ x: shifted(before.x, x - startX), y: shifted(before.y, y - startY) }, before);
  }

  dragEnd(): void {
    this.held = null;
  }

  dragCancel(): void {
    if (this.held !== null) this.write(this.held.before, this.held.before);
    this.held = null;
  }
}
