import { describe, expect, it } from "vitest";
import { anchored, gridOf, legendLayout, type LegendRequest } from "../../../src/plot/annotation/legend_layout";
import { labelPlacement, orientationAngle, withoutOverlap } from "../../../src/plot/axis/axis_labels";
import { crisp } from "../../../src/plot/geometry";
import { frameLayout, type FrameRequest } from "../../../src/plot/layout/frame_layout";
import { textStyle } from "../../../src/plot/visual/read";

const request: FrameRequest = {
  width: 400,
  height: 300,
  sides: { left: [40], right: [], above: [20, 30], below: [25] },
  least: { left: 5, right: 5, above: 5, below: 5 },
  frameWidth: null,
  frameHeight: null,
};

describe("the layout of a plot", () => {
  it("gives the frame what the sides leave", () => {
    expect(frameLayout(request).frame).toEqual({ left: 40, top: 50, right: 395, bottom: 275 });
  });

  it("stacks the parts of a side outwards", () => {
    const { above, left } = frameLayout(request).sides;
    expect(above).toEqual([
      { left: 40, right: 395, top: 30, bottom: 50 },
      { left: 40, right: 395, top: 0, bottom: 30 },
    ]);
    expect(left).toEqual([{ left: 0, right: 40, top: 50, bottom: 275 }]);
  });

  it("grows around a frame of fixed size", () => {
    const layout = frameLayout({ ...request, frameWidth: 100, frameHeight: 80 });
    expect([layout.width, layout.height]).toEqual([145, 155]);
  });

  it("keeps a frame of a pixel in a plot that is too small", () => {
    const { frame } = frameLayout({ ...request, width: 10, height: 10 });
    expect([frame.right - frame.left, frame.bottom - frame.top]).toEqual([1, 1]);
  });
});

describe("a crisp line", () => {
  it("fills whole device pixels at any ratio", () => {
    for (const ratio of [1, 1.25, 1.5, 2, 3]) {
      const at = crisp(33.37, 1, ratio) * ratio;
      const edge = at - Math.max(1, Math.round(ratio)) / 2;
      expect(Math.abs(edge - Math.round(edge))).toBeLessThan(1e-9);
    }
  });
});

const style = textStyle({ text_font_size: "10px", text_color: "black" }, "");

describe("tick labels", () => {
  it("hang below, stand above, and end at the left", () => {
    expect(labelPlacement("below", 0)).toMatchObject({ align: "center", baseline: "top" });
    expect(labelPlacement("above", 0)).toMatchObject({ align: "center", baseline: "bottom" });
    expect(labelPlacement("left", 0)).toMatchObject({ align: "right", baseline: "middle" });
  });

  it("that are slanted end or begin at their tick, whichever is nearer to the axis", () => {
    expect(labelPlacement("below", 0.8).align).toBe("right");
    expect(labelPlacement("below", -0.8).align).toBe("left");
    expect(labelPlacement("above", 0.8).align).toBe("left");
    expect(orientationAngle("vertical", "below")).toBe(Math.PI / 2);
    expect(orientationAngle("parallel", "right")).toBe(-Math.PI / 2);
  });

  it("are left out evenly where they would overlap", () => {
    const labels = ["10000", "20000", "30000", "40000", "50000", "60000"];
    const positions = labels.map((_, i) => i * 20);
    expect(withoutOverlap(labels, positions, style, "below", 0, 5)).toEqual([true, false, true, false, true, false]);
    expect(withoutOverlap(labels, positions.map((at) => at * 3), style, "below", 0, 5)).toEqual(labels.map(() => true));
  });

  it("that are slanted are all written where their letters do not meet", () => {
    const labels = ["chevrolet", "chrysler", "datsun"];
    const apart = (pixels: number) => withoutOverlap(labels, labels.map((_, i) => i * pixels), style, "below", 1.2, 1);
    expect(apart(12)).toEqual([true, true, true]);
    expect(apart(8)).toEqual([true, false, true]);
  });

  it("are left out independently of the axis' direction", () => {
    const labels = ["a", "b", "c", "d"];
    expect(withoutOverlap(labels, [30, 20, 10, 0], style, "left", 0, 5)).toEqual([false, true, false, true]);
  });
});

const legend: LegendRequest = {
  labels: [
    { width: 30, height: 12 },
    { width: 50, height: 12 },
    { width: 10, height: 12 },
  ],
  title: null,
  titleStandoff: 5,
  glyphWidth: 20,
  glyphHeight: 20,
  labelStandoff: 5,
  labelWidth: 20,
  labelHeight: 0,
  spacing: 3,
  padding: 10,
  rows: 3,
  columns: 1,
};

describe("a legend", () => {
  it("is as large as its entries and its padding", () => {
    const layout = legendLayout(legend);
    expect([layout.width, layout.height]).toEqual([10 + 20 + 5 + 50 + 10, 10 + 3 * 20 + 2 * 3 + 10]);
    expect(layout.entries.map((entry) => entry.area.top)).toEqual([10, 33, 56]);
  });

  it("stands in a row when it is horizontal, its title above", () => {
    const layout = legendLayout({ ...legend, ...gridOf(3, true, "auto", "auto"), title: { width: 10, height: 15 } });
    expect(layout.height).toBe(10 + 15 + 5 + 20 + 10);
    expect(layout.entries.map((entry) => entry.area.left)).toEqual([10, 10 + 55 + 3, 10 + 55 + 3 + 75 + 3]);
  });

  it("has the columns or rows that were asked for", () => {
    expect(gridOf(5, false, "auto", 2)).toEqual({ rows: 3, columns: 2 });
    expect(gridOf(5, false, 2, "auto")).toEqual({ rows: 2, columns: 3 });
  });

  it("keeps its margin from the frame at each anchor", () => {
    const frame = { left: 100, top: 0, right: 300, bottom: 200 };
    const size = { width: 50, height: 20 };
    expect(anchored(frame, size, "top_right", 10)).toEqual({ x: 240, y: 10 });
    expect(anchored(frame, size, "bottom_left", 10)).toEqual({ x: 110, y: 170 });
    expect(anchored(frame, size, "center", 10)).toEqual({ x: 175, y: 90 });
    expect(anchored(frame, size, [5, 6], 10)).toEqual({ x: 105, y: 174 });
  });
});
