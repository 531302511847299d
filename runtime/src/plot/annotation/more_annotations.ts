/**
 * The annotations; a page loads them with the first of them.
 *
 *     const { MAKERS } = await import("./more_annotations");   MAKERS["Slope"]?.(model, around, null)
 */
import type {
  Arrow as ArrowModel, Band as BandModel, BoxAnnotation as BoxModel, ColorBar as ColorBarModel, ContourColorBar as ContourColorBarModel, HTMLLabel, HTMLLabelSet, HTMLTitle, Label as LabelModel,
  LabelSet as LabelSetModel, SizeBar as SizeBarModel, PolyAnnotation as PolyModel, Slope as SlopeModel, Span as SpanModel, Whisker as WhiskerModel,
} from "../../schema/models.gen"; // prettier-ignore
import { Arrow, Whisker } from "./arrows";
import { ColorBar } from "./color_bar";
import { ContourColorBar } from "./contour_color_bar";
import { HtmlLabel, HtmlLabelSet, HtmlTitle } from "./html_labels";
import { Label, LabelSet } from "./labels";
import { BoxAnnotation } from "./box_annotation";
import type { PartMaker } from "./late_part";
import { PolyAnnotation } from "./poly_annotation";
import { Band, Slope } from "./shapes";
import { Span } from "./span";
import { SizeBar } from "./size_bar";

export const MAKERS: Readonly<Record<string, PartMaker>> = {
  Arrow: (model, around) => new Arrow(model as ArrowModel, around),
  Band: (model, around) => new Band(model as BandModel, around),
  BoxAnnotation: (model, around) => new BoxAnnotation(model as BoxModel, around),
  ColorBar: (model, around, side) => new ColorBar(model as ColorBarModel, around, side),
  ContourColorBar: (model, around, side) => new ContourColorBar(model as ContourColorBarModel, around, side),
  HTMLLabel: (model, around) => new HtmlLabel(model as HTMLLabel, around),
  HTMLLabelSet: (model, around) => new HtmlLabelSet(model as HTMLLabelSet, around),
  HTMLTitle: (model, around, side) => new HtmlTitle(model as HTMLTitle, around, side),
  Label: (model, around) => new Label(model as LabelModel, around),
  LabelSet: (model, around) => new LabelSet(model as LabelSetModel, around),
  PolyAnnotation: (model, around) => new PolyAnnotation(model as PolyModel, around),
  SizeBar: (model, around, side) => new SizeBar(model as SizeBarModel, around, side),
  Slope: (model, around) => new Slope(model as SlopeModel, around),
  Span: (model, around) => new Span(model as SpanModel, around),
  Whisker: (model, around) => new Whisker(model as WhiskerModel, around),
};
