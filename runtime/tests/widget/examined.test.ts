import { describe, expect, it } from "vitest";
import { ColumnData } from "../../src/base/columns";
import type { Model } from "../../src/schema/models.gen";
import { childrenOf, written } from "../../src/widget/examined";

const model = (type: string, properties: object = {}): Model => ({ id: "p1", type, document: {}, name: null, ...properties }) as unknown as Model;

describe("what is examined", () => {
  it("has the models of its lists and mappings, each under its property", () => {
    const [a, b, c] = ["A", "B", "C"].map((type) => model(type));
    const found = childrenOf(model("Top", { one: a, more: [1, b, { deep: c }], none: null }), ["one", "more", "none"]);
    expect(found).toEqual([{ from: "one", model: a }, { from: "more", model: b }, { from: "more", model: c }]);
  });

  it("is written shortly", () => {
    expect(written(model("Line", { name: "main" }))).toBe('Line "main"');
    expect(written(new Map([["a", Float64Array.of(1, 2)]]))).toBe("{a: [1, 2]}");
    expect(written(Array.from({ length: 20 }, (_, i) => i))).toBe("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … 20 in all]");
    expect(written(new ColumnData(new Map([["x", [1, 2, 3]]])))).toBe("{x: 3} rows");
    expect(written("x".repeat(1000)).length).toBe(301);
  });
});
