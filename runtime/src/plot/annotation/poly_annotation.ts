/**
 * A polygon in the frame, of which the user may drag all, a side or a corner.
 *
 *     plot.add_layout(PolyAnnotation(xs=[2, 8, 8], ys=[2, 2, 8], editable=True))
 */
import { computed, signal, type ReadonlySignal } from "@preact/signals-core";
import type { PolyAnnotation as PolyModel } from "../../schema/models.gen";
import { columnFacts, numericColumn } from "../data/column";
import type { Grip } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import type { Bounds } from "../geometry";
import { inRegion, polygonRegion } from "../glyph/region";
import type { DragEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";
import { Annotation } from "./annotation";
import { hasHover, paintPolygon } from "./area_looks";
import { fromPixels, placer } from "./place";
import { PolyGrip, type Corners } from "./poly_grip";

export class PolyAnnotation extends Annotation<PolyModel> implements Grip {
  private readonly isOver = signal(false);
  private readonly grip: PolyGrip;
  /** Its corners as the drag began. */
  private kept: { readonly xs: ArrayLike<unknown>; readonly ys: ArrayLike<unknown> } = { xs: [], ys: [] };

  readonly bounds: ReadonlySignal<Bounds> = computed(() => {
    const { model } = this;
    const of = (values: unknown, units: string): readonly [number, number] => {
      const { min, max } = columnFacts(numericColumn(units === "data" ? values : []));
      return [min, max];
    };
    const [x0, x1] = of(model.xs, model.xs_units);
    const [y0, y1] = of(model.ys, model.ys_units);
    return { x0, x1, y0, y1 };
  });

  constructor(model: PolyModel, around: Surroundings) {
    super(model, around);
    this.grip = new PolyGrip(
      () => (model.editable && model.visible ? this.corners() : null),
      (corners, before) => this.write(corners, before),
    );
  }

  /** Coordinates that did not move are what they were, to the last digit. */
  private write(corners: Corners, before: Corners): void {
    const { model, around, kept } = this;
    if (corners === before) {
      Object.assign(model, kept);
      return;
    }
    const of = (values: ArrayLike<unknown>, now: readonly number[], then: readonly number[], value: (pixel: number) => number): unknown[] =>
      Array.from(values, (own, i) => (i >= now.length || Object.is(now[i], then[i]) ? own : value(now[i] as number)));
    model.xs = of(kept.xs, corners.x, before.x, fromPixels(around, model, "x", model.xs_units)) as typeof model.xs;
    model.ys = of(kept.ys, corners.y, before.y, fromPixels(around, model, "y", model.ys_units)) as typeof model.ys;
  }

  private corners(): Corners {
    const { model, around } = this;
    const x = Array.from(model.xs as ArrayLike<unknown>, placer(around, model, "x", model.xs_units));
    const y = Array.from(model.ys as ArrayLike<unknown>, placer(around, model, "y", model.ys_units));
    const count = Math.min(x.length, y.length);
    return { x: x.slice(0, count), y: y.slice(0, count) };
  }

  protected paintShown(painter: Painter): void {
    const corners = this.corners();
    const isHovered = hasHover(this.model) && this.isOver.value;
    painter.within(this.frame, () => paintPolygon(painter, corners, this.model, isHovered));
  }

  holds(x: number, y: number): boolean {
    const corners = this.corners();
    return inRegion(polygonRegion(corners.x, corners.y), x, y);
  }

  pointer(x: number, y: number): void {
    if (hasHover(this.model)) this.isOver.value = this.holds(x, y);
  }

  cursorAt(x: number, y: number): string | null {
    return this.grip.cursorAt(x, y);
  }

  dragStart(event: DragEvent): boolean {
    this.kept = { xs: this.model.xs as ArrayLike<unknown>, ys: this.model.ys as ArrayLike<unknown> };
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
