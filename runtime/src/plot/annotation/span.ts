/**
 * A line across the frame.
 *
 *     plot.add_layout(Span(location=0, dimension="width", line_dash="dashed"))
 */
import { signal } from "@preact/signals-core";
import type { Span as SpanModel } from "../../schema/models.gen";
import type { Grip } from "../figure/plot_context";
import { contains, crisp } from "../geometry";
import type { DragEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";
import { strokeStyle } from "../visual/read";
import { Annotation } from "./annotation";
import { fromPixels, placer } from "./place";

const REACH = 5;

export class Span extends Annotation<SpanModel> implements Grip {
  private before: SpanModel["location"] = null;
  private readonly isOver = signal(false);

  private get dimension(): "x" | "y" {
    return this.model.dimension === "width" ? "y" : "x";
  }

  private place(): number {
    const { model, dimension } = this;
    return model.location === null ? NaN : placer(this.around, model, dimension, model.location_units)(model.location);
  }

  protected paintShown(painter: Painter): void {
    const at = this.place();
    const hovered = strokeStyle(this.model, "hover_");
    const stroke = hovered !== null && this.isOver.value ? hovered : strokeStyle(this.model, "");
    if (stroke === null || !Number.isFinite(at)) {
      return;
    }
    const { frame } = this;
    const line = crisp(at, stroke.width, painter.pixelRatio);
    painter.within(frame, () =>
      this.dimension === "y"
        ? painter.polyline([frame.left, frame.right], [line, line], 2, stroke)
        : painter.polyline([line, line], [frame.top, frame.bottom], 2, stroke),
    );
  }

  holds(x: number, y: number): boolean {
    const away = Math.abs((this.dimension === "x" ? x : y) - this.place());
    return away <= Math.max(REACH, this.model.line_width / 2) && contains(this.frame, x, y);
  }

  pointer(x: number, y: number): void {
    this.isOver.value = this.holds(x, y);
  }

  cursorAt(x: number, y: number): string | null {
    if (!this.model.editable || !this.model.visible) return null;
    return this.holds(x, y) ? (this.dimension === "x" ? "ew-resize" : "ns-resize") : null;
  }

  dragStart(event: DragEvent): boolean {
    this.before = this.model.location;
    return this.cursorAt(event.startX, event.startY) !== null;
  }

  drag(event: DragEvent): void {
    const { model, dimension, around } = this;
    model.location = fromPixels(around, model, dimension, model.location_units)(dimension === "x" ? event.x : event.y);
  }

  dragEnd(): void {
    this.before = null;
  }

  dragCancel(): void {
    this.model.location = this.before;
  }
}
