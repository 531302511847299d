/**
 * Where coordinates are in a plot. Plots know it and register how; what stands over a plot asks here, so that neither imports the
 * other.
 *
 *     (await plotPlaces())?.placeOf(element, node)
 */
import type { Model } from "../document/model";
import type { Box, Point } from "./places";

/** What a plot knows: the place of a coordinate in its own pixels, and its boxes; tracked. */
export interface PlotPlaces {
  placeOf(plot: Element, coordinate: Model): Point | null;
  boxOf(plot: Element, target: unknown): Box | null;
}

let load: (() => Promise<PlotPlaces>) | null = null;

export function registerPlaces(how: () => Promise<PlotPlaces>): void {
  load = how;
}

export async function plotPlaces(): Promise<PlotPlaces | null> {
  return load === null ? null : load();
}
