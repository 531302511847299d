import { describe, expect, it } from "vitest";
import { fontMetrics, lineStep, measure } from "../../../src/plot/text/meter";
import type { TextStyle } from "../../../src/plot/visual/style";

const style: TextStyle = {
  color: 0xff, font: "20px sans-serif", sizePx: 20, lineHeight: 1.5, align: "left", baseline: "middle", outlineColor: 0, outlineWidth: 1,
};

describe("the lines of a text", () => {
  it("stand apart by the line height in heights of the font's box", () => {
    const { ascent, descent } = fontMetrics(style);
    expect(ascent + descent).toBeGreaterThan(style.sizePx);
    expect(lineStep(style)).toBeCloseTo(1.5 * (ascent + descent));
  });

  it("each add their step to the room of the first", () => {
    expect(measure("one\ntwo\nthree", style).height).toBeCloseTo(measure("one", style).height + 2 * lineStep(style));
  });
});
