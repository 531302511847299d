/**
 * The columns of a source while an edit tool changes them: read as lists, changed, shown, and told to Python at the end.
 *
 *     const sheet = new Sheet(renderer);   sheet.append({ x: 3, y: 4 }, tool);   sheet.commit()
 */
import { untracked } from "@preact/signals-core";
import { ColumnData, isNumberArray, RaggedArray, type Column } from "../../base/columns";
import type { LiveModel } from "../../document/model";
import type { EditTool, Selection } from "../../schema/models.gen";
import { fieldOf } from "../data/channel";
import { itemsOf } from "../data/column";
import type { Renderer } from "../figure/renderer";

type Row = Readonly<Record<string, unknown>>;

export class Sheet {
  private readonly columns: Map<string, unknown[]>;

  constructor(readonly renderer: Renderer) {
    const { data } = renderer.source;
    this.columns = new Map(untracked(() => data.names().map((name) => [name, listOf(data.get(name))])));
  }

  /** The column that a property of the glyph reads; null when it is one value. */
  field(property: string): string | null {
    return fieldOf((this.renderer.model.glyph as unknown as Record<string, unknown>)[property]);
  }

  column(property: string): unknown[] | null {
    const name = this.field(property);
    return name === null ? null : (this.columns.get(name) ?? null);
  }

  get length(): number {
    return Math.max(0, ...[...this.columns.values()].map((column) => column.length));
  }

  /** Values of a row by the glyph's properties; those that are no columns are left out. */
  set(index: number, values: Row): void {
    for (const [property, value] of Object.entries(values)) {
      const column = this.column(property);
      if (column !== null && index >= 0 && index < column.length) column[index] = value;
    }
  }

  get(index: number, property: string): unknown {
    return this.column(property)?.[index];
  }

  /** A row at the end; the oldest give way to it when there may be no more. Returns its number. */
  append(values: Row, { default_overrides, empty_value }: EditTool, most = 0): number {
    const defaults = (default_overrides instanceof Map ? Object.fromEntries(default_overrides as Map<string, unknown>) : default_overrides) as Row;
    const given = new Map<string, unknown>();
    for (const [property, value] of Object.entries(values)) {
      const name = this.field(property);
      if (name !== null) {
        given.set(name, value);
        if (!this.columns.has(name)) this.columns.set(name, []);
      }
    }
    while (most > 0 && this.length >= most) this.columns.forEach((column) => column.shift());
    const at = this.length;
    this.columns.forEach((column, name) => {
      while (column.length < at) column.push(defaults[name] ?? empty_value);
      column.push(given.has(name) ? given.get(name) : (defaults[name] ?? empty_value));
    });
    return at;
  }

  remove(rows: readonly number[]): void {
    const gone = new Set(rows);
    this.columns.forEach((column, name) => this.columns.set(name, column.filter((_, i) => !gone.has(i))));
  }

  /** Shows the columns in this page. */
  show(): void {
    const { source } = this.renderer;
    const before = untracked(() => source.data) as ColumnData;
    (source as unknown as LiveModel).store("data", new ColumnData(new Map([...this.columns].map(([name, list]) => [name, columnOf(list, before.get(name))]))));
  }

  /** Shows the columns, and tells Python. */
  commit(): void {
    this.show();
    const { source } = this.renderer;
    source.document.edited(source, "data", untracked(() => source.data));
  }
}

function listOf(column: Column | undefined): unknown[] {
  if (column instanceof RaggedArray) return Array.from({ length: column.length }, (_, i) => Array.from(column.at(i) as ArrayLike<number>));
  return Array.from(itemsOf(column), (value) => (isNumberArray(value) ? Array.from(value as ArrayLike<number>) : Array.isArray(value) ? [...(value as unknown[])] : value));
}

/** Numbers stay an array of numbers. */
function columnOf(list: unknown[], before: Column | undefined): Column {
  const numbers = list.every((value) => typeof value === "number");
  return numbers && (isNumberArray(before) || list.length > 0) ? Float64Array.from(list as number[]) : [...list];
}

/** The page may write the columns of these sources while a tool edits them. Returns what ends it. */
export function granted(renderers: readonly (Renderer | null)[]): () => void {
  const sources = new Set(renderers.filter((renderer) => renderer !== null).map(({ source }) => source as unknown as LiveModel));
  sources.forEach((source) => source.grant("data"));
  return () => sources.forEach((source) => source.revoke("data"));
}

export function selectedRows({ source }: Renderer): number[] {
  return Array.from((source.selected as Selection).indices as ArrayLike<number>);
}

/** Removes what is selected. */
export function removeSelected(renderers: readonly Renderer[]): void {
  for (const renderer of renderers) {
    const rows = selectedRows(renderer);
    if (rows.length === 0) continue;
    (renderer.source.selected as Selection).indices = [];
    const sheet = new Sheet(renderer);
    sheet.remove(rows);
    sheet.commit();
  }
}
