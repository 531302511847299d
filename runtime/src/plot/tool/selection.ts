/**
 * From hits to `source.selected`: how new hits and what was selected before become one selection, source by source.
 *
 *     select(host, renderers, (renderer) => rowsHit(renderer.rowsWithin(region)), "append")
 */
import { batch } from "@preact/signals-core";
import type { ColumnDataSource, Model, Selection } from "../../schema/models.gen";
import { rememberLines, selectedLines } from "../data/selected_lines";
import type { Renderer } from "../figure/renderer";
import type { Modifiers } from "../input/gestures";
import type { ToolHost } from "./tool";

export type SelectionMode = "replace" | "append" | "intersect" | "subtract" | "xor" | "toggle";

/** What a gesture met of one renderer. */
export interface Met {
  readonly rows: readonly number[];
  /** Points of a line. */
  readonly points: readonly number[];
  /** Of lines in one glyph: number of the line to its points. */
  readonly lines: ReadonlyMap<number, readonly number[]>;
  readonly pixels: readonly Pixel[];
}

export interface Pixel {
  readonly index: number;
  readonly i: number;
  readonly j: number;
  readonly flat_index: number;
}

export const NOTHING_MET: Met = { rows: [], points: [], lines: new Map(), pixels: [] };

export function rowsMet(rows: readonly number[]): Met {
  return { ...NOTHING_MET, rows };
}

/** Keys that are held down change what becomes of the selection before. */
export function modeFor({ shift, ctrl }: Modifiers, mode: SelectionMode): SelectionMode {
  return shift && ctrl ? "subtract" : shift ? "append" : ctrl ? "intersect" : mode;
}

