/**
 * What is painted on each layer of a plot, in order: behind the data, the data, above it.
 *
 * It does not know canvases; an SVG export runs the same functions with another painter.
 *
 *     paintBase(painter, scene);  paintData(painter, scene)
 */
import type { ReadonlySignal } from "@preact/signals-core";
import type { Plot } from "../../schema/models.gen";
import { Legend } from "../annotation/legend";
import { Axis } from "../axis/axis";
import { contains, type Box, type Side } from "../geometry";
import type { FrameLayout } from "../layout/frame_layout";
import { fillBox, strokeBox, type Painter } from "../painter/painter";
import type { Tool } from "../tool/tool";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import type { FramePart, PlotContext, SidePart } from "./plot_context";
import type { Renderer } from "./renderer";

/** What stands beside the frame, and where. */
export interface Sides {
  readonly layout: ReadonlySignal<FrameLayout>;
  readonly sides: ReadonlySignal<Readonly<Record<Side, readonly SidePart[]>>>;
}

export interface Scene extends Sides {
  readonly model: Plot;
  readonly context: PlotContext;
  readonly center: ReadonlySignal<readonly FramePart[]>;
  readonly renderers: ReadonlySignal<readonly Renderer[]>;
  readonly activeTools: readonly Tool[];
  readonly whole: Box;
}

const SIDES: readonly Side[] = ["left", "right", "above", "below"];

const LEVELS: Readonly<Record<string, number>> = { image: 0, underlay: 1, glyph: 2, guide: 3, annotation: 4, overlay: 5 };

/** Backgrounds, maps and pictures, grids, axes, titles. */
export function paintBase(painter: Painter, scene: Scene): void {
  const { model, context } = scene;
  if (model.hold_render) {
    return;
  }
  const frame = context.frame.value;
  // A line along the last edge of the plot would lie outside of its picture.
  const { right, bottom } = scene.whole;
  const within = (area: Box): Box => ({ ...area, right: Math.min(area.right, right - 1), bottom: Math.min(area.bottom, bottom - 1) });
  fillBox(painter, scene.whole, fillStyle(model, "border_"), hatchStyle(model, "border_"));
  strokeBox(painter, within(scene.whole), strokeStyle(model, "border_"));
  fillBox(painter, frame, fillStyle(model, "background_"), hatchStyle(model, "background_"));
  // Grids lie over pictures and maps, and under the data.
  for (const level of [0, 1]) {
    paintLevel(painter, scene, level, level);
    paintRenderers(painter, scene, level, level);
  }
  strokeBox(painter, within(frame), strokeStyle(model, "outline_"));
  eachSidePart(scene, (part, area) => {
    if (!(part instanceof Legend)) {
      part.paint(painter, area);
    }
  });
}

/** Glyphs, axes inside of the frame, legends. */
export function paintData(painter: Painter, scene: Scene): void {
  if (scene.model.hold_render) {
    return;
  }
  paintRenderers(painter, scene, 2, 5);
  eachSidePart(scene, (part, area) => {
    if (part instanceof Axis) {
      part.paint(painter);
    } else if (part instanceof Legend) {
      part.paint(painter, area);
    }
  });
  paintLevel(painter, scene, 2, 4);
  scene.center.value.forEach((part) => part.paintOver?.(painter));
}

function paintRenderers(painter: Painter, scene: Scene, from: number, to: number): void {
  const levelOf = (renderer: Renderer): number => LEVELS[renderer.level] ?? 2;
  const shown = scene.renderers.value.filter((renderer) => levelOf(renderer) >= from && levelOf(renderer) <= to);
  if (shown.length === 0) return;
  painter.within(scene.context.frame.value, () => {
    for (const renderer of shown.sort((a, b) => levelOf(a) - levelOf(b))) {
      renderer.paint(painter);
    }
  });
}

/** Parts of the frame by level; grids and what else says nothing lie behind the data. */
function paintLevel(painter: Painter, scene: Scene, from: number, to: number): void {
  const levelOf = (part: FramePart): number => (part instanceof Legend ? 4 : part.level === undefined ? 1 : (LEVELS[part.level] ?? 4));
  const parts = scene.center.value.filter((part) => levelOf(part) >= from && levelOf(part) <= to);
  for (const part of parts.sort((a, b) => levelOf(a) - levelOf(b))) {
    part.paint(painter);
  }
}

/** What follows the pointer. */
export function paintOverlay(painter: Painter, scene: Scene): void {
  const frame = scene.context.frame.value;
  painter.within(frame, () => {
    for (const renderer of scene.renderers.value) {
      renderer.paintInspected(painter);
    }
  });
  paintOver(painter, scene);
}

/** What lies over the data and is no answer to the pointer: a picture has it too. */
export function paintOver(painter: Painter, scene: Scene): void {
  paintLevel(painter, scene, 5, 5);
  for (const tool of scene.activeTools) {
    tool.paint?.(painter);
  }
}

/** The axis, legend or other part beside the frame at a place. */
export function sidePartAt(scene: Sides, x: number, y: number): SidePart | null {
  let found: SidePart | null = null;
  eachSidePart(scene, (part, area) => {
    if (contains(area, x, y)) found = part;
  });
  return found;
}

function eachSidePart(scene: Sides, visit: (part: SidePart, area: Box) => void): void {
  const { sides } = scene.layout.value;
  for (const side of SIDES) {
    scene.sides.value[side].forEach((part, i) => {
      const area = sides[side][i];
      if (area !== undefined) {
        visit(part, area);
      }
    });
  }
}
