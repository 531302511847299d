import { beforeEach, describe, expect, it, vi } from "vitest";
import { ColumnData } from "../../../src/base/columns";
import { NGON } from "../../../src/plot/glyph/circular";
import { NUMBERS, type GlyphModel, type Viewport } from "../../../src/plot/glyph/glyph";
import { KINDS } from "../../../src/plot/glyph/more_glyphs";
import { glyphKind } from "../../../src/plot/glyph/registry";
import { LinearScale } from "../../../src/plot/scale/linear_scale";

const view: Viewport = {
  x: new LinearScale({ start: 0, end: 10 }, 0, 100),
  y: new LinearScale({ start: 0, end: 10 }, 100, 0),
  frame: { left: 0, top: 0, right: 100, bottom: 100 },
  pixelRatio: 1,
};

describe("glyphs that are loaded late", () => {
  beforeEach(() => {
    vi.stubGlobal("document", { visibilityState: "visible" });
    vi.stubGlobal("requestAnimationFrame", () => 1);
    vi.stubGlobal("cancelAnimationFrame", () => undefined);
  });

  it("are there a while after they are first asked for, each that the code knows", async () => {
    expect(glyphKind("Ngon")).toBeNull();
    await vi.waitFor(() => expect(glyphKind("Ngon")).toBe(NGON));
    for (const [name, kind] of KINDS) expect(glyphKind(name)).toBe(kind);
    expect(glyphKind("NoGlyph")).toBeNull();
  });
});

describe("a polygon with equal sides", () => {
  const corners = (values: Record<string, unknown>): number[][] => {
    const model: GlyphModel = { type: "Ngon", x: { value: 5 }, y: { value: 5 }, radius: { value: 2 }, n: { field: "n" }, angle: { value: 0 }, ...values };
    const geometry = NGON.load(model, new ColumnData(new Map([["n", Float64Array.of(4)]])), NUMBERS);
    const outline = NGON.project(geometry, view) as { readonly x: Float64Array; readonly y: Float64Array };
    return [...outline.x].map((x, i) => [Math.round(x), Math.round(outline.y[i] as number)]).slice(0, -1);
  };

  it("has a corner on top", () => {
    expect(corners({})).toEqual([[50, 30], [30, 50], [50, 70], [70, 50]]);
  });

  it("is turned anticlockwise, and measured in pixels or data", () => {
    expect(corners({ angle: { value: 90 }, angle_units: "deg", radius: { value: 10 }, radius_units: "screen" })[0]).toEqual([40, 50]);
  });

  it("with fewer than three sides is not there", () => {
    expect(corners({ n: { value: 2 } })).toEqual([]);
  });
});
