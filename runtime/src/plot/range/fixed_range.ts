/** A range that is what its model says. */
import { signal, untracked, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Interval } from "../scale/scale";
import { limited, type Limits } from "./limits";
import { assign, limitsOf, numberOr, stable, widened, type RangeModel, type Widening } from "./range_model";
import type { RangeState } from "./range_state";

export class FixedRange implements RangeState {
  readonly interval: ReadonlySignal<Interval>;
  readonly raw: ReadonlySignal<Interval>;
  readonly widening: Signal<Widening | null> = signal(null);
  private readonly initial: Interval;

  constructor(readonly model: RangeModel) {
    const read = (): Interval => ({ start: numberOr(model.start, 0), end: numberOr(model.end, 1) });
    this.initial = untracked(read);
    this.raw = stable(read);
    this.interval = stable(() => apart(widened(this.raw.value, this.widening.value)));
  }

  show(interval: Interval, keep: "length" | "ends" = "length"): void {
    assign(this.model, limited(interval, this.limits(), keep));
  }

  limits(): Limits {
    return untracked(() => limitsOf(this.model, () => this.home()));
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

/** An interval without an extent has no scale: it is shown a little wider, so that tools can take it from there. */
function apart(interval: Interval): Interval {
  const { start, end } = interval;
  const reach = Math.max(0.5, Math.abs(start) / 1000);
  return start === end ? { start: start - reach, end: end + reach } : interval;
}
