import { describe, expect, it } from "vitest";
import { ColumnData } from "../../../src/base/columns";
import { Document } from "../../../src/document/document";
import { colorChannel, coordinates, numberChannel } from "../../../src/plot/data/channel";
import { factorPlaces } from "../../../src/plot/range/factor_places";
import { sweepOf } from "../../../src/plot/glyph/circular";

const PADDINGS = { factor_padding: 0, subgroup_padding: 0.8, group_padding: 1.4 };

function model(type: string, values: Record<string, unknown>) {
  const document = new Document();
  document.replace({ title: "", theme: "light", roots: ["m"], models: [{ id: "m", type, values }] }, (value) => value);
  return document.model("m");
}

describe("names of a categorical range", () => {
  it("are one wide each, their middles at a half", () => {
    const places = factorPlaces({ factors: ["a", "b"], ...PADDINGS });
    expect([places.at("a"), places.at("b"), places.at("c"), places.extent]).toEqual([0.5, 1.5, NaN, 2]);
    expect([places.at(["b", 0.25]), places.at(3)]).toEqual([1.75, 3]);
  });

  it("have space between groups, and a group is in the middle of its names", () => {
    const factors = [["a", "x"], ["a", "y"], ["b", "x"]] as const;
    const places = factorPlaces({ factors, ...PADDINGS } as never);
    expect([places.at(["a", "y"]), places.at(["b", "x"]), places.at("a"), places.extent]).toEqual([1.5, 3.9, 1, 4.4]);
    expect(places.groups.map(({ name, start, end }) => [name, start, end])).toEqual([["a", 0, 2], ["b", 3.4, 4.4]]);
  });

  it("have less space between groups of the middle one of three levels", () => {
    const factors = [["a", "x", "1"], ["a", "y", "1"], ["b", "x", "1"]] as const;
    const places = factorPlaces({ factors, ...PADDINGS } as never);
    expect(places.middles.map((at) => Math.round(at * 10) / 10)).toEqual([0.5, 2.3, 4.7]);
    expect(places.subgroups.map(({ path }) => path.join("/"))).toEqual(["a/x", "a/y", "b/x"]);
  });
});

describe("a spec", () => {
  const data = new ColumnData(new Map<string, never>([["x", ["a", "b"] as never], ["n", Float64Array.of(1, 2, 4) as never]]));

  it("finds names of an axis, in a column or alone", () => {
    const places = factorPlaces({ factors: ["a", "b"], ...PADDINGS });
    expect([...coordinates({ field: "x" }, data, 2, places)]).toEqual([0.5, 1.5]);
    expect([...coordinates({ value: "b" }, data, 2, places)]).toEqual([1.5, 1.5]);
  });

  it("is put through a transform", () => {
    const dodge = model("Dodge", { value: 0.5 });
    expect(numberChannel({ field: "n", transform: dodge }, data, 0)).toMatchObject({ values: Float64Array.of(1.5, 2.5, 4.5) });
    const linear = model("LinearInterpolator", { x: [1, 4], y: [0, 30] });
    expect(numberChannel({ field: "n", transform: linear }, data, 0)).toMatchObject({ values: Float64Array.of(0, 10, 30) });
    const step = model("StepInterpolator", { x: [1, 4], y: [0, 30], mode: "after" });
    expect(numberChannel({ field: "n", transform: step }, data, 0)).toMatchObject({ values: Float64Array.of(0, 0, 30) });
  });

  it("jitters each value by an amount that stays the same", () => {
    const jitter = model("Jitter", { width: 0.2, mean: 5 });
    const read = () => (numberChannel({ field: "n", transform: jitter }, data, 0) as { values: Float64Array }).values;
    const first = [...read()];
    expect(first.every((value, i) => Math.abs(value - ([1, 2, 4][i] as number) - 5) <= 0.1)).toBe(true);
    expect([...read()]).toEqual(first);
  });

  it("is computed by an expression", () => {
    const values = (type: string, given: Record<string, unknown>) => (numberChannel({ expr: model(type, given) }, data, 0) as { values: Float64Array }).values;
    expect([...values("CumSum", { field: "n" })]).toEqual([1, 3, 7]);
    expect([...values("CumSum", { field: "n", include_zero: true })]).toEqual([0, 1, 3]);
    expect([...values("Stack", { fields: ["n", "n"] })]).toEqual([2, 4, 8]);
    expect([...values("Maximum", { field: "n" })]).toEqual([4, 4, 4]);
  });

  const colors = (type: string, given: Record<string, unknown>, field = "n") =>
    [...(colorChannel({ field, transform: model(type, given) }, data) as { values: Uint32Array }).values].map((color) => color.toString(16).padStart(8, "0"));
  const palette = ["#010101", "#020202", "#030303"];

  it("takes colours by the place between the limits", () => {
    expect(colors("LinearColorMapper", { palette })).toEqual(["010101ff", "020202ff", "030303ff"]);
    expect(colors("LinearColorMapper", { palette, low: 1.5, high: 3, low_color: "#0a0a0a", high_color: "#0b0b0b" })).toEqual(["0a0a0aff", "020202ff", "0b0b0bff"]);
    expect(colors("LogColorMapper", { palette, low: 1, high: 8 })).toEqual(["010101ff", "020202ff", "030303ff"]);
    expect(colors("EqHistColorMapper", { palette })).toEqual(["010101ff", "020202ff", "030303ff"]);
  });

  it("takes colours by name, and the one for what has none", () => {
    expect(colors("CategoricalColorMapper", { palette, factors: ["b"], nan_color: "#0c0c0c" }, "x")).toEqual(["0c0c0cff", "010101ff"]);
  });
});

describe("an arc", () => {
  it("goes from its beginning to its end in its direction, a whole turn at most", () => {
    expect(sweepOf(0, 1, "anticlock")).toBe(1);
    expect(sweepOf(0, 1, "clock")).toBeCloseTo(1 - 2 * Math.PI);
    expect(sweepOf(0, 7, "anticlock")).toBeCloseTo(2 * Math.PI);
    expect(sweepOf(1, 0, "anticlock")).toBeCloseTo(2 * Math.PI - 1);
  });
});
