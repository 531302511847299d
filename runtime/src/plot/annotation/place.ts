/**
 * Places of annotations on the screen: in data units, in pixels of the frame ("screen") or of the whole plot ("canvas").
 *
 *     const x = placer(around, model, "x", model.x_units);   x(label.x)
 */
import { coordinates, type Columns } from "../data/channel";
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

/** The columns of an annotation's source; without any the annotation stands there once. */
export function rowsOfSource(source: unknown, none: Columns): Columns {
  const data = (source as { data?: Columns & { names(): string[] } } | null)?.data;
  return data === undefined || data.names().length === 0 ? none : data;
}
