/**
 * Sloped lines and bands.
 *
 *     plot.add_layout(Slope(gradient=2, y_intercept=1));   plot.add_layout(Band(base="x", lower="low", upper="high", source=source))
 */
import type { Band as BandModel, Slope as SlopeModel } from "../../schema/models.gen";
import type { Painter } from "../painter/painter";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import { Annotation } from "./annotation";
import { placedSpan } from "./place";

/** On a logarithmic axis a slope is a curve: this many pieces look round. */
const PIECES = 100;

export class Slope extends Annotation<SlopeModel> {
  protected paintShown(painter: Painter): void {
    const { model, around, frame } = this;
    const { gradient, y_intercept: intercept } = model;
    if (gradient === null || intercept === null) {
      return;
    }
    const [across, down] = [around.context.scale("x", model.x_range_name), around.context.scale("y", model.y_range_name)];
    const pieces = across.logarithmic || down.logarithmic ? PIECES : 1;
    const x = Array.from({ length: pieces + 1 }, (_, k) => frame.left + ((frame.right - frame.left) * k) / pieces);
    const y = x.map((pixel) => down.toScreen(gradient * across.fromScreen(pixel) + intercept));
    painter.within(frame, () => {
      for (const [part, edge] of [["above", frame.top], ["below", frame.bottom]] as const) {
        const fill = fillStyle(model, `${part}_`);
        const hatch = hatchStyle(model, `${part}_`);
        // Beyond the edge on both sides, so that a line outside of the frame still leaves its half filled.
        const [xs, ys] = [[...x, frame.right, frame.left], [...y.map((at) => (part === "above" ? Math.max(at, edge) : Math.min(at, edge))), edge, edge]];
        if (fill !== null || hatch !== null) painter.polygons(xs, ys, xs.length, fill, hatch);
      }
      const stroke = strokeStyle(model, "");
      if (stroke !== null) painter.polyline(x, y, x.length, stroke);
    });
  }
}

export class Band extends Annotation<BandModel> {
  protected paintShown(painter: Painter): void {
    const { model, around, frame } = this;
    const { stands, base, lower, upper } = placedSpan(around, model);
    const stroke = strokeStyle(model, "");
    const fill = fillStyle(model, "");
    const there = [...base.keys()].filter((i) => Number.isFinite((base[i] as number) + (lower[i] as number) + (upper[i] as number)));
    const one = there.map((i) => [base[i] as number, lower[i] as number] as const);
    const other = there.map((i) => [base[i] as number, upper[i] as number] as const);
    const pick = (points: readonly (readonly [number, number])[], k: 0 | 1): number[] => points.map((point) => point[k]);
    const [across, down]: [0 | 1, 0 | 1] = stands ? [0, 1] : [1, 0];
    const around_ = [...one, ...other.reverse()];
    painter.within(frame, () => {
      if (around_.length > 0 && fill !== null) painter.polygons(pick(around_, across), pick(around_, down), around_.length, fill, hatchStyle(model, ""));
      for (const line of stroke === null ? [] : [one, other]) {
        if (stroke !== null) painter.polyline(pick(line, across), pick(line, down), line.length, stroke);
      }
    });
  }
}
