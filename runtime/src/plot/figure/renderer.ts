/**
 * A glyph renderer of a plot: which of its points are painted with which glyph, and what a query meets.
 *
 * Every step of columns -> geometry -> screen is a computed value: a pan computes positions again, a hover nothing. It does not know
 * canvases.
 *
 *     renderer.paint(painter);   renderer.hit({ mode: "point", x: 40, y: 50 })
 */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { ColumnDataSource, GlyphRenderer, Model, RendererGroup, Selection } from "../../schema/models.gen";
import type { ColumnData } from "../../base/columns";
import { NO_COLUMNS, type Columns } from "../data/channel";
import { rowsOf, shownRows } from "../data/row_filter";
import { isLineSelected } from "../data/selected_lines";
import { EMPTY_BOUNDS, type Bounds, type Box } from "../geometry";
import type { GlyphModel, Hit, Query, Space, Viewport } from "../glyph/glyph";
import type { Region } from "../glyph/region";
import { glyphKind, type AnyGlyphKind } from "../glyph/registry";
import type { Painter } from "../painter/painter";
import { late } from "../../view/late";
import type { ShapeStyles } from "../visual/style";
import { interacting, type PlotContext } from "./plot_context";
import type { Purpose, Whole } from "./whole";

/** Opacity of what an "auto" glyph stands for. */
const NONSELECTED_ALPHA = 0.2;
const MUTED_ALPHA = 0.2;

const decorations = late(() => import("../glyph/decorations"));

/** A line that is selected as a whole. */
const ALL = Symbol("all");

type Role = "glyph" | "selection" | "nonselection" | "muted" | "hover";

export interface Look {
  readonly glyph: GlyphModel;
  readonly kind: AnyGlyphKind;
  readonly geometry: unknown;
  readonly styles: ShapeStyles;
}

export class Renderer {
  /** Rows of the source under the pointer, set by hover tools of this page. */
  readonly inspected: Signal<Uint32Array | null> = signal(null);
  private readonly inspectors = new Map<object, readonly number[]>();
  /** Rows of the source that the view shows, null for all. Points of the geometry are counted among these. */
  private readonly rows: ReadonlySignal<Uint32Array | null>;
  private readonly data: ReadonlySignal<Columns>;
  private readonly kind: ReadonlySignal<AnyGlyphKind | null>;
  private readonly geometry: ReadonlySignal<unknown>;
  private readonly viewport: ReadonlySignal<Viewport>;
  private readonly screen: ReadonlySignal<unknown>;
  readonly bounds: ReadonlySignal<Bounds>;

  constructor(
    readonly model: GlyphRenderer,
    private readonly context: PlotContext,
    /** What it is a part of, such as a graph. */
    readonly whole: Whole | null = null,
  ) {
    whole?.join(this);
    this.rows = computed(() => shownRows((model.view?.filter ?? null) as Model | null, this.source));
    this.data = computed(() => {
      const data = this.source?.data as ColumnData | undefined;
      // A glyph of single values stands there once, without any column.
      if (data === undefined || data.names().length === 0) return NO_COLUMNS;
      const rows = this.rows.value;
      return rows === null ? data : rowsOf(data, rows);
    });
    this.kind = computed(() => glyphKind(this.glyphModel.type));
    this.geometry = computed(() => this.kind.value?.load(this.glyphModel, this.columns, this.space) ?? null);
    this.bounds = computed(() => this.computeBounds());
    this.viewport = computed(() => ({
      x: context.scaleOf("x", this.ranged),
      y: context.scaleOf("y", this.ranged),
      frame: context.frame.value,
      pixelRatio: context.pixelRatio.value,
    }));
    this.screen = computed(() => this.kind.value?.project(this.geometry.value, this.viewport.value) ?? null);
  }

  get source(): ColumnDataSource {
    return this.model.data_source as ColumnDataSource;
  }

  /** The columns of the rows that are shown. */
  get columns(): Columns {
    return this.data.value;
  }

  /** All columns of the source. */
  get allColumns(): Columns {
    return (this.source?.data as ColumnData | undefined) ?? NO_COLUMNS;
  }

  /** The row of the source of a point of the geometry. */
  private row(point: number): number {
    return this.rows.value?.[point] ?? point;
  }

