import { describe, expect, it } from "vitest";
import { limited, UNLIMITED } from "../../../src/plot/range/limits";
import { multiples, regularTicks } from "../../../src/plot/ticker/ticker";

describe("ticks of numbers that are too large for whole steps", () => {
  it.each([
    [1e16, 1e16 + 2, 0.5],
    [1.7e18, 1.7e18 + 512, 64],
    [9007199254740992, 9007199254740994, 1],
  ])("end, and none stands twice: %d to %d", (low, high, interval) => {
    const { major, minor } = regularTicks(interval, 5, low, high);
    expect(new Set(major).size).toBe(major.length);
    expect(new Set(minor).size).toBe(minor.length);
    expect(major.length).toBeLessThan(50);
  });

  it("stay whole where steps are exact", () => {
    expect(multiples(0.1, 0, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  });
});

describe("a zoom that never ends", () => {
  it("stops where numbers can no longer be told apart", () => {
    let interval = { start: 3, end: 4 };
    for (let step = 0; step < 500; step++) {
      const middle = 3.3;
      const wish = { start: middle + (interval.start - middle) * 0.8, end: middle + (interval.end - middle) * 0.8 };
      interval = limited(wish, UNLIMITED);
    }
    expect(interval.end - interval.start).toBeGreaterThan(1e-12);
    expect(interval.start).toBeLessThan(interval.end);
  });

  it("stops before lengths overflow", () => {
    let interval = { start: -1, end: 1 };
    for (let step = 0; step < 5000; step++) interval = limited({ start: interval.start * 1.5, end: interval.end * 1.5 }, UNLIMITED);
    expect(Number.isFinite(interval.end - interval.start)).toBe(true);
  });
});
