import { describe, expect, it } from "vitest";
import { cubeLines, totalOf, type Group, type Level } from "../../src/widget/cube_rows";

const land = ["A", "B", "A", "B"];
const n = [1, 2, null, NaN];
const level = (isClosed: (key: string) => boolean = () => false): Level => ({ of: (row) => land[row], isClosed, totals: [{ field: "n", type: "SumAggregator", at: (row) => n[row] }] });

describe("rows in groups", () => {
  it("stand below their group, groups in the order of their first rows", () => {
    const lines = cubeLines([0, 1, 2, 3], [level()]).map((line) => (typeof line === "number" ? line : line.title));
    expect(lines).toEqual(["A", 0, 2, "B", 1, 3]);
  });

  it("are not there in a closed group, which has its rows and its sum all the same", () => {
    const [first, second] = cubeLines([0, 1, 2, 3], [level(() => true)]);
    expect(first).toMatchObject({ title: "A", rows: [0, 2], isClosed: true });
    expect(second).toMatchObject({ title: "B", rows: [1, 3] });
    expect((first as Group).totals.get("n")).toBe(1);
  });

  it("are other groups where the values are of other types", () => {
    const values = [1, "1", null, "null"];
    const lines = cubeLines([0, 1, 2, 3], [{ of: (row) => values[row], isClosed: () => true, totals: [] }]);
    expect(new Set(lines.map((line) => (line as Group).key)).size).toBe(4);
  });

  it("make numbers of what is a number, and NaN of nothing", () => {
    const total = (type: string, rows: number[]): number => totalOf({ field: "n", type, at: (row) => [4, null, 1, NaN][row] }, rows);
    expect(["Sum", "Min", "Max", "Avg"].map((name) => total(`${name}Aggregator`, [0, 1, 2, 3]))).toEqual([5, 1, 4, 2.5]);
    expect(total("SumAggregator", [1, 3])).toBeNaN();
  });
});
