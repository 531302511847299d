/** A range of names: it shows all of them, with its padding around, until someone sets its ends. */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { FactorRange } from "../../schema/models.gen";
import type { Interval } from "../scale/scale";
import { AutomaticRange } from "./automatic_range";
import { factorPlaces, type FactorPlaces } from "./factor_places";
import type { RangeModel } from "./range_model";

export class FactorRangeState extends AutomaticRange {
  readonly places: ReadonlySignal<FactorPlaces>;

  constructor(model: RangeModel) {
    super(model);
    this.places = computed(() => factorPlaces(this.model as unknown as FactorRange));
  }

  protected choose(): Interval {
    const { range_padding, range_padding_units } = this.model as unknown as FactorRange;
    const { extent } = this.places.value;
    const each = range_padding_units === "absolute" ? range_padding : (extent * range_padding) / 2;
    return { start: -each, end: Math.max(extent, 1e-9) + each };
  }
}
