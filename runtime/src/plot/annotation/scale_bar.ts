/**
 * A bar of a known length in data units, with its label, at a place of the frame.
 *
 *     plot.add_layout(ScaleBar(range=plot.x_range, unit="m", location="bottom_right"))
 */
import type { Dimensional, Model, Range, ScaleBar as ScaleBarModel, Ticker } from "../../schema/models.gen";
import type { Dimension } from "../figure/plot_context";
import { box, height, width, type Box } from "../geometry";
import { fillBox, strokeBox, type Painter } from "../painter/painter";
import type { Interval } from "../scale/scale";
import { rangeState } from "../range/range_state";
import { measure } from "../text/meter";
import { anchorParts } from "../text/text_block";
import { ticksOf } from "../ticker/registry";
import { fillStyle, hatchStyle, strokeStyle, textStyle } from "../visual/read";
import type { TextStyle } from "../visual/style";
import { Annotation } from "./annotation";
import { anchored } from "./legend_layout";
import { exactLength, roundLength, type Length } from "./units";

type Side = "above" | "below" | "left" | "right";

/** A text beside the bar. */
interface Words {
  readonly text: string;
  readonly style: TextStyle;
  readonly side: Side;
  readonly align: "start" | "center" | "end";
  readonly standoff: number;
  /** Radians, counterclockwise: texts beside a standing bar go along it. */
  readonly angle: number;
  /** Of the turned text. */
  readonly width: number;
  readonly height: number;
}

const TICK = 5;
const ALONG: Readonly<Record<string, number>> = { start: 0, center: 0.5, end: 1 };

export class ScaleBar extends Annotation<ScaleBarModel> {
  private get lies(): boolean {
    return this.model.orientation === "horizontal";
  }

  private get dimension(): Dimension {
    return this.lies ? "x" : "y";
  }

  /** The interval that is measured, in data units. */
  private shown(): Interval {
    const { range } = this.model;
    const own = (range as unknown) === "auto" ? null : (range as Range);
    return own === null ? this.around.context.interval(this.dimension, this.lies ? this.model.x_range_name : this.model.y_range_name) : rangeState(own as Model).interval.value;
  }

  private length(): Length & { readonly pixels: number } {
    const { model, frame } = this;
    const room = this.lies ? width(frame) : height(frame);
    const { start, end } = this.shown();
    const perPixel = Math.abs(end - start) / room;
    const { bar_length: wanted, bar_length_units: units } = model;
    const pixels = units === "data" ? wanted / perPixel : units === "percent" ? (wanted / 100) * room : wanted <= 1 ? wanted * room : wanted;
    const dimensional = model.dimensional as Dimensional;
    const found = (model.length_sizing === "exact" ? exactLength : roundLength)(dimensional, pixels * perPixel, model.unit);
    return { ...found, pixels: found.length / perPixel };
  }

  private words(prefix: "label_" | "title_", text: string): Words {
    const { model } = this;
    const style: TextStyle = { ...textStyle(model, prefix), align: "center", baseline: "middle" };
    const size = measure(text, style);
    const side = model[`${prefix}location`] as Side;
    const angle = this.lies || side === "above" || side === "below" ? 0 : side === "left" ? Math.PI / 2 : -Math.PI / 2;
    const [wide, high] = angle === 0 ? [size.width, size.height] : [size.height, size.width];
    return { text, style, side, angle, align: model[`${prefix}align`], standoff: model[`${prefix}standoff`], width: wide, height: high };
  }

