import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../src/plot/formatter/registry";
import { formatSpan } from "../../../src/plot/formatter/timedelta_formatter";
import { degreesOf, metresOf } from "../../../src/plot/ticker/mercator";
import { ticksOf } from "../../../src/plot/ticker/registry";

const HOUR = 3_600_000;
const spans = { type: "TimedeltaTickFormatter", milliseconds: "%MSms", seconds: "%H:%M:%S", minsec: "%H:%M:%S", minutes: "%H:%M", hourmin: "%H:%M", hours: "%H:%M", days: "%d days" };

describe("formatters", () => {
  it("write what printf writes", () => {
    expect(labelsOf({ type: "PrintfTickFormatter", format: "%4.1f mu" }, [1, 2.25], null)).toEqual([" 1.0 mu", " 2.3 mu"]);
  });

  it("write numerals and round them as they are told", () => {
    const write = (rounding: string): unknown[] => labelsOf({ type: "NumeralTickFormatter", format: "0.0%", rounding }, [0.1256, -0.1256], null);
    expect(write("round")).toEqual(["12.6%", "-12.6%"]);
    expect(write("floor")).toEqual(["12.5%", "-12.6%"]);
    expect(write("ceil")).toEqual(["12.6%", "-12.5%"]);
  });

  it("write degrees of places on a map", () => {
    const places = [-60, 0, 60].map((degrees) => metresOf("lat", degrees));
    expect(labelsOf({ type: "MercatorTickFormatter", dimension: "lat" }, places, null)).toEqual(["\u221260", "0", "60"]);
    expect(degreesOf("lon", metresOf("lon", 42))).toBeCloseTo(42);
  });

  it("write spans of time by their distance", () => {
    expect(labelsOf(spans, [0, HOUR, 2 * HOUR], null)).toEqual(["00:00", "01:00", "02:00"]);
    expect(labelsOf(spans, [0, 48 * HOUR, 96 * HOUR], null)).toEqual(["0 days", "2 days", "4 days"]);
    expect(labelsOf({ ...spans, strip_leading_zeros: true }, [HOUR, 2 * HOUR], null)).toEqual(["1:00", "2:00"]);
    expect(labelsOf({ ...spans, context: "%d d", context_location: "below" }, [24 * HOUR, 25 * HOUR], null)).toEqual(["00:00\n1 d", "01:00\n"]);
  });

  it("count a part within the next larger one, or all there are", () => {
    expect(formatSpan(90_061_001.5, "%d %H:%M:%S.%MS %US %% %h %m")).toBe("1 01:01:01.001 500 % 25 1501");
    expect(formatSpan(-5_400_000, "%H:%M")).toBe("-01:30");
  });
});

describe("tickers", () => {
  it("of spans go by hours and days, not by months", () => {
    expect(ticksOf({ type: "TimedeltaTicker" }, { start: 0, end: 24 * HOUR }).major).toEqual([0, 4, 8, 12, 16, 20, 24].map((hour) => hour * HOUR));
    expect(ticksOf({ type: "TimedeltaTicker" }, { start: 0, end: 2400 * HOUR }).major.length).toBeGreaterThan(3);
  });

  it("of maps are at round degrees", () => {
    const degrees = ticksOf({ type: "MercatorTicker" }, { start: 0, end: metresOf("lon", 50) }).major.map((tick) => Math.round(degreesOf("lon", tick) * 1e6) / 1e6);
    expect(degrees).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it("take of several the one that gives the wished number", () => {
    const tickers = [{ type: "SingleIntervalTicker", interval: 1, num_minor_ticks: 0 }, { type: "SingleIntervalTicker", interval: 20, num_minor_ticks: 0 }];
    expect(ticksOf({ type: "CompositeTicker", tickers, desired_num_ticks: 6 } as never, { start: 0, end: 100 }).major).toEqual([0, 20, 40, 60, 80, 100]);
  });
});
