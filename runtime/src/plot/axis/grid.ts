/**
 * Grid lines and bands of one dimension behind the data.
 *
 *     new Grid(model, context, axisOf).paint(painter)
 */
import type { Grid as GridModel } from "../../schema/models.gen";
import type { Dimension, FramePart, PlotContext } from "../figure/plot_context";
import { crisp, type Box } from "../geometry";
import type { Painter } from "../painter/painter";
import { ticksOf } from "../ticker/registry";
import type { Ticks } from "../ticker/ticker";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import type { StrokeStyle } from "../visual/style";
import { bounded, type Axis } from "./axis";

export class Grid implements FramePart {
  constructor(
    readonly model: GridModel,
    private readonly context: PlotContext,
    /** The axis of a model, when it is an axis of this plot. */
    private readonly axisOf: (model: object) => Axis | null,
  ) {}

  paint(painter: Painter): void {
    const { model, context } = this;
    if (!model.visible) {
      return;
    }
    const dimension = this.dimension();
    const frame = this.crossed(context.frame.value, dimension);
    const ticks = this.ticks(dimension);
    const scale = context.scale(dimension, this.rangeName(dimension));
    const place = (values: readonly number[]): number[] => values.map((value) => scale.toScreen(value));
    painter.within(context.frame.value, () => {
      this.paintBands(painter, frame, dimension, place(ticks.major));
      paintLines(painter, frame, dimension, place(ticks.minor), strokeStyle(model, "minor_grid_"));
      paintLines(painter, frame, dimension, place(ticks.major), strokeStyle(model, "grid_"));
    });
  }

  private dimension(): Dimension {
    const { axis, dimension } = this.model;
    const shared = axis === null ? null : this.axisOf(axis);
    return shared?.dimension ?? (dimension === 1 ? "y" : "x");
  }

  private rangeName(dimension: Dimension): string {
    const { axis } = this.model;
    const owner = axis !== null && this.axisOf(axis) !== null ? axis : this.model;
    return dimension === "x" ? owner.x_range_name : owner.y_range_name;
  }

  private ticks(dimension: Dimension): Ticks {
    const { model, context } = this;
    const axis = model.axis === null ? null : this.axisOf(model.axis);
    const interval = bounded(context.interval(dimension, this.rangeName(dimension)), model.bounds);
    if (model.ticker === null && axis !== null && model.bounds === "auto") {
      return axis.ticks;
    }
    return ticksOf(model.ticker ?? model.axis?.ticker ?? null, interval, context.places(dimension, this.rangeName(dimension)));
  }

  /** The frame, cut across the lines by `cross_bounds`. */
  private crossed(frame: Box, dimension: Dimension): Box {
    const { cross_bounds: bounds } = this.model;
    if (!Array.isArray(bounds)) {
      return frame;
    }
    const crossing: Dimension = dimension === "x" ? "y" : "x";
    const scale = this.context.scale(crossing, crossing === "x" ? this.model.x_range_name : this.model.y_range_name);
    const [a, b] = [scale.toScreen(Number(bounds[0])), scale.toScreen(Number(bounds[1]))];
    return crossing === "y"
      ? { ...frame, top: Math.max(frame.top, Math.min(a, b)), bottom: Math.min(frame.bottom, Math.max(a, b)) }
      : { ...frame, left: Math.max(frame.left, Math.min(a, b)), right: Math.min(frame.right, Math.max(a, b)) };
  }

  private paintBands(painter: Painter, frame: Box, dimension: Dimension, at: readonly number[]): void {
    const fill = fillStyle(this.model, "band_");
    const hatch = hatchStyle(this.model, "band_");
    if (fill === null && hatch === null) {
      return;
    }
    const xs: number[] = [];
    const ys: number[] = [];
    const edges = dimension === "x" ? [frame.left, ...at, frame.right] : [frame.bottom, ...at, frame.top];
    for (let i = 1; i + 1 < edges.length; i += 2) {
      const from = edges[i] as number;
      const to = edges[i + 1] as number;
      if (dimension === "x") {
        xs.push(from, to, to, from, NaN);
        ys.push(frame.top, frame.top, frame.bottom, frame.bottom, NaN);
      } else {
        xs.push(frame.left, frame.right, frame.right, frame.left, NaN);
        ys.push(from, from, to, to, NaN);
      }
    }
    painter.polygons(xs, ys, xs.length, fill, hatch);
  }
}

function paintLines(painter: Painter, frame: Box, dimension: Dimension, at: readonly number[], stroke: Readonly<StrokeStyle> | null): void {
  if (stroke === null) {
    return;
  }
  const xs: number[] = [];
  const ys: number[] = [];
  for (const place of at) {
    const line = crisp(place, stroke.width, painter.pixelRatio);
    if (dimension === "x") {
      xs.push(line, line, NaN);
      ys.push(frame.top, frame.bottom, NaN);
    } else {
      xs.push(frame.left, frame.right, NaN);
      ys.push(line, line, NaN);
    }
  }
  painter.polyline(xs, ys, xs.length, stroke);
}
