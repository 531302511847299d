/**
 * Coordinates that are nodes: `Node(target="frame", symbol="top")`. What knows them is loaded with the first one.
 *
 *     nodeCoordinate(around, node, "x")
 */
import type { Node as NodeModel } from "../../schema/models.gen";
import { late } from "../../view/late";
import type { Placed } from "../figure/node_places";

const places = late(() => import("../figure/node_places"));

/** In pixels; NaN until it is known. Tracked. */
export function nodeCoordinate(around: object, node: unknown, axis: "x" | "y"): number {
  return places()?.nodeAt(around as Placed, node as NodeModel, axis) ?? NaN;
}
