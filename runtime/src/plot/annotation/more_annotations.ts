/**
 * The annotations that few plots have; a page loads them with the first of them.
 *
 *     const { MAKERS } = await import("./more_annotations");   MAKERS["Slope"]?.(model, around, null)
 */
import type { Arrow as ArrowModel, Band as BandModel, ColorBar as ColorBarModel, ContourColorBar as ContourColorBarModel, LabelSet as LabelSetModel, PolyAnnotation as PolyModel, Slope as SlopeModel, Whisker as WhiskerModel } from "../../schema/models.gen";
import { Arrow, Whisker } from "./arrows";
import { ColorBar } from "./color_bar";
import { ContourColorBar } from "./contour_color_bar";
import { LabelSet } from "./labels";
import type { PartMaker } from "./late_part";
import { Band, PolyAnnotation, Slope } from "./shapes";

export const MAKERS: Readonly<Record<string, PartMaker>> = {
  Arrow: (model, around) => new Arrow(model as ArrowModel, around),
  Band: (model, around) => new Band(model as BandModel, around),
  ColorBar: (model, around, side) => new ColorBar(model as ColorBarModel, around, side),
  ContourColorBar: (model, around, side) => new ContourColorBar(model as ContourColorBarModel, around, side),
  LabelSet: (model, around) => new LabelSet(model as LabelSetModel, around),
  PolyAnnotation: (model, around) => new PolyAnnotation(model as PolyModel, around),
  Slope: (model, around) => new Slope(model as SlopeModel, around),
  Whisker: (model, around) => new Whisker(model as WhiskerModel, around),
};
