/**
 * The symbols of glyphs in a legend: a filled box for areas, a line across for lines.
 *
 *     legendBox(painter, area, styles, 0)
 */
import { crisp, height, width, type Box } from "../geometry";
import type { Painter } from "../painter/painter";
import type { ShapeStyles } from "../visual/style";

/** Part of a legend's box that its symbol fills, across and upwards. */
const SIZE = 0.8;

export function legendBox(painter: Painter, area: Box, styles: ShapeStyles, index: number): void {
  const x: number[] = [];
  const y: number[] = [];
  x[index] = (area.left + area.right) / 2;
  y[index] = (area.top + area.bottom) / 2;
  painter.rectangles({ x, y, width: width(area) * SIZE, height: height(area) * SIZE, angle: 0, corner: 0 }, styles, [index]);
}

export function legendLine(painter: Painter, area: Box, styles: ShapeStyles, index: number): void {
  const stroke = styles.stroke.at(index);
  if (stroke !== null) {
    const middle = crisp((area.top + area.bottom) / 2, stroke.width, painter.pixelRatio);
    painter.polyline([area.left, area.right], [middle, middle], 2, stroke);
  }
}
