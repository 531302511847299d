/**
 * A colour bar, in the frame at an anchor or beside it.
 *
 *     plot.add_layout(renderer.construct_color_bar(title="depth"), "right")
 */
import { wordsOf } from "../../math/parts";
import { computed, type ReadonlySignal } from "@preact/signals-core";
import { NdArray } from "../../base/columns";
import type { ColorBar as ColorBarModel } from "../../schema/models.gen";
import { withoutOverlap } from "../axis/axis_labels";
import { fieldOf } from "../data/channel";
import { itemsOf, numericColumn } from "../data/column";
import type { Surroundings } from "../figure/parts";
import { box, crisp, height, width, type Box, type Side } from "../geometry";
import { fillBox, strokeBox, type Painter } from "../painter/painter";
import { measure } from "../text/meter";
import { withAlpha } from "../visual/color";
import { fillStyle, hatchStyle, strokeStyle, textStyle } from "../visual/read";
import type { StrokeStyle, TextStyle } from "../visual/style";
import { Annotation } from "./annotation";
import { colorBarMarks, type Marks } from "./color_bar_marks";
import { anchored } from "./legend_layout";

const THICKNESS = 25;
/** Part of the frame that a bar in it takes. */
const PART = 0.8;
/** Length of a bar that stands out from a side. */
const LONG = 200;
/** A strip between plot and bar, as the axes have. */
const GAP = 5;

/** Numbers of a column, also of one whose rows are arrays. */
function flatNumbers(column: unknown): ArrayLike<number> {
  if (column instanceof NdArray) return numericColumn(column);
  const items = itemsOf(column);
  const first = items[0];
  if (typeof first !== "object" || first === null) return numericColumn(column);
  return Float64Array.from(Array.from(items as ArrayLike<object>).flatMap((row) => Array.from(flatNumbers(row))));
}

export class ColorBar extends Annotation<ColorBarModel> {
  protected readonly marks: ReadonlySignal<Marks>;

  constructor(
    model: ColorBarModel,
    around: Surroundings,
    readonly side: Side | null,
  ) {
    super(model, around);
    this.marks = computed(() => this.computeMarks());
  }

  protected computeMarks(): Marks {
    return colorBarMarks(this.model, this.values());
  }

  /** The values that the mapper colours in this plot. */
  private values(): ArrayLike<number> {
    const mapper = this.model.color_mapper;
    for (const renderer of this.around.renderers.value) {
      for (const name of ["color_mapper", "fill_color", "line_color", "text_color", "hatch_color"]) {
        const value = (renderer.model.glyph as unknown as Record<string, unknown>)[name] as { transform?: unknown } | null | undefined;
        const spec = value === mapper ? (renderer.model.glyph as unknown as { image: unknown }).image : value?.transform === mapper ? value : null;
        const field = fieldOf(spec);
        if (field !== null) return flatNumbers(renderer.allColumns.get(field));
      }
    }
    return [];
  }

  protected get stands(): boolean {
    const { orientation } = this.model;
    return orientation === "auto" ? this.side !== "above" && this.side !== "below" : orientation === "vertical";
  }

  private get title(): string {
    return wordsOf(this.model.title);
  }

  /** Room of the title across the bar; beside a standing bar it reads upwards. */
  private titleRoom(): number {
    return this.title === "" ? 0 : measure(this.title, textStyle(this.model, "title_")).height + this.model.title_standoff;
  }

  /** On the left and above, the labels are on the bar's far side. */
  private get flipped(): boolean {
    return this.side === "left" || this.side === "above";
  }

  private labelRoom(): number {
    const style = this.labelStyle();
    const sizes = this.marks.value.labels.map((label) => measure(label, style));
    return Math.max(0, ...sizes.map((size) => (this.stands ? size.width : size.height))) + this.model.label_standoff + Math.max(0, this.model.major_tick_out);
  }

  private labelStyle(): TextStyle {
    const { flipped } = this;
    const style = textStyle(this.model, "major_label_");
    return this.stands ? { ...style, align: flipped ? "right" : "left", baseline: "middle" } : { ...style, align: "center", baseline: flipped ? "bottom" : "top" };
  }

  protected thickness(): number {
    const { width: wide, height: high } = this.model;
    const given = this.stands ? wide : high;
    return typeof given === "number" ? given : THICKNESS;
  }

  override extent(): number {
    if (!this.model.visible || this.side === null) {
      return 0;
    }
    const upright = this.side === "left" || this.side === "right";
    const given = this.given();
    const along = typeof given === "number" ? given : LONG;
    return GAP + 2 * this.model.padding + (upright === this.stands ? this.thickness() + this.labelRoom() + this.titleRoom() : along);
  }

  protected given(): number | "auto" {
    return this.stands ? this.model.height : this.model.width;
  }

  /** The whole block, and the colours within it. */
  private layout(area: Box | undefined): { readonly whole: Box; readonly bar: Box } {
    const { model, frame, stands, flipped } = this;
    const { padding } = model;
    const given = this.given();
    const room = stands ? height(frame) : width(frame);
    const long = Math.max(1, typeof given === "number" ? given : this.side === null ? room * PART : room - 2 * padding);
    const [labels, title, thick] = [this.labelRoom(), this.titleRoom(), this.thickness()];
    const across = 2 * padding + labels + title + thick;
    const size = stands ? { width: across, height: long + 2 * padding } : { width: long + 2 * padding, height: across };
    const corner = this.corner(area, size);
    const [x, y] = [Math.round(corner.x), Math.round(corner.y)];
    const before = padding + (stands ? (flipped ? labels : title) : title + (flipped ? labels : 0));
    const bar = stands ? box(x + before, y + padding, x + before + thick, y + padding + long) : box(x + padding, y + before, x + padding + long, y + before + thick);
    return { whole: box(x, y, x + size.width, y + size.height), bar };
  }

