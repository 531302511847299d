/** What every painter is asked to paint; the same for all of them. 120 by 90 CSS pixels each. */
import { CIRCLE, markerShape, type MarkerShape } from "../../../src/plot/marker/shape";
import type { Painter } from "../../../src/plot/painter/painter";
import { solidStroke, uniform, type FillStyle, type HatchStyle, type ShapeStyles, type StrokeStyle } from "../../../src/plot/visual/style";

export const WIDTH = 120;
export const HEIGHT = 90;

const RED = 0xd62728ff;
const BLUE = 0x1f77b4ff;
const HALF = 0x2ca02c80;

function look(fill: number | null, stroke: StrokeStyle | null): ShapeStyles {
  return {
    fill: uniform<FillStyle>(fill === null ? null : { color: fill }),
    stroke: uniform<StrokeStyle>(stroke),
    hatch: uniform<HatchStyle>(null),
  };
}

const form = (name: string): MarkerShape => markerShape(name) as MarkerShape;

export const CASES: Readonly<Record<string, (painter: Painter) => void>> = {
  "a line with a gap": (painter) =>
    painter.polyline([10, 40, NaN, 60, 110], [10, 60, NaN, 60, 20], 5, { ...solidStroke(RED, 3), join: "round" }),

  "mitred corners with transparency": (painter) => painter.polyline([10, 40, 70, 100], [70, 20, 70, 20], 4, solidStroke(HALF, 12)),

  "bevelled corners": (painter) => painter.polyline([10, 40, 70, 100], [70, 20, 70, 20], 4, { ...solidStroke(BLUE, 12), join: "bevel" }),

  "round corners and ends": (painter) =>
    painter.polyline([15, 40, 70, 100], [70, 20, 70, 20], 4, { ...solidStroke(BLUE, 12), join: "round", cap: "round" }),

  "square ends": (painter) => painter.polyline([20, 100], [45, 45], 2, { ...solidStroke(BLUE, 12), cap: "square" }),

  "a dashed line": (painter) => painter.polyline([10, 110], [45.5, 45.5], 2, { ...solidStroke(RED, 3), dash: [6, 4] }),

  "a hair line": (painter) => painter.polyline([10, 110], [10.5, 10.5], 2, solidStroke(0x000000ff, 1)),

  circles: (painter) =>
    painter.markers({ x: [30, 60, NaN, 90], y: [45, 45, 45, 45], size: 24, angle: 0, shape: CIRCLE }, look(HALF, solidStroke(RED, 2)), null),

  "turned squares of their own sizes": (painter) =>
    painter.markers(
      { x: [30, 85], y: [45, 45], size: Float64Array.of(20, 36), angle: Float64Array.of(0.5, 0), shape: form("square") },
      look(BLUE, null),
      null,
    ),

  "strokes and dots of markers": (painter) => {
    ["asterisk", "cross", "circle_x", "diamond_dot"].forEach((name, i) =>
      painter.markers({ x: [18 + 28 * i], y: [45], size: 22, angle: 0, shape: form(name) }, look(0xffe0a0ff, solidStroke(0x20304aff, 2)), null),
    );
  },

  "only the chosen points": (painter) =>
    painter.markers({ x: [30, 60, 90], y: [45, 45, 45], size: 20, angle: 0, shape: CIRCLE }, look(BLUE, null), [2, 0]),

  "very many equal markers": (painter) => {
    const places = Array.from({ length: 1500 }, (_, i) => i);
    const x = places.map((i) => 10 + (i % 50) * 2.03);
    const y = places.map((i) => 10 + Math.floor(i / 50) * 2.37);
    painter.markers({ x, y, size: 3, angle: 0, shape: CIRCLE }, look(HALF, null), null);
  },

  rectangles: (painter) =>
    painter.rectangles({ x: [35, 85], y: [45, 45], width: 40, height: Float64Array.of(20, 50), angle: 0, corner: 0 }, look(HALF, solidStroke(RED, 4)), null),

  "a turned rectangle": (painter) =>
    painter.rectangles({ x: [60], y: [45], width: 70, height: 20, angle: 0.6, corner: 0 }, look(BLUE, null), null),

  "a rounded rectangle": (painter) =>
    painter.rectangles({ x: [60], y: [45], width: 80, height: 50, angle: 0, corner: 14 }, look(BLUE, null), null),

  "polygons with a hole between them": (painter) =>
    painter.polygons([10, 50, 50, NaN, 70, 110, 110], [80, 80, 10, NaN, 80, 80, 10], 7, { color: BLUE }, null),

  "a cut area": (painter) =>
    painter.within({ left: 30, top: 20, right: 80, bottom: 60 }, () =>
      painter.polygons([0, 120, 120, 0], [0, 0, 90, 90], 4, { color: RED }, null),
    ),

  "what is asked for later lies above": (painter) => {
    painter.rectangles({ x: [60], y: [45], width: 80, height: 60, angle: 0, corner: 0 }, look(BLUE, null), null);
    painter.polygons([40, 80, 80, 40], [30, 30, 60, 60], 4, { color: RED }, null);
    painter.markers({ x: [60], y: [45], size: 20, angle: 0, shape: CIRCLE }, look(0xffffffff, null), null);
  },
};
