/**
 * Where the nodes and edges of a graph are, by its layout.
 *
 *     nodePlaces(layout, source.data, 0)     // x of each node
 *     edgePoints(layout, source.data, 1)     // y of the points of each edge
 */
import type { LayoutProvider, StaticLayoutProvider } from "../../schema/models.gen";
import type { Columns } from "./channel";
import { itemsOf, numericColumn, type NumericColumn } from "./column";

type Axis = 0 | 1;

/** From a node's index to its place along an axis; NaN without one. Tracked. */
function placeOf(layout: LayoutProvider, axis: Axis): (node: unknown) => number {
  const places = (layout as StaticLayoutProvider).graph_layout as unknown;
  return (node) => {
    const place = places instanceof Map ? places.get(node) : (places as Record<string, unknown> | undefined)?.[String(node)];
    return Number((place as ArrayLike<number> | undefined)?.[axis] ?? NaN);
  };
}

export function nodePlaces(layout: LayoutProvider, data: Columns, axis: Axis): Float64Array {
  return Float64Array.from(Array.from(itemsOf(data.get("index"))), placeOf(layout, axis));
}

/** Straight edges, or the points that the columns `xs` and `ys` give; an edge to a node without a place has none. */
export function edgePoints(layout: LayoutProvider, data: Columns, axis: Axis): readonly NumericColumn[] {
  const at = placeOf(layout, axis);
  const [starts, ends] = [itemsOf(data.get("start")), itemsOf(data.get("end"))];
  const paths = itemsOf(data.get(axis === 0 ? "xs" : "ys"));
  return Array.from({ length: Math.min(starts.length, ends.length) }, (_, i) => {
    const [from, to] = [at(starts[i]), at(ends[i])];
    const given = paths.length > i ? numericColumn(paths[i]) : null;
    if (from !== from || to !== to) return Float64Array.of(NaN, NaN);
    return given !== null && given.length > 0 ? given : Float64Array.of(from, to);
  });
}
