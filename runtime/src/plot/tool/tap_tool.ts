/**
 * Selects what is clicked on, or only runs a callback for it.
 *
 *     TapTool(callback=OpenURL(url="https://example.org/@name"))
 */
import type { Model, TapTool as TapToolModel } from "../../schema/models.gen";
import type { LiveModel } from "../../document/model";
import { faceOf } from "../../view/model_face";
import { runCallback } from "../../view/js_callbacks";
import { contains } from "../geometry";
import { itemsOf } from "../data/column";
import type { Renderer } from "../figure/renderer";
import type { Hit, Query } from "../glyph/glyph";
import type { GesturePoint } from "../input/gestures";
import { clearSelection, modeFor, NOTHING_MET, select, tellGeometry, wanted, type Met, type SelectionMode } from "./selection";
import { heldDown, type ToolHost, type ToolMaker } from "./tool";

/** What hits of a renderer select. */
export function metBy(renderer: Renderer, hits: readonly Hit[]): Met {
  if (hits.length === 0) {
    return NOTHING_MET;
  }
  if (hits.some(({ pixel }) => pixel !== undefined)) {
    const pixels = hits.flatMap(({ index, pixel }) => (pixel === undefined ? [] : [{ index, i: pixel.i, j: pixel.j, flat_index: pixel.flat }]));
    return { ...NOTHING_MET, rows: hits.map(({ index }) => index), pixels };
  }
  if (renderer.connected) {
    return { ...NOTHING_MET, points: hits.map(({ index }) => index) };
  }
  const lines = new Map(hits.flatMap(({ index, point }) => (point === undefined ? [] : [[index, [point]] as const])));
  return { ...NOTHING_MET, rows: hits.map(({ index }) => index), lines };
}

function run(model: TapToolModel, host: ToolHost, event: GesturePoint): void {
  if (!contains(host.context.frame.value, event.x, event.y) || !heldDown(model.modifiers, event.modifiers)) {
    return;
  }
  const query: Query = { mode: "point", x: event.x, y: event.y };
  const renderers = wanted(host, model.renderers);
  const hits = new Map(renderers.map((renderer) => [renderer, renderer.hit(query)]));
  if (model.behavior === "select") {
    select(renderers, (renderer) => metBy(renderer, hits.get(renderer) ?? []), modeFor(event.modifiers, model.mode as SelectionMode));
    tellGeometry(host, { type: "point", sx: event.x, sy: event.y, ...placeOf(host, event) }, true);
  }
  const told = new Set<Model>();
  for (const [renderer, met] of hits) {
    if (met.length > 0 && model.callback !== null && !told.has(renderer.source)) {
      told.add(renderer.source);
      tell(model, renderer, event, met);
    }
  }
}

function placeOf(host: ToolHost, { x, y }: GesturePoint): { x: number; y: number } {
  return { x: host.context.scale("x", "default").fromScreen(x), y: host.context.scale("y", "default").fromScreen(y) };
}

function tell(model: TapToolModel, renderer: Renderer, { x, y, modifiers }: GesturePoint, hits: readonly Hit[]): void {
  const source = renderer.source as unknown as LiveModel;
  const index = hits[0]?.index ?? 0;
  const geometries = { type: "point", sx: x, sy: y, x: renderer.view.x.fromScreen(x), y: renderer.view.y.fromScreen(y) };
  const names = renderer.source.data.names();
  const row = Object.fromEntries(names.map((name) => [name, itemsOf(renderer.allColumns.get(name))[index]]));
  const data = { geometries, source: faceOf(source), event: { modifiers }, row: { ...row, index } };
  for (const hit of model.callback?.type === "OpenURL" ? hits : hits.slice(0, 1)) {
    const at = Object.fromEntries(names.map((name) => [name, itemsOf(renderer.allColumns.get(name))[hit.index]]));
    runCallback(model.callback as Model, faceOf(model as unknown as LiveModel), { ...data, row: { ...at, index: hit.index } });
  }
}

export const makeTapTool: ToolMaker = (tool, host) => {
  const model = tool as TapToolModel;
  return {
    model: tool,
    kind: "tap",
    icon: "tap",
    label: "Tap",
    tap: (event) => (model.gesture === "tap" ? run(model, host, event) : undefined),
    doubleTap: (event) => (model.gesture === "doubletap" ? run(model, host, event) : undefined),
    key: ({ key }) => (key === "Escape" && model.behavior === "select" ? clearSelection(wanted(host, model.renderers)) : undefined),
  };
};