  private labelOf({ value, unit }: Length): string {
    const written = String(Number(value.toPrecision(4)));
    return this.model.label.replace(/@\{?(value|unit)\}?(\{[^}]*\})?/g, (_, name) => (name === "value" ? written : unit));
  }

  protected paintShown(painter: Painter): void {
    const { model } = this;
    const length = this.length();
    if (!Number.isFinite(length.pixels)) return;
    const texts = [this.words("label_", this.labelOf(length)), this.words("title_", model.title)].filter(({ text }) => text !== "");
    const line = strokeStyle(model, "bar_");
    const thick = line?.width ?? 0;
    const bar = this.lies ? { width: length.pixels, height: thick } : { width: thick, height: length.pixels };
    const around = roomAround(texts, bar);
    const size = { width: around.left + bar.width + around.right + 2 * model.padding, height: around.above + bar.height + around.below + 2 * model.padding };
    const corner = this.corner(size);
    const [x, y] = [Math.round(corner.x), Math.round(corner.y)];
    const whole = box(x, y, x + size.width, y + size.height);
    const left = x + model.padding + around.left;
    const top = y + model.padding + around.above;
    const area = box(left, top, left + bar.width, top + bar.height);
    painter.within(this.frame, () => {
      fillBox(painter, whole, fillStyle(model, "background_"), hatchStyle(model, "background_"));
      strokeBox(painter, whole, strokeStyle(model, "border_"));
      this.paintBar(painter, area);
      texts.forEach((words) => paintWords(painter, words, area, texts));
    });
  }

  private paintBar(painter: Painter, area: Box): void {
    const stroke = strokeStyle(this.model, "bar_");
    if (stroke === null) return;
    const middle = this.lies ? (area.top + area.bottom) / 2 : (area.left + area.right) / 2;
    const at = (part: number): number => (this.lies ? area.left + part * width(area) : area.bottom - part * height(area));
    const paint = (x: number[], y: number[]): void => (this.lies ? painter.polyline(x, y, x.length, stroke) : painter.polyline(y, x, x.length, stroke));
    paint([at(0), at(1)], [middle, middle]);
    for (const tick of ticksOf(this.model.ticker as Ticker, { start: 0, end: 1 }).major) paint([at(tick), at(tick)], [middle - TICK, middle + TICK]);
  }

  private corner(size: { readonly width: number; readonly height: number }): { x: number; y: number } {
    const { model, frame } = this;
    const { location, margin } = model;
    if (typeof location === "string") return anchored(frame, size, location, margin);
    const [px, py] = location as unknown as [number, number];
    const [ax, ay] = anchorParts(model.anchor as unknown) ?? [0.5, 0.5];
    return { x: this.place("x", px) - ax * size.width, y: this.place("y", py) - ay * size.height };
  }

  private place(dimension: Dimension, value: number): number {
    const { model, frame, around } = this;
    const across = dimension === "x";
    switch (across ? model.x_units : model.y_units) {
      case "data":
        return around.context.scale(dimension, across ? model.x_range_name : model.y_range_name).toScreen(value);
      case "percent":
        return across ? frame.left + value * width(frame) : frame.top + value * height(frame);
      case "view":
        return value;
      default:
        return across ? frame.left + value : frame.top + value;
    }
  }
}

/** Room that the texts need on each side of the bar; beside it they may be longer than it is. */
function roomAround(texts: readonly Words[], bar: { readonly width: number; readonly height: number }): Record<Side, number> {
  const room = { above: 0, below: 0, left: 0, right: 0 };
  for (const { side, standoff, width: wide, height: high, align } of texts) {
    const flat = side === "above" || side === "below";
    room[side] += standoff + (flat ? high : wide);
    const over = Math.max(0, flat ? wide - bar.width : high - bar.height);
    const part = ALONG[align] as number;
    const [before, after] = flat ? (["left", "right"] as const) : (["above", "below"] as const);
    room[before] = Math.max(room[before], over * part);
    room[after] = Math.max(room[after], over * (1 - part));
  }
  return room;
}

function paintWords(painter: Painter, words: Words, area: Box, all: readonly Words[]): void {
  // The title is beyond a label on the same side.
  const before = all.slice(0, all.indexOf(words)).filter(({ side }) => side === words.side);
  const away = words.standoff + before.reduce((sum, { standoff, width: wide, height: high, side }) => sum + standoff + (side === "above" || side === "below" ? high : wide), 0);
  const part = ALONG[words.align] as number;
  const across = area.left + words.width / 2 + part * (width(area) - words.width);
  const down = area.top + words.height / 2 + part * (height(area) - words.height);
  const places: Readonly<Record<Side, readonly [number, number]>> = {
    above: [across, area.top - away - words.height / 2],
    below: [across, area.bottom + away + words.height / 2],
    left: [area.left - away - words.width / 2, down],
    right: [area.right + away + words.width / 2, down],
  };
  const [x, y] = places[words.side];
  painter.text(words.text, x, y, words.style, words.angle);
}
