import { describe, expect, it } from "vitest";
import { combined, modeFor } from "../../../src/plot/tool/selection";
import { boxesWithin, boxRegion, centresWithin, inRegion, polygonRegion } from "../../../src/plot/glyph/region";
import { BoxGrip, draggedSide, sized } from "../../../src/plot/annotation/box_grip";
import { closed } from "../../../src/plot/annotation/area_looks";
import { heldCorners, PolyGrip, type Corners } from "../../../src/plot/annotation/poly_grip";
import { box, type Box } from "../../../src/plot/geometry";

const keys = (shift: boolean, ctrl: boolean) => ({ shift, ctrl, alt: false });

describe("a selection and what is met", () => {
  it.each([
    ["replace", [2, 3]],
    ["append", [1, 2, 3]],
    ["intersect", [2]],
    ["subtract", [1]],
    ["xor", [1, 3]],
    ["toggle", [3]],
  ] as const)("become one by %s", (mode, rows) => {
    expect(combined(mode, [1, 2], [3, 2, 2])).toEqual(rows);
  });

  it("keys come before the tool's own mode", () => {
    expect(modeFor(keys(false, false), "xor")).toBe("xor");
    expect(modeFor(keys(true, false), "xor")).toBe("append");
    expect(modeFor(keys(false, true), "xor")).toBe("intersect");
    expect(modeFor(keys(true, true), "xor")).toBe("subtract");
  });
});

describe("a region", () => {
  const triangle = polygonRegion([0, 10, 0], [0, 0, 10]);

  it("holds what is inside of its corners", () => {
    expect(inRegion(triangle, 2, 2)).toBe(true);
    expect(inRegion(triangle, 8, 8)).toBe(false);
    expect(inRegion(boxRegion(box(0, 0, 10, 10)), 10, 0)).toBe(true);
  });

  it("selects marks by their centres, and greedily what it touches", () => {
    const area = box(0, 0, 10, 10);
    expect(centresWithin(boxRegion(area), [5, 12, NaN], [5, 5, 5], 3, () => 3)).toEqual([0]);
    expect(centresWithin(boxRegion(area, true), [5, 12, NaN], [5, 5, 5], 3, () => 3)).toEqual([0, 1]);
  });

  it("meets rectangles with a box and holds their centres with a polygon", () => {
    expect(boxesWithin(boxRegion(box(0, 0, 10, 10)), [12, 30], [5, 5], [6, 6], [2, 2])).toEqual([0]);
    expect(boxesWithin(triangle, [2, 9], [2, 9], [20, 20], [20, 20])).toEqual([0]);
  });

  it("may have several parts, of which one within another is a hole", () => {
    const ring = polygonRegion([0, 10, 10, 0, NaN, 4, 6, 6, 4, NaN, 20, 30, 30], [0, 0, 10, 10, NaN, 4, 4, 6, 6, NaN, 0, 0, 10]);
    expect([[2, 2], [5, 5], [8, 9], [15, 5], [28, 5], [1, 9]].map(([x, y]) => inRegion(ring, x as number, y as number))).toEqual([true, false, true, false, true, true]);
    expect(ring.area).toEqual(box(0, 0, 30, 10));
    expect(closed({ x: [0, 1, 1, NaN, 5, 6], y: [0, 0, 1, NaN, 5, 5] }).x).toEqual([0, 1, 1, 0, 1, NaN, 5, 6, 5, 6]);
  });
});

