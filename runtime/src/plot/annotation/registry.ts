/**
 * Which model is which annotation. A new annotation is one class and one line here.
 *
 *     makeAnnotation(model, around, null)
 */
import type { Model } from "../../schema/models.gen";
import type { Surroundings } from "../figure/parts";
import type { Side } from "../geometry";
import { latePart, type Part, type PartMaker } from "./late_part";

const late = latePart(() => import("./more_annotations"));
const lateMap = latePart(() => import("./map_parts"));

const MAKERS: Readonly<Record<string, PartMaker>> = {
  Arrow: late,
  Band: late,
  BoxAnnotation: late,
  ColorBar: late,
  ContourColorBar: late,
  Label: late,
  LabelSet: late,
  PolyAnnotation: late,
  ScaleBar: lateMap,
  SizeBar: late,
  Slope: late,
  TileRenderer: lateMap,
  Span: late,
  Whisker: late,
};

/** null: this runtime does not know the annotation. */
export function makeAnnotation(model: Model, around: Surroundings, side: Side | null): Part | null {
  return MAKERS[model.type]?.(model, around, side) ?? null;
}
