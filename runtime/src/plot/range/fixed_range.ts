/** A range that is what its model says. */
import { untracked, type ReadonlySignal } from "@preact/signals-core";
import type { Interval } from "../scale/scale";
import { limited } from "./limits";
import { assign, limitsOf, numberOr, stable, type RangeModel } from "./range_model";
import type { RangeState } from "./range_state";

export class FixedRange implements RangeState {
  readonly interval: ReadonlySignal<Interval>;
  private readonly initial: Interval;

  constructor(readonly model: RangeModel) {
    const read = (): Interval => ({ start: numberOr(model.start, 0), end: numberOr(model.end, 1) });
    this.initial = untracked(read);
    this.interval = stable(read);
  }

  show(interval: Interval, keep: "length" | "ends" = "length"): void {
    assign(this.model, limited(interval, untracked(() => limitsOf(this.model, () => this.home())), keep));
  }

  reset(): void {
    assign(this.model, untracked(() => this.home()));
  }

  private home(): Interval {
    return {
      start: numberOr(this.model.reset_start, this.initial.start),
      end: numberOr(this.model.reset_end, this.initial.end),
    };
  }

  publish(): void {
    // The model already says it.
  }

  contribute(): () => void {
    return () => undefined;
  }
}
