import { computed } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { Document } from "../../../src/document/document";
import type { LiveModel } from "../../../src/document/model";
import { partsOf } from "../../../src/plot/figure/composites";
import { PlotContext } from "../../../src/plot/figure/plot_context";
import { contributeBounds } from "../../../src/plot/figure/range_feed";
import { Renderer } from "../../../src/plot/figure/renderer";
import { SvgPainter } from "../../../src/plot/painter/svg_painter";
import { rowsMet, select } from "../../../src/plot/tool/selection";
import type { GlyphRenderer, GraphRenderer, Plot, Selection } from "../../../src/schema/models.gen";

type Definition = { readonly id: string; readonly type: string; readonly values: Record<string, unknown> };

const ref = (id: string): { ref: string } => ({ ref: id });

/** Nodes 0, 1, 2 at (0, 0), (10, 0), (10, 10), with edges 0-1 and 1-2. */
function graph(policy = "NodesOnly") {
  const document = new Document();
  const revive = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(revive);
    const id = typeof value === "object" && value !== null ? (value as { ref?: string }).ref : undefined;
    return id === undefined ? value : document.model(id);
  };
  const models: Definition[] = [
    { id: "nodes", type: "ColumnDataSource", values: { data: { index: [0, 1, 2] }, selected: ref("chosen nodes") } },
    { id: "edges", type: "ColumnDataSource", values: { data: { start: [0, 1], end: [1, 2] }, selected: ref("chosen edges") } },
    { id: "chosen nodes", type: "Selection", values: {} },
    { id: "chosen edges", type: "Selection", values: {} },
    { id: "scale", type: "LinearScale", values: {} },
    { id: "x", type: "DataRange1d", values: { range_padding: 0 } },
    { id: "y", type: "DataRange1d", values: { range_padding: 0 } },
    { id: "mark", type: "Scatter", values: { x: { field: "x" }, y: { field: "y" }, size: { value: 10 } } },
    { id: "line", type: "MultiLine", values: { xs: { field: "xs" }, ys: { field: "ys" } } },
    { id: "node renderer", type: "GlyphRenderer", values: { data_source: ref("nodes"), glyph: ref("mark") } },
    { id: "edge renderer", type: "GlyphRenderer", values: { data_source: ref("edges"), glyph: ref("line") } },
    { id: "layout", type: "StaticLayoutProvider", values: { graph_layout: { 0: [0, 0], 1: [10, 0], 2: [10, 10] } } },
    { id: "policy", type: policy, values: {} },
    {
      id: "graph",
      type: "GraphRenderer",
      values: {
        layout_provider: ref("layout"), node_renderer: ref("node renderer"), edge_renderer: ref("edge renderer"),
        selection_policy: ref("policy"), inspection_policy: ref("policy"),
      },
    },
    { id: "plot", type: "Plot", values: { x_range: ref("x"), y_range: ref("y"), x_scale: ref("scale"), y_scale: ref("scale"), renderers: [ref("graph")] } },
  ];
  document.replace({ title: "", theme: "light", roots: ["plot"], models }, revive);
  const of = <M>(id: string): M => document.model(id) as unknown as M;
  const context = new PlotContext(of<Plot>("plot"), () => ({ left: 0, top: 0, right: 100, bottom: 100 }));
  const [edges, nodes] = partsOf(of<GraphRenderer>("graph") as never).map(({ model, whole }) => new Renderer(model as GlyphRenderer, context, whole)) as [Renderer, Renderer];
  contributeBounds(context, computed(() => [edges, nodes]));
  const store = (id: string, name: string, value: unknown): void => (document.model(id) as LiveModel).store(name, value);
  const chosen = (): (readonly number[])[] => ["chosen nodes", "chosen edges"].map((id) => [...of<Selection>(id).indices]);
  return { edges, nodes, context, of, store, chosen };
}

const svg = (renderer: Renderer): string => {
  const painter = new SvgPainter(100, 100);
  renderer.paint(painter);
  return painter.svg();
};

describe("a graph", () => {
  it("has its nodes where the layout says, whatever the glyph says, and edges between them", () => {
    const { nodes, edges, context } = graph();
    expect(nodes.hit({ mode: "point", x: 100, y: 0 }).map(({ index }) => index)).toEqual([2]);
    expect(svg(edges)).toMatch(/M0 100L100 100M100 100L100 0/);
    expect(context.interval("x", "default")).toEqual({ start: 0, end: 10 });
  });

  it("follows a new layout", () => {
    const { nodes, store } = graph();
    store("layout", "graph_layout", { 0: [5, 5], 1: [10, 0], 2: [0, 10] });
    expect(nodes.hit({ mode: "point", x: 50, y: 50 }).map(({ index }) => index)).toEqual([0]);
  });

  it("is hidden as a whole", () => {
    const { nodes, edges, store } = graph();
    store("graph", "visible", false);
    expect([nodes.visible, edges.visible]).toEqual([false, false]);
  });

  it.each([
    ["NodesOnly", [1], []],
    ["EdgesOnly", [], [0]],
    ["NodesAndLinkedEdges", [1], [0, 1]],
    ["EdgesAndLinkedNodes", [0, 1], [0]],
    ["NodesAndAdjacentNodes", [0, 1, 2], []],
  ])("with %s meets what it says, and what goes with that", (policy, nodesMet, edgesMet) => {
    const { nodes, edges, chosen } = graph(policy);
    const place = policy.startsWith("Edges") ? { x: 50, y: 100 } : { x: 100, y: 100 };
    const found = [nodes, edges].map((part) => part.hit({ mode: "point", ...place }, "hover").map(({ index }) => index));
    expect(found.filter((rows) => rows.length > 0)).toHaveLength(1);
    const tool = {};
    nodes.inspect(tool, found[0] ?? []);
    edges.inspect(tool, found[1] ?? []);
    const shown = [nodes, edges].map((part) => [...(part.inspected.peek() ?? [])].sort());
    expect(shown).toEqual([nodesMet, edgesMet]);
    select([edges, nodes], (part) => rowsMet(part.hit({ mode: "point", ...place }).map(({ index }) => index)), "replace");
    expect(chosen()).toEqual([nodesMet, edgesMet]);
    nodes.inspect(tool, []);
    edges.inspect(tool, []);
    expect([nodes.inspected.peek(), edges.inspected.peek()]).toEqual([null, null]);
  });

  it("is meant by a tool's list of renderers, alone or by its parts", () => {
    const { nodes, of } = graph();
    expect([nodes.isAmong([of("graph")]), nodes.isAmong([of("node renderer")]), nodes.isAmong([of("edge renderer")])]).toEqual([true, true, false]);
  });
});
