/**
 * Renderers that are made of others: their parts, and what they have in common. A new one is a function and its line here, and its
 * name in `figure.ts`.
 *
 *     partsOf(graphRenderer)     // the edges, and the nodes over them
 */
import type { ContourRenderer, DataRenderer, GlyphRenderer, GraphHitTestPolicy, GraphRenderer, Model } from "../../schema/models.gen";
import { isSet } from "../../document/model";
import { itemsOf } from "../data/column";
import type { GlyphModel } from "../glyph/glyph";
import type { Renderer } from "./renderer";
import type { Purpose, Whole } from "./whole";

export interface Part {
  readonly model: GlyphRenderer;
  readonly whole: Whole;
}

const wholes = new WeakMap<Model, Whole>();

/** The same whole for a model each time: renderers are made once. */
function wholeOf(model: DataRenderer, make: () => Whole): Whole {
  let whole = wholes.get(model);
  if (whole === undefined) {
    whole = make();
    wholes.set(model, whole);
  }
  return whole;
}

/** The parts in the order in which they are painted; tracked. */
export function partsOf(model: Model): Part[] {
  if (model.type === "ContourRenderer") {
    const contour = model as ContourRenderer;
    const whole = wholeOf(contour, () => ({ model: contour, join: () => undefined }));
    return [contour.fill_renderer, contour.line_renderer].map((part) => ({ model: part, whole }));
  }
  const graph = model as GraphRenderer;
  const whole = wholeOf(graph, () => new Graph(graph));
  return [graph.edge_renderer, graph.node_renderer].map((part) => ({ model: part, whole }));
}

/** Black edges, which nobody chose, on a dark page. */
const LIGHT = "#b4b8c1";

function isLost(glyph: object): boolean {
  const { document } = glyph as Model;
  return document.scheme.value === "dark" && !isSet(glyph, "line_color");
}

type Link = readonly [other: Renderer, rows: readonly number[]];

class Graph implements Whole {
  private readonly parts = new Map<GlyphRenderer, Renderer>();
  private readonly glyphs = new WeakMap<object, GlyphModel>();

  constructor(readonly model: GraphRenderer) {}

  join(part: Renderer): void {
    this.parts.set(part.model, part);
  }

  private isNodes(part: Renderer): boolean {
    return part.model === this.model.node_renderer;
  }

  /** The layout says where marks are, whatever the glyph says. */
  seen(part: Renderer, glyph: GlyphModel): GlyphModel {
    let adapted = this.glyphs.get(glyph);
    if (adapted === undefined) {
      const nodes = this.isNodes(part);
      const { model } = this;
      const transform = {
        type: nodes ? "NodeCoordinates" : "EdgeCoordinates",
        get layout() {
          return model.layout_provider;
        },
      };
      const x = { expr: { type: "XComponent", transform } };
      const y = { expr: { type: "YComponent", transform } };
      const places: Readonly<Record<string, unknown>> = nodes ? { x, y } : { xs: x, ys: y };
      const look = (name: string): unknown => (!nodes && name === "line_color" && isLost(glyph) ? LIGHT : undefined);
      adapted = new Proxy(glyph, { get: (target, name) => places[name as string] ?? look(name as string) ?? (Reflect.get(target, name, target) as unknown) });
      this.glyphs.set(glyph, adapted);
    }
    return adapted;
  }

  private policy(purpose: Purpose): string {
    return ((purpose === "hover" ? this.model.inspection_policy : this.model.selection_policy) as GraphHitTestPolicy).type;
  }

  meets(part: Renderer, purpose: Purpose): boolean {
    return this.policy(purpose).startsWith("Edges") !== this.isNodes(part);
  }

  linked(part: Renderer, rows: readonly number[], purpose: Purpose): readonly Link[] {
    const nodes = this.parts.get(this.model.node_renderer);
    const edges = this.parts.get(this.model.edge_renderer);
    if (nodes === undefined || edges === undefined || !this.meets(part, purpose)) {
      return [];
    }
    const index = Array.from(itemsOf(nodes.allColumns.get("index")));
    const starts = itemsOf(edges.allColumns.get("start"));
    const ends = itemsOf(edges.allColumns.get("end"));
    const all = Array.from({ length: Math.min(starts.length, ends.length) }, (_, edge) => edge);
    const rowsOf = (met: ReadonlySet<unknown>): number[] => [...index.keys()].filter((row) => met.has(index[row]));
    switch (this.policy(purpose)) {
      case "NodesAndLinkedEdges": {
        const met = new Set(rows.map((row) => index[row]));
        return [[edges, all.filter((edge) => met.has(starts[edge]) || met.has(ends[edge]))]];
      }
      case "NodesAndAdjacentNodes": {
        const met = new Set(rows.map((row) => index[row]));
        const near = new Set(all.flatMap((edge) => (met.has(starts[edge]) ? [ends[edge]] : met.has(ends[edge]) ? [starts[edge]] : [])));
        return [[nodes, rowsOf(near)]];
      }
      case "EdgesAndLinkedNodes":
        return [[nodes, rowsOf(new Set(rows.flatMap((edge) => [starts[edge], ends[edge]])))]];
      default:
        return [];
    }
  }
}
