/**
 * Selecting with a box, a free line or a polygon: the region is drawn on the overlay, what is in it becomes the selection.
 *
 *     figure(tools="box_select,lasso_select,poly_select")
 */
import { signal } from "@preact/signals-core";
import type { BoxAnnotation, BoxSelectTool, LassoSelectTool, Model, PolyAnnotation, PolySelectTool, RegionSelectTool } from "../../schema/models.gen";
import { paintBox, paintPolygon } from "../annotation/area_looks";
import { BoxGrip, type Held } from "../annotation/box_grip";
import { PolyGrip, type Corners } from "../annotation/poly_grip";
import type { Grip } from "../figure/plot_context";
import { clamp, contains, spanned, type Box } from "../geometry";
import { boxRegion, polygonRegion, type Region } from "../glyph/region";
import type { Modifiers } from "../input/gestures";
import { zoomBox } from "./box_zoom_tool";
import { clearSelection, modeFor, rememberedSelection, rowsMet, select, tellGeometry, wanted, type SelectionMode } from "./selection";
import type { Tool, ToolHost, ToolMaker } from "./tool";

const NONE: Corners = { x: [], y: [] };

function selectRegion(model: RegionSelectTool, host: ToolHost, region: Region, modifiers: Modifiers, final: boolean): void {
  const mode = modeFor(modifiers, model.mode as SelectionMode);
  select(wanted(host, model.renderers), (renderer) => rowsMet(renderer.rowsWithin(region)), mode);
  tellGeometry(host, geometryOf(host, region), final);
}

function geometryOf({ context }: ToolHost, { area, corners }: Region): Record<string, unknown> {
  const x = (pixel: number): number => context.scale("x", "default").fromScreen(pixel);
  const y = (pixel: number): number => context.scale("y", "default").fromScreen(pixel);
  if (corners === null) {
    const { left, right, top, bottom } = area;
    return { type: "rect", sx0: left, sx1: right, sy0: top, sy1: bottom, x0: x(left), x1: x(right), y0: y(bottom), y1: y(top) };
  }
  const [sx, sy] = [Array.from(corners.x), Array.from(corners.y)];
  return { type: "poly", sx, sy, x: sx.map(x), y: sy.map(y) };
}

function within(frame: Box, { x, y }: { readonly x: number; readonly y: number }): readonly [number, number] {
  return [clamp(x, frame.left, frame.right), clamp(y, frame.top, frame.bottom)];
}

/** Corners between pixels and data: a region that stays goes with the data. */
function moved({ context }: ToolHost, corners: Corners, way: "toScreen" | "fromScreen"): Corners {
  const [across, down] = [context.scale("x", "default"), context.scale("y", "default")];
  return { x: corners.x.map((x) => across[way](x)), y: corners.y.map((y) => down[way](y)) };
}

/** A region that is drawn, kept in units of the data; tracked. */
class Drawn {
  private readonly corners = signal<Corners>(NONE);
  /** A line that is being drawn, in pixels: it goes with the data only when it is kept. */
  private readonly line = signal<Corners | null>(null);

  constructor(private readonly host: ToolHost) {}

  get pixels(): Corners {
    if (this.line.value !== null) return this.line.value;
    const corners = this.corners.value;
    return corners.x.length === 0 ? NONE : moved(this.host, corners, "toScreen");
  }

  set pixels(corners: Corners) {
    this.line.value = null;
    this.corners.value = corners.x.length === 0 ? NONE : moved(this.host, corners, "fromScreen");
  }

  /** Begins a line. */
  begin(x: number, y: number): void {
    this.line.value = { x: [x], y: [y] };
  }

  /** Goes on with it. */
  add(px: number, py: number): void {
    const { x, y } = (this.line.peek() ?? NONE) as { x: number[]; y: number[] };
    x.push(px);
    y.push(py);
    this.line.value = { x, y };
  }

  /** What makes it be as it is now again. */
  remembered(): () => void {
    const corners = this.corners.peek();
    return () => {
      this.line.value = null;
      this.corners.value = corners;
    };
  }

  /** A box of two corners; null while there is none. */
  get area(): Box | null {
    const { x, y } = this.pixels;
    return x.length < 2 ? null : spanned(x[0] as number, y[0] as number, x[1] as number, y[1] as number);
  }

  set area(area: Box | null) {
    this.pixels = area === null ? NONE : { x: [area.left, area.right], y: [area.top, area.bottom] };
  }
}

/**
 * What a drag does that begins at a region which stayed: the region goes with it, and selects anew. A drag that is given up leaves
 * the region and what is selected as they were.
 */
function regripped(grip: Grip, tool: Tool, host: ToolHost, drawn: Drawn, select: (modifiers: Modifiers, final: boolean) => void, isContinuous: () => boolean): Tool {
  let held = false;
  let restore: (() => void)[] = [];
  return {
    ...tool,
    cursorAt: (x, y) => grip.cursorAt(x, y),
    dragStart(event) {
      restore = [drawn.remembered(), rememberedSelection(host.renderers.value)];
      held = grip.dragStart(event);
      return held || (tool.dragStart?.(event) ?? false);
    },
    drag(event) {
      if (!held) return tool.drag?.(event);
      grip.drag(event);
      if (isContinuous()) select(event.modifiers, false);
    },
    dragEnd(event) {
      if (!held) return tool.dragEnd?.(event);
      grip.dragEnd(event);
      select(event.modifiers, true);
    },
    dragCancel() {
      if (held) grip.dragCancel();
      restore.forEach((run) => run());
    },
  };
}

