import { describe, expect, it } from "vitest";
import { KEPT_A_COLUMN, reduceLine } from "../../../src/plot/glyph/line_reduction";

function edgesOf(columns: number, from: number, to: number): Float64Array {
  return Float64Array.from({ length: columns }, (_, i) => from + ((i + 1) * (to - from)) / columns);
}

function noise(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => (state = (state * 48271) % 2147483647) / 2147483647);
}

const ramp = (length: number): Float64Array => Float64Array.from({ length }, (_, i) => i);

describe("a reduced line", () => {
  it("never loses a spike of one sample", () => {
    const xs = ramp(100_000);
    for (const at of [0, 1, 4999, 54_321, 99_999]) {
      const ys = new Float64Array(100_000);
      ys[at] = 5;
      const { indices, count } = reduceLine(xs, ys, 0, xs.length, edgesOf(100, 0, 100_000));
      expect([...indices.subarray(0, count)]).toContain(at);
    }
  });

  it("shows a spike among ten million samples at every zoom", () => {
    const many = 10_000_000;
    const row = 7_654_321;
    const x = Float64Array.from({ length: many }, (_, i) => i);
    const y = new Float32Array(many);
    y[row] = 1;
    for (let span = many; span > 1000; span = Math.floor(span / 3)) {
      const from = Math.max(0, Math.floor(row - span / 2));
      const to = Math.min(many, from + span);
      const edges = Float64Array.from({ length: 600 }, (_, i) => from + ((i + 1) * (to - from)) / 600);
      const { indices, count } = reduceLine(x, y, from, to, edges);
      expect(indices.subarray(0, count)).toContain(row);
      expect(count).toBeLessThanOrEqual(600 * KEPT_A_COLUMN);
    }
  });

  it("keeps the first, the least, the greatest and the last of each pixel column, and no more than that", () => {
    const xs = ramp(10_000);
    const ys = noise(10_000, 7);
    const columns = 50;
    const { indices, count } = reduceLine(xs, ys, 0, xs.length, edgesOf(columns, 0, 10_000));
    const kept = new Set(indices.subarray(0, count));
    expect(count).toBeLessThanOrEqual(columns * KEPT_A_COLUMN);
    for (let column = 0; column < columns; column++) {
      const from = column * 200;
      const part = [...ys.subarray(from, from + 200)];
      const least = from + part.indexOf(Math.min(...part));
      const greatest = from + part.indexOf(Math.max(...part));
      for (const wanted of [from, least, greatest, from + 199]) {
        expect(kept.has(wanted)).toBe(true);
      }
    }
  });

  it("goes from left to right and takes no point twice", () => {
    const xs = ramp(5000);
    const { indices, count } = reduceLine(xs, noise(5000, 3), 100, 4900, edgesOf(40, 0, 5000));
    const kept = [...indices.subarray(0, count)];
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
    expect([kept[0], kept[count - 1]]).toEqual([100, 4899]);
  });

  it("keeps gaps, also when every second value is missing", () => {
    const xs = ramp(1000);
    const ys = Float64Array.from(xs, (x) => (x % 2 === 0 ? NaN : x));
    const { indices, count } = reduceLine(xs, ys, 0, 1000, edgesOf(10, 0, 1000));
    const kept = [...indices.subarray(0, count)];
    expect(kept.filter((i) => i >= 0).length).toBe(500);
    expect(kept.filter((i) => i < 0).length).toBe(499);
  });

  it("breaks a line once at a long gap", () => {
    const xs = ramp(1000);
    const ys = Float64Array.from(xs, (x) => (x > 300 && x < 700 ? NaN : x));
    const { indices, count } = reduceLine(xs, ys, 0, 1000, edgesOf(10, 0, 1000));
    expect([...indices.subarray(0, count)].filter((i) => i < 0).length).toBe(1);
  });

  it("breaks a line where it is at infinity", () => {
    const xs = ramp(1000);
    const ys = Float64Array.from(xs, (x) => (x > 300 && x < 500 ? Infinity : x > 700 && x < 800 ? -Infinity : x));
    const { indices, count } = reduceLine(xs, ys, 0, 1000, edgesOf(10, 0, 1000));
    const kept = [...indices.subarray(0, count)];
    expect(kept.filter((i) => i < 0).length).toBe(2);
    expect(kept.filter((i) => i >= 0).every((i) => Number.isFinite(ys[i]))).toBe(true);
  });

  it("takes points beyond the last column into it", () => {
    const { indices, count } = reduceLine(ramp(10), ramp(10), 0, 10, edgesOf(2, 0, 4));
    expect(indices[count - 1]).toBe(9);
  });
});

describe("a last point at infinity", () => {
  it("does not keep the reduction from ending", () => {
    const xs = Float64Array.of(0, 0.5, 1, 1.5, Infinity);
    const reduced = reduceLine(xs, Float64Array.of(1, 2, 3, 4, 5), 0, 5, Float64Array.of(1, 2));
    expect(JSON.stringify(reduced)).not.toContain("null");
  });
});
