/**
 * Arrows and whiskers.
 *
 *     plot.add_layout(Arrow(end=NormalHead(size=12), x_start=0, y_start=0, x_end=3, y_end=2))
 */
import type { Arrow as ArrowModel, ArrowHead, Whisker as WhiskerModel } from "../../schema/models.gen";
import { NO_COLUMNS } from "../data/channel";
import type { Painter } from "../painter/painter";
import { strokeStyles } from "../visual/read";
import { Annotation } from "./annotation";
import { heads, type Heads } from "./arrow_heads";
import { placedAll, placedSpan, rowsOfSource } from "./place";

/** A line with heads, given by its ends. */
function paintShaft(
  painter: Painter,
  i: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  start: Heads | null,
  end: Heads | null,
  strokes: ReturnType<typeof strokeStyles>,
): void {
  if (!Number.isFinite(x0 + y0 + x1 + y1)) {
    return;
  }
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [from, to] = [Math.min(start?.inset(i) ?? 0, length), Math.min(end?.inset(i) ?? 0, length)];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const stroke = strokes.at(i);
  if (stroke !== null && from + to <= length) {
    painter.polyline([x0 + from * cos, x1 - to * cos], [y0 + from * sin, y1 - to * sin], 2, stroke);
  }
  end?.paint(painter, i, x1, y1, angle);
  start?.paint(painter, i, x0, y0, angle + Math.PI);
}

export class Arrow extends Annotation<ArrowModel> {
  protected paintShown(painter: Painter): void {
    const { model, around } = this;
    const data = rowsOfSource(model.source, NO_COLUMNS);
    const x0 = placedAll(around, model, "x", model.start_units, model.x_start, data);
    const y0 = placedAll(around, model, "y", model.start_units, model.y_start, data);
    const x1 = placedAll(around, model, "x", model.end_units, model.x_end, data);
    const y1 = placedAll(around, model, "y", model.end_units, model.y_end, data);
    const [start, end] = [heads(model, model.start as ArrowHead | null, data), heads(model, model.end as ArrowHead | null, data)];
    const strokes = strokeStyles(model, "", data);
    const paint = (): void => {
      for (let i = 0; i < Math.min(x0.length, y0.length, x1.length, y1.length); i++) {
        paintShaft(painter, i, [x0[i] as number, y0[i] as number, x1[i] as number, y1[i] as number], start, end, strokes);
      }
    };
    if (model.start_units === "canvas" || model.end_units === "canvas") paint();
    else painter.within(this.frame, paint);
  }
}

export class Whisker extends Annotation<WhiskerModel> {
  protected paintShown(painter: Painter): void {
    const { model, around } = this;
    const { stands, data, base, lower, upper } = placedSpan(around, model);
    const [low, high] = [heads(model, model.lower_head as ArrowHead | null, data), heads(model, model.upper_head as ArrowHead | null, data)];
    const strokes = strokeStyles(model, "", data);
    painter.within(this.frame, () => {
      for (let i = 0; i < Math.min(base.length, lower.length, upper.length); i++) {
        const [at, from, to] = [base[i] as number, lower[i] as number, upper[i] as number];
        paintShaft(painter, i, stands ? [at, from, at, to] : [from, at, to, at], low, high, strokes);
      }
    });
  }
}
