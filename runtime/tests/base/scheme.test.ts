import { describe, expect, it } from "vitest";

import { layOn, layWith, schemeDefault } from "../../src/document/scheme";

function model(type: string, scheme: "light" | "dark", set: Record<string, unknown> = {}) {
  return { type, document: { scheme: { value: scheme } }, isSet: (name: string) => name in set, get: (name: string) => set[name] };
}

describe("the dark scheme", () => {
  it("is for colours that the author left unset, by the kind of model", () => {
    expect(schemeDefault(model("LinearAxis", "dark"), "axis_line_color")).toBe("#6d727d");
    expect(schemeDefault(model("LinearAxis", "light"), "axis_line_color")).toBeUndefined();
    expect(schemeDefault(model("Button", "dark"), "line_color")).toBeUndefined();
  });

  it("has light lines for arrows, their heads, spans, slopes and whiskers", () => {
    for (const type of ["Arrow", "VeeHead", "Span", "Slope", "Whisker"]) {
      expect(schemeDefault(model(type, "dark"), "line_color"), type).toBe("#c9ccd3");
    }
    expect(schemeDefault(model("NormalHead", "dark"), "fill_color")).toBe("#c9ccd3");
  });

  it("dims what a click on a legend has hidden so that it can still be read", () => {
    expect(schemeDefault(model("Legend", "dark"), "inactive_fill_alpha")).toBeLessThan(0.5);
  });

  it("leaves words dark on a ground that the author chose, and light where there is none", () => {
    const ground = (value: unknown) => ({ background_fill_color: value });
    expect(schemeDefault(model("Label", "dark"), "text_color")).toBe("#c9ccd3");
    expect(schemeDefault(model("Label", "dark", ground("cornsilk")), "text_color")).toBeUndefined();
    expect(schemeDefault(model("Legend", "dark", ground("white")), "label_text_color")).toBeUndefined();
    expect(schemeDefault(model("Legend", "dark", ground(null)), "label_text_color")).toBe("#d3d6dc");
    expect(schemeDefault(model("Legend", "dark", ground("white")), "border_line_color")).toBe("#4a4e57");
  });

  it("is not for what lies on a light ground in a plot, but for a legend, which brings its own", () => {
    let light = true;
    for (const [type, name] of [["Grid", "grid_line_color"], ["Label", "text_color"], ["Span", "line_color"]] as const) {
      const part = model(type, "dark");
      layOn(part, () => light);
      light = true;
      expect(schemeDefault(part, name), type).toBeUndefined();
      light = false;
      expect(schemeDefault(part, name), type).toBeDefined();
    }
    const [arrow, head] = [model("Arrow", "dark"), model("VeeHead", "dark")];
    layOn(arrow, () => true);
    layWith(head, arrow);
    expect(schemeDefault(head, "fill_color")).toBeUndefined();
    const legend = model("Legend", "dark");
    layOn(legend, () => true);
    expect(schemeDefault(legend, "label_text_color")).toBe("#d3d6dc");
  });

  it("has light letters with a dark edge for texts at points, unless the author coloured them or the plot is light", () => {
    const look = (text: ReturnType<typeof model>) => ["text_color", "text_outline_color", "text_outline_width"].map((name) => schemeDefault(text, name));
    const [text, coloured, laid] = [model("Text", "dark"), model("TeXGlyph", "dark", { text_color: "navy" }), model("Text", "dark")];
    layOn(laid, () => true);
    expect(look(text)).toEqual(["#e4e6ea", "#1b1d21", 3]);
    expect(look(coloured)).toEqual([undefined, undefined, undefined]);
    expect(look(laid)).toEqual([undefined, undefined, undefined]);
  });
});
