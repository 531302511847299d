/**
 * A title on a side of the frame.
 *
 *     new Title(plot.title, context, "above").extent()
 */
import { wordsOf } from "../../math/parts";
import type { Title as TitleModel } from "../../schema/models.gen";
import type { PlotContext, SidePart } from "../figure/plot_context";
import { grow, type Box, type Side } from "../geometry";
import { fillBox, type Painter } from "../painter/painter";
import { measure } from "../text/meter";
import { fillStyle, hatchStyle, strokeStyle, textStyle } from "../visual/read";
import type { TextStyle } from "../visual/style";

/** Where on a side a title is that is so high, in the middle of its text up and down. */
export function titlePlace(model: TitleModel, side: Side, frame: Box, area: Box, high: number) {
  const flat = side === "above" || side === "below";
  const angle = flat ? 0 : side === "left" ? Math.PI / 2 : -Math.PI / 2;
  const align: TextStyle["align"] = model.align === "center" || model.align === "right" ? model.align : "left";
  // How far along the side, from where reading starts.
  const length = flat ? frame.right - frame.left : frame.bottom - frame.top;
  const along = align === "center" ? length / 2 + model.offset : align === "right" ? length - model.offset : model.offset;
  // The standoff is shared by both sides of the text.
  const away = (model.standoff + high) / 2;
  const [x, y] =
    side === "above"
      ? [frame.left + along, area.bottom - away]
      : side === "below"
        ? [frame.left + along, area.top + away]
        : side === "left"
          ? [area.right - away, frame.bottom - along]
          : [area.left + away, frame.top + along];
  return { x, y, angle, align, flat };
}

export class Title implements SidePart {
  constructor(
    readonly model: TitleModel,
    private readonly context: PlotContext,
    readonly side: Side,
  ) {}

  private content(): string {
    return wordsOf(this.model.text);
  }

  private style(): TextStyle {
    return textStyle(this.model, "");
  }

  private get shown(): boolean {
    return this.model.visible && this.content() !== "";
  }

  extent(): number {
    return this.shown ? measure(this.content(), this.style()).height + this.model.standoff : 0;
  }

  overhang(): number {
    return 0;
  }

  paint(painter: Painter, area: Box): void {
    if (!this.shown) {
      return;
    }
    const text = this.content();
    const style = this.style();
    const size = measure(text, style);
    const { x, y, angle, align, flat } = titlePlace(this.model, this.side, this.context.frame.value, area, size.height);
    this.paintBackground(painter, flat, x, y, size.width, size.height, align);
    painter.text(text, x, y, { ...style, align, baseline: "middle" }, angle);
  }

  private paintBackground(painter: Painter, flat: boolean, x: number, y: number, wide: number, high: number, align: TextStyle["align"]): void {
    const fill = fillStyle(this.model, "background_");
    const stroke = strokeStyle(this.model, "border_");
    if (fill === null && stroke === null) {
      return;
    }
    const shift = align === "left" ? 0 : align === "center" ? wide / 2 : wide;
    const backwards = this.side === "left";
    const block: Box = flat
      ? { left: x - shift, top: y - high / 2, right: x - shift + wide, bottom: y + high / 2 }
      : {
          left: x - high / 2,
          right: x + high / 2,
          top: backwards ? y + shift - wide : y - shift,
          bottom: backwards ? y + shift : y - shift + wide,
        };
    const padding = typeof this.model.padding === "number" ? this.model.padding : 0;
    const padded = grow(block, padding);
    fillBox(painter, padded, fill, hatchStyle(this.model, "background_"));
    if (stroke !== null) {
      const { left, right, top, bottom } = padded;
      painter.polyline([left, right, right, left, left], [top, top, bottom, bottom, top], 5, stroke);
    }
  }
}