export const makeBoxSelectTool: ToolMaker = (tool, host) => {
  const model = tool as BoxSelectTool;
  const drawn = new Drawn(host);
  const look = (): BoxAnnotation => model.overlay as BoxAnnotation;
  const choose = (modifiers: Modifiers, final: boolean): void => {
    const { area } = drawn;
    if (area !== null) selectRegion(model, host, boxRegion(area, model.greedy), modifiers, final);
  };
  const held = (): Held | null => {
    const { area } = drawn;
    const { editable, symmetric } = look();
    const [x, y] = [model.dimensions !== "height", model.dimensions !== "width"];
    const limits = host.context.frame.value;
    return area === null || !editable || !model.persistent ? null : { area, sides: { left: x, right: x, top: y, bottom: y }, movesX: x, movesY: y, symmetric, limits };
  };
  const plain: Tool = {
    model: tool,
    kind: "drag",
    icon: model.dimensions === "width" ? "box_select_x" : model.dimensions === "height" ? "box_select_y" : "box_select",
    label: model.dimensions === "width" ? "Box select (x)" : model.dimensions === "height" ? "Box select (y)" : "Box select",
    eager: true,
    dragStart: (event) => contains(host.context.frame.value, event.startX, event.startY),
    drag(event) {
      drawn.area = zoomBox(host.context.frame.value, event, { dimensions: model.dimensions, origin: model.origin, match_aspect: false }).area;
      if (model.continuous) choose(event.modifiers, false);
    },
    dragEnd(event) {
      choose(event.modifiers, true);
      if (!model.persistent) drawn.area = null;
    },
    key({ key }) {
      if (key === "Escape") {
        drawn.area = null;
        clearSelection(wanted(host, model.renderers));
      }
    },
    paint(painter) {
      const { area } = drawn;
      const frame = host.context.frame.value;
      if (area !== null) painter.within(frame, () => paintBox(painter, frame, area, look(), false));
    },
  };
  return regripped(new BoxGrip(held, (area) => (drawn.area = area)), plain, host, drawn, choose, () => model.continuous);
};

export const makeLassoSelectTool: ToolMaker = (tool, host) => {
  const model = tool as LassoSelectTool;
  const drawn = new Drawn(host);
  const choose = (modifiers: Modifiers, final: boolean): void => {
    const { x, y } = drawn.pixels;
    selectRegion(model, host, polygonRegion(x, y, model.greedy), modifiers, final);
  };
  const plain: Tool = {
    model: tool,
    kind: "drag",
    icon: "lasso_select",
    label: "Lasso select",
    eager: true,
    dragStart(event) {
      const inside = contains(host.context.frame.value, event.startX, event.startY);
      if (inside) drawn.begin(event.startX, event.startY);
      return inside;
    },
    drag(event) {
      drawn.add(...within(host.context.frame.value, event));
      if (model.continuous) choose(event.modifiers, false);
    },
    dragEnd(event) {
      choose(event.modifiers, true);
      drawn.pixels = model.persistent ? drawn.pixels : NONE;
    },
    key({ key }) {
      if (key === "Escape") {
        drawn.pixels = NONE;
        clearSelection(wanted(host, model.renderers));
      }
    },
    paint: (painter) => drawn.pixels.x.length > 1 && painter.within(host.context.frame.value, () => paintPolygon(painter, drawn.pixels, model.overlay as Model)),
  };
  return regripped(polygonGrip(model, drawn, () => true), plain, host, drawn, choose, () => model.continuous);
};

/** All of a polygon that stayed goes with the pointer: a lasso has a corner at every step. */
function polygonGrip(model: LassoSelectTool | PolySelectTool, drawn: Drawn, isDone: () => boolean): Grip {
  const isEditable = (): boolean => isDone() && model.persistent && (model.overlay as PolyAnnotation).editable;
  return new PolyGrip(() => (isEditable() && drawn.pixels.x.length > 2 ? drawn.pixels : null), (corners) => (drawn.pixels = corners), true);
}

/** A click is a corner, a double click the last one. */
export const makePolySelectTool: ToolMaker = (tool, host) => {
  const model = tool as PolySelectTool;
  const drawn = new Drawn(host);
  let done = true;
  const choose = (modifiers: Modifiers, final: boolean): void => {
    const { x, y } = drawn.pixels;
    if (x.length > 2) selectRegion(model, host, polygonRegion(x, y, model.greedy), modifiers, final);
  };
  const plain: Tool = {
    model: tool,
    kind: "tap",
    icon: "poly_select",
    label: "Poly select",
    tap(event) {
      if (contains(host.context.frame.value, event.x, event.y)) {
        const { x, y } = done ? NONE : drawn.pixels;
        done = false;
        drawn.pixels = { x: [...x, event.x], y: [...y, event.y] };
        if (model.continuous) choose(event.modifiers, false);
      }
    },
    doubleTap(event) {
      // The second click has put the last corner a second time at the same place: that changes nothing.
      choose(event.modifiers, true);
      done = true;
      if (!model.persistent) drawn.pixels = NONE;
    },
    key({ key }) {
      if (key === "Escape") {
        const open = drawn.pixels.x.length > 0;
        drawn.pixels = NONE;
        done = true;
        if (!open) clearSelection(wanted(host, model.renderers));
      }
    },
    paint: (painter) => drawn.pixels.x.length > 0 && paintPolygon(painter, drawn.pixels, model.overlay as Model),
  };
  return regripped(polygonGrip(model, drawn, () => done), plain, host, drawn, choose, () => model.continuous);
};
