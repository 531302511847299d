/**
 * An axis: its line, ticks, tick labels and label, beside the frame or at a fixed place inside.
 *
 * It does not know what its scale is made of, nor where other parts are.
 *
 *     const axis = new Axis(model, context, "below");  axis.extent();  axis.paint(painter, area)
 */
import { wordsOf } from "../../math/parts";
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { LinearAxis, Model } from "../../schema/models.gen";
import { sideDimension, type Dimension, type FramePart, type PlotContext, type SidePart } from "../figure/plot_context";
import { labelsOf } from "../formatter/registry";
import { crisp, type Box, type Side } from "../geometry";
import { fillBox, type Painter } from "../painter/painter";
import type { Interval, Scale } from "../scale/scale";
import { measure, turned, type Label } from "../text/meter";
import { isHandPlaced, ticksOf } from "../ticker/registry";
import type { Ticks } from "../ticker/ticker";
import { fillStyle, hatchStyle, strokeStyle, textStyle } from "../visual/read";
import type { StrokeStyle, TextStyle } from "../visual/style";
import { LETTERS, chosenLabels, labelPlacement, labelsExtent, orientationAngle, withoutOverlap, type LabelPlacement } from "./axis_labels";

export interface Marks {
  readonly ticks: Ticks;
  readonly labels: readonly Label[];
}

export class Axis implements SidePart, FramePart {
  readonly dimension: Dimension;
  private readonly marks: ReadonlySignal<Marks>;
  private readonly thickness: ReadonlySignal<number>;

  constructor(
    readonly model: LinearAxis,
    protected readonly context: PlotContext,
    readonly side: Side,
  ) {
    this.dimension = sideDimension(side);
    this.marks = computed(() => this.computeMarks());
    this.thickness = computed(() => this.computeExtent());
  }

  get rangeName(): string {
    return this.dimension === "x" ? this.model.x_range_name : this.model.y_range_name;
  }

  /** Ticks within the axis' bounds; a grid without a ticker of its own uses them too. */
  get ticks(): Ticks {
    return this.marks.value.ticks;
  }

  protected shown(): Interval {
    const interval = this.context.interval(this.dimension, this.rangeName);
    return bounded(interval, this.model.bounds);
  }

  protected computeMarks(): Marks {
    const { model } = this;
    const ticks = ticksOf(model.ticker, this.shown());
    const labels: Label[] = labelsOf(model.formatter, ticks.major, model.ticker);
    return { ticks, labels: overridden(labels, ticks.major, model.major_label_overrides) };
  }

  private labelStyle(): TextStyle {
    return textStyle(this.model, "major_label_");
  }

  private tickExtent(): number {
    const { model } = this;
    const major = strokeStyle(model, "major_tick_") === null ? 0 : model.major_tick_out;
    const minor = strokeStyle(model, "minor_tick_") === null ? 0 : model.minor_tick_out;
    return Math.max(0, major, minor);
  }

  /** Thickness of what a kind of axis has beyond its tick labels. */
  protected outerExtent(): number {
    return 0;
  }

  /** Paints what a kind of axis has beyond its tick labels, from `out` pixels away from the axis. */
  protected paintOuter(_painter: Painter, _scale: Scale, _base: number, _out: number): void {
    // Nothing on an axis of numbers.
  }

  private labelsEnd(): number {
    return this.tickLabelsEnd() + this.outerExtent();
  }

  private tickLabelsEnd(): number {
    const { model } = this;
    const style = this.labelStyle();
    const { labels } = this.marks.value;
    if (labels.length === 0 || (style.color & 0xff) === 0 || style.sizePx === 0) {
      return this.tickExtent();
    }
    const angle = orientationAngle(model.major_label_orientation, this.side);
    return this.tickExtent() + model.major_label_standoff + labelsExtent(labels, style, this.side, angle);
  }

  private computeExtent(): number {
    const { model } = this;
    if (!model.visible || model.fixed_location !== null) {
      return 0;
    }
    const label = this.axisLabel();
    return label === null ? this.labelsEnd() : this.axisLabelStart() + label.thickness;
  }

  private axisLabelStart(): number {
    const { model } = this;
    const end = model.axis_label_standoff_mode === "axis" ? 0 : this.labelsEnd();
    return end + model.axis_label_standoff;
  }

  private axisLabel(): { text: string; style: TextStyle; angle: number; thickness: number } | null {
    const { model } = this;
    const text = wordsOf(model.axis_label);
    const style = textStyle(model, "axis_label_");
    if (text === "" || (style.color & 0xff) === 0) {
      return null;
    }
    const angle = orientationAngle(model.axis_label_orientation, this.side);
    const size = turned(measure(text, style), angle);
    return { text, style, angle, thickness: this.dimension === "x" ? size.height : size.width };
  }

