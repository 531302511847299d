import { describe, expect, it } from "vitest";
import { ColumnData, NdArray } from "../../../src/base/columns";
import { colorColumn, columnFacts, lowerBound, numericColumn } from "../../../src/plot/data/column";
import { markerNames, markerShape } from "../../../src/plot/marker/shape";
import { cssColor, packColor, withAlpha } from "../../../src/plot/visual/color";
import { dashPattern, fontSizePx, strokeStyles } from "../../../src/plot/visual/read";

describe("a colour", () => {
  it.each([
    ["#f00", 0xff0000ff],
    ["#F008", 0xff000088],
    ["#12345678", 0x12345678],
    ["RebeccaPurple", 0x663399ff],
    ["rgb(1, 2, 3)", 0x010203ff],
    ["rgba(255, 0, 0, 0.5)", 0xff000080],
    ["rgb(100% 0% 0% / 50%)", 0xff000080],
    ["hsl(120, 100%, 50%)", 0x00ff00ff],
    [[1, 2, 3], 0x010203ff],
    [[1, 2, 3, 0.5], 0x01020380],
    ["nonsense", 0],
    [null, 0],
  ])("%s is %i", (written, packed) => expect(packColor(written)).toBe(packed));

  it("multiplies alphas and is written for CSS", () => {
    expect(withAlpha(0xff0000ff, 0.5)).toBe(0xff000080);
    expect(cssColor(0xff0000ff)).toBe("#ff0000");
    expect(cssColor(0xff000080)).toBe("rgba(255, 0, 0, 0.502)");
  });
});

describe("a column", () => {
  it("of any kind is read as numbers, missing as NaN", () => {
    expect([...numericColumn([1, null, "x", true, 5n])]).toEqual([1, NaN, NaN, 1, 5]);
    expect([...numericColumn(BigInt64Array.of(3n))]).toEqual([3]);
    expect([...numericColumn(new NdArray(Float64Array.of(1, 2), [2], "float64"))]).toEqual([1, 2]);
  });

  it("is converted and surveyed once", () => {
    const list = [3, 1, 2];
    expect(numericColumn(list)).toBe(numericColumn(list));
    expect(columnFacts(numericColumn(list))).toBe(columnFacts(numericColumn(list)));
  });

  it("knows its least, its greatest, its least positive value and whether it ascends", () => {
    expect(columnFacts(Float64Array.of(-2, NaN, 4, 0.5))).toEqual({ min: -2, max: 4, minPositive: 0.5, ascending: false });
    expect(columnFacts(Float64Array.of(1, 1, 2)).ascending).toBe(true);
    expect(columnFacts(Float64Array.of(-Infinity, 1, Infinity))).toMatchObject({ min: 1, max: 1 });
    expect(columnFacts(new Float64Array(0)).min).toBeNaN();
  });

  it("that was streamed to is surveyed as a whole", () => {
    const memory = new Float64Array(6);
    memory.set([1, 2, 3]);
    expect(columnFacts(memory.subarray(0, 3))).toMatchObject({ min: 1, max: 3, ascending: true });
    memory.set([9, -4], 3);
    expect(columnFacts(memory.subarray(0, 5))).toEqual({ min: -4, max: 9, minPositive: 1, ascending: false });
    expect(columnFacts(memory.subarray(1, 4))).toEqual({ min: 2, max: 9, minPositive: 2, ascending: true });
  });

  it("is searched by bisection", () => {
    const column = Float64Array.of(1, 2, 2, 5);
    expect([0, 2, 3, 9].map((limit) => lowerBound(column, limit))).toEqual([0, 1, 3, 4]);
  });

  it("of colours may be texts, tuples or rows of bytes", () => {
    expect([...colorColumn(["red", [0, 0, 255]])]).toEqual([0xff0000ff, 0x0000ffff]);
    expect([...colorColumn(new NdArray(Uint8Array.of(1, 2, 3, 255, 9, 9, 9, 0), [2, 4], "uint8"))]).toEqual([0x010203ff, 0x09090900]);
  });
});

describe("a stroke", () => {
  const data = new ColumnData(new Map<string, Float64Array | string[]>([["w", Float64Array.of(1, 0)], ["c", ["red", "blue"]]]));

  it("is one for all while nothing is a column", () => {
    const styles = strokeStyles({ line_color: { value: "red" }, line_width: 2, line_alpha: 0.5, line_dash: "dashed" }, "", data);
    expect(styles.uniform).toBe(true);
    expect(styles.at(99)).toMatchObject({ color: 0xff000080, width: 2, dash: [6], join: "bevel", cap: "butt" });
  });

  it("is one a point with columns, and none where it has no width", () => {
    const styles = strokeStyles({ line_color: { field: "c" }, line_width: { field: "w" } }, "", data);
    expect(styles.at(0)).toMatchObject({ color: 0xff0000ff, width: 1 });
    expect(styles.at(1)).toBeNull();
  });

  it("has a dash by name, by text or by numbers", () => {
    expect([dashPattern("dotted"), dashPattern("4 2"), dashPattern([1, 2]), dashPattern("solid")]).toEqual([[2, 4], [4, 2], [1, 2], []]);
  });
});

it("font sizes are CSS lengths", () => {
  expect(["13px", "9pt", "1.5em"].map(fontSizePx)).toEqual([13, 12, 24]);
});

describe("markers", () => {
  it("are all of Bokeh's", () => {
    expect(markerNames().length).toBe(28);
    expect(markerShape("unheard")).toBeNull();
  });

  it.each(markerNames())("%s leaves a mark and does not leave its box", (name) => {
    const shape = markerShape(name);
    const corners = Array.isArray(shape?.outline) ? shape.outline : [];
    expect(shape?.outline !== null || shape.dot || shape.strokes.length > 0).toBe(true);
    for (const value of [...corners, ...(shape?.strokes ?? [])]) {
      expect(Math.abs(value)).toBeLessThanOrEqual(1.16);
    }
  });
});
