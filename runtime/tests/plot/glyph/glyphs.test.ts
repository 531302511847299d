import { NUMBERS } from "../../../src/plot/glyph/glyph";
import { describe, expect, it } from "vitest";
import { ColumnData } from "../../../src/base/columns";
import { CIRCLE_GLYPH } from "../../../src/plot/glyph/circle";
import type { GlyphModel, Query, Viewport } from "../../../src/plot/glyph/glyph";
import { LINE } from "../../../src/plot/glyph/line";
import { RECT } from "../../../src/plot/glyph/rect";
import { SCATTER } from "../../../src/plot/glyph/scatter";
import { LinearScale } from "../../../src/plot/scale/linear_scale";
import { LogScale } from "../../../src/plot/scale/log_scale";
import { SvgPainter } from "../../../src/plot/painter/svg_painter";

const frame = { left: 0, top: 0, right: 100, bottom: 100 };
const view: Viewport = {
  x: new LinearScale({ start: 0, end: 10 }, 0, 100),
  y: new LinearScale({ start: 0, end: 10 }, 100, 0),
  frame,
  pixelRatio: 1,
};
const data = new ColumnData(
  new Map<string, Float64Array>([
    ["x", Float64Array.of(1, 2, 3, 4)],
    ["y", Float64Array.of(1, 5, NaN, 8)],
    ["s", Float64Array.of(10, 20, 10, 4)],
  ]),
);
const look = { line_color: { value: "black" }, line_width: { value: 2 }, line_alpha: { value: 1 }, fill_color: { value: "red" }, fill_alpha: { value: 1 } };
const at = (x: number, y: number, mode: Query["mode"] = "point"): Query => ({ mode, x, y });

describe("a line", () => {
  const model: GlyphModel = { type: "Line", x: { field: "x" }, y: { field: "y" }, ...look };
  const geometry = LINE.load(model, data, NUMBERS);
  const styles = LINE.styles(model, data, 1);
  const screen = LINE.project(geometry, view);

  it("occupies what its points occupy, without the missing ones", () => {
    expect(LINE.bounds(geometry, false, false)).toEqual({ x0: 1, x1: 4, y0: 1, y1: 8 });
  });

  it("goes through the places of its points and keeps the gap", () => {
    expect([...screen.x.subarray(0, screen.count)]).toEqual([10, 20, 30, 40]);
    expect([...screen.y.subarray(0, screen.count)]).toEqual([90, 50, NaN, 20]);
  });

  it("is met near its segments only, and not in its gap", () => {
    expect(LINE.hit(geometry, screen, view, at(15, 70), styles)[0]).toMatchObject({ index: 0, onLine: { x: 15, y: 70 } });
    expect(LINE.hit(geometry, screen, view, at(15, 40), styles)).toEqual([]);
    expect(LINE.hit(geometry, screen, view, at(35, 35), styles)).toEqual([]);
  });

  it("is met by a vertical line where it crosses it", () => {
    const [hit] = LINE.hit(geometry, screen, view, at(12, 0, "vline"), styles);
    expect(hit?.index).toBe(0);
    expect(hit?.onLine?.x).toBeCloseTo(12);
    expect(hit?.onLine?.y).toBeCloseTo(82);
  });

  it("is reduced when points outnumber pixels, and exact when they do not", () => {
    const many = 100_000;
    const xs = Float64Array.from({ length: many }, (_, i) => (i / many) * 10);
    const big = LINE.load(model, new ColumnData(new Map([["x", xs], ["y", Float64Array.from(xs, Math.sin)]])), NUMBERS);
    expect(LINE.project(big, view).count).toBeLessThanOrEqual(400);
    const close: Viewport = { ...view, x: new LinearScale({ start: 5, end: 5.01 }, 0, 100) };
    // 100 points inside, and the neighbours outside that lead in and out.
    expect(LINE.project(big, close).count).toBe(103);
  });

  it("with unsorted x paints all its points", () => {
    const xs = Float64Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000);
    const big = LINE.load(model, new ColumnData(new Map([["x", xs], ["y", xs]])), NUMBERS);
    expect(LINE.project(big, view).count).toBe(5000);
  });

  it("paints only the chosen points of a selection, joined where they are neighbours", () => {
    const painter = new SvgPainter(100, 100);
    LINE.paint(painter, geometry, screen, view, styles, Uint32Array.of(3, 0, 1));
    expect(painter.svg()).toContain('d="M10 90L20 50M40 20"');
  });
});