describe("a box under the pointer", () => {
  let area: Box = box(20, 20, 60, 60);
  const grip = (more: object = {}): BoxGrip => {
    area = box(20, 20, 60, 60);
    const rules = { sides: { left: true, right: true, top: true, bottom: true }, movesX: true, movesY: true, symmetric: false, limits: box(0, 0, 100, 100) };
    return new BoxGrip(() => ({ area, ...rules, ...more }), (next) => (area = next));
  };
  const drag = (held: BoxGrip, x0: number, y0: number, x1: number, y1: number): boolean => {
    const event = { startX: x0, startY: y0, x: x1, y: y1, modifiers: keys(false, false) };
    const taken = held.dragStart(event);
    held.drag(event);
    return taken;
  };

  it("moves with it, but not out of its limits", () => {
    expect(drag(grip(), 40, 40, 50, 200)).toBe(true);
    expect(area).toEqual(box(30, 60, 70, 100));
  });

  it("is resized at its sides and corners", () => {
    drag(grip(), 60, 40, 70, 99);
    expect(area).toEqual(box(20, 20, 70, 60));
    drag(grip(), 20, 20, 10, 5);
    expect(area).toEqual(box(10, 5, 60, 60));
    drag(grip({ symmetric: true }), 60, 40, 70, 40);
    expect(area).toEqual(box(10, 20, 70, 60));
  });

  it("says by its cursor what a drag would do", () => {
    expect([grip().cursorAt(40, 40), grip().cursorAt(60, 40), grip().cursorAt(20, 20), grip().cursorAt(90, 90)]).toEqual(["move", "ew-resize", "nwse-resize", null]);
    expect(drag(grip({ movesX: false, movesY: false }), 40, 40, 50, 50)).toBe(false);
  });
});

describe("sizes of a box that is dragged", () => {
  it("hold the dragged side, wherever the other one is", () => {
    expect(sized([2, 9], 1, { least: 1, most: 3 })).toEqual([2, 5]);
    expect(sized([4.5, 5], 0, { least: 1, most: 3 })).toEqual([4, 5]);
    expect(sized([9, 2], 1, { least: 1, most: 3 })).toEqual([9, 6]);
    expect(sized([2, 9], null, { least: 1, most: 3 })).toEqual([2, 9]);
    expect(sized([2, 10], "both", { least: 1, most: 4 })).toEqual([4, 8]);
    expect(sized([10, 2], "both", { least: 1, most: 4 })).toEqual([8, 4]);
  });

  it("know which side was dragged, also beyond the other one", () => {
    expect(draggedSide([20, 70], [20, 60], 1)).toBe(1);
    expect(draggedSide([10, 20], [20, 60], 1)).toBe(0);
    expect(draggedSide([30, 70], [20, 60], 0)).toBe(null);
    expect(draggedSide([10, 70], [20, 60], 1)).toBe("both");
  });
});

describe("a polygon under the pointer", () => {
  const corners = { x: [0, 40, 40], y: [0, 0, 40] };

  it("is held by a corner, a side or as a whole", () => {
    expect(heldCorners(corners, 38, 38)).toEqual([2]);
    expect(heldCorners(corners, 20, 3)).toEqual([0, 1]);
    expect(heldCorners(corners, 30, 12)).toEqual([0, 1, 2]);
    expect(heldCorners(corners, 5, 30)).toEqual([]);
  });

  it("is held by the sides of its parts, and not by what would join them", () => {
    const parts = { x: [0, 40, 40, NaN, 100, 140, 140], y: [0, 0, 40, NaN, 0, 0, 40] };
    expect(heldCorners(parts, 20, 20)).toEqual([2, 0]);
    expect(heldCorners(parts, 120, 20)).toEqual([6, 4]);
    expect(heldCorners(parts, 70, 20)).toEqual([]);
  });

  it("goes with the pointer by what is held, or whole, and back as it was", () => {
    const drag = (whole: boolean): readonly Corners[] => {
      const told: Corners[] = [];
      const grip = new PolyGrip(() => corners, (now) => told.push(now), whole);
      const event = { startX: 40, startY: 40, x: 41, y: 42, modifiers: keys(false, false) };
      grip.dragStart(event);
      grip.drag(event);
      grip.dragCancel();
      return told;
    };
    expect(drag(false)).toEqual([{ x: [0, 40, 41], y: [0, 0, 42] }, corners]);
    expect(drag(true)[0]).toEqual({ x: [1, 41, 41], y: [2, 2, 42] });
    expect(drag(true)[1]).toBe(corners);
  });
});
