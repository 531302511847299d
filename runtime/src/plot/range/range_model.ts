/**
 * What the kinds of ranges share: reading a range model and writing to it, within its limits.
 *
 *     assign(model, { start: 0, end: 5 });  limitsOf(model, () => whole)
 */
import { batch, computed, untracked, type ReadonlySignal } from "@preact/signals-core";
import type { Model } from "../../schema/models.gen";
import { sameInterval, type Interval } from "../scale/scale";
import { UNLIMITED, type Limits } from "./limits";

/** The properties of all numeric ranges; what a kind lacks reads as undefined. */
export interface RangeModel extends Model {
  start: unknown;
  end: unknown;
  readonly reset_start?: unknown;
  readonly reset_end?: unknown;
  readonly bounds?: unknown;
  readonly min_interval?: unknown;
  readonly max_interval?: unknown;
  readonly range_padding?: unknown;
  readonly range_padding_units?: unknown;
  readonly default_span?: unknown;
  readonly flipped?: unknown;
  readonly follow?: unknown;
  readonly follow_interval?: unknown;
  readonly only_visible?: unknown;
  readonly renderers?: unknown;
}

export function finite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

export function numberOr(value: unknown, otherwise: number): number {
  return finite(value) ? value : otherwise;
}

export function assign(model: RangeModel, { start, end }: Interval): void {
  if (!finite(start) || !finite(end)) {
    return; // a wish beyond what numbers can say: the range stays where it is
  }
  batch(() => {
    if (untracked(() => model.start) !== start) {
      model.start = start;
    }
    if (untracked(() => model.end) !== end) {
      model.end = end;
    }
  });
}

export function limitsOf(model: RangeModel, automatic: () => Interval): Limits {
  const { bounds } = model;
  let low = -Infinity;
  let high = Infinity;
  if (bounds === "auto") {
    const whole = automatic();
    low = Math.min(whole.start, whole.end);
    high = Math.max(whole.start, whole.end);
  } else if (Array.isArray(bounds)) {
    low = numberOr(bounds[0], low);
    high = numberOr(bounds[1], high);
  }
  return {
    low,
    high,
    minSpan: numberOr(model.min_interval, UNLIMITED.minSpan),
    maxSpan: numberOr(model.max_interval, UNLIMITED.maxSpan),
  };
}

/** A computed interval that stays the same object while its ends do: what depends on it is not run again. */
export function stable(read: () => Interval): ReadonlySignal<Interval> {
  let last: Interval = { start: NaN, end: NaN };
  return computed(() => {
    const next = read();
    if (!sameInterval(next, last)) {
      last = next;
    }
    return last;
  });
}

/** What an interval is widened to, so that units are as long on both axes. */
export interface Widening {
  readonly from: Interval;
  readonly to: Interval;
}

/** The widened interval; a widening of another one counts no more. */
export function widened(raw: Interval, widening: Widening | null): Interval {
  return widening !== null && sameInterval(widening.from, raw) ? widening.to : raw;
}
