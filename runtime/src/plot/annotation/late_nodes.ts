/**
 * Coordinates that are nodes: `Node(target="frame", symbol="top")`. What knows them is loaded with the first one.
 *
 *     nodeCoordinate(around, node, "x")
 */
import { signal } from "@preact/signals-core";
import type { Node as NodeModel } from "../../schema/models.gen";
import { pictureNeeds } from "../../view/draw";
import type { Placed } from "../figure/node_places";

type Know = typeof import("../figure/node_places").nodeAt;
const known = signal<{ readonly at: Know } | null>(null);
let asked = false;

/** In pixels; NaN until it is known. Tracked. */
export function nodeCoordinate(around: object, node: unknown, axis: "x" | "y"): number {
  if (!asked) {
    asked = true;
    pictureNeeds(import("../figure/node_places").then(({ nodeAt }) => void (known.value = { at: nodeAt })));
  }
  return known.value?.at(around as Placed, node as NodeModel, axis) ?? NaN;
}