  /** The points of rows of the source; rows that are not shown have none. */
  private points(rows: ArrayLike<number>): Uint32Array {
    const shown = this.rows.value;
    if (shown === null) {
      return Uint32Array.from(rows);
    }
    const at = new Map(Array.from(shown, (row, point) => [row, point]));
    return Uint32Array.from(Array.from(rows, (row) => at.get(row)).filter((point) => point !== undefined));
  }

  private get glyphModel(): GlyphModel {
    return this.seen(this.model.glyph as unknown as GlyphModel);
  }

  /** A glyph as what the renderer is a part of wants it. */
  private seen(glyph: GlyphModel): GlyphModel {
    return this.whole?.seen?.(this, glyph) ?? glyph;
  }

  /** Who says on which ranges and which level it is drawn. */
  get ranged(): Whole["model"] {
    return this.whole?.model ?? this.model;
  }

  get level(): string {
    return this.ranged.level;
  }

  /** Whether a tool's list of renderers has it, alone or as a part. */
  isAmong(models: readonly unknown[]): boolean {
    return models.includes(this.model) || (this.whole !== null && models.includes(this.whole.model));
  }

  /** What names on the axes mean; tracked. */
  private get space(): Space {
    const { ranged, context } = this;
    return { x: context.meaningOf("x", ranged), y: context.meaningOf("y", ranged) };
  }

  private computeBounds(): Bounds {
    const kind = this.kind.value;
    if (kind === null) {
      return EMPTY_BOUNDS;
    }
    const { ranged, context } = this;
    return kind.bounds(
      this.geometry.value,
      context.logarithmicOf("x", ranged),
      context.logarithmicOf("y", ranged),
    );
  }

  get visible(): boolean {
    const { model, ranged } = this;
    return model.visible && ranged.visible && ((ranged.group as RendererGroup | null)?.visible ?? true);
  }

  get muted(): boolean {
    return this.model.muted;
  }

  /** Paints all points in the looks that selection and muting give them. */
  paint(painter: Painter): void {
    if (!this.visible || this.kind.value === null) {
      return;
    }
    const selected = this.selected();
    if (this.muted) {
      this.paintAs(painter, "muted", null);
    } else if (selected === null) {
      this.paintAs(painter, "glyph", null);
    } else {
      if (selected !== ALL) this.paintAs(painter, "nonselection", this.kind.value.connected ? null : this.others(selected));
      this.paintAs(painter, "selection", selected === ALL ? null : selected);
    }
  }

  /** Paints the points under the pointer, for the overlay. */
  paintInspected(painter: Painter): void {
    const indices = this.inspected.value;
    if (indices !== null && indices.length > 0 && this.visible && this.model.hover_glyph !== null) {
      this.paintAs(painter, "hover", this.kind.value?.connected === true ? null : this.points(indices));
    }
  }

  private paintAs(painter: Painter, role: Role, indices: Uint32Array | null): void {
    const look = this.look(role);
    if (look === null || (indices !== null && indices.length === 0)) {
      return;
    }
    const { columns } = this;
    const viewport = this.viewport.value;
    const own = look.geometry === this.geometry.value;
    const screen = own ? this.screen.value : look.kind.project(look.geometry, viewport);
    if ((look.glyph["decorations"] as unknown[] | undefined)?.length) decorations()?.paintDecorations(painter, look, screen, viewport, columns, indices);
    look.kind.paint(painter, look.geometry, screen, viewport, look.styles, this.thinned(painter, look, indices));
  }

  /** While the ranges move, some of very many points stand for all. Lines are thinned in their own way, WebGL and marks that are one picture need it not. */
  private thinned(painter: Painter, { kind, geometry, styles }: Look, indices: Uint32Array | null): Uint32Array | null {
    const { lod_threshold: most, lod_factor: step } = this.context.model;
    const count = indices?.length ?? kind.size(geometry);
    if (most === null || count <= most || step < 2 || kind.connected || kind.isQuick?.(geometry, styles) === true || painter.name !== "canvas" || !interacting.value) {
      return indices;
    }
    return Uint32Array.from({ length: Math.ceil(count / step) }, (_, k) => indices?.[k * step] ?? k * step);
  }

