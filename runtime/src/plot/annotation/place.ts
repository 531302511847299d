/**
 * Places of annotations on the screen: in data units, in pixels of the frame ("screen") or of the whole plot ("canvas").
 *
 *     const x = placer(around, model, "x", model.x_units);   x(label.x)
 */
import type { Band, Whisker } from "../../schema/models.gen";
import { coordinates, NO_COLUMNS, type Columns } from "../data/channel";
import type { Dimension } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import { nodeCoordinate } from "./late_nodes";

export interface Placed {
  readonly x_range_name: string;
  readonly y_range_name: string;
}

function rangeName(model: Placed, dimension: Dimension): string {
  return dimension === "x" ? model.x_range_name : model.y_range_name;
}

/** From a number to pixels; tracked. Pixels of frame and plot count from the lower left corner. */
export function toPixels(around: Surroundings, model: Placed, dimension: Dimension, units: unknown): (value: number) => number {
  const { context } = around;
  if (units === "screen") {
    const { left, bottom } = context.frame.value;
    return dimension === "x" ? (value) => left + value : (value) => bottom - value;
  }
  if (units === "canvas") {
    const { left, bottom } = around.whole;
    return dimension === "x" ? (value) => left + value : (value) => bottom - value;
  }
  const scale = context.scale(dimension, rangeName(model, dimension));
  return (value) => scale.toScreen(value);
}

/** From pixels back to a number. */
export function fromPixels(around: Surroundings, model: Placed, dimension: Dimension, units: unknown): (pixel: number) => number {
  if (units !== "screen" && units !== "canvas") {
    const scale = around.context.scale(dimension, rangeName(model, dimension));
    return (pixel) => scale.fromScreen(pixel);
  }
  const { left, bottom } = units === "screen" ? around.context.frame.value : around.whole;
  return dimension === "x" ? (pixel) => pixel - left : (pixel) => bottom - pixel;
}

/** From a coordinate (a number or a name) to pixels; NaN for what has no place. */
export function placer(around: Surroundings, model: Placed, dimension: Dimension, units: unknown): (value: unknown) => number {
  const places = units === "data" || units === undefined ? around.context.places(dimension, rangeName(model, dimension)) : null;
  const pixels = toPixels(around, model, dimension, units);
  return (value) => {
    if (typeof value === "object" && value !== null && "symbol" in value) return nodeCoordinate(around, value, dimension);
    const number = places === null || typeof value === "number" ? value : places.at(value);
    return typeof number === "number" ? pixels(number) : NaN;
  };
}

/** A column of coordinates in pixels. */
export function placedAll(around: Surroundings, model: Placed, dimension: Dimension, units: unknown, spec: unknown, data: Columns): Float64Array {
  const places = units === "data" || units === undefined ? around.context.places(dimension, rangeName(model, dimension)) : null;
  return Float64Array.from(coordinates(spec, data, data.length, places), toPixels(around, model, dimension, units));
}

/** What stands at places of one axis and goes from a lower to an upper value of the other. */
export interface Span {
  /** Whether the values are those of the y axis. */
  readonly stands: boolean;
  readonly data: Columns;
  readonly base: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export function placedSpan(around: Surroundings, model: Band | Whisker): Span {
  const data = rowsOfSource(model.source, NO_COLUMNS);
  const stands = model.dimension === "height";
  const [along, value] = stands ? (["x", "y"] as const) : (["y", "x"] as const);
  return {
    stands,
    data,
    base: placedAll(around, model, along, model.base_units, model.base, data),
    lower: placedAll(around, model, value, model.lower_units, model.lower, data),
    upper: placedAll(around, model, value, model.upper_units, model.upper, data),
  };
}

/** The columns of an annotation's source; without any the annotation stands there once. */
export function rowsOfSource(source: unknown, none: Columns): Columns {
  const data = (source as { data?: Columns & { names(): string[] } } | null)?.data;
  return data === undefined || data.names().length === 0 ? none : data;
}
