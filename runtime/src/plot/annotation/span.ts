/**
 * A line across the frame.
 *
 *     plot.add_layout(Span(location=0, dimension="width", line_dash="dashed"))
 */
import type { Span as SpanModel } from "../../schema/models.gen";
import type { Grip } from "../figure/plot_context";
import { crisp } from "../geometry";
import type { DragEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";
import { strokeStyle } from "../visual/read";
import { Annotation } from "./annotation";
import { placer } from "./place";

const REACH = 5;

export class Span extends Annotation<SpanModel> implements Grip {
  private before: SpanModel["location"] = null;

  private get dimension(): "x" | "y" {
    return this.model.dimension === "width" ? "y" : "x";
  }

  private place(): number {
    const { model, dimension } = this;
    return model.location === null ? NaN : placer(this.around, model, dimension, model.location_units)(model.location);
  }

  protected paintShown(painter: Painter): void {
    const stroke = strokeStyle(this.model, "");
    const at = this.place();
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

  cursorAt(x: number, y: number): string | null {
    if (!this.model.editable || !this.model.visible) return null;
    return Math.abs((this.dimension === "x" ? x : y) - this.place()) <= REACH ? (this.dimension === "x" ? "ew-resize" : "ns-resize") : null;
  }

  dragStart(event: DragEvent): boolean {
    this.before = this.model.location;
    return this.cursorAt(event.startX, event.startY) !== null;
  }

  drag(event: DragEvent): void {
    const { model, dimension, around } = this;
    const name = dimension === "x" ? model.x_range_name : model.y_range_name;
    const pixel = dimension === "x" ? event.x : event.y;
    const start = dimension === "x" ? this.frame.left : this.frame.bottom;
    const whole = dimension === "x" ? 0 : around.whole.bottom;
    model.location =
      model.location_units === "data" ? around.context.scale(dimension, name).fromScreen(pixel) : Math.abs(pixel - (model.location_units === "screen" ? start : whole));
  }

  dragEnd(): void {
    this.before = null;
  }

  dragCancel(): void {
    this.model.location = this.before;
  }
}
