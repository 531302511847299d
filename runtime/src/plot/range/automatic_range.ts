/**
 * A range that chooses its interval itself until someone (a tool, the author) sets its ends.
 *
 * What it chooses is its kind's affair; it does not know plots or scales.
 */
import { signal, untracked, type ReadonlySignal, type Signal } from "@preact/signals-core";
import { isSet } from "../../document/model";
import { sameInterval, type Interval } from "../scale/scale";
import { limited, type Limits } from "./limits";
import { assign, finite, limitsOf, stable, widened, type RangeModel, type Widening } from "./range_model";
import type { Contribution, RangeState } from "./range_state";
import { remember, type Memory } from "./remembered";

export abstract class AutomaticRange implements RangeState {
  readonly interval: ReadonlySignal<Interval>;
  readonly raw: ReadonlySignal<Interval>;
  readonly widening: Signal<Widening | null> = signal(null);
  private readonly automatic: ReadonlySignal<Interval>;
  /** What was computed and told to the model: an end that still says it was set by nobody else. */
  private readonly published: Memory;
  /** The ends that the author gave before anything was shown; a reset goes back to them. */
  private authored: { start: number | null; end: number | null } | null = null;

  constructor(readonly model: RangeModel) {
    this.published = remember(model.id);
    this.automatic = stable(() => this.choose());
    this.raw = stable(() => this.current());
    this.interval = stable(() => widened(this.raw.value, this.widening.value));
  }

  /** The interval while nobody has set another one; tracked. */
  protected abstract choose(): Interval;

  private current(): Interval {
    const automatic = this.automatic.value;
    const start = this.chosen("start", automatic);
    const end = this.chosen("end", automatic);
    this.authored ??= { start, end };
    return { start: start ?? automatic.start, end: end ?? automatic.end };
  }

  /** The value of an end that someone set, or null while it follows the data. */
  private chosen(end: "start" | "end", automatic: Interval): number | null {
    const value = this.model[end];
    if (!finite(value) || !isSet(this.model, end) || this.published.has(end, value) || value === automatic[end]) {
      return null;
    }
    return value;
  }

  show(interval: Interval, keep: "length" | "ends" = "length"): void {
    assign(this.model, limited(interval, this.limits(), keep));
  }

  limits(): Limits {
    return untracked(() => limitsOf(this.model, () => this.automatic.value));
  }

  reset(): void {
    const automatic = untracked(() => this.automatic.value);
    const home = { start: this.authored?.start ?? automatic.start, end: this.authored?.end ?? automatic.end };
    this.published.add(automatic);
    assign(this.model, home);
  }

  publish(): void {
    const automatic = untracked(() => this.automatic.value);
    const raw = untracked(() => this.raw.value);
    // An end that someone chose stays what it is; what follows the data is told as it is shown.
    const told = sameInterval(raw, automatic) ? untracked(() => this.interval.value) : raw;
    this.published.add(automatic);
    if (told !== raw) this.published.add(told);
    assign(this.model, told);
  }

  contribute(_contribution: Contribution): () => void {
    return () => undefined;
  }
}
