/**
 * Feeds the data ranges of a plot with the bounds of its renderers.
 *
 *     const stop = contributeBounds(context, renderers);
 */
import { effect, untracked, type ReadonlySignal } from "@preact/signals-core";
import type { Model } from "../../schema/models.gen";
import type { Bounds } from "../geometry";
import type { Drawn, PlotContext } from "./plot_context";

type Ranged = Model & Drawn;

/** A part of a plot that has a place in data space. */
export interface Bounded {
  readonly model: Ranged;
  /** What it is a part of, and whose ranges count then. */
  readonly whole?: { readonly model: Ranged } | null;
  readonly visible: boolean;
  readonly bounds: ReadonlySignal<Bounds>;
}

export function isBounded(part: object): part is Bounded {
  return "bounds" in part;
}

export function contributeBounds(context: PlotContext, renderers: ReadonlySignal<readonly Bounded[]>): () => void {
  let leave: (() => void)[] = [];
  const stop = effect(() => {
    const current = renderers.value;
    const joins = current.flatMap((renderer) => {
      const model = renderer.whole?.model ?? renderer.model;
      const horizontal = { range: context.rangeOf("x", model), logarithmic: context.logarithmicOf("x", model) };
      const vertical = { range: context.rangeOf("y", model), logarithmic: context.logarithmicOf("y", model) };
      const common = { renderer: model, visible: () => renderer.visible };
      return [
        () =>
          horizontal.range.contribute({
            ...common,
            logarithmic: horizontal.logarithmic,
            extent: () => ({ min: renderer.bounds.value.x0, max: renderer.bounds.value.x1 }),
          }),
        () =>
          vertical.range.contribute({
            ...common,
            logarithmic: vertical.logarithmic,
            extent: () => ({ min: renderer.bounds.value.y0, max: renderer.bounds.value.y1 }),
          }),
      ];
    });
    untracked(() => {
      leave.forEach((left) => left());
      leave = joins.map((join) => join());
    });
  });
  return () => {
    stop();
    leave.forEach((left) => left());
  };
}
