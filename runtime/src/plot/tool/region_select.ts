/**
 * Selecting with a box, a free line or a polygon: the region is drawn on the overlay, what is in it becomes the selection.
 *
 *     figure(tools="box_select,lasso_select,poly_select")
 */
import { signal } from "@preact/signals-core";
import type { BoxSelectTool, LassoSelectTool, Model, PolySelectTool, RegionSelectTool } from "../../schema/models.gen";
import { clamp, contains, type Box } from "../geometry";
import { boxRegion, polygonRegion, type Region } from "../glyph/region";
import type { GesturePoint, Modifiers } from "../input/gestures";
import { fillBox, strokeBox, type Painter } from "../painter/painter";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import { zoomBox } from "./box_zoom_tool";
import { clearSelection, modeFor, rowsMet, select, tellGeometry, wanted, type SelectionMode } from "./selection";
import type { ToolHost, ToolMaker } from "./tool";

interface Corners {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

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

function paintBox(painter: Painter, area: Box, look: Model): void {
  fillBox(painter, area, fillStyle(look, ""), hatchStyle(look, ""));
  strokeBox(painter, area, strokeStyle(look, ""));
}

function paintPolygon(painter: Painter, { x, y }: Corners, look: Model): void {
  const fill = fillStyle(look, "");
  const stroke = strokeStyle(look, "");
  if (fill !== null) painter.polygons(x, y, x.length, fill, hatchStyle(look, ""));
  if (stroke !== null) painter.polyline([...x, ...x.slice(0, 1)], [...y, ...y.slice(0, 1)], x.length + 1, stroke);
}

function within(frame: Box, { x, y }: { readonly x: number; readonly y: number }): readonly [number, number] {
  return [clamp(x, frame.left, frame.right), clamp(y, frame.top, frame.bottom)];
}

export const makeBoxSelectTool: ToolMaker = (tool, host) => {
  const model = tool as BoxSelectTool;
  const drawn = signal<Box | null>(null);
  return {
    model: tool,
    kind: "drag",
    icon: model.dimensions === "width" ? "box_select_x" : model.dimensions === "height" ? "box_select_y" : "box_select",
    label: model.dimensions === "width" ? "Box select (x)" : model.dimensions === "height" ? "Box select (y)" : "Box select",
    eager: true,
    dragStart: (event) => contains(host.context.frame.value, event.startX, event.startY),
    drag(event) {
      drawn.value = zoomBox(host.context.frame.value, event, { dimensions: model.dimensions, origin: model.origin, match_aspect: false }).area;
      if (model.continuous) selectRegion(model, host, boxRegion(drawn.value, model.greedy), event.modifiers, false);
    },
    dragEnd(event) {
      const area = drawn.value;
      if (!model.persistent) drawn.value = null;
      if (area !== null) selectRegion(model, host, boxRegion(area, model.greedy), event.modifiers, true);
    },
    dragCancel: () => (drawn.value = null),
    key({ key }) {
      if (key === "Escape") {
        drawn.value = null;
        clearSelection(wanted(host, model.renderers));
      }
    },
    paint: (painter) => drawn.value !== null && paintBox(painter, drawn.value, model.overlay as Model),
  };
};

export const makeLassoSelectTool: ToolMaker = (tool, host) => {
  const model = tool as LassoSelectTool;
  const drawn = signal<Corners>(NONE);
  const region = (): Region => polygonRegion(drawn.value.x, drawn.value.y, model.greedy);
  return {
    model: tool,
    kind: "drag",
    icon: "lasso_select",
    label: "Lasso select",
    eager: true,
    dragStart(event) {
      const inside = contains(host.context.frame.value, event.startX, event.startY);
      if (inside) drawn.value = { x: [event.startX], y: [event.startY] };
      return inside;
    },
    drag(event) {
      const [x, y] = within(host.context.frame.value, event);
      drawn.value = { x: [...drawn.value.x, x], y: [...drawn.value.y, y] };
      if (model.continuous) selectRegion(model, host, region(), event.modifiers, false);
    },
    dragEnd(event) {
      selectRegion(model, host, region(), event.modifiers, true);
      if (!model.persistent) drawn.value = NONE;
    },
    dragCancel: () => (drawn.value = NONE),
    key({ key }) {
      if (key === "Escape") {
        drawn.value = NONE;
        clearSelection(wanted(host, model.renderers));
      }
    },
    paint: (painter) => drawn.value.x.length > 1 && paintPolygon(painter, drawn.value, model.overlay as Model),
  };
};

/** A click is a corner, a double click the last one. */
export const makePolySelectTool: ToolMaker = (tool, host) => {
  const model = tool as PolySelectTool;
  const drawn = signal<Corners>(NONE);
  let done = true;
  const add = ({ x, y }: GesturePoint): void => {
    drawn.value = { x: [...drawn.value.x, x], y: [...drawn.value.y, y] };
  };
  return {
    model: tool,
    kind: "tap",
    icon: "poly_select",
    label: "Poly select",
    tap(event) {
      if (contains(host.context.frame.value, event.x, event.y)) {
        if (done) drawn.value = NONE;
        done = false;
        add(event);
        if (model.continuous && drawn.value.x.length > 2) {
          selectRegion(model, host, polygonRegion(drawn.value.x, drawn.value.y, model.greedy), event.modifiers, false);
        }
      }
    },
    doubleTap(event) {
      // The second click has put the last corner a second time at the same place: that changes nothing.
      if (drawn.value.x.length > 2) selectRegion(model, host, polygonRegion(drawn.value.x, drawn.value.y, model.greedy), event.modifiers, true);
      done = true;
      if (!model.persistent) drawn.value = NONE;
    },
    key({ key }) {
      if (key === "Escape") {
        const open = drawn.value !== NONE;
        drawn.value = NONE;
        done = true;
        if (!open) clearSelection(wanted(host, model.renderers));
      }
    },
    paint: (painter) => drawn.value.x.length > 0 && paintPolygon(painter, drawn.value, model.overlay as Model),
  };
};
