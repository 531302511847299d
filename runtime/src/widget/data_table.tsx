/**
 * DataTable: rows of a source. Only the rows that are seen are in the page, so that a hundred thousand scroll as ten do.
 *
 * What is selected is what the source says; the table keeps only how it is sorted, scrolled and wide.
 */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";

import type { ColumnData } from "../base/columns";
import type { ColumnDataSource, DataTable, Model, Selection, TableColumn } from "../schema/models.gen";
import { chosenRows } from "../view/row_choice";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL, useDisabled } from "./control";
import { sanitised } from "./sanitiser";
import { cellOf, valueAt, type Cell } from "./table_cells";
import { CellEditorView } from "./table_editor";
import { rowsBetween, sortedRows } from "./table_rows";

/** Browsers draw no element higher than this; a longer table scrolls through a shorter one. */
const HIGHEST_PX = 8_000_000;
const SPARE_ROWS = 6;
const HEADER_PX = 28;
const CHECKBOX_PX = 30;

const TABLE = css`
  .table { position: relative; width: 100%; height: 100%; overflow: auto; background: var(--desk-surface); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); outline: none; }
  .table:focus-visible { border-color: var(--desk-accent); box-shadow: 0 0 0 3px var(--desk-focus); }
  .header { position: sticky; top: 0; z-index: 3; display: flex; height: ${HEADER_PX}px; background: var(--desk-background); border-bottom: 1px solid var(--desk-border); font-weight: 600; }
  .title { position: relative; display: flex; align-items: center; gap: 4px; flex: none; padding: 0 8px; overflow: hidden; white-space: nowrap; user-select: none; box-sizing: border-box; }
  .title.sortable { cursor: pointer; }
  .title.sortable:hover { background: var(--desk-track); }
  .title > .text { overflow: hidden; text-overflow: ellipsis; }
  .title > .arrow { flex: none; color: var(--desk-accent); font-size: 10px; }
  .grip { position: absolute; top: 0; right: 0; width: 6px; height: 100%; cursor: col-resize; touch-action: none; }
  .grip:hover { background: var(--desk-border); }
  .space { position: relative; }
  .row { position: absolute; left: 0; display: flex; min-width: 100%; border-bottom: 1px solid var(--desk-track); box-sizing: border-box; }
  .row.odd { background: color-mix(in srgb, var(--desk-track) 25%, transparent); }
  .row:hover { background: color-mix(in srgb, var(--desk-accent) 9%, transparent); }
  .row.selected { background: color-mix(in srgb, var(--desk-accent) 22%, transparent); }
  .cell { flex: none; padding: 0 8px; overflow: hidden; text-overflow: ellipsis; white-space: pre; box-sizing: border-box; border-right: 1px solid transparent; }
  .cell.active { box-shadow: inset 0 0 0 1.5px var(--desk-accent); }
  .cell.index { color: var(--desk-text-muted); text-align: right; }
  .frozen { position: sticky; z-index: 2; background: inherit; }
  .row > .frozen { background: var(--desk-surface); }
  .row.selected > .frozen { background: color-mix(in srgb, var(--desk-accent) 22%, var(--desk-surface)); }
  .editor { width: 100%; height: 100%; padding: 0 4px; margin: 0 -4px; border: none; outline: none; background: var(--desk-surface); color: inherit; font: inherit; box-sizing: content-box; }
  textarea.editor { height: 66px; position: absolute; z-index: 5; }
  .empty { padding: 12px; color: var(--desk-text-muted); }
`;

interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

interface ShownColumn {
  readonly key: string;
  readonly title: string;
  readonly column: TableColumn | null;
  readonly width: number;
  readonly left: number | null;
}

/** What a table keeps while it is shown. */
class State {
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
      const keys = this.sorts.value.map(({ field, descending }) => {
        const column = data.get(field) as (ArrayLike<unknown> & { data?: ArrayLike<unknown> }) | undefined;
        return { values: column?.data ?? column ?? [], descending };
      });
      return sortedRows(chosenRows(model.view.filter as Model | null, model.source), data.length, keys);
    });
    this.selected = computed(() => new Set(Array.from((this.selection.indices ?? []) as ArrayLike<number>)));
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
    if (model.index_position !== null) {
      const at = model.index_position < 0 ? shown.length + 1 + model.index_position : model.index_position;
      shown.splice(at, 0, { key: "index", title: model.index_header, column: null, width: this.widths.value["index"] ?? this.indexWidth() });
    }
    let left = model.selectable === "checkbox" ? CHECKBOX_PX : 0;
    return shown.map((one, i) => {
      const at = left;
      left += one.width;
      return { ...one, left: i < (model.frozen_columns ?? 0) ? at : null };
    });
  }

  /** As wide as the author says, and as the greatest number needs. */
  private indexWidth(): number {
    return Math.max(this.model.index_width, 18 + 8 * String(this.data.length).length);
  }

  private shares(columns: readonly { readonly wide: number; readonly title: string; readonly column: TableColumn }[]): number[] {
    const { model } = this;
    const mode = model.fit_columns === null ? model.autosize_mode : model.fit_columns ? "force_fit" : "none";
    if (mode === "none") return columns.map(({ wide }) => wide);
    const index = model.index_position === null ? 0 : this.indexWidth();
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
    const known = this.sorts.value.find(({ field }) => field === column.field);
    const first = column.default_sort === "descending";
    const others = adds ? this.sorts.value.filter(({ field }) => field !== column.field) : [];
    if (known === undefined) this.sorts.value = [...others, { field: column.field, descending: first }];
    else this.sorts.value = known.descending === first ? [...others, { field: column.field, descending: !first }] : others;
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
    this.selection.indices = next.sort((a, b) => a - b);
  }
}

