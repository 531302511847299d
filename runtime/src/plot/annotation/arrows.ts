/**
 * Arrows and whiskers, and the heads that both have.
 *
 *     plot.add_layout(Arrow(end=NormalHead(size=12), x_start=0, y_start=0, x_end=3, y_end=2))
 */
import { layWith } from "../../document/scheme";
import type { Arrow as ArrowModel, ArrowHead, Whisker as WhiskerModel } from "../../schema/models.gen";
import { NO_COLUMNS, numberAt, numberChannel, type Columns } from "../data/channel";
import type { Painter } from "../painter/painter";
import { fillStyles, hatchStyles, strokeStyles } from "../visual/read";
import { Annotation } from "./annotation";
import { placedAll, placedSpan, rowsOfSource } from "./place";

/** Corners of a head in parts of its size, the tip at (0, 0), the shaft going down. */
const FORMS: Readonly<Record<string, { readonly x: readonly number[]; readonly y: readonly number[]; readonly closed: boolean; readonly inset: number }>> = {
  OpenHead: { x: [0.5, 0, -0.5], y: [1, 0, 1], closed: false, inset: 0 },
  NormalHead: { x: [0.5, 0, -0.5], y: [1, 0, 1], closed: true, inset: 1 },
  VeeHead: { x: [0.5, 0, -0.5, 0], y: [1, 0, 1, 0.5], closed: true, inset: 0.5 },
  TeeHead: { x: [0.5, -0.5], y: [0, 0], closed: false, inset: 0 },
};

class Heads {
  private readonly size;
  private readonly strokes;
  private readonly fills;
  private readonly hatches;
  private readonly form;

  constructor(model: ArrowHead, data: Columns) {
    this.size = numberChannel(model.size, data, 25);
    this.strokes = strokeStyles(model, "", data);
    this.fills = "fill_color" in model ? fillStyles(model, "", data) : null;
    this.hatches = hatchStyles(model, "", data);
    this.form = FORMS[model.type];
  }

  /** How far the shaft ends before the tip, so that it does not look out of it. */
  inset(i: number): number {
    return (this.form?.inset ?? 0) * numberAt(this.size, i);
  }

  /** A head at a place, pointing by `angle` (radians on the screen, 0 to the right, clockwise). */
  paint(painter: Painter, i: number, x: number, y: number, angle: number): void {
    const { form } = this;
    if (form === undefined) return;
    const size = numberAt(this.size, i);
    const [cos, sin] = [Math.cos(angle + Math.PI / 2), Math.sin(angle + Math.PI / 2)];
    const xs = form.x.map((part, k) => x + size * (part * cos - (form.y[k] as number) * sin));
    const ys = form.x.map((part, k) => y + size * (part * sin + (form.y[k] as number) * cos));
    const fill = form.closed ? (this.fills?.at(i) ?? null) : null;
    const hatch = form.closed ? this.hatches.at(i) : null;
    if (fill !== null || hatch !== null) painter.polygons(xs, ys, xs.length, fill, hatch);
    const stroke = this.strokes.at(i);
    if (stroke === null) return;
    if (form.closed) painter.polyline([...xs, xs[0] as number, xs[1] as number], [...ys, ys[0] as number, ys[1] as number], xs.length + 2, stroke);
    else painter.polyline(xs, ys, xs.length, stroke);
  }
}

function heads(whole: object, model: ArrowHead | null, data: Columns): Heads | null {
  if (model !== null) layWith(model, whole);
  return model === null ? null : new Heads(model, data);
}

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
