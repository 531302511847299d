import { describe, expect, it } from "vitest";

import { matching, stepped as nextPlace } from "../../src/widget/completions";
import { iconPath } from "../../src/base/icon_paths";
import { bounded, parsed, stepped } from "../../src/widget/numbers";
import { placeOf, pointOf, sideOf } from "../../src/widget/tooltip_place";

describe("numbers that are typed", () => {
  it("are what they say, or nothing, or wrong", () => {
    expect([parsed(" 12 ", "int"), parsed("-1.5e2", "float"), parsed(".5", "float"), parsed("", "int")]).toEqual([12, -150, 0.5, null]);
    expect([parsed("1.5", "int"), parsed("abc", "float"), parsed("1,5", "float"), parsed("Infinity", "float")]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("step without the noise of binary fractions and stop at the bounds", () => {
    expect(stepped(0.1, 0.2)).toBe(0.3);
    expect(stepped(1e-7, 1e-7)).toBe(2e-7);
    expect([bounded(12, 0, 10), bounded(-1, 0, 10), bounded(5, null, null)]).toEqual([10, 0, 5]);
  });
});

describe("completions", () => {
  const cities = ["Oslo", "Rome", "oasis"];
  it("fit by their beginning or anywhere, with or without capitals", () => {
    expect(matching(cities, "o", { isExact: true, isAnywhere: false, limit: null })).toEqual(["oasis"]);
    expect(matching(cities, "o", { isExact: false, isAnywhere: false, limit: null })).toEqual(["Oslo", "oasis"]);
    expect(matching(cities, "o", { isExact: false, isAnywhere: true, limit: 2 })).toEqual(["Oslo", "Rome"]);
  });

  it("are walked through round and round", () => {
    expect([nextPlace(2, "ArrowDown", 3), nextPlace(0, "ArrowUp", 3), nextPlace(0, "x", 3), nextPlace(0, "ArrowDown", 0)]).toEqual([0, 2, null, null]);
  });
});

describe("a tooltip", () => {
  const target = { left: 100, top: 100, width: 40, height: 20 };
  const view = { width: 400, height: 300 };
  const size = { width: 80, height: 30 };

  it("stands at the place of its target that is named", () => {
    expect(pointOf(target, "right")).toEqual([140, 110]);
    expect(pointOf(target, "top_left")).toEqual([100, 100]);
    expect(pointOf(target, [5, 6])).toEqual([105, 106]);
    expect([sideOf("right", "auto"), sideOf("top_center", "auto"), sideOf("bottom_left", "horizontal"), sideOf("left", "above")]).toEqual(["right", "above", "left", "above"]);
  });

  it("opens to its side, or to the other one when there is no room", () => {
    expect(placeOf(target, "right", "auto", size, view)).toEqual({ left: 148, top: 95, side: "right", arrow: 15 });
    expect(placeOf({ ...target, left: 350 }, "right", "auto", size, view)).toMatchObject({ left: 350 - 8 - 80, side: "left" });
    expect(placeOf({ ...target, left: 10 }, "bottom", "auto", size, view).left).toBe(4);
  });
});

describe("icons", () => {
  it("are found by either spelling, and unknown ones are nothing", () => {
    expect(iconPath("zoom_in")).toBe(iconPath("zoom-in"));
    expect(iconPath("player-play")).toMatch(/^M/);
    expect(iconPath("question-mark")).toMatch(/^M/);
    expect(iconPath("no-such-icon")).toBeUndefined();
  });
});
