import { describe, expect, it } from "vitest";

import { addMonths, dayByKey, dayFrom, dayOf, isAllowed, isoOf, monthGrid, spansOf } from "../../src/widget/calendar_days";
import { read, written } from "../../src/widget/date_format";

const NOON = Date.UTC(2024, 1, 29, 12, 5, 9);

describe("days", () => {
  it("are numbers that come back as the same text", () => {
    for (const iso of ["1969-12-31", "1970-01-01", "2024-02-29", "0099-05-06"]) expect(isoOf(dayOf(iso))).toBe(iso);
  });

  it("that do not exist are not a number", () => {
    for (const iso of ["2023-02-29", "2024-13-01", "2024-1-1", ""]) expect(dayOf(iso)).toBeNaN();
  });

  it("keep their date in another month as far as it has one", () => {
    expect(isoOf(addMonths(dayOf("2024-01-31"), 1))).toBe("2024-02-29");
    expect(isoOf(addMonths(dayOf("2024-02-29"), 12))).toBe("2025-02-28");
    expect(isoOf(addMonths(dayOf("2024-01-15"), -1))).toBe("2023-12-15");
  });

  it("stand in six weeks from the weekday that is asked for", () => {
    const sunday = monthGrid(2024, 1, 0);
    expect(sunday).toHaveLength(6);
    expect(isoOf(sunday[0]![0]!)).toBe("2024-01-28");
    expect(isoOf(monthGrid(2024, 1, 1)[0]![0]!)).toBe("2024-01-29");
  });

  it("are walked through by keys", () => {
    const day = dayFrom(2024, 1, 14); // a Wednesday
    const at = (key: string, shift = false): string => isoOf(dayByKey(day, key, shift, 0)!);
    expect([at("ArrowLeft"), at("ArrowDown"), at("Home"), at("End")]).toEqual(["2024-02-13", "2024-02-21", "2024-02-11", "2024-02-17"]);
    expect([at("PageUp"), at("PageDown", true)]).toEqual(["2024-01-14", "2025-02-14"]);
    expect(dayByKey(day, "x", false, 0)).toBeNull();
  });

  it("can be chosen by all rules together", () => {
    const rules = { first: dayOf("2024-02-01"), last: dayOf("2024-02-28"), disabled: spansOf(["2024-02-03", ["2024-02-10", "2024-02-12"]]), enabled: null };
    const allowed = (iso: string, more = {}): boolean => isAllowed(dayOf(iso), { ...rules, ...more });
    expect(allowed("2024-02-01")).toBe(true);
    expect([allowed("2024-01-31"), allowed("2024-02-29"), allowed("2024-02-03"), allowed("2024-02-11")]).toEqual([false, false, false, false]);
    const some = { enabled: spansOf([["2024-02-04", "2024-02-10"]]) };
    expect([allowed("2024-02-05", some), allowed("2024-02-10", some), allowed("2024-02-20", some)]).toEqual([true, false, false]);
  });
});

describe("moments", () => {
  it.each([
    ["Y-m-d", "2024-02-29"],
    ["j. F Y, H:i", "29. February 2024, 12:05"],
    ["D, M J y", "Thu, Feb 29th 24"],
    ["l n/j/Y h:i:S K", "Thursday 2/29/2024 12:05:09 PM"],
    ["\\Da\\y d", "Day 29"],
    ["W", "9"],
  ])("are written by %s", (format, text) => {
    expect(written(format, NOON)).toBe(text);
  });

  it.each(["Y-m-d H:i:S", "j. F Y, H:i:S", "l, M J Y G:i:s K", "U", "u", "Z"])("that were written by %s are read again", (format) => {
    expect(read(format, written(format, NOON))).toBe(NOON);
  });

  it("are read as ISO text too, and a clock's time alone where there is no day", () => {
    expect(read("d.m.Y", "2024-02-29")).toBe(Date.UTC(2024, 1, 29));
    expect(read("h:i K", "21:45")).toBe((21 * 60 + 45) * 60_000);
    expect(read("Y-m-d H:i", "21:45")).toBeNull();
  });

  it.each(["2024-02-30", "2024-13-01", "tomorrow", "", "2024-02-29 25:00"])("that are none are not read: %s", (text) => {
    expect(read("Y-m-d", text)).toBeNull();
  });

  it("know midnight and noon of twelve hours", () => {
    expect(read("h:i K", "12:00 AM")).toBe(0);
    expect(read("h:i K", "12:00 PM")).toBe(43_200_000);
    expect(read("h:i K", "13:00 PM")).toBeNull();
  });
});
