/**
 * Where the entries of a legend are: rows and columns of symbols with their texts, a title, and the place in the frame.
 * Arithmetic only.
 *
 *     legendLayout(request).width;   anchored(frame, size, "top_right", 10)
 */
import type { Box } from "../geometry";
import type { TextSize } from "../text/meter";

export interface LegendRequest {
  readonly labels: readonly TextSize[];
  readonly title: TextSize | null;
  readonly titleStandoff: number;
  readonly glyphWidth: number;
  readonly glyphHeight: number;
  readonly labelStandoff: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  readonly spacing: number;
  readonly padding: number;
  readonly rows: number;
  readonly columns: number;
}

export interface LegendEntry {
  /** All of the entry, relative to the legend's corner; what a click hits. */
  readonly area: Box;
  readonly glyph: Box;
  /** Left middle of the text. */
  readonly textX: number;
  readonly textY: number;
}

export interface LegendLayout {
  readonly width: number;
  readonly height: number;
  readonly entries: readonly LegendEntry[];
  readonly titleX: number;
  readonly titleY: number;
}

export function legendLayout(request: LegendRequest): LegendLayout {
  const { labels, rows, columns, padding, spacing, title } = request;
  const rowHeights = Array.from({ length: rows }, (_, row) =>
    Math.max(0, ...inRow(labels, row, columns).map((label) => Math.max(request.glyphHeight, request.labelHeight, label.height))),
  );
  const columnWidths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...inColumn(labels, column, columns).map((label) => entryWidth(request, label))),
  );
  const top = padding + (title === null ? 0 : title.height + request.titleStandoff);
  const entries: LegendEntry[] = [];
  let y = top;
  for (let row = 0; row < rows; row++) {
    const high = rowHeights[row] as number;
    let x = padding;
    for (let column = 0; column < columns && row * columns + column < labels.length; column++) {
      const wide = columnWidths[column] as number;
      const middle = y + high / 2;
      entries.push({
        area: { left: x, top: y, right: x + wide, bottom: y + high },
        glyph: { left: x, top: middle - request.glyphHeight / 2, right: x + request.glyphWidth, bottom: middle + request.glyphHeight / 2 },
        textX: x + request.glyphWidth + request.labelStandoff,
        textY: middle,
      });
      x += wide + spacing;
    }
    y += high + (row < rows - 1 ? spacing : 0);
  }
  const content = columnWidths.reduce((total, wide) => total + wide, 0) + spacing * Math.max(0, columns - 1);
  return {
    width: Math.ceil(Math.max(content, title?.width ?? 0) + 2 * padding),
    height: Math.ceil(y + padding),
    entries,
    titleX: padding,
    titleY: padding,
  };
}

function entryWidth(request: LegendRequest, label: TextSize): number {
  return request.glyphWidth + request.labelStandoff + Math.max(label.width, request.labelWidth);
}

function inRow<T>(items: readonly T[], row: number, columns: number): T[] {
  return items.slice(row * columns, (row + 1) * columns);
}

function inColumn<T>(items: readonly T[], column: number, columns: number): T[] {
  return items.filter((_, i) => i % columns === column);
}

/** Rows and columns of `count` entries. */
export function gridOf(count: number, horizontal: boolean, rows: number | "auto", columns: number | "auto"): { rows: number; columns: number } {
  if (count === 0) {
    return { rows: 0, columns: 0 };
  }
  if (typeof columns === "number" && columns > 0) {
    return { rows: Math.ceil(count / columns), columns };
  }
  if (typeof rows === "number" && rows > 0) {
    return { rows, columns: Math.ceil(count / rows) };
  }
  return horizontal ? { rows: 1, columns: count } : { rows: count, columns: 1 };
}

/** The corner of a block of `size` at an anchor of `area`, or at (x, y) from the area's lower left. */
export function anchored(area: Box, size: TextSize, anchor: unknown, margin: number): { x: number; y: number } {
  if (Array.isArray(anchor)) {
    return { x: area.left + Number(anchor[0]), y: area.bottom - Number(anchor[1]) - size.height };
  }
  const name = typeof anchor === "string" ? anchor : "top_right";
  const right = name.includes("right");
  const left = name.includes("left");
  const top = name.includes("top");
  const bottom = name.includes("bottom");
  return {
    x: left ? area.left + margin : right ? area.right - margin - size.width : (area.left + area.right - size.width) / 2,
    y: top ? area.top + margin : bottom ? area.bottom - margin - size.height : (area.top + area.bottom - size.height) / 2,
  };
}
