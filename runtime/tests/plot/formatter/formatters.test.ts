import { describe, expect, it } from "vitest";
import { formatNumbers } from "../../../src/plot/formatter/basic_formatter";
import { formatTimes, type TimeOptions } from "../../../src/plot/formatter/datetime_formatter";
import { formatPowers } from "../../../src/plot/formatter/log_formatter";
import { labelsOf } from "../../../src/plot/formatter/registry";
import { strftime } from "../../../src/plot/formatter/strftime";
import { plainText } from "../../../src/plot/text/meter";
import { BASIC, DATETIME, LOG } from "../ticker/reference";

const plain = { precision: null, scientific: true, powerHigh: 5, powerLow: -3 };
const formats = {
  microseconds: "%fus", milliseconds: "%3Nms", seconds: "%Ss", minsec: ":%M:%S", minutes: ":%M",
  hourmin: "%H:%M", hours: "%Hh", days: "%m/%d", months: "%m/%Y", years: "%Y",
};
const times: TimeOptions = { formats, stripLeadingZeros: false, boundaryScaling: true, hideRepeats: false, context: null };

describe("labels are Bokeh's", () => {
  // Where Bokeh pads scientific numbers with zeros ("2.000e+8") ours are shorter.
  it.each(BASIC.filter(([, , , labels]) => !labels.some((label) => label.includes("e"))))("for numbers from %d to %d", (_a, _b, major, labels) =>
    expect(formatNumbers(major, plain)).toEqual(labels),
  );
  it.each(LOG)("for powers from %d to %d", (_a, _b, major, labels) => expect(formatPowers(major, 10, 0).map(plainText)).toEqual(labels));
  it.each(DATETIME)("for times from %d to %d", (_a, _b, major, labels, stripped) => {
    expect(formatTimes(major, times)).toEqual(labels);
    expect(formatTimes(major, { ...times, stripLeadingZeros: true })).toEqual(stripped);
  });
});

describe("numbers", () => {
  it("are scientific only beyond the limits, with equal digits", () => {
    expect(formatNumbers([1e-7, 1.5e-7, 2e-7], plain)).toEqual(["1.0e−7", "1.5e−7", "2.0e−7"]);
    expect(formatNumbers([0, 2e8, 4e8], plain)).toEqual(["0", "2e+8", "4e+8"]);
    expect(formatNumbers([0, 2e8], { ...plain, scientific: false })).toEqual(["0", "200000000"]);
  });

  it("have the digits that were asked for", () => {
    expect(formatNumbers([0, 0.5], { ...plain, precision: 2 })).toEqual(["0.00", "0.50"]);
  });

  it("have no sign when they round to zero", () => {
    expect(formatNumbers([-1, -1e-17, 1], plain)).toEqual(["−1", "0", "1"]);
  });

  it("of one tick are written in full", () => {
    expect(formatNumbers([0.25], plain)).toEqual(["0.25"]);
    expect(formatNumbers([], plain)).toEqual([]);
  });
});

describe("powers", () => {
  it("are raised exponents, written out where they are small", () => {
    expect(formatPowers([0.1, 1, 1000], 10, 2)).toEqual(["0.1", "1", { base: "10", exponent: "3" }]);
    expect(formatPowers([1, 2, 4], 2, 0)).toEqual([0, 1, 2].map((e) => ({ base: "2", exponent: String(e) })));
  });
});

describe("times", () => {
  const hours = [0, 6, 12].map((hour) => Date.UTC(2020, 1, 3, hour));

  it("hide repeated labels when asked to", () => {
    expect(formatTimes(hours, { ...times, formats: { ...formats, hours: "x", days: "x" }, hideRepeats: true })).toEqual(["x", "", ""]);
  });

  it("tell their context once, below", () => {
    const context = { location: "below", which: "start", options: "%Y" } as const;
    expect(formatTimes(hours, { ...times, boundaryScaling: false, context })).toEqual(["00h\n2020", "06h\n", "12h\n"]);
  });

  it("leave no empty line when their context says nothing", () => {
    const context = { location: "below", which: "all", options: "" } as const;
    expect(formatTimes(hours, { ...times, boundaryScaling: false, context })).toEqual(["00h", "06h", "12h"]);
  });

  it("know fractions of a second and the directives of C", () => {
    const time = Date.UTC(2021, 4, 6, 7, 8, 9) + 12.3456;
    expect(strftime("%F %T.%3N %f %p %P %-d %j %%", time)).toBe("2021-05-06 07:08:09.012 012345 AM am 6 126 %");
    expect(strftime("%Y", NaN)).toBe("NaT");
  });
});

describe("a formatter that this runtime does not know", () => {
  it("still labels the ticks", () => {
    expect(labelsOf({ type: "Unheard" }, [1, 2.5], null)).toEqual(["1", "2.5"]);
  });
});