  /** A role's glyph: a model of its own, or the renderer's glyph, dimmed where "auto" means that. */
  private look(role: Role): Look | null {
    const { model, columns } = this;
    const own =
      role === "selection"
        ? model.selection_glyph
        : role === "nonselection"
          ? model.nonselection_glyph
          : role === "muted"
            ? model.muted_glyph
            : role === "hover"
              ? model.hover_glyph
              : null;
    if (typeof own === "object" && own !== null) {
      const glyph = this.seen(own as unknown as GlyphModel);
      const kind = glyphKind(glyph.type);
      // Such a glyph may have another size or marker, so it has a geometry of its own.
      return kind === null ? null : { glyph, kind, geometry: kind.load(glyph, columns, this.space), styles: kind.styles(glyph, columns, 1) };
    }
    const kind = this.kind.value;
    if (kind === null) {
      return null;
    }
    const alpha = own !== "auto" ? 1 : role === "nonselection" ? NONSELECTED_ALPHA : role === "muted" ? MUTED_ALPHA : 1;
    const glyph = this.glyphModel;
    return { glyph, kind, geometry: this.geometry.value, styles: kind.styles(glyph, columns, alpha) };
  }

  /** Selected points, or null when nothing is selected. */
  private selected(): Uint32Array | typeof ALL | null {
    const selection = (this.source?.selected ?? null) as Selection | null;
    if (selection === null) {
      return null;
    }
    if (selection.line_indices?.length > 0 && this.connected) {
      return isLineSelected(selection, this.model) ? ALL : new Uint32Array();
    }
    const indices = selection.indices as ArrayLike<number> | undefined;
    return indices === undefined || indices.length === 0 ? null : this.points(indices);
  }

  private others(selected: Uint32Array): Uint32Array {
    const size = this.kind.value?.size(this.geometry.value) ?? 0;
    const without = new Set(selected);
    const rest = new Uint32Array(size);
    let count = 0;
    for (let i = 0; i < size; i++) {
      if (!without.has(i)) {
        rest[count++] = i;
      }
    }
    return rest.subarray(0, count);
  }

  /** Several tools may look at once: what any of them has met is under the pointer. */
  inspect(inspector: object, rows: readonly number[]): void {
    if (!(inspector instanceof Renderer)) this.linked(rows, "hover").forEach(([other, more]) => other.inspect(this, more));
    if (rows.length === 0) this.inspectors.delete(inspector);
    else this.inspectors.set(inspector, rows);
    const all = [...new Set([...this.inspectors.values()].flat())];
    const before = this.inspected.peek();
    if ((before?.length ?? 0) !== all.length || all.some((row, i) => before?.[i] !== row)) {
      this.inspected.value = all.length === 0 ? null : Uint32Array.from(all);
    }
  }

  /** What goes with rows of this renderer: rows of others that are parts of the same whole. */
  linked(rows: readonly number[], purpose: Purpose): readonly (readonly [other: Renderer, rows: readonly number[]])[] {
    return this.whole?.linked?.(this, rows, purpose) ?? [];
  }

  /** What a query meets, with the rows of the source. */
  hit(query: Query, purpose: Purpose = "select"): Hit[] {
    const kind = this.kind.value;
    if (kind === null || !this.visible || this.whole?.meets?.(this, purpose) === false) {
      return [];
    }
    const styles = kind.styles(this.glyphModel, this.columns, 1);
    const hits = kind.hit(this.geometry.value, this.screen.value, this.viewport.value, query, styles);
    return this.rows.value === null ? hits : hits.map((hit) => ({ ...hit, index: this.row(hit.index), nextIndex: this.row(hit.index + 1) }));
  }

  /** The rows of the source whose marks are in a region. */
  rowsWithin(region: Region): number[] {
    const kind = this.kind.value;
    if (kind === null || !this.visible || this.whole?.meets?.(this, "select") === false) {
      return [];
    }
    const points = kind.within?.(this.geometry.value, this.screen.value, this.viewport.value, region) ?? [];
    return points.map((point) => this.row(point));
  }

  /** A hit on a line is at a segment; the screen place of any point. */
  get view(): Viewport {
    return this.viewport.value;
  }

  get connected(): boolean {
    return this.kind.value?.connected ?? false;
  }

  /** Colours of a point for a tooltip's swatch. */
  stylesOf(): ShapeStyles | null {
    return this.kind.value?.styles(this.glyphModel, this.columns, 1) ?? null;
  }

  paintLegend(painter: Painter, area: Box, index: number): void {
    const look = this.look("glyph");
    look?.kind.legend(painter, area, look.geometry, look.styles, this.points([index])[0] ?? 0);
  }
}
