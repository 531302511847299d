/**
 * Where coordinates are in a plot, and which tools it has. Plots know it and register how; what stands over a plot asks here, so that neither imports the
 * other.
 *
 *     (await plotPlaces())?.placeOf(element, node)
 */
import type { Model } from "../document/model";
import type { Box, Point } from "./places";

/** A tool as a line of a menu. */
export interface ToolLine {
  readonly label: string;
  /** Whether it is active; null for one that is done and over. */
  readonly checked: boolean | null;
  press(): void;
}

/** What a plot knows: the place of a coordinate in its own pixels, its boxes, its tools; tracked. */
export interface PlotPlaces {
  placeOf(plot: Element, coordinate: Model): Point | null;
  boxOf(plot: Element, target: unknown): Box | null;
  /** null between tools of different kinds. */
  toolLines(toolbar: Model): readonly (ToolLine | null)[];
}

let load: (() => Promise<PlotPlaces>) | null = null;

export function registerPlaces(how: () => Promise<PlotPlaces>): void {
  load = how;
}

export async function plotPlaces(): Promise<PlotPlaces | null> {
  return load === null ? null : load();
}