export function DataTableView({ model }: { model: DataTable }): JSX.Element {
  const state = useMemo(() => new State(model), [model]);
  const root = useRef<HTMLDivElement>(null);
  const isDisabled = useDisabled(model);
  useLayoutEffect(() => {
    const element = root.current!;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      const known = state.size.peek();
      // A table that grows with what is in it (no height of its own) shows as many rows as a screen has.
      const most = Math.min(height, 2 * element.ownerDocument.documentElement.clientHeight);
      if (known.width !== width || known.height !== most) state.size.value = { width, height: most };
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [state]);
  useScrollToSelection(state, root);
  const columns = state.columns();
  const rows = state.rows.value;
  const header = model.header_row ? HEADER_PX : 0;
  const whole = rows.length * model.row_height;
  const height = Math.min(whole, HIGHEST_PX);
  const wide = columns.reduce((sum, column) => sum + column.width, 0) + (model.selectable === "checkbox" ? CHECKBOX_PX : 0);
  const place = (element: HTMLElement | null): void => {
    element?.style.setProperty("height", `${height}px`);
    element?.style.setProperty("width", `${wide}px`);
  };
  return (
    <div
      class="table"
      ref={root}
      role="grid"
      tabIndex={isDisabled ? -1 : 0}
      aria-rowcount={rows.length}
      aria-disabled={isDisabled}
      onScroll={(event) => (state.top.value = event.currentTarget.scrollTop)}
      onKeyDown={(event) => onKey(event, state, columns)}
    >
      {model.header_row && <Header state={state} columns={columns} width={wide} />}
      <div class="space" ref={place}>
        {seenRows(state, header, whole, height).map(({ place, top }) => (
          <Row key={place} state={state} columns={columns} place={place} top={top} isDisabled={isDisabled} />
        ))}
      </div>
      {rows.length === 0 && <div class="empty">No rows</div>}
    </div>
  );
}

/** The rows to draw: frozen ones, and those around the window. */
function seenRows(state: State, header: number, whole: number, height: number): { readonly place: number; readonly top: number }[] {
  const { row_height: high, frozen_rows: frozen } = state.model;
  const rows = state.rows.value.length;
  const top = state.top.value;
  const window = Math.max(0, state.size.value.height - header);
  // Where the element is not as high as all rows, its scroll is a part of the way through them.
  const part = height > window ? top / (height - window) : 0;
  const offset = whole > height ? part * (whole - window) : top;
  const first = Math.max(0, Math.floor(offset / high) - SPARE_ROWS);
  const last = Math.min(rows, Math.ceil((offset + window) / high) + SPARE_ROWS);
  const stay = Math.min(frozen ?? 0, rows);
  const still = Array.from({ length: Math.max(0, Math.min(stay, first)) }, (_, place) => ({ place, top: top + place * high }));
  const moving = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k).map((place) => ({
    place,
    top: place < stay ? Math.max(place * high, top + place * high) : place * high - offset + top,
  }));
  return [...moving, ...still];
}

function useScrollToSelection(state: State, root: { readonly current: HTMLDivElement | null }): void {
  const chosen = state.selected.value;
  useLayoutEffect(() => {
    const element = root.current;
    const [first] = chosen;
    if (element === null || first === undefined || !state.model.scroll_to_selection) return;
    const place = state.rows.peek().indexOf(first);
    const high = state.model.row_height;
    const window = element.clientHeight - (state.model.header_row ? HEADER_PX : 0);
    const isSeen = [...chosen].some((row) => {
      const top = state.rows.peek().indexOf(row) * high - element.scrollTop;
      return top >= 0 && top + high <= window;
    });
    if (place >= 0 && !isSeen && state.rows.peek().length * high <= HIGHEST_PX) element.scrollTop = place * high - window / 2;
  }, [chosen]);
}

