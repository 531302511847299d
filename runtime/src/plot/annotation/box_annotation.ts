/**
 * A box in the frame; a side without a place is at the frame's edge.
 *
 *     plot.add_layout(BoxAnnotation(left=2, right=4, fill_alpha=0.2, editable=True))
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals-core";
import type { BoxAnnotation as BoxModel } from "../../schema/models.gen";
import type { Dimension, Grip } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import { box, contains, grow, type Bounds, type Box } from "../geometry";
import type { DragEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";
import { Annotation } from "./annotation";
import { handlesOf, hasHover, paintBox, paintHandles } from "./area_looks";
import { BoxGrip, draggedSide, isFree, sized, type Held, type Part } from "./box_grip";
import { placer } from "./place";

type Side = "left" | "right" | "top" | "bottom";

const REACH = 3;
const OUTSIDE = -2;
const WITHIN = -1;

/** A side that follows something else is not the user's to move. */
const isNode = (value: unknown): boolean => typeof value === "object" && value !== null && "symbol" in value;
/** Neither that nor at the frame's edge. */
const isPlace = (value: unknown): boolean => value === value && value !== null && !isNode(value);

export class BoxAnnotation extends Annotation<BoxModel> implements Grip {
  readonly bounds: ReadonlySignal<Bounds> = computed(() => this.occupied());
  private readonly grip: BoxGrip;
  /** Where the pointer is: the place of a handle, within, or outside. */
  private readonly over = signal(OUTSIDE);
  /** What its sides were as the drag began: numbers, or names. */
  private kept: Pick<BoxModel, Side> | null = null;

  constructor(model: BoxModel, around: Surroundings) {
    super(model, around);
    this.grip = new BoxGrip(
      () => this.held(),
      (area, before, part) => this.write(area, before, part),
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

  holds(x: number, y: number): boolean {
    const { frame } = this;
    return contains(frame, x, y) && contains(this.area(), x, y) !== this.model.inverted;
  }

  protected paintShown(painter: Painter): void {
    const { model, frame } = this;
    const area = this.area();
    // What nobody sees is not followed: the pointer would have the plot painted again.
    // Limits that are places of something else are found out before they are needed.
    if (model.editable) this.limits();
    const isHovered = hasHover(model) && this.over.value !== OUTSIDE;
    painter.within(frame, () => paintBox(painter, frame, area, model, isHovered));
    if (model.editable && model.use_handles) paintHandles(painter, this.handles(area), this.over.value);
  }

  private handles(area: Box): ReturnType<typeof handlesOf> {
    return handlesOf(this.model.handles, area, (part) => isFree(this.rules(), part));
  }

  /** Which sides the user may drag, and whether the whole box. */
  private rules(): Pick<Held, "sides" | "movesX" | "movesY"> {
    const { model } = this;
    const has = (side: Side): boolean => isPlace(model[side]);
    const sized = (side: Side, axis: "x" | "y"): boolean => has(side) && ["all", axis, side].includes(model.resizable);
    return {
      sides: { left: sized("left", "x"), right: sized("right", "x"), top: sized("top", "y"), bottom: sized("bottom", "y") },
      movesX: (model.movable === "both" || model.movable === "x") && has("left") && has("right"),
      movesY: (model.movable === "both" || model.movable === "y") && has("top") && has("bottom"),
    };
  }

  /** How far it may be dragged; without a limit as far as the pointer goes. */
  private limits(): Box {
    const { model } = this;
    const limit = (side: Side, otherwise: number): number => {
      const value = model[`${side}_limit`];
      if (value === null) return otherwise;
      const at = placer(this.around, model, side === "left" || side === "right" ? "x" : "y", model[`${side}_units`])(value);
      return Number.isFinite(at) ? at : otherwise;
    };
    return box(limit("left", -Infinity), limit("top", -Infinity), limit("right", Infinity), limit("bottom", Infinity));
  }

  private held(): Held | null {
    const { model } = this;
    if (!model.editable || !model.visible) {
      return null;
    }
    const area = this.area();
    return {
      ...this.rules(),
      area,
      symmetric: model.symmetric,
      limits: this.limits(),
      handles: model.use_handles ? this.handles(area) : null,
    };
  }

  /** A side's place in the units that the author chose. */
  private valueAt(side: Side, pixel: number): number {
    const { model, frame } = this;
    const across = side === "left" || side === "right";
    const units = model[`${side}_units`];
    if (units === "data") return this.around.context.scale(across ? "x" : "y", across ? model.x_range_name : model.y_range_name).fromScreen(pixel);
    const from = units === "screen" ? frame : this.around.whole;
    return across ? pixel - from.left : from.bottom - pixel;
  }

  /** Sides that are where one was have what that one had, to the last digit; others the place of their pixel. */
  private write(area: Box, before: Box, part: Part): void {
    const { model, kept } = this;
    const pairs = [
      ["left", "right", part.x, { least: model.min_width, most: model.max_width }],
      ["bottom", "top", part.y, { least: model.min_height, most: model.max_height }],
    ] as const;
    for (const [one, other, held, sizes] of pairs) {
      const dragged = draggedSide([area[one], area[other]], [before[one], before[other]], held);
      const values = sized([this.valueAt(one, area[one]), this.valueAt(other, area[other])], dragged, sizes);
      for (const [i, side] of [one, other].entries()) {
        if (!isPlace(model[side])) continue;
        const from = [side, one, other].find((end) => before[end] === area[side] && isPlace(kept?.[end]) && model[`${end}_units`] === model[`${side}_units`]);
        const value = kept === null || from === undefined ? (values[i] as number) : kept[from];
        if (model[side] !== value) model[side] = value;
      }
    }
  }

  pointer(x: number, y: number): void {
    const area = this.area();
    const handle = this.model.use_handles ? this.handles(area).findIndex((one) => contains(one.area, x, y)) : -1;
    this.over.value = handle >= 0 ? handle : contains(grow(area, REACH), x, y) ? WITHIN : OUTSIDE;
  }

  cursorAt(x: number, y: number): string | null {
    return this.grip.cursorAt(x, y);
  }

  dragStart(event: DragEvent): boolean {
    const { left, right, top, bottom } = this.model;
    this.kept = { left, right, top, bottom };
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
