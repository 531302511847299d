/** A range that follows the data of its renderers. */
import { signal } from "@preact/signals-core";
import type { Interval } from "../scale/scale";
import { autoInterval } from "./auto_interval";
import { AutomaticRange } from "./automatic_range";
import { finite, numberOr } from "./range_model";
import type { Contribution } from "./range_state";

export class DataRange extends AutomaticRange {
  private readonly contributions = signal<ReadonlySet<Contribution>>(new Set());

  protected choose(): Interval {
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

  override contribute(contribution: Contribution): () => void {
    this.contributions.value = new Set([...this.contributions.peek(), contribution]);
    return () => {
      const rest = new Set(this.contributions.peek());
      rest.delete(contribution);
      this.contributions.value = rest;
    };
  }
}