  extent(): number {
    return this.thickness.value;
  }

  /** What stands on the axis at a place: a number, or the nearest name. */
  valueAt(x: number, y: number): number | string | readonly string[] | null {
    const value = this.context.scale(this.dimension, this.rangeName).fromScreen(this.dimension === "x" ? x : y);
    const places = this.context.places(this.dimension, this.rangeName);
    if (places === null) return value;
    const apart = places.middles.map((middle) => Math.abs(middle - value));
    const nearest = apart.reduce((best, one, i) => (one < (apart[best] as number) ? i : best), 0);
    return places.factors[nearest] ?? null;
  }

  overhang(): number {
    const { model } = this;
    if (!model.visible || model.fixed_location !== null) {
      return 0;
    }
    // Only a tick at the very end of the axis has a label that reaches beyond it.
    const { labels, ticks } = this.marks.value;
    const { start, end } = this.shown();
    const last = ticks.major[ticks.major.length - 1];
    const label = labels[labels.length - 1];
    const near = last !== undefined && Math.abs(last - Math.max(start, end)) < Math.abs(end - start) * 0.02;
    const style = this.labelStyle();
    const angle = orientationAngle(model.major_label_orientation, this.side);
    if (!near || label === undefined || angle !== 0) return 0;
    const { width, height } = measure(label, style);
    return this.dimension === "x" ? width / 2 : Math.floor((height * LETTERS) / 2);
  }

  /** Paints beside the frame in `area`, or inside the frame where the location is fixed. */
  paint(painter: Painter, area?: Box): void {
    const { model, context } = this;
    if (!model.visible || (area === undefined) !== (model.fixed_location !== null)) {
      return;
    }
    const frame = context.frame.value;
    const scale = context.scale(this.dimension, this.rangeName);
    const base = area === undefined ? this.fixedBase(frame) : baseOf(area, this.side);
    if (base === null) {
      return;
    }
    if (area !== undefined) {
      fillBox(painter, area, fillStyle(model, "background_"), hatchStyle(model, "background_"));
    }
    const { ticks, labels } = this.marks.value;
    this.paintLine(painter, scale, base);
    this.paintTicks(painter, scale, base, ticks.minor, strokeStyle(model, "minor_tick_"), model.minor_tick_in, model.minor_tick_out);
    this.paintTicks(painter, scale, base, ticks.major, strokeStyle(model, "major_tick_"), model.major_tick_in, model.major_tick_out);
    this.paintLabels(painter, scale, base, ticks.major, labels);
    this.paintOuter(painter, scale, base, this.tickLabelsEnd());
    this.paintAxisLabel(painter, frame, base);
  }

  private fixedBase(frame: Box): number | null {
    const crossing: Dimension = this.dimension === "x" ? "y" : "x";
    const name = crossing === "x" ? this.model.x_range_name : this.model.y_range_name;
    const at = this.context.scale(crossing, name).toScreen(Number(this.model.fixed_location));
    const [low, high] = crossing === "x" ? [frame.left, frame.right] : [frame.top, frame.bottom];
    return at >= low && at <= high ? at : null;
  }

  /** The point `along` the axis and `out` pixels away from it. */
  protected point(base: number, along: number, out: number): readonly [number, number] {
    switch (this.side) {
      case "below":
        return [along, base + out];
      case "above":
        return [along, base - out];
      case "left":
        return [base - out, along];
      case "right":
        return [base + out, along];
    }
  }

  private paintLine(painter: Painter, scale: Scale, base: number): void {
    const stroke = strokeStyle(this.model, "axis_");
    if (stroke === null) {
      return;
    }
    const { start, end } = this.shown();
    const at = crisp(base, stroke.width, painter.pixelRatio);
    const a = this.point(at, scale.toScreen(start), 0);
    const b = this.point(at, scale.toScreen(end), 0);
    painter.polyline([a[0], b[0]], [a[1], b[1]], 2, stroke);
  }

  private paintTicks(
    painter: Painter,
    scale: Scale,
    base: number,
    ticks: readonly number[],
    stroke: Readonly<StrokeStyle> | null,
    inwards: number,
    outwards: number,
  ): void {
    if (stroke === null || ticks.length === 0) {
      return;
    }
    const xs: number[] = [];
    const ys: number[] = [];
    for (const tick of ticks) {
      const along = crisp(scale.toScreen(tick), stroke.width, painter.pixelRatio);
      const from = this.point(base, along, -inwards);
      const to = this.point(base, along, outwards);
      xs.push(from[0], to[0], NaN);
      ys.push(from[1], to[1], NaN);
    }
    painter.polyline(xs, ys, xs.length, stroke);
  }

