/** Grids: components in cells, in CSS grid. HBox and VBox are grids of one row or column. */
import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";

import type { GridBox, GridPlot, HBox, UIElement, VBox } from "../schema/models.gen";
import { Disabled, ModelView } from "../view/model_view";
import { css } from "../view/style_sheet";

export const GRID_BOX = css`
  .grid { display: grid; width: 100%; height: 100%; }
  .with-toolbar { display: flex; flex-direction: column; width: 100%; height: 100%; }
  .with-toolbar.below { flex-direction: column-reverse; }
  .with-toolbar.left { flex-direction: row; }
  .with-toolbar.right { flex-direction: row-reverse; }
  .with-toolbar.left, .with-toolbar.right { --desk-toolbar-flow: column; --desk-toolbar-start: flex-start; }
  .with-toolbar > .plots { flex: 1 1 auto; min-width: 0; min-height: 0; }
  .cell { display: flex; align-items: flex-start; min-width: 0; }
`;

type Track = string | Readonly<Record<string, string>>;

/** Sizes of rows or columns as CSS: one for all, a list, or a mapping of numbers to sizes. */
export function tracksOf(sizes: unknown, count: number, stretches: boolean): string {
  const size = (track: Track | undefined): string => (typeof track === "string" ? track : (track?.["size"] ?? (stretches ? "minmax(0, 1fr)" : "max-content")));
  const at = (index: number): Track | undefined => {
    if (Array.isArray(sizes)) return sizes[index] as Track | undefined;
    if (sizes instanceof Map) return (sizes.get(index) ?? sizes.get(String(index))) as Track | undefined;
    if (typeof sizes === "object" && sizes !== null && !("size" in sizes)) return (sizes as Record<string, Track>)[String(index)];
    return (sizes ?? undefined) as Track | undefined;
  };
  return Array.from({ length: count }, (_, index) => size(at(index))).join(" ");
}

export interface Cell {
  readonly child: UIElement;
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Whether a component fills the room that there is along an axis. */
function fills(child: UIElement, axis: "width" | "height"): boolean {
  const { sizing_mode: mode, ...policies } = child as unknown as Readonly<Record<string, unknown>>;
  const policy = (child as unknown as Record<string, unknown>)[`${axis}_policy`] ?? policies[`${axis}_policy`];
  return policy === "max" || mode === "stretch_both" || mode === "scale_both" || mode === `stretch_${axis}` || mode === `scale_${axis}`;
}

export function Grid({ cells, rows, cols, gap }: { cells: readonly Cell[]; rows: unknown; cols: unknown; gap: string }): JSX.Element {
  const high = Math.max(1, ...cells.map((cell) => cell.row + cell.rowSpan));
  const wide = Math.max(1, ...cells.map((cell) => cell.col + cell.colSpan));
  const down = tracksOf(rows, high, cells.some(({ child }) => fills(child, "height")));
  const across = tracksOf(cols, wide, cells.some(({ child }) => fills(child, "width")));
  const place = (element: HTMLDivElement | null): void => {
    element?.style.setProperty("grid-template-rows", down);
    element?.style.setProperty("grid-template-columns", across);
    element?.style.setProperty("gap", gap);
  };
  return (
    <div class="grid" ref={place}>
      {cells.map((cell) => (
        <CellView key={`${cell.child.id} ${Object.values(cell).filter((part) => typeof part === "number").join(" ")}`} cell={cell} />
      ))}
    </div>
  );
}

function CellView({ cell }: { cell: Cell }): JSX.Element {
  const { child, row, col, rowSpan, colSpan } = cell;
  const place = (element: HTMLDivElement | null): void => {
    element?.style.setProperty("grid-area", `${row + 1} / ${col + 1} / span ${rowSpan} / span ${colSpan}`);
  };
  return (
    <div class="cell" ref={place}>
      <ModelView model={child} surroundings="row" />
    </div>
  );
}

export function Enabled({ disabled, children }: { disabled: boolean; children: ComponentChildren }): JSX.Element {
  return <Disabled.Provider value={useContext(Disabled) || disabled}>{children}</Disabled.Provider>;
}

function gapOf(spacing: number | readonly number[]): string {
  return (typeof spacing === "number" ? [spacing] : spacing).map((size) => `${size}px`).join(" ");
}

export function GridBoxView({ model }: { model: GridBox }): JSX.Element {
  const cells = model.children.map((entry) => {
    const [child, row, col, rowSpan = 1, colSpan = 1] = entry as readonly [UIElement, number, number, number?, number?];
    return { child, row, col, rowSpan, colSpan };
  });
  return (
    <Enabled disabled={model.disabled}>
      <Grid cells={cells} rows={model.rows} cols={model.cols} gap={gapOf(model.spacing as number | readonly number[])} />
    </Enabled>
  );
}

export function GridPlotView({ model }: { model: GridPlot }): JSX.Element {
  const side = model.toolbar_location;
  const hasTools = side !== null && (model.toolbar.tools as readonly unknown[]).length > 0;
  return (
    <div class={`with-toolbar ${side ?? ""}`}>
      {hasTools && <ModelView model={model.toolbar} surroundings={side === "left" || side === "right" ? "row" : "column"} />}
      <div class="plots">
        <GridBoxView model={model as unknown as GridBox} />
      </div>
    </div>
  );
}

type Slot = Readonly<{ child: UIElement; row?: number; col?: number; span?: number }>;

function slotsOf(children: readonly unknown[], axis: "row" | "col"): Cell[] {
  return children.map((entry, index) => {
    const slot = (entry instanceof Map ? Object.fromEntries(entry) : entry) as Slot;
    const at = slot[axis] ?? index;
    const span = slot.span ?? 1;
    return axis === "row"
      ? { child: slot.child, row: at, col: 0, rowSpan: span, colSpan: 1 }
      : { child: slot.child, row: 0, col: at, rowSpan: 1, colSpan: span };
  });
}

export function HBoxView({ model }: { model: HBox }): JSX.Element {
  return (
    <Enabled disabled={model.disabled}>
      <Grid cells={slotsOf(model.children, "col")} rows={null} cols={model.cols} gap={gapOf(model.spacing)} />
    </Enabled>
  );
}

export function VBoxView({ model }: { model: VBox }): JSX.Element {
  return (
    <Enabled disabled={model.disabled}>
      <Grid cells={slotsOf(model.children, "row")} rows={model.rows} cols={null} gap={gapOf(model.spacing)} />
    </Enabled>
  );
}
