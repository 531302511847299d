/**
 * The interval that a range model shows right now, and how tools change it. One kind of range is one maker here.
 *
 * A `Range1d` is what its model says. A `DataRange1d` follows its data until someone (a tool, the author) sets its ends. The state
 * belongs to the model, so plots that share a range share it. It does not know plots or scales.
 *
 *     const range = rangeState(plot.x_range);  range.interval.value.end;  range.show({ start: 0, end: 5 });  range.reset();
 */
import type { ReadonlySignal, Signal } from "@preact/signals-core";
import type { Model } from "../../schema/models.gen";
import type { Interval } from "../scale/scale";
import type { Extent } from "./auto_interval";
import { DataRange } from "./data_range";
import type { FactorPlaces } from "./factor_places";
import { FactorRangeState } from "./factor_range";
import { FixedRange } from "./fixed_range";
import type { Limits } from "./limits";
import type { RangeModel, Widening } from "./range_model";

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
  /** What is shown. */
  readonly interval: ReadonlySignal<Interval>;
  /** What the author, the user or the data say. */
  readonly raw: ReadonlySignal<Interval>;
  /** What a plot with equal units shows instead of `raw`. */
  readonly widening: Signal<Widening | null>;
  /** A tool's wish; the limits of the model are kept (see limits.ts for `keep`). */
  show(interval: Interval, keep?: "length" | "ends"): void;
  /** What tools must keep to. */
  limits(): Limits;
  reset(): void;
  /** Tells the model (and so Python) the interval that the data gave. */
  publish(): void;
  contribute(contribution: Contribution): () => void;
  /** Where the names of a categorical range are; numeric ranges have none. */
  readonly places?: ReadonlySignal<FactorPlaces>;
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

const MAKERS: Readonly<Record<string, new (model: RangeModel) => RangeState>> = {
  Range1d: FixedRange,
  DataRange1d: DataRange,
  FactorRange: FactorRangeState,
};
