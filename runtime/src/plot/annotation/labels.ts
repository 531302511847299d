/**
 * Text at a place, and text for every row of a source.
 *
 *     plot.add_layout(Label(x=3, y=5, text="the peak"));   plot.add_layout(LabelSet(text="name", source=source))
 */
import { wordsOf } from "../../math/parts";
import type { Label as LabelModel, LabelSet as LabelSetModel } from "../../schema/models.gen";
import { anyChannel, NO_COLUMNS, numberAt, numberChannel, unitsOf } from "../data/channel";
import type { Grip } from "../figure/plot_context";
import { contains } from "../geometry";
import { radians } from "../glyph/angle";
import type { DragEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";
import { anchorParts, inBlock, paintBlock, sides, SQUARE, type TextBlock } from "../text/text_block";
import { fillStyles, hatchStyles, strokeStyles, textStyle } from "../visual/read";
import { blank, type ShapeStyles } from "../visual/style";
import { textStyles } from "../visual/text_styles";
import { Annotation } from "./annotation";
import { cornerRadii } from "./area_looks";
import { placedAll, placer, rowsOfSource } from "./place";
import type { Columns } from "../data/channel";

/** The looks of background and border; null when there is nothing to be seen. */
export function blockLooks(model: object, data: Columns, alpha = 1): ShapeStyles | null {
  const looks = {
    fill: fillStyles(model, "background_", data, { alpha }),
    hatch: hatchStyles(model, "background_", data, { alpha }),
    stroke: strokeStyles(model, "border_", data, { alpha }),
  };
  return blank(looks.fill) && blank(looks.hatch) && blank(looks.stroke) ? null : looks;
}

/** An editable label is turned about its place. */
export class Label extends Annotation<LabelModel> implements Grip {
  private before: number | null = null;

  private get turn(): number {
    const { angle, angle_units: units, direction } = this.model;
    return numberAt(radians({ uniform: true, value: angle }, units), 0) * (direction === "clock" ? -1 : 1);
  }

  /** null while there is nothing to be seen. */
  block(): TextBlock | null {
    const { model, around } = this;
    const x = placer(around, model, "x", model.x_units)(model.x) + model.x_offset;
    const y = placer(around, model, "y", model.y_units)(model.y) - model.y_offset;
    const inData = model.x_units === "data" && model.y_units === "data";
    if (!Number.isFinite(x + y) || wordsOf(model.text) === "" || (inData && !contains(this.frame, x - model.x_offset, y + model.y_offset))) {
      return null;
    }
    return {
      text: wordsOf(model.text),
      style: textStyle(model, ""),
      x,
      y,
      angle: this.turn,
      anchor: anchorParts(model.anchor),
      padding: sides(model.padding),
      corner: cornerRadii(model.border_radius),
      looks: blockLooks(model, NO_COLUMNS),
      index: 0,
    };
  }

  holds(x: number, y: number): boolean {
    const block = this.block();
    return block !== null && inBlock(block, x, y);
  }

  protected paintShown(painter: Painter): void {
    const block = this.block();
    if (block !== null) paintBlock(painter, block);
  }

  cursorAt(x: number, y: number): string | null {
    if (!this.model.editable || !this.model.visible) return null;
    return this.holds(x, y) ? "grab" : null;
  }

  dragStart({ startX, startY }: DragEvent): boolean {
    this.before = this.cursorAt(startX, startY) === null ? null : this.turn;
    return this.before !== null;
  }

  drag({ startX, startY, x, y }: DragEvent): void {
    const block = this.block();
    if (block === null || this.before === null) return;
    const from = Math.atan2(block.y - startY, startX - block.x);
    const to = Math.atan2(block.y - y, x - block.x);
    this.write((this.before + to - from) % (2 * Math.PI));
  }

  private write(turn: number): void {
    const unit = numberAt(radians({ uniform: true, value: 1 }, this.model.angle_units), 0);
    this.model.angle = (turn * (this.model.direction === "clock" ? -1 : 1)) / unit;
  }

  dragEnd(): void {
    this.before = null;
  }

  dragCancel(): void {
    if (this.before !== null) this.write(this.before);
    this.before = null;
  }
}

export class LabelSet extends Annotation<LabelSetModel> {
  protected paintShown(painter: Painter): void {
    for (const block of this.blocks()) paintBlock(painter, block);
  }

  blocks(): TextBlock[] {
    const { model, around } = this;
    const found: TextBlock[] = [];
    const data = rowsOfSource(model.source, NO_COLUMNS);
    const xs = placedAll(around, model, "x", model.x_units, model.x, data);
    const ys = placedAll(around, model, "y", model.y_units, model.y, data);
    const texts = anyChannel(model.text, data);
    const styles = textStyles(model, data, 1);
    const looks = blockLooks(model, data);
    const dx = numberChannel(model.x_offset, data, 0);
    const dy = numberChannel(model.y_offset, data, 0);
    const angles = radians(numberChannel(model.angle, data, 0), unitsOf(model.angle, model.angle_units));
    const inData = model.x_units === "data" && model.y_units === "data";
    for (let i = 0; i < Math.min(xs.length, ys.length); i++) {
      const [x, y] = [xs[i] as number, ys[i] as number];
      const text = texts.uniform ? texts.value : texts.values[i];
      if (!Number.isFinite(x + y) || text === null || text === undefined || (inData && !contains(this.frame, x, y))) continue;
      const place = { x: x + numberAt(dx, i), y: y - numberAt(dy, i), angle: numberAt(angles, i) };
      found.push({ text: String(text), style: styles(i), ...place, anchor: null, padding: [0, 0, 0, 0], corner: SQUARE, looks, index: i });
    }
    return found;
  }
}