describe("a scatter", () => {
  const model: GlyphModel = { type: "Scatter", x: { field: "x" }, y: { field: "y" }, size: { field: "s" }, angle: { value: 0 }, marker: { value: "square" }, ...look };
  const geometry = SCATTER.load(model, data, NUMBERS);
  const styles = SCATTER.styles(model, data, 1);
  const screen = SCATTER.project(geometry, view);

  it("is met within each marker's own size", () => {
    expect(SCATTER.hit(geometry, screen, view, at(14, 90), styles).map((hit) => hit.index)).toEqual([0]);
    expect(SCATTER.hit(geometry, screen, view, at(29, 50), styles).map((hit) => hit.index)).toEqual([1]);
    expect(SCATTER.hit(geometry, screen, view, at(43, 20), styles)).toEqual([]);
  });

  it("is met by a vertical line at any height", () => {
    expect(SCATTER.hit(geometry, screen, view, at(40, 0, "vline"), styles).map((hit) => hit.index)).toEqual([3]);
  });

  it("leaves out what has no place and what is far outside of the frame", () => {
    expect([...(screen.seen ?? [])]).toEqual([0, 1, 3]);
    const far: Viewport = { ...view, x: new LinearScale({ start: 3.8, end: 4.2 }, 0, 100) };
    expect([...(SCATTER.project(geometry, far).seen ?? [])]).toEqual([3]);
  });

  it("paints each marker form of a column", () => {
    const forms = new ColumnData(new Map<string, Float64Array | string[]>([["x", Float64Array.of(1, 2)], ["m", ["circle", "triangle"]]]));
    const mixed = SCATTER.load({ ...model, y: { field: "x" }, size: { value: 8 }, marker: { field: "m" } }, forms, NUMBERS);
    const painter = new SvgPainter(100, 100);
    SCATTER.paint(painter, mixed, SCATTER.project(mixed, view), view, styles, null);
    expect(painter.svg().match(/<path d="[^"]*"/g)).toEqual([
      '<path d="M14 90A4 4 0 1 1 6 90A4 4 0 1 1 14 90Z"',
      '<path d="M16 82.31L24 82.31L20 75.38Z"',
    ]);
  });
});

describe("a rectangle", () => {
  const model: GlyphModel = { type: "Rect", x: { value: 5 }, y: { value: 5 }, width: { value: 4 }, height: { value: 2 }, angle: { value: 0 }, width_units: "data", height_units: "data", ...look };
  const one = new ColumnData(new Map([["_", Float64Array.of(0)]]));

  it("occupies its whole area, and no area in data when its size is in pixels", () => {
    expect(RECT.bounds(RECT.load(model, one, NUMBERS), false, false)).toEqual({ x0: 3, x1: 7, y0: 4, y1: 6 });
    const pixels = RECT.load({ ...model, width_units: "screen", height_units: "screen" }, one, NUMBERS);
    expect(RECT.bounds(pixels, false, false)).toEqual({ x0: 5, x1: 5, y0: 5, y1: 5 });
  });

  it("is met inside, also when it is turned", () => {
    const styles = RECT.styles(model, one, 1);
    const upright = RECT.load(model, one, NUMBERS);
    const turned = RECT.load({ ...model, angle: { value: 90 }, angle_units: "deg" }, one, NUMBERS);
    const hits = (geometry: typeof upright, x: number, y: number): number =>
      RECT.hit(geometry, RECT.project(geometry, view), view, at(x, y), styles).length;
    expect([hits(upright, 68, 50), hits(upright, 50, 65)]).toEqual([1, 0]);
    expect([hits(turned, 68, 50), hits(turned, 50, 65)]).toEqual([0, 1]);
  });

  it("lies between the places of its edges on a logarithmic axis", () => {
    const logarithmic: Viewport = { ...view, x: new LogScale({ start: 1, end: 100 }, 0, 100) };
    const screen = RECT.project(RECT.load({ ...model, x: { value: 50.5 }, width: { value: 99 } }, one, NUMBERS), logarithmic);
    expect(screen.x[0]).toBeCloseTo(50);
    expect(screen.width[0]).toBeCloseTo(100);
  });
});

describe("a circle", () => {
  const model: GlyphModel = { type: "Circle", x: { value: 5 }, y: { value: 5 }, radius: { value: 2 }, radius_units: "data", radius_dimension: "x", ...look };
  const one = new ColumnData(new Map([["_", Float64Array.of(0)]]));

  it("is round on the screen: its radius follows the chosen dimension", () => {
    const flat: Viewport = { ...view, y: new LinearScale({ start: 0, end: 20 }, 100, 0) };
    const diameter = (dimension: string): number | undefined =>
      CIRCLE_GLYPH.project(CIRCLE_GLYPH.load({ ...model, radius_dimension: dimension }, one, NUMBERS), flat).diameter[0];
    expect(["x", "y", "max", "min"].map(diameter)).toEqual([40, 20, 40, 20]);
  });

  it("counts with its radius in the bounds", () => {
    expect(CIRCLE_GLYPH.bounds(CIRCLE_GLYPH.load(model, one, NUMBERS), false, false)).toEqual({ x0: 3, x1: 7, y0: 3, y1: 7 });
  });

  it("is met inside of the circle, not in the corner of its box", () => {
    const geometry = CIRCLE_GLYPH.load(model, one, NUMBERS);
    const screen = CIRCLE_GLYPH.project(geometry, view);
    const styles = CIRCLE_GLYPH.styles(model, one, 1);
    expect(CIRCLE_GLYPH.hit(geometry, screen, view, at(69, 50), styles).length).toBe(1);
    expect(CIRCLE_GLYPH.hit(geometry, screen, view, at(66, 66), styles).length).toBe(0);
  });
});
