import { describe, expect, it } from "vitest";
import { ticksOf as place } from "../../../src/plot/ticker/registry";
import { multiples } from "../../../src/plot/ticker/ticker";
import { BASIC, DATETIME, LOG } from "./reference";

function ticksOf(ticker: Readonly<Record<string, unknown>>, interval: { start: number; end: number }) {
  return place(ticker as unknown as { type: string }, interval);
}

const basic = { type: "BasicTicker", base: 10, mantissas: [1, 2, 5], min_interval: 0, max_interval: null, desired_num_ticks: 6, num_minor_ticks: 5 };
const log = { ...basic, type: "LogTicker", mantissas: [1, 5] };
const datetime = { type: "DatetimeTicker", desired_num_ticks: 6, num_minor_ticks: 0 };

function expectTicks(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((tick, i) => expect(Math.abs(tick - (wanted[i] as number))).toBeLessThanOrEqual(1e-9 * Math.abs(tick)));
}

describe("major ticks are where Bokeh's are", () => {
  it.each(BASIC)("on a linear axis from %d to %d", (start, end, major) => expectTicks(ticksOf(basic, { start, end }).major, major));
  it.each(LOG)("on a logarithmic axis from %d to %d", (start, end, major) => expectTicks(ticksOf(log, { start, end }).major, major));
  it.each(DATETIME)("on a time axis from %d to %d", (start, end, major) => expectTicks(ticksOf(datetime, { start, end }).major, major));
});

describe("ticks on an axis of names", () => {
  it("are in the middle of each name that is seen", () => {
    const names = { factors: ["a", "b", ["c", "d"]], middles: [0.5, 1.5, 3] };
    expect(place({ type: "CategoricalTicker" }, { start: 2, end: 0 }, names)).toEqual({ major: [0.5, 1.5], minor: [] });
    expect(place({ type: "CategoricalTicker" }, { start: 0, end: 4 }).major).toEqual([]);
  });
});

describe("ticks", () => {
  it("do not depend on the direction of the axis", () => {
    expect(ticksOf(basic, { start: 10, end: 0 })).toEqual(ticksOf(basic, { start: 0, end: 10 }));
  });

  it("are the nearest numbers to round decimals", () => {
    expect(multiples(0.1, 0, 0.5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it("have minor ones between them that are never major too", () => {
    const { major, minor } = ticksOf(basic, { start: 0, end: 1 });
    expect(minor.length).toBe(20);
    expect(minor.filter((tick) => major.includes(tick))).toEqual([]);
  });

  it("keep to the least and the greatest interval", () => {
    expect(ticksOf({ ...basic, min_interval: 0.5 }, { start: 0, end: 1 }).major).toEqual([0, 0.5, 1]);
    expect(ticksOf({ ...basic, max_interval: 10 }, { start: 0, end: 100 }).major.length).toBe(11);
  });

  it("of a fixed ticker are those that are in the interval", () => {
    const fixed = { type: "FixedTicker", ticks: [-1, 0, 3, 20], minor_ticks: [1] };
    expect(ticksOf(fixed, { start: 0, end: 10 })).toEqual({ major: [0, 3], minor: [1] });
  });

  it("of a single interval are its multiples", () => {
    expect(ticksOf({ type: "SingleIntervalTicker", interval: 30, num_minor_ticks: 0 }, { start: 10, end: 95 }).major).toEqual([30, 60, 90]);
  });

  it("are none where there is no interval or a wrong one", () => {
    expect(ticksOf(basic, { start: NaN, end: 1 }).major).toEqual([]);
    expect(ticksOf(basic, { start: 2, end: 2 }).major).toEqual([]);
    expect(ticksOf({ type: "SingleIntervalTicker", interval: 1e-9 }, { start: 0, end: 1 }).major).toEqual([]);
    expect(ticksOf(log, { start: -5, end: -1 }).major).toEqual([]);
  });
});