  private paintLabels(painter: Painter, scale: Scale, base: number, ticks: readonly number[], labels: readonly Label[]): void {
    const { model, side } = this;
    const style = this.labelStyle();
    if ((style.color & 0xff) === 0) {
      return;
    }
    const placement = labelPlacement(side, orientationAngle(model.major_label_orientation, side));
    const placed: TextStyle = { ...style, align: placement.align, baseline: placement.baseline };
    const positions = ticks.map((tick) => scale.toScreen(tick));
    const shown = this.labelsShown(labels, positions, style, placement.angle);
    const out = this.tickExtent() + model.major_label_standoff;
    labels.forEach((label, i) => {
      if (label !== "" && shown[i] === true) {
        const [x, y] = this.point(base, positions[i] as number, out + cornerReach(label, style, side, placement));
        painter.text(label, x, y, placed, placement.angle);
      }
    });
  }

  private labelsShown(labels: readonly Label[], positions: readonly number[], style: TextStyle, angle: number): boolean[] {
    const policy = this.model.major_label_policy as (Model & { min_distance?: number }) | null;
    if (policy?.type === "CustomLabelingPolicy") {
      return chosenLabels(policy, labels, positions, style, this.side, angle);
    }
    if (policy?.type === "NoOverlap") {
      return withoutOverlap(labels, positions, style, this.side, angle, policy.min_distance ?? 5);
    }
    // Ticks that the author placed are all named; of computed ones those that can be read.
    // Beside each other slanted ones can be read even where they touch.
    const apart = angle === 0 ? 1 : -2;
    return isHandPlaced(this.model.ticker) ? labels.map(() => true) : withoutOverlap(labels, positions, style, this.side, angle, apart);
  }

  private paintAxisLabel(painter: Painter, frame: Box, base: number): void {
    const label = this.axisLabel();
    if (label === null) {
      return;
    }
    const { text, style, angle, thickness } = label;
    const along = this.axisLabelPosition(frame, turned(measure(text, style), angle));
    const [x, y] = this.point(base, along, this.axisLabelStart() + thickness / 2);
    painter.text(text, x, y, { ...style, align: "center", baseline: "middle" }, angle);
  }

  private axisLabelPosition(frame: Box, size: { width: number; height: number }): number {
    const horizontal = this.dimension === "x";
    const [from, to] = horizontal ? [frame.left, frame.right] : [frame.bottom, frame.top];
    const half = (horizontal ? size.width : -size.height) / 2;
    switch (this.model.axis_label_align) {
      case "start":
        return from + half;
      case "end":
        return to - half;
      default:
        return (from + to) / 2;
    }
  }
}

/** A slanted block is held by the middle of its edge; its corner must not reach back over the tick. */
function cornerReach(label: Label, style: TextStyle, side: Side, placement: LabelPlacement): number {
  const flat = side === "above" || side === "below";
  const slanted = placement.baseline === "middle" && flat;
  return slanted ? (measure(label, style).height / 2) * Math.abs(Math.cos(placement.angle)) : 0;
}

function baseOf(area: Box, side: Side): number {
  switch (side) {
    case "below":
      return area.top;
    case "above":
      return area.bottom;
    case "left":
      return area.right;
    case "right":
      return area.left;
  }
}

/** The part of an interval that explicit bounds leave. */
export function bounded(interval: Interval, bounds: unknown): Interval {
  if (!Array.isArray(bounds)) {
    return interval;
  }
  const low = Math.max(Math.min(interval.start, interval.end), Number(bounds[0] ?? -Infinity));
  const high = Math.min(Math.max(interval.start, interval.end), Number(bounds[1] ?? Infinity));
  return interval.start <= interval.end ? { start: low, end: high } : { start: high, end: low };
}

export function overridden(labels: Label[], ticks: readonly number[], overrides: unknown): Label[] {
  const lookup = (tick: number): unknown => {
    if (overrides instanceof Map) {
      return overrides.get(tick) ?? overrides.get(String(tick));
    }
    return (overrides as Record<string, unknown> | null)?.[String(tick)];
  };
  return labels.map((label, i) => {
    const text = lookup(ticks[i] as number);
    return text === undefined || text === null ? label : wordsOf(text);
  });
}
