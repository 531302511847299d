import { describe, expect, it } from "vitest";
import { ColumnData } from "../../../src/base/columns";
import { NUMBERS, type GlyphModel, type Viewport } from "../../../src/plot/glyph/glyph";
import { legendBox } from "../../../src/plot/glyph/legend_symbol";
import { HSPAN, VSPAN } from "../../../src/plot/glyph/endless_lines";
import { RECT } from "../../../src/plot/glyph/rect";
import { SvgPainter } from "../../../src/plot/painter/svg_painter";
import { LinearScale } from "../../../src/plot/scale/linear_scale";

const view: Viewport = {
  x: new LinearScale({ start: 0, end: 10 }, 0, 100),
  y: new LinearScale({ start: 0, end: 10 }, 100, 0),
  frame: { left: 0, top: 0, right: 100, bottom: 100 },
  pixelRatio: 1,
};
const look = { line_color: { value: "black" }, line_width: { value: 1 }, line_alpha: { value: 1 }, fill_color: { value: "red" }, fill_alpha: { value: 1 } };

function painted(kind: typeof HSPAN, axis: string, places: number[], width: number): string {
  const data = new ColumnData(new Map([["at", Float64Array.from(places)]]));
  const model: GlyphModel = { type: "Span", [axis]: { field: "at" }, ...look, line_width: { value: width } };
  const geometry = kind.load(model, data, NUMBERS);
  const painter = new SvgPainter(100, 100);
  kind.paint(painter, geometry, kind.project(geometry, view), view, kind.styles(model, data, 1), null);
  return painter.svg();
}

describe("lines through the whole plot", () => {
  it("fill whole pixels, wherever between two of them their place is", () => {
    const one = painted(HSPAN, "y", [1, 2.04], 1);
    expect(one).toContain("M0 90.5L100 90.5");
    expect(one).toContain("M0 79.5L100 79.5");
    expect(painted(VSPAN, "x", [3.04], 2)).toContain("M30 0L30 100");
  });
});

describe("the symbol of an area in a legend", () => {
  it("is as wide and as high as the legend gives room, with a tenth left free on each side", () => {
    const data = new ColumnData(new Map([["x", Float64Array.of(1)]]));
    const painter = new SvgPainter(100, 100);
    const styles = RECT.styles({ type: "Rect", ...look }, data, 1);
    legendBox(painter, { left: 0, top: 0, right: 40, bottom: 20 }, styles, 0);
    expect(painter.svg()).toMatch(/width="32"[^>]*height="16"|M4 2/);
  });
});
