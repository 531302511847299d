/**
 * The room that what stands around a frame needs.
 *
 *     const extents = extentsOf(sides);   leastBorders(plot, sides, extents).left
 */
import type { Plot } from "../../schema/models.gen";
import { Axis } from "../axis/axis";
import type { Side } from "../geometry";
import { sum, type Borders } from "../layout/frame_layout";
import type { SidePart } from "./plot_context";

export const SIDES: readonly Side[] = ["left", "right", "above", "below"];

/** Tick labels keep this far from the plot's edge, and an axis from the one outside of it. */
const EDGE = 4;

/** Parts of each side, from the frame outwards, with their thickness. */
export type Sides = Readonly<Record<Side, readonly SidePart[]>>;

/** What stands on each side, and the least room around the frame that the plot itself needs. */
export interface Needs {
  readonly extents: Readonly<Record<Side, readonly number[]>>;
  readonly least: Borders;
}

/** The thickness of each part of each side, from the frame outwards. */
export function extentsOf(sides: Sides): Record<Side, number[]> {
  const along = (side: Side): number[] => {
    const parts = sides[side];
    const apart = (i: number): number => (parts[i] instanceof Axis && parts[i + 1] instanceof Axis ? EDGE : 0);
    return parts.map((part, i) => part.extent() && part.extent() + apart(i));
  };
  const beside = (side: "left" | "right"): number[] => {
    const extents = along(side);
    return sides[side].at(-1) instanceof Axis && extents.at(-1) !== 0 ? [...extents, EDGE] : extents;
  };
  return { left: beside("left"), right: beside("right"), above: along("above"), below: along("below") };
}

/** The least borders of a plot. The last label of an axis reaches over its end, into the border beside it. */
export function leastBorders(model: Plot, sides: Sides, extents: Readonly<Record<Side, readonly number[]>>): Borders {
  const least = model.min_border ?? 0;
  const over = (...parts: readonly SidePart[]): number => Math.max(0, ...parts.map((part) => part.overhang()));
  return {
    left: Math.max(model.min_border_left ?? least, sum(extents.left)),
    right: Math.max(model.min_border_right ?? least, over(...sides.below, ...sides.above), sum(extents.right)),
    above: Math.max(model.min_border_top ?? least, over(...sides.left, ...sides.right), sum(extents.above)),
    below: Math.max(model.min_border_bottom ?? least, sum(extents.below)),
  };
}
