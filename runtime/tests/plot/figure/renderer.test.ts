import { computed, effect } from "@preact/signals-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ColumnData } from "../../../src/base/columns";
import { Document } from "../../../src/document/document";
import type { LiveModel } from "../../../src/document/model";
import { Legend } from "../../../src/plot/annotation/legend";
import { Axis } from "../../../src/plot/axis/axis";
import { Grid } from "../../../src/plot/axis/grid";
import { frameEffect } from "../../../src/plot/figure/frame_effect";
import { interacting, PlotContext } from "../../../src/plot/figure/plot_context";
import { contributeBounds } from "../../../src/plot/figure/range_feed";
import { Renderer } from "../../../src/plot/figure/renderer";
import { SvgPainter } from "../../../src/plot/painter/svg_painter";
import type { GlyphRenderer, Grid as GridModel, Legend as LegendModel, LinearAxis, Plot } from "../../../src/schema/models.gen";
import { drawNow } from "../../../src/view/draw";

type Definition = { readonly id: string; readonly type: string; readonly values: Record<string, unknown> };

const ref = (id: string): { ref: string } => ({ ref: id });

/** A document whose values may name models. */
function documentOf(models: readonly Definition[]): Document {
  const document = new Document();
  const revive = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(revive);
    }
    const id = typeof value === "object" && value !== null ? (value as { ref?: string }).ref : undefined;
    return id === undefined ? value : document.model(id);
  };
  document.replace({ title: "", theme: "light", roots: ["plot"], models }, revive);
  return document;
}

const scatter = (values: Record<string, unknown> = {}): Definition => ({
  id: "glyph",
  type: "Scatter",
  values: { x: { field: "x" }, y: { field: "y" }, size: { value: 10 }, fill_color: { value: "#ff0000" }, line_color: { value: null }, ...values },
});

function scene(renderer: Record<string, unknown> = {}, more: readonly Definition[] = [], glyph = scatter()) {
  const document = documentOf([
    { id: "source", type: "ColumnDataSource", values: { data: { x: [0, 5, 10], y: [0, 5, 10] }, selected: ref("selection") } },
    { id: "selection", type: "Selection", values: {} },
    { id: "x", type: "Range1d", values: { start: 0, end: 10 } },
    { id: "y", type: "DataRange1d", values: { range_padding: 0 } },
    { id: "scale", type: "LinearScale", values: {} },
    { id: "ticker", type: "BasicTicker", values: {} },
    { id: "formatter", type: "BasicTickFormatter", values: {} },
    { id: "policy", type: "AllLabels", values: {} },
    glyph,
    { id: "renderer", type: "GlyphRenderer", values: { data_source: ref("source"), glyph: ref("glyph"), ...renderer } },
    { id: "plot", type: "Plot", values: { x_range: ref("x"), y_range: ref("y"), x_scale: ref("scale"), y_scale: ref("scale"), renderers: [ref("renderer")] } },
    ...more,
  ]);
  const of = <M>(id: string): M => document.model(id) as unknown as M;
  const store = (id: string, name: string, value: unknown): void => (document.model(id) as LiveModel).store(name, value);
  const context = new PlotContext(of<Plot>("plot"), () => ({ left: 0, top: 0, right: 100, bottom: 100 }));
  const painted = new Renderer(of<GlyphRenderer>("renderer"), context);
  const stop = contributeBounds(context, computed(() => [painted]));
  const svg = (paint: (painter: SvgPainter) => void = (painter) => painted.paint(painter)): string => {
    const painter = new SvgPainter(100, 100);
    paint(painter);
    return painter.svg();
  };
  return { document, of, store, context, renderer: painted, svg, stop };
}