function Header({ state, columns, width }: { state: State; columns: readonly ShownColumn[]; width: number }): JSX.Element {
  return (
    <div class="header" role="row" ref={(element) => element?.style.setProperty("width", `max(100%, ${width}px)`)}>
      {state.model.selectable === "checkbox" && <SelectAll state={state} />}
      {columns.map((column) => (
        <Title key={column.key} state={state} shown={column} columns={columns} />
      ))}
    </div>
  );
}

function SelectAll({ state }: { state: State }): JSX.Element {
  const rows = state.rows.value;
  const isAll = rows.length > 0 && state.selected.value.size === rows.length;
  return (
    <div class="title" ref={(element) => element?.style.setProperty("width", `${CHECKBOX_PX}px`)}>
      <input type="checkbox" aria-label="All rows" checked={isAll} onChange={() => (state.selection.indices = isAll ? [] : Array.from(rows).sort((a, b) => a - b))} />
    </div>
  );
}

function Title({ state, shown, columns }: { state: State; shown: ShownColumn; columns: readonly ShownColumn[] }): JSX.Element {
  const { column, key, title, width, left } = shown;
  const sort = column === null ? undefined : state.sorts.value.find(({ field }) => field === column.field);
  const isSortable = column !== null && column.sortable && state.model.sortable;
  const place = (element: HTMLElement | null): void => {
    element?.style.setProperty("width", `${width}px`);
    if (left !== null) element?.style.setProperty("left", `${left}px`);
  };
  const onDrop = (event: DragEvent): void => {
    const moved = event.dataTransfer?.getData("text/x-desk-column") ?? "";
    const keys = columns.filter((one) => one.column !== null).map((one) => one.key);
    if (!keys.includes(moved) || moved === key) return;
    event.preventDefault();
    const rest = keys.filter((one) => one !== moved);
    rest.splice(Math.max(0, rest.indexOf(key)) + (keys.indexOf(moved) < keys.indexOf(key) ? 1 : 0), 0, moved);
    state.order.value = rest;
  };
  return (
    <div
      class={`title${isSortable ? " sortable" : ""}${left === null ? "" : " frozen"}`}
      ref={place}
      role="columnheader"
      aria-sort={sort === undefined ? "none" : sort.descending ? "descending" : "ascending"}
      draggable={column !== null && state.model.reorderable}
      onDragStart={(event) => event.dataTransfer?.setData("text/x-desk-column", key)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      onClick={(event) => column !== null && state.sortBy(column, event.shiftKey)}
    >
      <span class="text">{title}</span>
      {sort !== undefined && <span class="arrow">{sort.descending ? "▼" : "▲"}</span>}
      <Grip state={state} column={shown} />
    </div>
  );
}

/** The edge of a title, by which a column is made wider. */
function Grip({ state, column }: { state: State; column: ShownColumn }): JSX.Element {
  const onPointerDown = (event: PointerEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    const from = event.clientX;
    grip.setPointerCapture(event.pointerId);
    const onMove = (move: PointerEvent): void => {
      state.widths.value = { ...state.widths.peek(), [column.key]: Math.max(20, column.width + move.clientX - from) };
    };
    grip.addEventListener("pointermove", onMove);
    grip.addEventListener("lostpointercapture", () => grip.removeEventListener("pointermove", onMove), { once: true });
  };
  return <span class="grip" draggable={false} onPointerDown={onPointerDown} onClick={(event) => event.stopPropagation()} />;
}

interface RowProps {
  readonly state: State;
  readonly columns: readonly ShownColumn[];
  readonly place: number;
  readonly top: number;
  readonly isDisabled: boolean;
}

function Row({ state, columns, place, top, isDisabled }: RowProps): JSX.Element {
  const row = state.rows.value[place] as number;
  const isSelected = state.selected.value.has(row);
  const position = (element: HTMLElement | null): void => {
    element?.style.setProperty("top", `${top}px`);
    element?.style.setProperty("height", `${state.model.row_height}px`);
    element?.style.setProperty("line-height", `${state.model.row_height - 1}px`);
    element?.style.setProperty("z-index", place < (state.model.frozen_rows ?? 0) ? "2" : "auto");
  };
  return (
    <div
      class={`row${place % 2 === 1 ? " odd" : ""}${isSelected ? " selected" : ""}`}
      role="row"
      aria-rowindex={place + 1}
      aria-selected={isSelected}
      ref={position}
      onClick={(event) => !isDisabled && state.select(row, event)}
    >
      {state.model.selectable === "checkbox" && <CheckCell isSelected={isSelected} row={row} />}
      {columns.map((column) => (
        <CellView key={column.key} state={state} shown={column} row={row} isDisabled={isDisabled} />
      ))}
    </div>
  );
}

function CheckCell({ isSelected, row }: { isSelected: boolean; row: number }): JSX.Element {
  return (
    <div class="cell" ref={(element) => element?.style.setProperty("width", `${CHECKBOX_PX}px`)}>
      <input type="checkbox" tabIndex={-1} aria-label={`Row ${row}`} checked={isSelected} readOnly />
    </div>
  );
}

function CellView({ state, shown, row, isDisabled }: { state: State; shown: ShownColumn; row: number; isDisabled: boolean }): JSX.Element {
  const { column, key, width, left } = shown;
  const value = column === null ? row : valueAt(state.data, column.field, row);
  const cell: Cell = column === null ? { text: String(row) } : cellOf(column.formatter, value, row, state.data);
  const isActive = state.active.value?.row === row && state.active.value.key === key;
  const edit = (): void => {
    if (column === null || !state.model.editable || isDisabled) return;
    state.active.value = { row, key };
    state.editing.value = true;
  };
  const style = (element: HTMLElement | null): void => {
    if (element === null) return;
    const wanted: Readonly<Record<string, string | undefined>> = {
      width: `${width}px`,
      left: left === null ? undefined : `${left}px`,
      "text-align": cell.align,
      color: cell.color,
      "background-color": cell.background,
      "font-style": cell.fontStyle?.includes("italic") === true ? "italic" : undefined,
      "font-weight": cell.fontStyle?.includes("bold") === true ? "bold" : undefined,
    };
    for (const [name, text] of Object.entries(wanted)) {
      if (text === undefined) element.style.removeProperty(name);
      else element.style.setProperty(name, text);
    }
    const html = cell.html;
    if (html !== undefined && !isEditing && element.dataset["html"] !== html) {
      element.dataset["html"] = html;
      element.replaceChildren(sanitised(html));
    }
  };
  const isEditing = isActive && state.editing.value && column !== null;
  return (
    <div
      class={`cell${column === null ? " index" : ""}${isActive ? " active" : ""}${left === null ? "" : " frozen"}`}
      role="gridcell"
      ref={style}
      onClick={() => {
        state.active.value = { row, key };
        if (state.model.auto_edit) edit();
      }}
      onDblClick={edit}
    >
      {isEditing ? (
        <CellEditorView
          editor={column.editor}
          value={value}
          cancel={() => (state.editing.value = false)}
          done={(next) => {
            state.editing.value = false;
            commit(state, column, row, next);
          }}
        />
      ) : cell.html === undefined ? (
        cell.text
      ) : null}
    </div>
  );
}

/** The edit is seen at once; Python puts it into its own columns, and what it says in the end holds. */
function commit(state: State, column: TableColumn, row: number, value: unknown): void {
  const { model } = state;
  const source = model.source as ColumnDataSource;
  source.data = source.data.patch([[column.field, [[row, value]]]]);
  model.document.emit({ name: "cell_edit", model, values: { row, field: column.field, value } });
}

function onKey(event: KeyboardEvent, state: State, columns: readonly ShownColumn[]): void {
  const rows = state.rows.peek();
  const now = state.active.peek();
  const place = now === null ? -1 : rows.indexOf(now.row);
  const page = Math.max(1, Math.floor(state.size.peek().height / state.model.row_height) - 2);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -rows.length, End: rows.length };
  const step = steps[event.key];
  if (event.key === "a" && (event.ctrlKey || event.metaKey) && state.model.multi_selectable && state.model.selectable !== false) {
    event.preventDefault();
    state.selection.indices = Array.from(rows).sort((a, b) => a - b);
  } else if ((event.key === "ArrowLeft" || event.key === "ArrowRight") && now !== null) {
    const at = columns.findIndex(({ key }) => key === now.key) + (event.key === "ArrowRight" ? 1 : -1);
    const next = columns[Math.min(columns.length - 1, Math.max(0, at))];
    if (next !== undefined) state.active.value = { row: now.row, key: next.key };
    event.preventDefault();
  } else if ((event.key === "Enter" || event.key === "F2") && now !== null && state.model.editable) {
    if (columns.find(({ key }) => key === now.key)?.column !== null) state.editing.value = true;
    event.preventDefault();
  } else if (step !== undefined && rows.length > 0) {
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, place + step));
    const row = rows[next] as number;
    state.active.value = { row, key: now?.key ?? columns[0]?.key ?? "" };
    state.select(row, { shiftKey: event.shiftKey, ctrlKey: false, metaKey: false });
    const element = event.currentTarget as HTMLElement;
    const high = state.model.row_height;
    const window = state.size.peek().height - (state.model.header_row ? HEADER_PX : 0);
    if (next * high < element.scrollTop) element.scrollTop = next * high;
    else if ((next + 1) * high > element.scrollTop + window) element.scrollTop = (next + 1) * high - window;
  }
}

export const TABLE_VIEWS: Readonly<Record<"DataTable", View>> = {
  DataTable: { component: DataTableView as View["component"], sheets: [CONTROL, TABLE] },
};
