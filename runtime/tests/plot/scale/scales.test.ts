import { describe, expect, it } from "vitest";
import { LinearScale } from "../../../src/plot/scale/linear_scale";
import { LogScale } from "../../../src/plot/scale/log_scale";

describe("a linear scale", () => {
  it("puts the ends of its interval on the ends of its pixels", () => {
    const scale = new LinearScale({ start: -2, end: 6 }, 40, 440);
    expect([scale.toScreen(-2), scale.toScreen(2), scale.toScreen(6)]).toEqual([40, 240, 440]);
  });

  it("is its own inverse", () => {
    const scale = new LinearScale({ start: 7, end: -3 }, 300, 20);
    for (const value of [-3, -1.25, 0, 7]) {
      expect(scale.fromScreen(scale.toScreen(value))).toBeCloseTo(value, 12);
    }
  });

  it("keeps fractions of a pixel at times around today", () => {
    const now = 1.7e12;
    const scale = new LinearScale({ start: now, end: now + 1 }, 0, 1000);
    expect(scale.toScreen(now + 0.5)).toBeCloseTo(500, 6);
  });

  it("projects a column as it projects each value, and missing to missing", () => {
    const scale = new LinearScale({ start: 0, end: 10 }, 0, 100);
    expect([...scale.project(Float64Array.of(0, NaN, 2.5), new Float64Array(3))]).toEqual([0, NaN, 25]);
  });

  it("does not divide by an empty interval", () => {
    expect(new LinearScale({ start: 3, end: 3 }, 0, 100).toScreen(3)).toBe(0);
  });
});

describe("a logarithmic scale", () => {
  it("gives equal ratios equal lengths", () => {
    const scale = new LogScale({ start: 1, end: 10000 }, 0, 400);
    [1, 10, 100, 1000].forEach((value, i) => expect(scale.toScreen(value)).toBeCloseTo(i * 100, 9));
  });

  it("has no place for zero and below", () => {
    const scale = new LogScale({ start: 1, end: 100 }, 0, 100);
    const places = scale.project(Float64Array.of(-1, 0, 10), new Float64Array(3));
    expect([places[0], places[1]]).toEqual([NaN, NaN]);
    expect(places[2]).toBeCloseTo(50, 9);
    expect(scale.toScreen(0)).toBeNaN();
  });

  it("still shows something when an end of its interval has no logarithm", () => {
    for (const interval of [{ start: -1, end: 100 }, { start: 0, end: 0 }, { start: 100, end: 0 }]) {
      const scale = new LogScale(interval, 0, 100);
      expect(Number.isFinite(scale.toScreen(50))).toBe(true);
    }
  });
});
