/**
 * Which model is which annotation. A new annotation is one class and one line here.
 *
 *     makeAnnotation(model, around, null)
 */
import type { Model } from "../../schema/models.gen";
import type { Surroundings } from "../figure/parts";
import type { Side } from "../geometry";
import { latePart, type Part } from "./late_part";

const late = latePart(() => import("./more_annotations"));
const lateMap = latePart(() => import("./map_parts"));

const LATE = new Set("Arrow Band BoxAnnotation ColorBar ContourColorBar HTMLLabel HTMLLabelSet HTMLTitle Label LabelSet PolyAnnotation SizeBar Slope Span Whisker".split(" "));

/** null: this runtime does not know the annotation. */
export function makeAnnotation(model: Model, around: Surroundings, side: Side | null): Part | null {
  const { type } = model;
  const make = LATE.has(type) ? late : type === "ScaleBar" || type === "TileRenderer" ? lateMap : null;
  return make?.(model, around, side) ?? null;
}
