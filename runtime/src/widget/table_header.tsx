/** The titles of a table: a click sorts, a drag puts columns into another order, an edge makes one wider. */
import type { JSX } from "preact";

import { CHECKBOX_PX, type ShownColumn, type TableState } from "./table_state";

export function Header({ state, columns, width }: { state: TableState; columns: readonly ShownColumn[]; width: number }): JSX.Element {
  return (
    <div class="header" role="row" ref={(element) => element?.style.setProperty("width", `max(100%, ${width}px)`)}>
      {state.model.selectable === "checkbox" && <SelectAll state={state} />}
      {columns.map((column) => (
        <Title key={column.key} state={state} shown={column} columns={columns} />
      ))}
    </div>
  );
}

function SelectAll({ state }: { state: TableState }): JSX.Element {
  const rows = state.rows.value;
  const count = rows.reduce((sum, row) => sum + Number(row < state.data.length), 0);
  const isAll = count > 0 && state.selected.value.size === count;
  return (
    <div class="title" ref={(element) => element?.style.setProperty("width", `${CHECKBOX_PX}px`)}>
      <input type="checkbox" aria-label="All rows" checked={isAll} onChange={() => state.choose(isAll ? [] : rows)} />
    </div>
  );
}

function Title({ state, shown, columns }: { state: TableState; shown: ShownColumn; columns: readonly ShownColumn[] }): JSX.Element {
  const { column, key, title, width, left } = shown;
  const sort = column === null ? undefined : state.sorts.value.find((one) => one.column === column);
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
      <span class="text" title={title}>{title}</span>
      {sort !== undefined && <span class="arrow">{sort.descending ? "▼" : "▲"}</span>}
      <Grip state={state} column={shown} />
    </div>
  );
}

/** The edge of a title, by which a column is made wider. */
function Grip({ state, column }: { state: TableState; column: ShownColumn }): JSX.Element {
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
