/**
 * The interval that a range model shows right now, and how tools change it. One kind of range is one maker here.
 *
 * A `Range1d` is what its model says. A `DataRange1d` follows its data until someone (a tool, the author) sets its ends. The state
 * belongs to the model, so plots that share a range share it. It does not know plots or scales.
 *
 *     const range = rangeState(plot.x_range);  range.interval.value.end;  range.show({ start: 0, end: 5 });  range.reset();
 */
import { batch, computed, signal, untracked, type ReadonlySignal } from "@preact/signals-core";
import { isSet } from "../../document/model";
import type { Model } from "../../schema/models.gen";
import { sameInterval, type Interval } from "../scale/scale";
import { autoInterval, type Extent } from "./auto_interval";
import { remember, type Memory } from "./remembered";
import { limited, UNLIMITED, type Limits } from "./limits";

/** What one renderer of one plot adds to a data range. */
export interface Contribution {
  readonly renderer: Model;
  /** Tracked; null while the renderer counts for nothing. */
  readonly extent: () => Extent | null;
  readonly visible: () => boolean;
  readonly logarithmic: boolean;
}

export interface RangeState {
  readonly model: Model;
  readonly interval: ReadonlySignal<Interval>;
  /** A tool's wish; the limits of the model are kept (see limits.ts for `keep`). */
  show(interval: Interval, keep?: "length" | "ends"): void;
  reset(): void;
  /** Tells the model (and so Python) the interval that the data gave. */
  publish(): void;
  contribute(contribution: Contribution): () => void;
}

const states = new WeakMap<Model, RangeState>();

export function rangeState(model: Model): RangeState {
  let state = states.get(model);
  if (state === undefined) {
    const Maker = MAKERS[model.type] ?? FixedRange;
    state = new Maker(model as RangeModel);
    states.set(model, state);
  }
  return state;
}

/** The properties of all numeric ranges; what a kind lacks reads as undefined. */
interface RangeModel extends Model {
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

function finite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function numberOr(value: unknown, otherwise: number): number {
  return finite(value) ? value : otherwise;
}

function assign(model: RangeModel, { start, end }: Interval): void {
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

function limitsOf(model: RangeModel, automatic: () => Interval): Limits {
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

class FixedRange implements RangeState {
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

class DataRange implements RangeState {
  readonly interval: ReadonlySignal<Interval>;
  private readonly contributions = signal<ReadonlySet<Contribution>>(new Set());
  private readonly automatic: ReadonlySignal<Interval>;
  /** What was computed and told to the model: an end that still says it was set by nobody else. */
  private readonly published: Memory;
  /** The ends that the author gave before anything was shown; a reset goes back to them. */
  private authored: { start: number | null; end: number | null } | null = null;

  constructor(readonly model: RangeModel) {
    this.published = remember(model.id);
    this.automatic = stable(() => this.fromData());
    this.interval = stable(() => this.current());
  }

  private fromData(): Interval {
    const { model } = this;
    const chosen = Array.isArray(model.renderers) && model.renderers.length > 0 ? new Set<unknown>(model.renderers) : null;
    const none = model.renderers === null;
    const onlyVisible = model.only_visible === true;
    let min = NaN;
    let max = NaN;
    let logarithmic = false;
    for (const contribution of this.contributions.value) {
      logarithmic ||= contribution.logarithmic;
      if (none || (chosen !== null && !chosen.has(contribution.renderer)) || (onlyVisible && !contribution.visible())) {
        continue;
      }
      const extent = contribution.extent();
      if (extent !== null && extent.min <= extent.max) {
        min = min <= extent.min ? min : extent.min;
        max = max >= extent.max ? max : extent.max;
      }
    }
    const { follow } = model;
    return autoInterval(
      { min, max },
      {
        padding: numberOr(model.range_padding, 0.1),
        paddingUnits: model.range_padding_units === "absolute" ? "absolute" : "percent",
        defaultSpan: numberOr(model.default_span, 2),
        flipped: model.flipped === true,
        follow: follow === "start" || follow === "end" ? follow : null,
        followInterval: finite(model.follow_interval) ? model.follow_interval : null,
        logarithmic,
      },
    );
  }

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
    assign(this.model, limited(interval, untracked(() => limitsOf(this.model, () => this.automatic.value)), keep));
  }

  reset(): void {
    const automatic = untracked(() => this.automatic.value);
    const home = { start: this.authored?.start ?? automatic.start, end: this.authored?.end ?? automatic.end };
    this.published.add(automatic);
    assign(this.model, home);
  }

  publish(): void {
    const { start, end } = untracked(() => this.interval.value);
    const automatic = untracked(() => this.automatic.value);
    this.published.add(automatic);
    assign(this.model, { start, end });
  }

  contribute(contribution: Contribution): () => void {
    this.contributions.value = new Set([...this.contributions.peek(), contribution]);
    return () => {
      const rest = new Set(this.contributions.peek());
      rest.delete(contribution);
      this.contributions.value = rest;
    };
  }
}

/** A computed interval that stays the same object while its ends do: what depends on it is not run again. */
function stable(read: () => Interval): ReadonlySignal<Interval> {
  let last: Interval = { start: NaN, end: NaN };
  return computed(() => {
    const next = read();
    if (!sameInterval(next, last)) {
      last = next;
    }
    return last;
  });
}

const MAKERS: Readonly<Record<string, new (model: RangeModel) => RangeState>> = {
  Range1d: FixedRange,
  DataRange1d: DataRange,
};
