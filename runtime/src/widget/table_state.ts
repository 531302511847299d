/**
 * What a table keeps while it is shown: how it is sorted, scrolled, wide, which cell is active. What is selected is what the source says.
 *
 *     const state = new TableState(table);   state.rows.value;   state.sortBy(column, false);
 */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { JSX } from "preact";
import type { ColumnData } from "../base/columns";
import type { ColumnDataSource, Comparison, DataTable, NanCompare, Model, Selection, TableColumn } from "../schema/models.gen";
import { writing } from "../view/written_values";
import { chosenRows } from "../view/row_choice";
import { cellOf, valueAt } from "./table_cells";
import { nanCompare, rowsBetween, sortedRows } from "./table_rows";

export const CHECKBOX_PX = 30;

export interface Sort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

export interface ShownColumn {
  readonly key: string;
  readonly title: string;
  readonly column: TableColumn | null;
  readonly width: number;
  readonly left: number | null;
}

function compareBy(sorter: Comparison): (x: unknown, y: unknown) => number {
  return sorter.type === "NanCompare" ? nanCompare((sorter as NanCompare).ascending_first) : writing().comparer(sorter);
}

export class TableState {
  readonly sorts: Signal<readonly Sort[]> = signal([]);
  readonly top = signal(0);
  readonly size = signal({ width: 0, height: 0 });
  readonly widths: Signal<Readonly<Record<string, number>>> = signal({});
  readonly order: Signal<readonly string[]> = signal([]);
  readonly active: Signal<{ readonly row: number; readonly key: string } | null> = signal(null);
  readonly editing = signal(false);
  anchor = 0;
  readonly rows: ReadonlySignal<Uint32Array>;
  readonly selected: ReadonlySignal<ReadonlySet<number>>;

  constructor(readonly model: DataTable) {
    this.rows = computed(() => {
      const data = this.data;
      const sorts = this.sorts.value.filter(({ column }) => model.columns.includes(column));
      const keys = sorts.map(({ column: { field, sorter }, descending }) => {
        const column = data.get(field) as (ArrayLike<unknown> & { data?: ArrayLike<unknown> }) | undefined;
        return { values: column?.data ?? column ?? [], descending, compare: sorter === null ? undefined : compareBy(sorter) };
      });
      return this.arranged(sortedRows(chosenRows(model.view.filter as Model | null, model.source), data.length, keys));
    });
    this.selected = computed(() => new Set(Array.from((this.selection.indices ?? []) as ArrayLike<number>)));
  }

  /** What is shown of the rows in their order; numbers beyond the source's rows are lines of another kind. */
  protected arranged(sorted: Uint32Array): Uint32Array {
    return sorted;
  }

  /** The cells of a line of another kind; null for a row of the source. */
  cells(_row: number, _columns: readonly ShownColumn[]): JSX.Element[] | null {
    return null;
  }

  /** Opens or closes a line of another kind; false for a row of the source. */
  toggled(_row: number): boolean {
    return false;
  }

  /** Where the row numbers are among the columns. */
  protected get indexPosition(): number | null {
    return this.model.index_position;
  }

  choose(rows: Iterable<number>): void {
    const { length } = this.data;
    this.selection.indices = [...rows].filter((row) => row < length).sort((a, b) => a - b);
  }

  get data(): ColumnData {
    return (this.model.source as ColumnDataSource).data;
  }

  get selection(): Selection {
    return (this.model.source as ColumnDataSource).selected;
  }

  /** The columns as they are shown: titles, widths, those that stay at the left. */
  columns(): ShownColumn[] {
    const { model } = this;
    const given = model.columns.filter((column) => column.visible);
    const own = given.map((column) => ({ key: column.id, title: column.title ?? column.field, column, wide: column.width }));
    const order = this.order.value;
    own.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const shares = this.shares(own);
    const shown: Omit<ShownColumn, "left">[] = own.map(({ key, title, column }, i) => ({ key, title, column, width: this.widths.value[key] ?? (shares[i] as number) }));
    const { indexPosition } = this;
    if (indexPosition !== null) {
      const at = indexPosition < 0 ? shown.length + 1 + indexPosition : indexPosition;
      shown.splice(at, 0, { key: "index", title: model.index_header, column: null, width: this.widths.value["index"] ?? this.indexWidth() });
    }
    let left = model.selectable === "checkbox" ? CHECKBOX_PX : 0;
    return shown.map((one, i) => {
      const at = left;
      left += one.width;
      return { ...one, left: i < (model.frozen_columns ?? 0) ? at : null };
    });
  }

  /** As wide as the author says, and as the greatest number and the title need. */
  private indexWidth(): number {
    const { index_width: wished, index_header: title } = this.model;
    return Math.max(wished, 18 + 8 * String(this.data.length).length, 14 + 7 * title.length);
  }

  private shares(columns: readonly { readonly wide: number; readonly title: string; readonly column: TableColumn }[]): number[] {
    const { model } = this;
    const mode = model.fit_columns === null ? model.autosize_mode : model.fit_columns ? "force_fit" : "none";
    if (mode === "none") return columns.map(({ wide }) => wide);
    const index = this.indexPosition === null ? 0 : this.indexWidth();
    const room = this.size.value.width - index - (model.selectable === "checkbox" ? CHECKBOX_PX : 0);
    if (mode === "force_fit") {
      const total = columns.reduce((sum, { wide }) => sum + wide, 0);
      return columns.map(({ wide }) => Math.max(30, Math.floor((wide / Math.max(1, total)) * room)));
    }
    const fitting = columns.map(({ title, column }) => this.textWidth(title, column));
    const total = fitting.reduce((sum, wide) => sum + wide, 0);
    return mode === "fit_viewport" && total < room ? fitting.map((wide) => Math.floor((wide / total) * room)) : fitting;
  }

  /** About as wide as the longest of the first texts. */
  private textWidth(title: string, column: TableColumn): number {
    const { data } = this;
    let longest = title.length + 3;
    for (let row = 0; row < Math.min(100, data.length); row++) {
      longest = Math.max(longest, cellOf(column.formatter, valueAt(data, column.field, row), row, data).text.length);
    }
    return Math.min(600, Math.max(40, longest * 7.2 + 18));
  }

  sortBy(column: TableColumn, adds: boolean): void {
    if (!this.model.sortable || !column.sortable) return;
    const known = this.sorts.value.find((sort) => sort.column === column);
    const first = column.default_sort === "descending";
    const others = adds ? this.sorts.value.filter((sort) => sort.column !== column) : [];
    if (known === undefined) this.sorts.value = [...others, { column, descending: first }];
    else this.sorts.value = known.descending === first ? [...others, { column, descending: !first }] : others;
  }

  select(row: number, event: { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }): void {
    const { model } = this;
    if (model.selectable === false) return;
    const one = !model.multi_selectable;
    let next: number[];
    if (event.shiftKey && !one) {
      next = rowsBetween(this.rows.value, this.anchor, row);
    } else if ((event.ctrlKey || event.metaKey || model.selectable === "checkbox") && !one) {
      const now = new Set(this.selected.value);
      if (!now.delete(row)) now.add(row);
      next = [...now];
      this.anchor = row;
    } else {
      next = [row];
      this.anchor = row;
    }
    this.choose(next);
  }
}
