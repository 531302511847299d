import { describe, expect, it } from "vitest";
import { formatPrintf } from "../../../src/base/printf";
import { expand, expandText, parseTemplate, plainValue, type Values } from "../../../src/plot/tooltip/template";
import { placeTooltip } from "../../../src/plot/tooltip/tooltip";

const row: Record<string, unknown> = { x: 1234.5678, "a column": 0.5, name: "<img src=x onerror=alert(1)>", when: Date.UTC(2020, 1, 3), c: "#ff8000", n: null };
const special: Record<string, unknown> = { index: 7, x: 0.25, name: "r" };
const formatters: Record<string, string> = { "@when": "datetime", "@{a column}": "printf" };
const values: Values = {
  column: (name) => row[name],
  special: (name) => special[name],
  formatter: (field) => formatters[field] ?? "numeral",
};
const say = (template: string): string => expandText(parseTemplate(template), values);

describe("a tooltip's template", () => {
  it("fills columns and specials in", () => {
    expect(say("#$index: (@x, $x) of $name")).toBe("#7: (1.235e+3, 0.250) of r");
  });

  it("finds the column that the renderer is named after", () => {
    const named = (name: string | null, template: string): string => expandText(parseTemplate(template), { ...values, special: () => name });
    expect(named("x", "@$name{0.0} of $name")).toBe("1234.6 of x");
    expect(named("a column", "@$name")).toBe("0.500");
    expect(named("a column", "@$name{%.1f}")).toBe("0.5");
    expect(named(null, "@$name")).toBe("???");
  });

  it("formats by numeral patterns, printf and strftime", () => {
    expect(say("@x{0,0.00} @x{0.0a} $x{0.0%}")).toBe("1,234.57 1.2k 25.0%");
    expect(say("@{a column}{%.3f mm}")).toBe("0.500 mm");
    expect(say("@when{%F}")).toBe("2020-02-03");
  });

  it("says that a column is missing and leaves other text alone", () => {
    expect(say("@nothing and a@b.c $ @")).toBe("??? and a???.c $ @");
    expect(say("@n")).toBe("null");
  });

  it("never turns data into anything but text", () => {
    expect(expand(parseTemplate("@name{safe}"), values)).toEqual([{ text: row["name"] }]);
  });

  it("shows colours as swatches", () => {
    expect(expand(parseTemplate("$color[hex, swatch]:c"), values)).toEqual([{ swatch: "#ff8000" }, { text: "#ff8000" }]);
    expect(expand(parseTemplate("$swatch:c"), values)).toEqual([{ swatch: "#ff8000" }]);
  });

  it("writes plain numbers with the digits that tell something", () => {
    expect([0, 5, 0.123456, 1e-9, 123456.7, NaN, true, [1, 2]].map(plainValue)).toEqual([
      "0", "5", "0.123", "1.000e-9", "1.235e+5", "NaN", "true", "1, 2",
    ]);
  });
});

describe("printf formats", () => {
  it.each([
    [3.14159, "%.2f mm", "3.14 mm"],
    [42, "%05d", "00042"],
    [-42, "%06d", "-00042"],
    [42, "%+d|", "+42|"],
    [42, "%-6d|", "42    |"],
    [12345.678, "%e", "1.234568e+04"],
    [0.0001, "%g", "0.0001"],
    [1e10, "%g", "1e+10"],
    [255, "%x %%", "ff %"],
    ["word", "%6s", "  word"],
    ["word", "%.2s", "wo"],
  ])("write %s by %s as %s", (value, format, text) => expect(formatPrintf(value, format)).toBe(text));
});

describe("a tooltip", () => {
  const plot = { left: 0, top: 0, right: 200, bottom: 100 };
  const size = { width: 60, height: 30 };

  it("stands on the roomier side of its point", () => {
    expect(placeTooltip({ x: 50, y: 50 }, size, plot, "horizontal", true)).toMatchObject({ side: "right", left: 60, top: 35 });
    expect(placeTooltip({ x: 150, y: 50 }, size, plot, "horizontal", true)).toMatchObject({ side: "left", left: 80, top: 35 });
    expect(placeTooltip({ x: 150, y: 20 }, size, plot, "vertical", true)).toMatchObject({ side: "below", top: 30 });
  });

  it("stays in the plot while its arrow stays at the point", () => {
    const placed = placeTooltip({ x: 50, y: 5 }, size, plot, "right", true);
    expect(placed.top).toBe(0);
    expect(placed.arrow).toBe(10);
  });
});
