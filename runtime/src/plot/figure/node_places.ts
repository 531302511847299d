/**
 * Places of a plot that coordinates of an author's mean: a corner of its frame, a point of data, a row of a renderer. In pixels from
 * the plot's upper left corner; tracked.
 *
 *     placeOf(around, node)   // { x: 40, y: 12 }
 */
import type { Model, Indexed, Node as NodeModel, XY } from "../../schema/models.gen";
import { numberOf, pointOf, type Box, type Point } from "../../view/places";
import { coordinates } from "../data/channel";
import { figures } from "./figures";
import type { Surroundings } from "./parts";

export { toolLines } from "../toolbar/tool_lines";

interface Boxed {
  readonly model: Model;
  area(): Box | null;
}

export interface Placed extends Surroundings {
  readonly center: { readonly value: readonly object[] };
}

/** The box of a part of a plot, by its name or its model; null for one that has none. */
export function boxIn(plot: Placed, target: unknown): Box | null {
  if (typeof target === "string") return target === "frame" ? plot.context.frame.value : target === "viewport" ? null : plot.whole;
  const part = plot.center.value.find((one) => (one as Boxed).model === target && "area" in one);
  return part === undefined ? null : (part as Boxed).area();
}

export function placeIn(plot: Placed, coordinate: Model): Point | null {
  const { context } = plot;
  switch (coordinate.type) {
    case "Node": {
      const { target, symbol, offset } = coordinate as NodeModel;
      const box = boxIn(plot, target);
      if (box === null) return null;
      const { x, y } = pointOf(box, symbol);
      return { x: x + offset, y: y + offset };
    }
    case "XY": {
      const point = coordinate as XY;
      const at = (axis: "x" | "y"): number => {
        const value = point[axis] as unknown;
        const places = context.places(axis, "default");
        return context.scale(axis, "default").toScreen(typeof value === "number" ? value : (places?.at(value) ?? NaN));
      };
      return finite({ x: at("x"), y: at("y") });
    }
    case "Indexed": {
      const { index, renderer: wanted } = coordinate as Indexed;
      const renderer = wanted === null ? null : plot.rendererOf(wanted);
      if (renderer === null) return null;
      const glyph = renderer.model.glyph as unknown as { x?: unknown; y?: unknown };
      const data = renderer.columns;
      const at = (axis: "x" | "y"): number => {
        const spec = glyph[axis];
        const value = spec === undefined ? NaN : (coordinates(spec, data, data.length, context.meaningOf(axis, renderer.model))[index] ?? NaN);
        return renderer.view[axis].toScreen(value);
      };
      return finite({ x: at("x"), y: at("y") });
    }
    default:
      return null;
  }
}

function finite(point: Point): Point | null {
  return Number.isFinite(point.x + point.y) ? point : null;
}

export function placeOf(element: Element, coordinate: Model): Point | null {
  const plot = figures.get(element);
  return plot === undefined ? null : placeIn(plot, coordinate);
}

export function boxOf(element: Element, target: unknown): Box | null {
  const plot = figures.get(element);
  return plot === undefined ? null : boxIn(plot, target);
}

/** One coordinate of an annotation that a node says. */
export function nodeAt(plot: Placed, node: NodeModel, axis: "x" | "y"): number {
  const box = boxIn(plot, node.target);
  return box === null ? NaN : numberOf(box, node.symbol, axis) + node.offset;
}
