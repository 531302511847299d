/**
 * A box in the frame; a side without a place is at the frame's edge.
 *
 *     plot.add_layout(BoxAnnotation(left=2, right=4, fill_alpha=0.2, editable=True))
 */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { BoxAnnotation as BoxModel } from "../../schema/models.gen";
import type { Dimension, Grip } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import { box, height, width, type Bounds, type Box } from "../geometry";
import type { DragEvent } from "../input/gestures";
import { fillBox, strokeBox, type Painter } from "../painter/painter";
import { NO_COLUMNS } from "../data/channel";
import { fillStyle, hatchStyle, shapeStyles, strokeStyle } from "../visual/read";
import { Annotation } from "./annotation";
import { BoxGrip, type Held } from "./box_grip";
import { placer } from "./place";

type Side = "left" | "right" | "top" | "bottom";

/** A side that follows something else is not the user's to move. */
const isNode = (value: unknown): boolean => typeof value === "object" && value !== null && "symbol" in value;

export class BoxAnnotation extends Annotation<BoxModel> implements Grip {
  readonly bounds: ReadonlySignal<Bounds> = computed(() => this.occupied());
  private readonly grip: BoxGrip;

  constructor(model: BoxModel, around: Surroundings) {
    super(model, around);
    this.grip = new BoxGrip(
      () => this.held(),
      (area) => this.write(area),
    );
  }

  /** What it occupies in data space; sides in pixels, or at the frame's edge, occupy nothing. */
  private occupied(): Bounds {
    const { model } = this;
    const at = (side: Side): number => {
      const dimension: Dimension = side === "left" || side === "right" ? "x" : "y";
      const places = this.around.context.places(dimension, dimension === "x" ? model.x_range_name : model.y_range_name);
      const value = model[side];
      return model[`${side}_units`] !== "data" ? NaN : typeof value === "number" ? value : isNode(value) ? NaN : (places?.at(value) ?? NaN);
    };
    const of = (a: number, b: number): readonly [number, number] => [a === a ? (b === b ? Math.min(a, b) : a) : b, a === a ? (b === b ? Math.max(a, b) : a) : b];
    const [x0, x1] = of(at("left"), at("right"));
    const [y0, y1] = of(at("bottom"), at("top"));
    return { x0, x1, y0, y1 };
  }

  private side(side: Side, otherwise: number): number {
    const { model } = this;
    const dimension: Dimension = side === "left" || side === "right" ? "x" : "y";
    const at = placer(this.around, model, dimension, model[`${side}_units`])(model[side]);
    return Number.isFinite(at) ? at : otherwise;
  }

  area(): Box {
    const { frame } = this;
    const [left, right] = [this.side("left", frame.left), this.side("right", frame.right)];
    const [top, bottom] = [this.side("top", frame.top), this.side("bottom", frame.bottom)];
    return box(Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
  }

  protected paintShown(painter: Painter): void {
    const { model, frame } = this;
    const area = this.area();
    const fill = fillStyle(model, "");
    const hatch = hatchStyle(model, "");
    const corner = typeof model.border_radius === "number" ? model.border_radius : 0;
    painter.within(frame, () => {
      if (model.inverted && (fill !== null || hatch !== null)) {
        const x = [frame.left, frame.right, frame.right, frame.left, NaN, area.left, area.left, area.right, area.right];
        const y = [frame.top, frame.top, frame.bottom, frame.bottom, NaN, area.top, area.bottom, area.bottom, area.top];
        painter.polygons(x, y, x.length, fill, hatch, true);
        strokeBox(painter, area, strokeStyle(model, ""));
      } else if (corner > 0) {
        const place = { x: [(area.left + area.right) / 2], y: [(area.top + area.bottom) / 2], width: width(area), height: height(area) };
        painter.rectangles({ ...place, angle: 0, corner }, shapeStyles(model, "", NO_COLUMNS), null);
      } else {
        fillBox(painter, area, fill, hatch);
        strokeBox(painter, area, strokeStyle(model, ""));
      }
    });
  }

  private held(): Held | null {
    const { model, frame } = this;
    if (!model.editable || !model.visible) {
      return null;
    }
    const has = (side: Side): boolean => model[side] === model[side] && model[side] !== null && !isNode(model[side]);
    const sized = (side: Side, axis: "x" | "y"): boolean => has(side) && ["all", axis, side].includes(model.resizable);
    const limit = (side: Side, otherwise: number): number => {
      const value = model[`${side}_limit`];
      const dimension: Dimension = side === "left" || side === "right" ? "x" : "y";
      return value === null ? otherwise : placer(this.around, model, dimension, "data")(value);
    };
    return {
      area: this.area(),
      sides: { left: sized("left", "x"), right: sized("right", "x"), top: sized("top", "y"), bottom: sized("bottom", "y") },
      movesX: (model.movable === "both" || model.movable === "x") && has("left") && has("right"),
      movesY: (model.movable === "both" || model.movable === "y") && has("top") && has("bottom"),
      symmetric: model.symmetric,
      limits: box(limit("left", frame.left), limit("top", frame.top), limit("right", frame.right), limit("bottom", frame.bottom)),
    };
  }

  private write(area: Box): void {
    const { model, frame } = this;
    const whole = this.around.whole;
    for (const side of ["left", "right", "top", "bottom"] as const) {
      if (!(model[side] === model[side]) || model[side] === null || isNode(model[side])) continue;
      const across = side === "left" || side === "right";
      const units = model[`${side}_units`];
      const scale = this.around.context.scale(across ? "x" : "y", across ? model.x_range_name : model.y_range_name);
      const from = units === "screen" ? frame : whole;
      model[side] = units === "data" ? scale.fromScreen(area[side]) : across ? area[side] - from.left : from.bottom - area[side];
    }
  }

  cursorAt(x: number, y: number): string | null {
    return this.grip.cursorAt(x, y);
  }

  dragStart(event: DragEvent): boolean {
    return this.grip.dragStart(event);
  }

  drag(event: DragEvent): void {
    this.grip.drag(event);
  }

  dragEnd(): void {
    this.grip.dragEnd();
  }

  dragCancel(): void {
    this.grip.dragCancel();
  }
}
