import { describe, expect, it } from "vitest";

import { keyTarget, moved, shifted, snapped } from "../../src/widget/slider_values";

const TENTHS = { low: 0, high: 1, step: 0.1 };
const WHOLE = { low: 0, high: 10, step: 1 };

describe("a slider with two handles", () => {
  it("takes the nearest step, without the noise of binary fractions", () => {
    expect(snapped(0.31, TENTHS)).toBe(0.3);
    expect(snapped(0.7000001, TENTHS)).toBe(0.7);
    expect(snapped(-5, WHOLE)).toBe(0);
  });

  it("reaches its upper end also when that is no step", () => {
    expect(snapped(9.9, { low: 0, high: 10, step: 4 })).toBe(10);
    expect(snapped(8.5, { low: 0, high: 10, step: 4 })).toBe(8);
  });

  it("stops a handle at the other one", () => {
    expect(moved([2, 5], "low", 7, WHOLE)).toEqual([5, 5]);
    expect(moved([2, 5], "high", 1, WHOLE)).toEqual([2, 2]);
    expect(moved([2, 5], "high", 8.4, WHOLE)).toEqual([2, 8]);
  });

  it("moves both and keeps the distance until one is at an end", () => {
    expect(shifted([2, 5], 3, WHOLE)).toEqual([5, 8]);
    expect(shifted([2, 5], 9, WHOLE)).toEqual([7, 10]);
    expect(shifted([2, 5], -9, WHOLE)).toEqual([0, 3]);
    expect(shifted([0.1, 0.4], 0.2, TENTHS)).toEqual([0.3, 0.6]);
  });

  it("knows the keys of a slider", () => {
    expect(keyTarget("ArrowRight", 5, WHOLE, false)).toBe(6);
    expect(keyTarget("ArrowRight", 5, WHOLE, true)).toBe(4);
    expect(keyTarget("ArrowUp", 5, WHOLE, true)).toBe(6);
    expect(keyTarget("PageDown", 5, { low: 0, high: 100, step: 1 }, false)).toBe(-5);
    expect(keyTarget("Home", 5, WHOLE, false)).toBe(0);
    expect(keyTarget("End", 5, WHOLE, false)).toBe(10);
    expect(keyTarget("a", 5, WHOLE, false)).toBeNull();
  });
});
