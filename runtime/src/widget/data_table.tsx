/**
 * DataTable: rows of a source. Only the rows that are seen are in the page, so that a hundred thousand scroll as ten do.
 *
 * What is selected is what the source says; the table keeps only how it is sorted, scrolled and wide.
 */
import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";

import type { ColumnDataSource, DataTable, TableColumn } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL, useDisabled } from "./control";
import { sanitised } from "../view/sanitiser";
import { cellOf, valueAt, type Cell } from "./table_cells";
import { CellEditorView } from "./table_editor";
import { Header } from "./table_header";
import { CHECKBOX_PX, TableState, type ShownColumn } from "./table_state";

/** Browsers draw no element higher than this; a longer table scrolls through a shorter one. */
const HIGHEST_PX = 8_000_000;
const SPARE_ROWS = 6;
const HEADER_PX = 28;

export const TABLE = css`
  .table { position: relative; width: 100%; height: 100%; overflow: auto; background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); outline: none; font-size: calc(var(--desk-font-size) - 1px); }
  .table:focus-visible { border-color: var(--desk-accent); box-shadow: 0 0 0 3px var(--desk-focus); }
  .header { position: sticky; top: 0; z-index: 3; display: flex; height: ${HEADER_PX}px; background: var(--desk-background); border-bottom: 1px solid var(--desk-border); font-weight: 500; }
  .title { position: relative; display: flex; align-items: center; gap: 4px; flex: none; padding: 0 6px; overflow: hidden; white-space: nowrap; user-select: none; box-sizing: border-box; }
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
  .cell { flex: none; padding: 0 6px; overflow: hidden; text-overflow: ellipsis; white-space: pre; box-sizing: border-box; border-right: 1px solid transparent; }
  .cell.active { box-shadow: inset 0 0 0 1.5px var(--desk-accent); }
  .cell.index { color: var(--desk-text-muted); text-align: right; }
  .frozen { position: sticky; z-index: 2; background: inherit; }
  .row > .frozen { background: var(--desk-surface); }
  .row.selected > .frozen { background: color-mix(in srgb, var(--desk-accent) 22%, var(--desk-surface)); }
  .editor { width: 100%; height: 100%; padding: 0 4px; margin: 0 -4px; border: none; outline: none; background: var(--desk-surface); color: inherit; font: inherit; box-sizing: content-box; }
  textarea.editor { height: 66px; position: absolute; z-index: 5; }
  .empty { padding: 12px; color: var(--desk-text-muted); }
`;

export function DataTableView({ model, state: given }: { model: DataTable; state?: TableState }): JSX.Element {
  const state = useMemo(() => given ?? new TableState(model), [model, given]);
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
function seenRows(state: TableState, header: number, whole: number, height: number): { readonly place: number; readonly top: number }[] {
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

function useScrollToSelection(state: TableState, root: { readonly current: HTMLDivElement | null }): void {
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

interface RowProps {
  readonly state: TableState;
  readonly columns: readonly ShownColumn[];
  readonly place: number;
  readonly top: number;
  readonly isDisabled: boolean;
}

function Row({ state, columns, place, top, isDisabled }: RowProps): JSX.Element {
  const row = state.rows.value[place] as number;
  const isSelected = state.selected.value.has(row);
  const special = state.cells(row, columns);
  const position = (element: HTMLElement | null): void => {
    element?.style.setProperty("top", `${top}px`);
    element?.style.setProperty("height", `${state.model.row_height}px`);
    element?.style.setProperty("line-height", `${state.model.row_height - 1}px`);
    element?.style.setProperty("z-index", place < (state.model.frozen_rows ?? 0) ? "2" : "auto");
  };
  return (
    <div
      class={`row${place % 2 === 1 ? " odd" : ""}${isSelected ? " selected" : ""}${special === null ? "" : " group"}`}
      role="row"
      aria-rowindex={place + 1}
      aria-selected={isSelected}
      ref={position}
      onClick={(event) => !isDisabled && special === null && state.select(row, event)}
    >
      {state.model.selectable === "checkbox" && <CheckCell isSelected={isSelected} row={special === null ? row : null} />}
      {special ?? columns.map((column) => <CellView key={column.key} state={state} shown={column} row={row} isDisabled={isDisabled} />)}
    </div>
  );
}

function CheckCell({ isSelected, row }: { isSelected: boolean; row: number | null }): JSX.Element {
  return (
    <div class="cell" ref={(element) => element?.style.setProperty("width", `${CHECKBOX_PX}px`)}>
      {row !== null && <input type="checkbox" tabIndex={-1} aria-label={`Row ${row}`} checked={isSelected} readOnly />}
    </div>
  );
}

function CellView({ state, shown, row, isDisabled }: { state: TableState; shown: ShownColumn; row: number; isDisabled: boolean }): JSX.Element {
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
function commit(state: TableState, column: TableColumn, row: number, value: unknown): void {
  const { model } = state;
  const source = model.source as ColumnDataSource;
  source.data = source.data.patch([[column.field, [[row, value]]]]);
  model.document.emit({ name: "cell_edit", model, values: { row, field: column.field, value } });
}

function onKey(event: KeyboardEvent, state: TableState, columns: readonly ShownColumn[]): void {
  const rows = state.rows.peek();
  const now = state.active.peek();
  const place = now === null ? -1 : rows.indexOf(now.row);
  const page = Math.max(1, Math.floor(state.size.peek().height / state.model.row_height) - 2);
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -rows.length, End: rows.length };
  const step = steps[event.key];
  if ((event.key === "Enter" || event.key === " ") && now !== null && state.toggled(now.row)) {
    event.preventDefault();
  } else if (event.key === "a" && (event.ctrlKey || event.metaKey) && state.model.multi_selectable && state.model.selectable !== false) {
    event.preventDefault();
    state.choose(rows);
  } else if ((event.key === "ArrowLeft" || event.key === "ArrowRight") && now !== null) {
    const at = columns.findIndex(({ key }) => key === now.key) + (event.key === "ArrowRight" ? 1 : -1);
    const next = columns[Math.min(columns.length - 1, Math.max(0, at))];
    if (next !== undefined) state.active.value = { row: now.row, key: next.key };
    event.preventDefault();
  } else if ((event.key === "Enter" || event.key === "F2") && now !== null && now.row < state.data.length && state.model.editable) {
    if (columns.find(({ key }) => key === now.key)?.column !== null) state.editing.value = true;
    event.preventDefault();
  } else if (step !== undefined && rows.length > 0) {
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, place + step));
    const row = rows[next] as number;
    state.active.value = { row, key: now?.key ?? columns[0]?.key ?? "" };
    if (row < state.data.length) state.select(row, { shiftKey: event.shiftKey, ctrlKey: false, metaKey: false });
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
