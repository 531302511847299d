import { describe, expect, it } from "vitest";
import { exactLength, roundLength, unitNamed, unitsOf } from "../../../src/plot/annotation/units";
import type { Dimensional } from "../../../src/schema/models.gen";

const ROUND = [1, 2, 5, 10, 15, 20, 25, 50, 75, 100, 125, 150, 200, 250, 500, 750];
const METRES = { type: "MetricLength", base_unit: "m", ticks: ROUND, include: null, exclude: ["dm", "hm"] } as unknown as Dimensional;
const BY_METRE = { ...METRES, type: "ReciprocalMetricLength" } as unknown as Dimensional;
const FEET = {
  type: "ImperialLength", ticks: [1, 3, 6, 12, 60], include: null, exclude: [], basis: new Map([["in", [1 / 12, "in"]], ["ft", [1, "ft"]], ["mi", [5280, "mi"]]]),
} as unknown as Dimensional;

describe("units of a scale bar", () => {
  it.each([
    [1.1, "2 m"],
    [4.3, "5 m"],
    [80, "100 m"],
    [990, "750 m"],
    [1400, "2 km"],
    [0.9, "100 cm"],
    [0.04, "5 cm"],
    [3e-9, "5 nm"],
  ])("%d m is about %s", (metres, text) => {
    const { value, unit, length } = roundLength(METRES, metres, "m");
    expect(`${value} ${unit}`).toBe(text);
    expect(length / metres).toBeGreaterThan(0.7);
    expect(length / metres).toBeLessThan(2.5);
  });

  it("measures data in another unit than it writes", () => {
    expect(roundLength(METRES, 4300, "km")).toEqual({ value: 5, unit: "Mm", length: 5000 });
    expect(roundLength(FEET, 10000, "ft")).toEqual({ value: 3, unit: "mi", length: 15840 });
  });

  it("writes a length as it is", () => {
    expect(exactLength(METRES, 4321, "m")).toEqual({ value: 4.321, unit: "km", length: 4321 });
    expect(exactLength(FEET, 0.25, "ft")).toMatchObject({ value: expect.closeTo(3, 9), unit: "in" });
  });

  it("leaves units out, and keeps to those that are wanted", () => {
    expect(roundLength({ ...METRES, exclude: ["hm", "km"] } as unknown as Dimensional, 3000, "m").unit).toBe("m");
    expect(roundLength({ ...METRES, include: ["cm"] } as unknown as Dimensional, 3, "m")).toMatchObject({ value: 500, unit: "cm" });
  });

  it("knows units by several spellings, and counts of them grow when they shrink", () => {
    const units = unitsOf(BY_METRE);
    expect(unitNamed(units, "nm^-1")?.size).toBeCloseTo(1e9);
    expect(unitNamed(units, "1/nm")).toBe(unitNamed(units, "nm⁻¹"));
    expect(unitNamed(unitsOf(METRES), "um")?.name).toBe("µm");
    expect(exactLength(BY_METRE, 2, "1/nm")).toEqual({ value: 2, unit: "nm⁻¹", length: 2 });
  });

  it("shows a unit that it does not know as it stands", () => {
    expect(roundLength(METRES, 3.5, "parsec")).toEqual({ value: 3.5, unit: "parsec", length: 3.5 });
  });
});