  private corner(area: Box | undefined, size: { readonly width: number; readonly height: number }): { x: number; y: number } {
    const { model, frame, side } = this;
    if (area === undefined || side === null) {
      return anchored(frame, size, model.location, model.margin);
    }
    const inSide = anchored(frame, size, model.location, 0);
    const offset = Array.isArray(model.location) ? (model.location as unknown as [number, number]) : ([0, 0] as const);
    switch (side) {
      case "right":
        return { x: area.left + GAP + offset[0], y: inSide.y };
      case "left":
        return { x: area.right - GAP - size.width + offset[0], y: inSide.y };
      case "below":
        return { x: inSide.x, y: area.top + GAP - offset[1] };
      case "above":
        return { x: inSide.x, y: area.bottom - GAP - size.height - offset[1] };
    }
  }

  protected paintShown(painter: Painter, area?: Box): void {
    const { model } = this;
    const { whole, bar } = this.layout(area);
    fillBox(painter, whole, fillStyle(model, "background_"), hatchStyle(model, "background_"));
    strokeBox(painter, whole, strokeStyle(model, "border_"));
    this.paintColors(painter, bar);
    strokeBox(painter, bar, strokeStyle(model, "bar_"));
    const { ticks, minor } = this.marks.value;
    this.paintTicks(painter, bar, minor, strokeStyle(model, "minor_tick_"), model.minor_tick_in, model.minor_tick_out);
    this.paintTicks(painter, bar, ticks, strokeStyle(model, "major_tick_"), model.major_tick_in, model.major_tick_out);
    this.paintLabels(painter, bar);
    if (this.title !== "") this.paintTitle(painter, whole, bar);
  }

  private paintTitle(painter: Painter, whole: Box, bar: Box): void {
    const { model } = this;
    const style: TextStyle = { ...textStyle(model, "title_"), align: "left", baseline: "middle" };
    const half = (this.titleRoom() - model.title_standoff) / 2;
    if (this.stands) painter.text(this.title, this.flipped ? whole.right - model.padding - half : whole.left + model.padding + half, bar.bottom, style, Math.PI / 2);
    else painter.text(this.title, bar.left, whole.top + model.padding + half, style, 0);
  }

  /** The pixel of a part of the bar's length; the low end is below or left. */
  private at(bar: Box, part: number): number {
    return this.stands ? bar.bottom - part * height(bar) : bar.left + part * width(bar);
  }

  protected paintColors(painter: Painter, bar: Box): void {
    const { colors, edges } = this.marks.value;
    for (let i = 0; i < colors.length; i++) {
      const band = this.band(painter, bar, edges[i] as number, edges[i + 1] as number);
      if (band.left === band.right || band.top === band.bottom) continue;
      fillBox(painter, band, { color: withAlpha(colors[i] as number, this.model.scale_alpha) }, null);
    }
  }

  /** The part of the colours between two places along them, on whole device pixels. */
  protected band({ pixelRatio }: Painter, bar: Box, from: number, to: number): Box {
    const whole = (pixel: number): number => Math.round(pixel * pixelRatio) / pixelRatio;
    const [a, b] = [whole(this.at(bar, from)), whole(this.at(bar, to))];
    return this.stands ? box(bar.left, b, bar.right, a) : box(a, bar.top, b, bar.bottom);
  }

  private paintTicks(painter: Painter, bar: Box, ticks: readonly number[], stroke: Readonly<StrokeStyle> | null, inwards: number, outwards: number): void {
    if (stroke === null) {
      return;
    }
    const edge = this.edge(bar);
    const out = this.flipped ? -1 : 1;
    for (const tick of ticks) {
      const at = crisp(this.at(bar, tick), stroke.width, painter.pixelRatio);
      const across = [edge - out * inwards, edge + out * outwards];
      painter.polyline(this.stands ? across : [at, at], this.stands ? [at, at] : across, 2, stroke);
    }
  }

  /** Where the labels' side of the bar is. */
  private edge(bar: Box): number {
    return this.stands ? (this.flipped ? bar.left : bar.right) : this.flipped ? bar.top : bar.bottom;
  }

  private paintLabels(painter: Painter, bar: Box): void {
    const { ticks, labels } = this.marks.value;
    const style = this.labelStyle();
    const places = ticks.map((tick) => this.at(bar, tick));
    const policy = this.model.major_label_policy as { type?: string; min_distance?: number } | null;
    const shown =
      policy?.type === "NoOverlap" ? withoutOverlap(labels, places, style, this.stands ? "right" : "below", 0, policy.min_distance ?? 5) : labels.map(() => true);
    const away = this.edge(bar) + (this.flipped ? -1 : 1) * (this.model.label_standoff + Math.max(0, this.model.major_tick_out));
    labels.forEach((label, i) => {
      const place = places[i] as number;
      if (shown[i] === true && label !== "") painter.text(label, this.stands ? away : place, this.stands ? place : away, style, 0);
    });
  }
}
