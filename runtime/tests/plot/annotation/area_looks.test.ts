import { describe, expect, it } from "vitest";

import { looksOf } from "../../../src/plot/annotation/area_looks";

describe("the looks of a tool's area", () => {
  const own = { fill_color: "lightgrey", fill_alpha: 0.5, line_color: "black", line_alpha: 1, line_width: 0.5 };
  const fillIn = (scheme: string, values: object): number | undefined => looksOf({ ...values, document: { scheme: { value: scheme } } }, false).fill?.color;

  it("are light grey in the light and calm in the dark", () => {
    expect(fillIn("light", own)).toBe(0xd3d3d380);
    expect(fillIn("dark", own)).toBe(0x63a4e033);
  });

  it("are the author's own in the dark too", () => {
    expect(fillIn("dark", { ...own, fill_color: "red" })).toBe(0xff000080);
    expect(fillIn("dark", { ...own, line_color: "red" })).toBe(0xd3d3d380);
  });
});
