/**
 * The parts of a plot around and inside its frame, made from its models: axes, titles, legends, grids. A new kind of part is one
 * file and one line here.
 *
 *     sidePart(model, context, "left")
 */
import type { LinearAxis, Grid as GridModel, Legend as LegendModel, Model, Title as TitleModel } from "../../schema/models.gen";
import { isA } from "../../schema/schema";
import { Legend } from "../annotation/legend";
import { makeAnnotation } from "../annotation/registry";
import { Title } from "../annotation/title";
import { Axis } from "../axis/axis";
import { CategoricalAxis } from "../axis/categorical_axis";
import { Grid } from "../axis/grid";
import type { ReadonlySignal } from "@preact/signals-core";
import type { Box, Side } from "../geometry";
import type { FramePart, PlotContext, SidePart } from "./plot_context";
import type { Renderer } from "./renderer";

/** What parts find in their plot. */
export interface Surroundings {
  readonly context: PlotContext;
  readonly renderers: ReadonlySignal<readonly Renderer[]>;
  /** All of the plot. */
  readonly whole: Box;
  axisOf(model: object): Axis | null;
  rendererOf(model: object): Renderer | null;
}

/** null: this runtime does not know the part. */
export function sidePart(model: Model, around: Surroundings, side: Side): SidePart | null {
  if (model.type === "CategoricalAxis") {
    return new CategoricalAxis(model as LinearAxis, around.context, side);
  }
  if (isA(model.type, "Axis")) {
    return new Axis(model as LinearAxis, around.context, side);
  }
  switch (model.type) {
    case "Title":
      return new Title(model as TitleModel, around.context, side);
    case "Legend":
      return new Legend(model as LegendModel, around, side);
    default:
      return makeAnnotation(model, around, side);
  }
}

export function framePart(model: Model, around: Surroundings): FramePart | null {
  switch (model.type) {
    case "Grid":
      return new Grid(model as GridModel, around.context, (axis) => around.axisOf(axis));
    case "Legend":
      return new Legend(model as LegendModel, around, null);
    default:
      return isA(model.type, "Axis") ? null : makeAnnotation(model, around, null);
  }
}
