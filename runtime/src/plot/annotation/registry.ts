/**
 * Which model is which annotation. A new annotation is one class and one line here.
 *
 *     makeAnnotation(model, around, null)
 */
import type { BoxAnnotation as BoxModel, Label as LabelModel, Model, Span as SpanModel } from "../../schema/models.gen";
import type { Surroundings } from "../figure/parts";
import type { Side } from "../geometry";
import { BoxAnnotation } from "./box_annotation";
import { Label } from "./labels";
import { latePart, type Part, type PartMaker } from "./late_part";
import { Span } from "./span";

const late = latePart(() => import("./more_annotations"));
const lateMap = latePart(() => import("./map_parts"));

const MAKERS: Readonly<Record<string, PartMaker>> = {
  Arrow: late,
  Band: late,
  BoxAnnotation: (model, around) => new BoxAnnotation(model as BoxModel, around),
  ColorBar: late,
  ContourColorBar: late,
  Label: (model, around) => new Label(model as LabelModel, around),
  LabelSet: late,
  PolyAnnotation: late,
  ScaleBar: lateMap,
  Slope: late,
  TileRenderer: lateMap,
  Span: (model, around) => new Span(model as SpanModel, around),
  Whisker: late,
};

/** null: this runtime does not know the annotation. */
export function makeAnnotation(model: Model, around: Surroundings, side: Side | null): Part | null {
  return MAKERS[model.type]?.(model, around, side) ?? null;
}
