import { describe, expect, it } from "vitest";
import { matched } from "../../../src/plot/figure/aspect";
import { sameInterval, type Interval } from "../../../src/plot/scale/scale";
import { widened } from "../../../src/plot/range/range_model";

const of = (start: number, end: number): Interval => ({ start, end });

describe("ranges with equal units", () => {
  it("widen the one that is too short, around its middle", () => {
    expect(matched(of(0, 10), of(0, 10), 2)).toEqual([of(-5, 15), of(0, 10)]);
    expect(matched(of(0, 10), of(0, 10), 0.5)).toEqual([of(0, 10), of(-5, 15)]);
    expect(matched(of(0, 20), of(0, 10), 2)).toEqual([of(0, 20), of(0, 10)]);
  });

  it("keep a range that runs backwards", () => {
    expect(matched(of(10, 0), of(0, 10), 2)).toEqual([of(15, -5), of(0, 10)]);
  });

  it("forget a widening when the range is another one", () => {
    const widening = { from: of(0, 10), to: of(-5, 15) };
    expect(widened(of(0, 10), widening)).toEqual(of(-5, 15));
    expect(sameInterval(widened(of(1, 10), widening), of(1, 10))).toBe(true);
  });
});
