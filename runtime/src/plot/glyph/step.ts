/**
 * A line in steps through all points.
 *
 *     p.step("x", "y", mode="center", source=source)
 */
import { coordinates } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { outlineGlyph, type Pen } from "./outline_glyph";
import { pointBounds } from "./point_bounds";

export type StepMode = "before" | "after" | "center";

interface Steps {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly points: number;
  readonly mode: StepMode;
  readonly padBefore: number;
  readonly padAfter: number;
  readonly length: number;
}

/** Adds the corner points between two points whose `along` grows (or falls) and whose `across` jumps. */
export function stepTo(mode: StepMode, from: readonly [number, number], to: readonly [number, number], add: (along: number, across: number) => void): void {
  switch (mode) {
    case "before":
      add(from[0], to[1]);
      break;
    case "after":
      add(to[0], from[1]);
      break;
    default: {
      const middle = (from[0] + to[0]) / 2;
      add(middle, from[1]);
      add(middle, to[1]);
    }
  }
  add(to[0], to[1]);
}

export const STEP = outlineGlyph<Steps>({
  closed: false,
  connected: true,
  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    const points = Math.min(x.length, y.length);
    const [padBefore, padAfter] = [Number(model["pad_before"] ?? 0), Number(model["pad_after"] ?? 0)];
    return { x, y, points, mode: model["mode"] as StepMode, padBefore, padAfter, length: points > 0 ? 1 : 0 };
  },
  bounds: ({ x, y }, logX, logY) => pointBounds(x, y, logX, logY),
  trace({ x, y, points, mode, padBefore, padAfter }, view, _i, pen: Pen) {
    let last: readonly [number, number] | null = null;
    if (padBefore > 0) pen.to(view.x.toScreen((x[0] as number) - padBefore), view.y.toScreen(y[0] as number));
    for (let j = 0; j < points; j++) {
      const at = [view.x.toScreen(x[j] as number), view.y.toScreen(y[j] as number)] as const;
      if (!Number.isFinite(at[0] + at[1])) {
        pen.gap();
        last = null;
        continue;
      }
      if (last === null) pen.to(at[0], at[1]);
      else stepTo(mode, last, at, (px, py) => pen.to(px, py));
      last = at;
    }
    if (padAfter > 0) pen.to(view.x.toScreen((x[points - 1] as number) + padAfter), view.y.toScreen(y[points - 1] as number));
  },
});
