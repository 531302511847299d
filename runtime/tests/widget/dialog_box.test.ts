import { describe, expect, it } from "vitest";
import { numberOf, partsOf, pointOf } from "../../src/view/places";
import { handlesOf, LEAST_WIDTH, movedBy, pulledBy } from "../../src/widget/dialog_box";

const limits = { left: 0, top: 0, right: 500, bottom: 400 };
const box = { left: 100, top: 100, width: 200, height: 150 };

describe("a dialog", () => {
  it("moves with the pointer and stays within its limits", () => {
    expect(movedBy(box, 20, -30, limits)).toEqual({ ...box, left: 120, top: 70 });
    expect(movedBy(box, 900, 900, limits)).toEqual({ ...box, left: 300, top: 250 });
    expect(movedBy(box, -900, -900, limits)).toEqual({ ...box, left: 0, top: 0 });
  });

  it("is pulled at an edge or a corner, within its limits and not below its least size", () => {
    expect(pulledBy(box, "right", 40, 99, limits, false)).toEqual({ ...box, width: 240 });
    expect(pulledBy(box, "top left", -10, -20, limits, false)).toEqual({ left: 90, top: 80, width: 210, height: 170 });
    expect(pulledBy(box, "left", 190, 0, limits, false)).toEqual({ ...box, left: 300 - LEAST_WIDTH, width: LEAST_WIDTH });
    expect(pulledBy(box, "bottom", 0, 999, limits, false)).toEqual({ ...box, height: 300 });
  });

  it("keeps its middle when it is symmetric", () => {
    expect(pulledBy(box, "right", 10, 0, limits, true)).toEqual({ ...box, left: 90, width: 220 });
  });

  it("has handles where it may be resized", () => {
    expect(handlesOf("none")).toEqual([]);
    expect(handlesOf("x")).toEqual(["left", "right"]);
    expect(handlesOf("top")).toEqual(["top"]);
    expect(handlesOf("all")).toHaveLength(8);
  });
});

describe("a node", () => {
  const frame = { left: 10, top: 20, right: 110, bottom: 220 };

  it("is a point of a box, a side its middle", () => {
    expect(pointOf(frame, "top_left")).toEqual({ x: 10, y: 20 });
    expect(pointOf(frame, "left")).toEqual({ x: 10, y: 120 });
    expect(pointOf(frame, "bottom_center")).toEqual({ x: 60, y: 220 });
    expect(pointOf(frame, "center")).toEqual({ x: 60, y: 120 });
  });

  it("is a number along an axis, or a length", () => {
    expect(numberOf(frame, "bottom", "y")).toBe(220);
    expect(numberOf(frame, "width", "x")).toBe(100);
    expect(numberOf(frame, "height", "y")).toBe(200);
  });

  it("is a part of a box for anchors", () => {
    expect(partsOf("bottom_right")).toEqual({ x: 1, y: 1 });
    expect(partsOf([0.25, 0.5])).toEqual({ x: 0.25, y: 0.5 });
  });
});
