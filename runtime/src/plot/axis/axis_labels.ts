/**
 * Tick labels beside an axis: how they are turned and anchored, how much room they take, which of them fit. Arithmetic only.
 *
 *     labelPlacement("left", 0)   // { angle: 0, align: "right", baseline: "middle" }
 */
import type { Model } from "../../schema/models.gen";
import { attempted, called } from "../data/page_call";
import type { Side } from "../geometry";
import { measure, turned, type Label } from "../text/meter";
import type { TextAlign, TextBaseline, TextStyle } from "../visual/style";

export interface LabelPlacement {
  /** Radians, counterclockwise. */
  readonly angle: number;
  readonly align: TextAlign;
  readonly baseline: TextBaseline;
}

const QUARTER = Math.PI / 2;

/** The angle of an orientation ("horizontal", "vertical", "parallel", "normal" or radians) on a side. */
export function orientationAngle(orientation: unknown, side: Side): number {
  if (typeof orientation === "number") {
    return orientation;
  }
  const flat = side === "above" || side === "below";
  switch (orientation) {
    case "vertical":
      return side === "right" ? -QUARTER : QUARTER;
    case "parallel":
      return flat ? 0 : side === "left" ? QUARTER : -QUARTER;
    case "normal":
      return flat ? QUARTER : 0;
    default:
      return 0;
  }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** Which point of the turned text is put at the end of the tick. */
export function labelPlacement(side: Side, angle: number): LabelPlacement {
  const flat = side === "above" || side === "below";
  if (near(angle, 0)) {
    switch (side) {
      case "below":
        return { angle, align: "center", baseline: "top" };
      case "above":
        return { angle, align: "center", baseline: "bottom" };
      case "left":
        return { angle, align: "right", baseline: "middle" };
      case "right":
        return { angle, align: "left", baseline: "middle" };
    }
  }
  if (flat) {
    // A text that rises to the right ends at a tick above it, and begins at one below it.
    const ends = side === "below" ? angle > 0 : angle < 0;
    return { angle, align: ends ? "right" : "left", baseline: "middle" };
  }
  if (near(Math.abs(angle), QUARTER)) {
    const outwards = side === "left" ? angle > 0 : angle < 0;
    return { angle, align: "center", baseline: outwards ? "bottom" : "top" };
  }
  return { angle, align: side === "left" ? "right" : "left", baseline: "middle" };
}

/** Room of the labels away from the axis. */
export function labelsExtent(labels: readonly Label[], style: TextStyle, side: Side, angle: number): number {
  const flat = side === "above" || side === "below";
  let most = 0;
  for (const label of labels) {
    if (label !== "") {
      const size = turned(measure(label, style), angle);
      most = Math.max(most, flat ? size.height : size.width);
    }
  }
  return most;
}

/** The numbers of the labels, for an author's code to take some away. */
class Indices extends Set<number> {
  unset(index: number): void {
    this.delete(index);
  }
}

/** Which labels an author's code chooses; all where it does not say. */
export function chosenLabels(policy: Model, labels: readonly Label[], positions: readonly number[], style: TextStyle, side: Side, angle: number): boolean[] {
  const flat = side === "above" || side === "below";
  const bboxes = labels.map((label, i) => {
    const { width, height } = turned(measure(label, style), angle);
    const at = positions[i] as number;
    const [x, y] = flat ? [at, 0] : [0, at];
    return { width, height, x0: x - width / 2, x1: x + width / 2, y0: y - height / 2, y1: y + height / 2 };
  });
  const distance = (i: number, j: number): number => {
    const [one, other] = [bboxes[i], bboxes[j]];
    if (one === undefined || other === undefined) return NaN;
    return flat ? Math.max(one.x0, other.x0) - Math.min(one.x1, other.x1) : Math.max(one.y0, other.y0) - Math.min(one.y1, other.y1);
  };
  const indices = new Indices(labels.keys());
  const given = called(policy, "run", indices, bboxes, distance) ?? indices;
  // A generator runs, and may throw, only here.
  const kept = attempted(() => {
    if (typeof given !== "object" || !(Symbol.iterator in given)) throw new TypeError(`${policy.type}: its code returns ${String(given)}, not the numbers of labels`);
    return new Set(given as Iterable<number>);
  });
  return labels.map((_, i) => kept?.has(i) ?? true);
}

/** Part of a line that its letters take. */
export const LETTERS = 0.8;

/** Which labels are written when each must keep `distance` pixels from the one before. */
export function withoutOverlap(
  labels: readonly Label[],
  positions: readonly number[],
  style: TextStyle,
  side: Side,
  angle: number,
  distance: number,
): boolean[] {
  const flat = side === "above" || side === "below";
  const slanted = flat && !near(angle, 0);
  const halves = labels.map((label) => {
    const size = measure(label, style);
    // Slanted labels are parallel: they meet when their letters do, which are less high than their lines.
    const room = slanted ? (size.height * LETTERS) / Math.max(0.3, Math.abs(Math.sin(angle))) : flat ? size.width : turned(size, angle).height * LETTERS;
    return label === "" ? 0 : room / 2;
  });
  const order = [...labels.keys()].sort((a, b) => (positions[a] as number) - (positions[b] as number));
  // Every second, every third ...: what is left out is left out evenly.
  for (let stride = 1; stride < labels.length; stride++) {
    const kept = order.filter((_, k) => k % stride === 0);
    const fits = kept.every((i, k) => {
      const before = kept[k - 1];
      return (
        before === undefined ||
        (positions[i] as number) - (halves[i] as number) - ((positions[before] as number) + (halves[before] as number)) >= distance
      );
    });
    if (fits) {
      const shown = new Set(kept);
      return labels.map((_, i) => shown.has(i));
    }
  }
  return labels.map((_, i) => i === order[0]);
}
