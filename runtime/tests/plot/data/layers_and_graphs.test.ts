import { describe, expect, it } from "vitest";
import { ColumnData } from "../../../src/base/columns";
import { edgePoints, nodePlaces } from "../../../src/plot/data/graph_layout";
import { stackMapped } from "../../../src/plot/data/stack_mapper";
import type { LayoutProvider, StackColorMapper } from "../../../src/schema/models.gen";

describe("layers of values", () => {
  const mapper = (values: Record<string, unknown> = {}): StackColorMapper =>
    ({ type: "WeightedStackColorMapper", palette: ["#ff0000", "#0000ff"], nan_color: "#00000000", color_baseline: 0, alpha_mapper: null, ...values }) as unknown as StackColorMapper;
  const colors = (values: readonly number[], own = mapper()): string[] =>
    Array.from(stackMapped(own, { values, width: values.length / 2, height: 1, channels: 2 }), (color) => color.toString(16).padStart(8, "0"));

  it("are mixed by how much each is", () => {
    expect(colors([4, 0, 0, 9, 3, 1])).toEqual(["ff0000ff", "0000ffff", "bf0040ff"]);
  });

  it("count from a base, and all equally where nothing is above it", () => {
    expect(colors([5, 3, 2, 2], mapper({ color_baseline: 3 }))).toEqual(["ff0000ff", "800080ff"]);
    expect(colors([5, 3, 3, 3], mapper({ color_baseline: null }))).toEqual(["ff0000ff", "800080ff"]);
  });

  it("leave missing layers out, and places without any have the colour for that", () => {
    expect(colors([NaN, 2, NaN, NaN])).toEqual(["0000ffff", "00000000"]);
  });

  it("are as opaque as another mapper says of their sum", () => {
    const alpha = { type: "LinearColorMapper", palette: ["#00000000", "#00000080", "#000000ff"], low: 0, high: 3, low_color: null, high_color: null, nan_color: "gray", domain: [] };
    expect(colors([0.5, 0, 1, 0.5, 3, 0], mapper({ alpha_mapper: alpha }))).toEqual(["ff000000", "aa005580", "ff0000ff"]);
  });
});

describe("a layout of a graph", () => {
  const layout = (graph_layout: unknown): LayoutProvider => ({ type: "StaticLayoutProvider", graph_layout }) as unknown as LayoutProvider;
  const places = layout(new Map<unknown, number[]>([[0, [1, 2]], ["b", [3, 4]]]));

  it("places nodes by their index", () => {
    const nodes = new ColumnData(new Map([["index", ["b", 0, "c"]]]));
    expect([...nodePlaces(places, nodes, 0)]).toEqual([3, 1, NaN]);
    expect([...nodePlaces(layout({ 0: [1, 2] }), new ColumnData(new Map([["index", Float64Array.of(0)]])), 1)]).toEqual([2]);
  });

  it("draws straight edges, or those that are given, and none to a node without a place", () => {
    const straight = new ColumnData(new Map<string, unknown[]>([["start", [0, 0]], ["end", ["b", "c"]]]) as never);
    expect(edgePoints(places, straight, 1).map((points) => [...points])).toEqual([[2, 4], [NaN, NaN]]);
    const curved = new ColumnData(new Map<string, unknown[]>([["start", [0]], ["end", ["b"]], ["xs", [[1, 5, 3]]], ["ys", [[2, 9, 4]]]]) as never);
    expect([...(edgePoints(places, curved, 0)[0] ?? [])]).toEqual([1, 5, 3]);
  });
});
