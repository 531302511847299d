/**
 * Heads of arrows: at the ends of arrows, of whiskers, and on the lines of glyphs.
 *
 *     heads(arrow, arrow.end, data)?.paint(painter, row, x, y, angle)
 */
import { layWith } from "../../document/scheme";
import type { ArrowHead } from "../../schema/models.gen";
import { numberAt, numberChannel, type Columns } from "../data/channel";
import type { Painter } from "../painter/painter";
import { fillStyles, hatchStyles, strokeStyles } from "../visual/read";

/** Corners of a head in parts of its size, the tip at (0, 0), the shaft going down. */
const FORMS: Readonly<Record<string, { readonly x: readonly number[]; readonly y: readonly number[]; readonly closed: boolean; readonly inset: number }>> = {
  OpenHead: { x: [0.5, 0, -0.5], y: [1, 0, 1], closed: false, inset: 0 },
  NormalHead: { x: [0.5, 0, -0.5], y: [1, 0, 1], closed: true, inset: 1 },
  VeeHead: { x: [0.5, 0, -0.5, 0], y: [1, 0, 1, 0.5], closed: true, inset: 0.5 },
  TeeHead: { x: [0.5, -0.5], y: [0, 0], closed: false, inset: 0 },
};

export class Heads {
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

/** The heads of a whole, which lie where it lies; null for none. */
export function heads(whole: object, model: ArrowHead | null, data: Columns): Heads | null {
  if (model !== null) layWith(model, whole);
  return model === null ? null : new Heads(model, data);
}
