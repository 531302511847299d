/** DataCube: a table whose rows are in groups that open and close, with what is made of their values. */
import { effect, signal, untracked, type Signal } from "@preact/signals-core";
import type { JSX } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";

import type { ColumnDataSource, DataCube, TableColumn } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { CONTROL } from "./control";
import { cubeLines, type Group, type Level, type Line } from "./cube_rows";
import { DataTableView, TABLE } from "./data_table";
import { cellOf, valueAt, type Cell } from "./table_cells";
import { TableState, type ShownColumn } from "./table_state";

const INDENT_PX = 15;
/** The number of the first group's line: no source has so many rows. */
const FIRST_GROUP = 2 ** 31;

const CUBE = css`
  .cube { width: 100%; height: 100%; }
  .row.group { font-weight: 600; background: color-mix(in srgb, var(--desk-track) 55%, transparent); }
  .row:not(.group) > [role=gridcell]:first-of-type { padding-left: calc(26px + var(--indent)); }
  .toggle { width: 18px; height: 100%; padding: 0; border: none; background: none; color: var(--desk-text-muted); font: inherit; cursor: pointer; }
  .toggle:hover { color: var(--desk-accent); }
`;

class CubeState extends TableState {
  readonly changed: Signal<ReadonlySet<string>> = signal(new Set());
  private groups: readonly Group[] = [];
  lines: readonly Line[] = [];

  constructor(override readonly model: DataCube) {
    super(model);
  }

  protected override get indexPosition(): null {
    return null;
  }

  /** Rows of the source by their numbers, groups by numbers beyond all rows. */
  protected override arranged(sorted: Uint32Array): Uint32Array {
    const { data } = this;
    const changed = this.changed.value;
    const levels: Level[] = this.model.grouping.map(({ getter, collapsed, aggregators }) => ({
      of: (row) => valueAt(data, getter, row),
      isClosed: (key) => collapsed !== changed.has(key),
      totals: aggregators.map(({ type, field_: field }) => ({ type, field, at: (row) => valueAt(data, field, row) })),
    }));
    this.lines = cubeLines(sorted, levels);
    const groups = this.lines.filter((line) => typeof line !== "number");
    this.groups = groups;
    let next = 0;
    return Uint32Array.from(this.lines, (line) => (typeof line === "number" ? line : FIRST_GROUP + next++));
  }

  private group(row: number): Group | undefined {
    return this.groups[row - FIRST_GROUP];
  }

  override toggled(row: number): boolean {
    const group = this.group(row);
    if (group === undefined) return false;
    const next = new Set(this.changed.peek());
    if (!next.delete(group.key)) next.add(group.key);
    this.changed.value = next;
    return true;
  }

  override cells(row: number, columns: readonly ShownColumn[]): JSX.Element[] | null {
    const group = this.group(row);
    if (group === undefined) return null;
    const cells = columns.map(({ column }, i) => (i === 0 ? null : this.total(group, column)));
    return columns.map((shown, i) => {
      const isActive = this.active.value?.row === row && this.active.value.key === shown.key;
      return (
        <div
          key={shown.key}
          class={`cell${isActive ? " active" : ""}${shown.left === null ? "" : " frozen"}`}
          role="gridcell"
          ref={(element) => place(element, shown, i === 0 ? group.level : null, cells[i]?.align)}
          onClick={() => (this.active.value = { row, key: shown.key })}
        >
          {i === 0 ? (
            <>
              <button type="button" class="toggle" tabIndex={-1} aria-expanded={!group.isClosed} aria-label={group.title} onClick={() => this.toggled(row)}>
                {group.isClosed ? "▸" : "▾"}
              </button>
              {group.title}
            </>
          ) : (
            cells[i]?.text
          )}
        </div>
      );
    });
  }

  /** Written as the column's values are; its formatter may not name a column of a row, for a group has none. */
  private total(group: Group, column: TableColumn | null): Cell | null {
    const total = column === null ? undefined : group.totals.get(column.field);
    return column === null || total === undefined ? null : cellOf(column.formatter, total, group.rows[0] ?? 0, this.data);
  }
}

function place(element: HTMLElement | null, { width, left }: ShownColumn, level: number | null, align: string | undefined): void {
  element?.style.setProperty("width", `${width}px`);
  if (left !== null) element?.style.setProperty("left", `${left}px`);
  element?.style.setProperty("text-align", align ?? "");
  if (level !== null) element?.style.setProperty("padding-left", `${8 + level * INDENT_PX}px`);
}

function DataCubeView({ model }: { model: DataCube }): JSX.Element {
  const state = useMemo(() => new CubeState(model), [model]);
  useLayoutEffect(() => effect(() => note(model, state)), [model, state]);
  return (
    <div class="cube" ref={(element) => element?.style.setProperty("--indent", `${model.grouping.length * INDENT_PX}px`)}>
      <DataTableView model={model} state={state} />
    </div>
  );
}

/** What is shown, into the target. */
function note(model: DataCube, state: CubeState): void {
  void state.rows.value;
  const { data } = state;
  const field = model.columns[0]?.field ?? "";
  const target = model.target as ColumnDataSource;
  const rows = state.lines.map((line) => (typeof line === "number" ? line : line.rows));
  const labels = state.lines.map((line) => (typeof line === "number" ? valueAt(data, field, line) : line.title));
  // What is noted there is not followed.
  const now = untracked(() => target.data);
  if (same(now.get("row_indices"), rows) && same(now.get("labels"), labels)) return;
  target.data = now.with([["row_indices", rows], ["labels", labels]]);
}

function same(now: unknown, wanted: unknown): boolean {
  if (!Array.isArray(now) || !Array.isArray(wanted)) return Object.is(now, wanted);
  return now.length === wanted.length && wanted.every((one, i) => same(now[i], one));
}

export const CUBE_VIEWS: Readonly<Record<"DataCube", View>> = {
  DataCube: { component: DataCubeView as View["component"], sheets: [CONTROL, TABLE, CUBE] },
};
