import { describe, expect, it } from "vitest";
import { ColumnData } from "../../src/base/columns";
import { Document } from "../../src/document/document";
import { RARE } from "../../src/schema/models.gen";
import { defineType } from "../../src/schema/schema";
import { cellOf } from "../../src/widget/table_cells";
import { parsed } from "../../src/widget/table_editor";
import { nanCompare, rowsBetween, sortedRows } from "../../src/widget/table_rows";

// The page hears of editors and formatters from the document that has them.
for (const [name, [bases, properties]] of Object.entries(RARE)) defineType({ name, bases, properties });

function model(type: string, values: Record<string, unknown> = {}) {
  const document = new Document();
  document.replace({ title: "", theme: "light", roots: [], models: [{ id: "m", type, values }] }, (value) => value);
  return document.model("m");
}

describe("the rows of a table", () => {
  it("are in the source's order until they are sorted", () => {
    expect([...sortedRows(null, 3, [])]).toEqual([0, 1, 2]);
    expect([...sortedRows(Uint32Array.of(2, 0), 3, [])]).toEqual([2, 0]);
  });

  it("are sorted by numbers and by texts as people count, what is missing last", () => {
    const numbers = Float64Array.of(3, NaN, 1, 2);
    expect([...sortedRows(null, 4, [{ values: numbers, descending: false }])]).toEqual([2, 3, 0, 1]);
    expect([...sortedRows(null, 4, [{ values: numbers, descending: true }])]).toEqual([0, 3, 2, 1]);
    expect([...sortedRows(null, 4, [{ values: ["item 10", null, "item 9", "Item 1"], descending: false }])]).toEqual([3, 2, 0, 1]);
  });

  it("stay in order where they are equal, and are sorted by a second column then", () => {
    const first = { values: ["b", "a", "b", "a"], descending: false };
    expect([...sortedRows(null, 4, [first])]).toEqual([1, 3, 0, 2]);
    expect([...sortedRows(null, 4, [first, { values: Int32Array.of(1, 2, 3, 4), descending: true }])]).toEqual([3, 1, 2, 0]);
  });

  it("between two rows are those that are seen between them", () => {
    expect(rowsBetween([5, 1, 3, 2], 3, 5)).toEqual([5, 1, 3]);
    expect(rowsBetween([5, 1], 9, 1)).toEqual([1]);
  });
});

describe("a cell", () => {
  const data = new ColumnData(new Map<string, never>([["n", Float64Array.of(7) as never], ["c", ["red"] as never]]));
  const text = (type: string, value: unknown, values: Record<string, unknown> = {}) => cellOf(model(type, values), value, 0, data).text;

  it("is written as its formatter says", () => {
    expect(text("StringFormatter", 5)).toBe("5");
    expect(text("NumberFormatter", 1234.5, { format: "0,0.00" })).toBe("1,234.50");
    expect(text("ScientificFormatter", 123456, { precision: 2 })).toBe("1.23e+5");
    expect(text("ScientificFormatter", 12.345, { precision: 2 })).toBe("12.35");
    expect([text("BooleanFormatter", true), text("BooleanFormatter", false)]).toEqual(["✓", ""]);
  });

  it("says what is missing in words of the author's", () => {
    expect([text("StringFormatter", null), text("StringFormatter", NaN), text("NumberFormatter", NaN)]).toEqual(["(null)", "NaN", "-"]);
    expect(text("NumberFormatter", null, { null_format: "none" })).toBe("none");
  });

  it("has looks of its own, for all or by a column", () => {
    expect(cellOf(model("StringFormatter", { text_color: { field: "c" }, text_align: { value: "right" } }), 1, 0, data)).toEqual({ text: "1", align: "right", color: "red" });
  });

  it("of HTML is as its template says where there is no code in it", () => {
    expect(cellOf(model("HTMLTemplateFormatter", { template: "<b>x</b>" }), 1, 0, data).html).toBe("<b>x</b>");
  });
});

describe("a comparison of an author's own", () => {
  const values = ["S", "L", "M"];
  it("says which row comes first, also downwards", () => {
    const compare = (x: unknown, y: unknown): number => "SML".indexOf(x as string) - "SML".indexOf(y as string);
    expect([...sortedRows(null, 3, [{ values, descending: false, compare }])]).toEqual([0, 2, 1]);
    expect([...sortedRows(null, 3, [{ values, descending: true, compare }])]).toEqual([1, 2, 0]);
  });

  it("puts what is no number at the end that is wished", () => {
    const numbers = [NaN, 2, 1];
    const order = (isFirst: boolean, descending: boolean): number[] => [...sortedRows(null, 3, [{ values: numbers, descending, compare: nanCompare(isFirst) }])];
    expect(order(false, false)).toEqual([2, 1, 0]);
    expect(order(true, false)).toEqual([0, 2, 1]);
    expect(order(true, true)).toEqual([1, 2, 0]);
  });
});

describe("an editor", () => {
  it("takes what is of its kind", () => {
    expect(parsed(model("IntEditor"), "12", 1)).toBe(12);
    expect(parsed(model("IntEditor"), "1.5", 1)).toBeUndefined();
    expect(parsed(model("NumberEditor"), "1.5", 1)).toBe(1.5);
    expect(parsed(model("PercentEditor"), "120", 1)).toBeUndefined();
    expect(parsed(model("StringEditor"), "text", "old")).toBe("text");
    expect([parsed(model("StringEditor"), "5", 1), parsed(model("StringEditor"), "x", 1)]).toEqual([5, undefined]);
    expect(parsed(model("DateEditor"), "1970-01-02", 0)).toBe(86_400_000);
  });
});
