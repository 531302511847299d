import { describe, expect, it } from "vitest";

import { Document } from "../../src/document/document";
import type { LayoutDOM } from "../../src/schema/models.gen";
import { boxOf } from "../../src/view/box";

function box(type: string, values: Record<string, unknown> = {}): Readonly<Record<string, string>> {
  const document = new Document();
  document.replace({ title: "", theme: "light", roots: [], models: [{ id: "m", type, values }] }, (value) => value);
  return boxOf(document.model("m") as unknown as LayoutDOM, "column");
}

describe("the least width of a field", () => {
  it("is such that it can be read", () => {
    for (const type of ["TextInput", "AutocompleteInput", "NumericInput", "Spinner", "DatePicker"]) expect(box(type)["min-width"], type).toBe("170px");
    expect(box("Select")["min-width"]).toBe("80px");
    expect(box("Button")["min-width"]).toBeUndefined();
  });

  it("is the author's where there is one, and is no more than the width or the greatest one", () => {
    expect(box("TextInput", { min_width: 30 })["min-width"]).toBe("30px");
    expect(box("TextInput", { max_width: 100 })["min-width"]).toBe("100px");
    expect(box("TextInput", { width: 60 })["min-width"]).toBeUndefined();
  });

  it("does not keep a field that stretches from being narrow", () => {
    expect(box("TextInput", { sizing_mode: "stretch_width" })["min-width"]).toBe("0");
  });
});