/** Numbers in order, each once. */
export function combined(mode: SelectionMode, before: ArrayLike<number>, hits: readonly number[]): number[] {
  const old = new Set(Array.from(before));
  const met = new Set(hits);
  const chosen =
    mode === "replace"
      ? [...met]
      : mode === "append"
        ? [...old, ...met]
        : mode === "intersect"
          ? [...met].filter((row) => old.has(row))
          : mode === "subtract"
            ? [...old].filter((row) => !met.has(row))
            : mode === "xor"
              ? [...old].filter((row) => !met.has(row)).concat([...met].filter((row) => !old.has(row)))
              : [...met].filter((row) => !old.has(row));
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** Selects what was met; renderers of one source agree by its policy. True when anything was met. */
export function select(renderers: readonly Renderer[], met: (renderer: Renderer) => Met, mode: SelectionMode): boolean {
  const all = withLinked(renderers, met);
  const bySource = new Map<ColumnDataSource, Renderer[]>();
  for (const renderer of all.keys()) {
    bySource.set(renderer.source, [...(bySource.get(renderer.source) ?? []), renderer]);
  }
  let any = false;
  batch(() => {
    for (const [source, members] of bySource) {
      any = selectIn(source, members, members.map((member) => all.get(member) ?? NOTHING_MET), mode) || any;
    }
  });
  return any;
}

/** What was met, and what goes with it: the edges of a node. */
function withLinked(renderers: readonly Renderer[], met: (renderer: Renderer) => Met): ReadonlyMap<Renderer, Met> {
  const all = new Map(renderers.map((renderer) => [renderer, met(renderer)]));
  for (const [renderer, { rows }] of [...all]) {
    for (const [other, more] of rows.length === 0 ? [] : renderer.linked(rows, "select")) {
      const before = all.get(other) ?? NOTHING_MET;
      all.set(other, { ...before, rows: [...before.rows, ...more] });
    }
  }
  return all;
}

function selectIn(source: ColumnDataSource, renderers: readonly Renderer[], met: readonly Met[], mode: SelectionMode): boolean {
  const selection = source.selected as Selection | null;
  if (selection === null) {
    return false;
  }
  const policy = (source.selection_policy as Model | null)?.type;
  const rows =
    policy === "IntersectRenderers"
      ? met.reduce<readonly number[]>((common, { rows: more }, k) => (k === 0 ? more : common.filter((row) => more.includes(row))), [])
      : met.flatMap((one) => one.rows);
  const points = met.flatMap((one) => one.points);
  write(selection, "indices", combined(mode, selection.indices as ArrayLike<number>, rows));
  writeLines(selection, renderers, met, mode, points);
  writeParts(selection, met, mode);
  return rows.length > 0 || points.length > 0 || met.some(({ pixels }) => pixels.length > 0);
}

function writeLines(selection: Selection, renderers: readonly Renderer[], met: readonly Met[], mode: SelectionMode, points: readonly number[]): void {
  const hit = renderers.filter((_, k) => (met[k]?.points.length ?? 0) > 0).map(({ model }) => model as Model);
  const before = selectedLines(selection);
  const kept = mode === "append" || mode === "xor" ? new Set([...before, ...hit]) : mode === "subtract" ? new Set([...before].filter((line) => !hit.includes(line))) : new Set(hit);
  rememberLines(selection, kept);
  write(selection, "line_indices", combined(mode, selection.line_indices as ArrayLike<number>, points));
}

function writeParts(selection: Selection, met: readonly Met[], mode: SelectionMode): void {
  const before = mode === "append" ? entriesOf(selection.multiline_indices) : [];
  const lines = new Map([...before, ...met.flatMap(({ lines }) => [...lines].map(([line, points]) => [line, [...points]] as const))]);
  if (mode !== "subtract" && !(lines.size === 0 && entriesOf(selection.multiline_indices).length === 0)) {
    selection.multiline_indices = lines as unknown as Selection["multiline_indices"];
  }
  const pixels = met.flatMap((one) => one.pixels);
  const old = selection.image_indices as readonly unknown[];
  if (mode !== "subtract" && !(pixels.length === 0 && old.length === 0)) {
    selection.image_indices = (mode === "append" ? [...old, ...pixels] : pixels) as unknown as Selection["image_indices"];
  }
}

function entriesOf(lines: unknown): [number, number[]][] {
  return lines instanceof Map
    ? [...(lines as Map<number, number[]>)]
    : Object.entries((lines ?? {}) as Record<string, number[]>).map(([line, points]) => [Number(line), points]);
}

function write(selection: Selection, name: "indices" | "line_indices", next: number[]): void {
  const now = selection[name] as ArrayLike<number>;
  if (now.length !== next.length || next.some((row, k) => row !== now[k])) {
    selection[name] = next;
  }
}

/** Nothing is selected in the sources of these renderers any more. */
export function clearSelection(renderers: readonly Renderer[]): void {
  select(renderers, () => NOTHING_MET, "replace");
}

/** What selects again what is selected now. */
export function rememberedSelection(renderers: readonly Renderer[]): () => void {
  const all = new Set(renderers.map(({ source }) => source.selected as Selection | null).filter((one) => one !== null));
  const kept = [...all].map((selection) => {
    const { indices, line_indices, multiline_indices, image_indices } = selection;
    return { selection, lines: new Set(selectedLines(selection)), then: { indices, line_indices, multiline_indices, image_indices } };
  });
  return () =>
    batch(() => {
      for (const { selection, lines, then } of kept) {
        rememberLines(selection, lines);
        const changed = (Object.keys(then) as (keyof typeof then)[]).filter((name) => selection[name] !== then[name]);
        Object.assign(selection, Object.fromEntries(changed.map((name) => [name, then[name]])));
      }
    });
}

/** The renderers that a tool's `renderers` means. */
export function wanted(host: ToolHost, renderers: unknown): Renderer[] {
  return host.renderers.value.filter((renderer) => renderers === "auto" || renderer.isAmong(renderers as readonly unknown[]));
}

/** Tells Python and the page's callbacks which shape a selection was made with; places in pixels of the plot and in data units. */
export function tellGeometry(host: ToolHost, geometry: Readonly<Record<string, unknown>>, final: boolean): void {
  host.model.document.emit({ name: "selectiongeometry", model: host.model, values: { geometry, final } });
}
