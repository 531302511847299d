/** The plots of a page by their elements, for what stands over them. */
import type { Placed } from "./node_places";

export const figures = new WeakMap<Element, Placed>();