const fills = (svg: string): string[] => [...svg.matchAll(/<path d="M([\d.]+) [^>]*fill="(#\w+)"(?: fill-opacity="([\d.]+)")?/g)].map((m) => `${m[1]} ${m[2]} ${m[3] ?? 1}`);

describe("a renderer", () => {
  it("paints its points at the places that ranges and scales give", () => {
    expect(fills(scene().svg())).toEqual(["5 #ff0000 1", "55 #ff0000 1", "105 #ff0000 1"]);
  });

  it("paints new data, and its data range follows", () => {
    const { store, svg, context, of } = scene();
    store("source", "data", new ColumnData(new Map([["x", Float64Array.of(2)], ["y", Float64Array.of(40)]])));
    expect(context.interval("y", "default")).toEqual({ start: 39, end: 41 });
    expect(fills(svg())).toEqual(["25 #ff0000 1"]);
    expect(of<{ end: unknown }>("y").end).toBeNaN();
  });

  it("dims what is not selected", () => {
    const { store, svg } = scene();
    store("selection", "indices", [1]);
    expect(fills(svg())).toEqual(["5 #ff0000 0.2", "105 #ff0000 0.2", "55 #ff0000 1"]);
  });

  it("paints selected points with the glyph that was given for them", () => {
    const { store, svg } = scene({ selection_glyph: ref("selected"), nonselection_glyph: null }, [
      { ...scatter({ fill_color: { value: "#0000ff" }, size: { value: 20 } }), id: "selected" },
    ]);
    store("selection", "indices", [1]);
    expect(fills(svg())).toEqual(["5 #ff0000 1", "105 #ff0000 1", "60 #0000ff 1"]);
  });

  it("is dim while it is muted and gone while it is hidden", () => {
    const { store, svg } = scene();
    store("renderer", "muted", true);
    expect(fills(svg())[0]).toBe("5 #ff0000 0.2");
    store("renderer", "visible", false);
    expect(fills(svg())).toEqual([]);
  });

  it("is gone while its group is hidden", () => {
    const { store, svg } = scene({ group: ref("group") }, [{ id: "group", type: "RendererGroup", values: {} }]);
    expect(fills(svg()).length).toBe(3);
    store("group", "visible", false);
    expect(fills(svg())).toEqual([]);
  });

  it("paints some of very many points while the ranges move, on a canvas", () => {
    const { store, renderer } = scene();
    store("source", "data", new ColumnData(new Map([["x", Float64Array.from({ length: 50 }, (_, i) => i / 10)], ["y", new Float64Array(50)], ["size", new Float64Array(50).fill(10)]])));
    store("plot", "lod_threshold", 40);
    const count = (name: "canvas" | "svg" | "webgl"): number => {
      const painter = Object.assign(new SvgPainter(100, 100), { name });
      renderer.paint(painter as unknown as SvgPainter);
      return fills(painter.svg()).length;
    };
    expect(count("canvas")).toBe(50);
    interacting.value = true;
    // Markers of one look are one picture: none is left out.
    expect(count("canvas")).toBe(50);
    store("glyph", "size", { field: "size" });
    expect([count("canvas"), count("svg"), count("webgl")]).toEqual([5, 50, 50]);
    store("plot", "lod_factor", 2);
    expect(count("canvas")).toBe(25);
    store("plot", "lod_threshold", null);
    expect(count("canvas")).toBe(50);
    interacting.value = false;
  });

  it("paints what is under the pointer on its own", () => {
    const { renderer, svg } = scene({ hover_glyph: ref("hover") }, [{ ...scatter({ fill_color: { value: "#00ff00" } }), id: "hover" }]);
    renderer.inspected.value = Uint32Array.of(2);
    expect(fills(svg((painter) => renderer.paintInspected(painter)))).toEqual(["105 #00ff00 1"]);
    expect(fills(svg()).length).toBe(3);
  });

  it("does not read again what a hover changes", () => {
    const { renderer, svg } = scene();
    let runs = 0;
    effect(() => {
      svg();
      runs++;
    });
    renderer.inspected.value = Uint32Array.of(0);
    expect(runs).toBe(1);
  });

  it("of a glyph that this runtime does not know paints nothing and has no bounds", () => {
    const { svg, renderer } = scene({}, [], { id: "glyph", type: "Glyph", values: {} });
    expect(fills(svg())).toEqual([]);
    expect(renderer.bounds.value.x0).toBeNaN();
  });
});

describe("axes and grids", () => {
  const axis: Definition = {
    id: "axis",
    type: "LinearAxis",
    values: { ticker: ref("ticker"), formatter: ref("formatter"), major_label_policy: ref("policy"), axis_label: "time" },
  };

  it("write labels, their axis' label, and put a line at each tick", () => {
    const { of, context, svg } = scene({}, [axis, { id: "grid", type: "Grid", values: { axis: ref("axis") } }]);
    const below = new Axis(of<LinearAxis>("axis"), context, "below");
    const picture = svg((painter) => below.paint(painter, { left: 0, top: 100, right: 100, bottom: 140 }));
    expect([...picture.matchAll(/>([^<>\n]+)<\/text>/g)].map((m) => m[1])).toEqual(["0", "2", "4", "6", "8", "10", "time"]);
    const lines = svg((painter) => new Grid(of<GridModel>("grid"), context, () => below).paint(painter));
    expect(lines.match(/M[\d.]+ 0L[\d.]+ 100/g)?.length).toBe(6);
  });

  it("take no room while they are hidden", () => {
    const { of, context, store } = scene({}, [axis]);
    const below = new Axis(of<LinearAxis>("axis"), context, "below");
    expect(below.extent()).toBeGreaterThan(30);
    store("axis", "axis_label", null);
    expect(below.extent()).toBeLessThan(35);
    store("axis", "visible", false);
    expect(below.extent()).toBe(0);
  });

  it("show overridden labels", () => {
    const { of, context, svg } = scene({}, [{ ...axis, values: { ...axis.values, major_label_overrides: new Map([[2, "two"]]) } }]);
    const left = new Axis(of<LinearAxis>("axis"), context, "below");
    expect(svg((painter) => left.paint(painter, { left: 0, top: 100, right: 100, bottom: 140 }))).toContain(">two</text>");
  });
});

describe("a legend", () => {
  it("hides a renderer when its entry is clicked, and shows it again", () => {
    const { of, context, renderer, svg } = scene({}, [
      { id: "item", type: "LegendItem", values: { label: { value: "points" }, renderers: [ref("renderer")] } },
      { id: "legend", type: "Legend", values: { items: [ref("item")], click_policy: "hide", location: "top_left" } },
    ]);
    const legend = new Legend(of<LegendModel>("legend"), { context, axisOf: () => null, rendererOf: () => renderer, renderers: computed(() => [renderer]), whole: { left: 0, top: 0, right: 100, bottom: 100 } }, null);
    expect(svg((painter) => legend.paint(painter))).toContain(">points</text>");
    expect(legend.click(90, 90)).toBe(false);
    expect(legend.click(30, 30)).toBe(true);
    expect(renderer.visible).toBe(false);
    legend.click(30, 30);
    expect(renderer.visible).toBe(true);
  });
});

describe("a frame effect", () => {
  beforeEach(() => {
    vi.stubGlobal("document", { visibilityState: "visible" });
    vi.stubGlobal("requestAnimationFrame", () => 1);
    vi.stubGlobal("cancelAnimationFrame", () => undefined);
  });

  it("runs once a frame however often something changes, and not after it was stopped", () => {
    const { store, of } = scene();
    const seen: unknown[] = [];
    const stop = frameEffect(() => seen.push(of<{ start: unknown }>("x").start));
    drawNow();
    store("x", "start", 1);
    store("x", "start", 2);
    expect(seen).toEqual([0]);
    drawNow();
    drawNow();
    expect(seen).toEqual([0, 2]);
    stop();
    store("x", "start", 3);
    drawNow();
    expect(seen).toEqual([0, 2]);
  });
});
