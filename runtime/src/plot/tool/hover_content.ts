/**
 * What a hover tool's tooltip says: rows of labels and values, or an HTML template; and where its fields come from.
 *
 *     const make = tooltipContent([["x", "@x"]], document);   make?.(hoverValues(renderer, place, pointer, {}))
 */
import { signal } from "@preact/signals-core";
import type { Model } from "../../schema/models.gen";
import { fieldOf } from "../data/channel";
import { called } from "../data/page_call";
import type { Renderer } from "../figure/renderer";
import { appendShown, compileMarkup } from "../tooltip/markup";
import type { Values } from "../tooltip/template";
import type { HitPlace } from "./hover_place";

/** null: this row is not shown. */
export type ContentMaker = (values: Values) => Node | null;

const domMaker = signal<typeof import("./hover_dom") | null>(null);

/** Content of models; nothing until what knows them is there. Tracked. */
function lateDom(template: Model, document: Document): ContentMaker {
  void import("./hover_dom").then((module) => (domMaker.value = module));
  let make: ContentMaker | null = null;
  return (values) => (make ??= domMaker.value?.domContent(template, document) ?? null)?.(values) ?? null;
}

/** null: no tooltip is wanted. */
export function tooltipContent(template: unknown, document: Document): ContentMaker | null {
  if (typeof template === "string") {
    return compileMarkup(template, document);
  }
  if (typeof template === "object" && template !== null && "document" in template) {
    return lateDom(template as Model, document);
  }
  if (!Array.isArray(template) || template.length === 0) {
    return null;
  }
  const rows = template as readonly (readonly [string, string])[];
  return (values) => {
    const table = document.createElement("div");
    table.className = "row";
    for (const [label, value] of rows) {
      const left = document.createElement("span");
      left.className = "label";
      left.textContent = label === "" ? "" : `${label}:`;
      const right = document.createElement("span");
      right.className = "value";
      appendShown(right, value, document, values);
      table.append(left, right);
    }
    return table;
  };
}

/** The fields of a tooltip at a place. */
export function hoverValues(
  renderer: Renderer,
  place: HitPlace,
  pointer: { readonly x: number; readonly y: number },
  formatters: unknown,
): Values {
  const { view } = renderer;
  const special: Readonly<Record<string, () => unknown>> = {
    index: () => place.index,
    x: () => view.x.fromScreen(pointer.x),
    y: () => view.y.fromScreen(pointer.y),
    sx: () => pointer.x,
    sy: () => pointer.y,
    snap_x: () => view.x.fromScreen(place.x),
    snap_y: () => view.y.fromScreen(place.y),
    name: () => renderer.model.name,
    type: () => (renderer.model.glyph as { type: string }).type,
    segment_index: () => place.point,
    image_index: () => place.pixel && { index: place.index, i: place.pixel.i, j: place.pixel.j, flat_index: place.pixel.flat },
  };
  const { pixel } = place;
  const image = pixel === undefined ? null : fieldOf((renderer.model.glyph as unknown as { image?: unknown }).image);
  return {
    // The column of an image's arrays stands for the value under the pointer.
    column: (name) => (image === name ? pixel?.value : columnValue(renderer.allColumns.get(name), place.index)),
    special: (name) => (Object.hasOwn(special, name) ? special[name]?.() : undefined),
    formatter: (field) => {
      const chosen = chosenFormatter(formatters, field);
      return typeof chosen === "string" ? chosen : "numeral";
    },
    written: (field, value, format) => {
      const chosen = chosenFormatter(formatters, field);
      if (typeof chosen !== "object" || chosen === null) return undefined;
      const vars = Object.fromEntries(Object.entries(special).map(([name, read]) => [name, read()]));
      return String(called(chosen as Model, "run", value, format, vars) ?? "");
    },
  };
}

/** By "@{a column}" or "@column"; authors leave the braces out also where there are spaces. */
function chosenFormatter(formatters: unknown, field: string): unknown {
  const get = (name: string): unknown =>
    formatters instanceof Map ? formatters.get(name) : (formatters as Record<string, unknown> | null)?.[name];
  return get(field) ?? get(field.replace(/^([@$])\{(.*)\}$/, "$1$2")) ?? get(field.replace(/^([@$])(.*)$/, "$1{$2}"));
}

function columnValue(column: unknown, index: number): unknown {
  if (typeof column !== "object" || column === null) {
    return undefined;
  }
  const parted = column as { at?: (index: number) => unknown; data?: ArrayLike<unknown>; shape?: readonly number[] };
  if (parted.data !== undefined && parted.shape !== undefined) {
    const stride = parted.shape.slice(1).reduce((product, size) => product * size, 1);
    return Array.from(parted.data).slice(index * stride, (index + 1) * stride);
  }
  const value = Array.isArray(column) || ArrayBuffer.isView(column) ? (column as ArrayLike<unknown>)[index] : parted.at?.(index);
  return typeof value === "bigint" ? String(value) : value;
}
