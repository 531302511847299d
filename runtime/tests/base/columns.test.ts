import { describe, expect, it } from "vitest";
import { ColumnData, NdArray, RaggedArray, type Column } from "../../src/base/columns";

function streamed(column: Column, tail: Column, length: number): Column {
  return new ColumnData(new Map([["c", column]])).stream([["c", tail]], length).get("c")!;
}

describe("rows that are streamed", () => {
  it("stand behind those that are there, and the oldest go", () => {
    let column: Column = Float64Array.of(1, 2, 3);
    for (let value = 4; value < 200; value++) column = streamed(column, Float64Array.of(value), 5);
    expect(Array.from(column as Float64Array)).toEqual([195, 196, 197, 198, 199]);
  });

  it("leave what others hold of the column as it was", () => {
    const first = streamed(Float64Array.of(1), Float64Array.of(2), 9) as Float64Array;
    const second = streamed(first, Float64Array.of(3), 9) as Float64Array;
    const other = streamed(first, Float64Array.of(4), 9) as Float64Array;
    expect([Array.from(first), Array.from(second), Array.from(other)]).toEqual([[1, 2], [1, 2, 3], [1, 2, 4]]);
  });

  it("may be rows of several values", () => {
    const grown = streamed(new NdArray(Float64Array.of(1, 2, 3, 4), [2, 2], "float64"), new NdArray(Float64Array.of(5, 6), [1, 2], "float64"), 2);
    expect(grown).toBeInstanceOf(NdArray);
    expect([...(grown as NdArray).shape, ...((grown as NdArray).data as Float64Array)]).toEqual([2, 2, 3, 4, 5, 6]);
  });

  it("may be of different lengths", () => {
    const ragged = (values: number[], starts: number[]): RaggedArray => new RaggedArray(Float64Array.from(values), Uint32Array.from(starts));
    const grown = streamed(ragged([1, 2, 3], [0, 1, 3]), ragged([4], [0, 1]), 2) as unknown as Float64Array[];
    expect(grown.map((row) => Array.from(row))).toEqual([[2, 3], [4]]);
  });
});

describe("entries that are patched", () => {
  it("change in a new column only", () => {
    const before = Float64Array.of(1, 2, 3);
    const after = new ColumnData(new Map([["c", before as Column]])).patch([["c", [[0, 9], [[1, 3, null], [7, 8]]]]]).get("c") as Float64Array;
    expect([Array.from(before), Array.from(after)]).toEqual([[1, 2, 3], [9, 7, 8]]);
  });

  it("stay exact in 64-bit integers", () => {
    const big = BigInt64Array.of(2n ** 60n, 1n);
    const after = new ColumnData(new Map([["c", big as Column]])).patch([["c", [[1, 5]]]]).get("c") as BigInt64Array;
    expect(Array.from(after)).toEqual([2n ** 60n, 5n]);
  });
});
