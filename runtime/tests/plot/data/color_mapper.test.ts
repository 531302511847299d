import { describe, expect, it } from "vitest";
import { colorMapped } from "../../../src/plot/data/color_mapper";
import type { ColorMapper } from "../../../src/schema/models.gen";

const RED = 0xff0000ff;
const BLUE = 0x0000ffff;

describe("a mapper of numbers to colours", () => {
  const mapper = (type: string, low: number, high: number): ColorMapper =>
    ({ type, palette: ["#ff0000", "#0000ff"], low, high, low_color: "#00ff00", high_color: "#000000", nan_color: "gray", domain: [] }) as unknown as ColorMapper;

  it("runs the other way where low is above high", () => {
    expect([...colorMapped(mapper("LinearColorMapper", 10, 0), [10, 9, 1, 0])]).toEqual([RED, RED, BLUE, BLUE]);
    expect([...colorMapped(mapper("LogColorMapper", 100, 1), [100, 50, 2, 1])]).toEqual([RED, RED, BLUE, BLUE]);
  });

  it("begins a logarithmic palette from 0 at the least value above it", () => {
    expect([...colorMapped(mapper("LogColorMapper", 0, 100), [-3, 0, 1, 9, 11, 100, 101])]).toEqual([0x00ff00ff, 0x00ff00ff, RED, RED, BLUE, BLUE, 0x000000ff]);
  });

  it("has other colours beyond its limits, whichever way it runs", () => {
    expect([...colorMapped(mapper("LinearColorMapper", 0, 10), [-1, 11])]).toEqual([0x00ff00ff, 0x000000ff]);
    expect([...colorMapped(mapper("LinearColorMapper", 10, 0), [11, -1])]).toEqual([0x00ff00ff, 0x000000ff]);
  });
});
