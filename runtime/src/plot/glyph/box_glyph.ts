/**
 * Upright rectangles between edges: bars, quads, blocks, strips. What the edges are is each kind's own two lines.
 *
 *     export const QUAD = boxGlyph((read) => ({ across: read.between("left", "right", "x"), down: read.between("bottom", "top", "y") }));
 */
import { coordinates, numberAt, numberChannel, unitsOf, type Columns, type NumberChannel } from "../data/channel";
import { columnFacts, type NumericColumn } from "../data/column";
import { box } from "../geometry";
import type { Scale } from "../scale/scale";
import { shapeStyles } from "../visual/read";
import type { GlyphKind, GlyphModel, Hit, Space, Viewport } from "./glyph";
import { legendBox } from "./legend_symbol";
import { seenOf } from "./markers";
import { boxesWithin } from "./region";
import { spanExtent, spansOnScreen } from "./span";

/** The extents of all rectangles along one axis; null is the whole frame. */
export type Extents =
  | { readonly kind: "between"; readonly a: NumericColumn; readonly b: NumericColumn }
  | { readonly kind: "around"; readonly centre: NumericColumn; readonly size: NumberChannel; readonly units: string }
  | { readonly kind: "from"; readonly start: NumericColumn; readonly size: NumberChannel; readonly units: string }
  | null;

interface BoxGeometry {
  readonly across: Extents;
  readonly down: Extents;
  readonly length: number;
  readonly corner: number;
}

interface BoxScreen {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly seen: Uint32Array | null;
}

/** Reads the properties of a model that are places or sizes. */
export class EdgeReader {
  constructor(
    private readonly model: GlyphModel,
    private readonly data: Columns,
    private readonly space: Space,
  ) {}

  private places(name: string, axis: "x" | "y"): NumericColumn {
    return coordinates(this.model[name], this.data, this.data.length, this.space[axis]);
  }

  between(a: string, b: string, axis: "x" | "y"): Extents {
    return { kind: "between", a: this.places(a, axis), b: this.places(b, axis) };
  }

  private sized(kind: "around" | "from", place: string, size: string, axis: "x" | "y"): Extents {
    const spec = this.model[size];
    const common = {
      size: numberChannel(spec, this.data, NaN),
      units: unitsOf(spec, String(this.model[`${size}_units`] ?? "data")),
    };
    const places = this.places(place, axis);
    return kind === "around" ? { kind, centre: places, ...common } : { kind, start: places, ...common };
  }

  around(place: string, size: string, axis: "x" | "y"): Extents {
    return this.sized("around", place, size, axis);
  }

  from(place: string, size: string, axis: "x" | "y"): Extents {
    return this.sized("from", place, size, axis);
  }
}

function lengthOf(extents: Extents): number {
  switch (extents?.kind) {
    case "between":
      return Math.min(extents.a.length, extents.b.length);
    case "around":
      return extents.centre.length;
    case "from":
      return extents.start.length;
    default:
      return Infinity;
  }
}

function limits(extents: Extents, logarithmic: boolean): readonly [number, number] {
  if (extents === null) {
    return [NaN, NaN];
  }
  if (extents.kind === "around") {
    return spanExtent(extents.centre, extents.size, extents.units, logarithmic);
  }
  const columns = extents.kind === "between" ? [extents.a, extents.b] : [extents.start, endsOf(extents.start, extents.size, extents.units)];
  const least = columns.map((column) => (logarithmic ? columnFacts(column).minPositive : columnFacts(column).min)).filter(Number.isFinite);
  const most = columns.map((column) => columnFacts(column).max).filter((max) => Number.isFinite(max) && (!logarithmic || max > 0));
  return least.length === 0 || most.length === 0 ? [NaN, NaN] : [Math.min(...least), Math.max(...most)];
}

function endsOf(start: NumericColumn, size: NumberChannel, units: string): NumericColumn {
  return units === "screen" ? start : Float64Array.from(start, (value, i) => value + numberAt(size, i));
}

/** Middles and sizes on the screen. A place that a logarithmic scale does not have (a bar's end at 0) is at the frame's edge. */
function onScreen(extents: Extents, scale: Scale, length: number): { middle: Float64Array; size: Float64Array } {
  if (extents?.kind === "around") {
    return spansOnScreen(scale, extents.centre, extents.size, extents.units, length);
  }
  const middle = new Float64Array(length);
  const size = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let a = scale.screenStart;
    let b = scale.screenEnd;
    if (extents?.kind === "between") {
      a = place(scale, extents.a[i] as number);
      b = place(scale, extents.b[i] as number);
    } else if (extents !== null) {
      const start = extents.start[i] as number;
      const long = numberAt(extents.size, i);
      a = place(scale, start);
      b = extents.units === "screen" ? a + Math.sign(scale.screenEnd - scale.screenStart) * long : place(scale, start + long);
    }
    middle[i] = (a + b) / 2;
    size[i] = Math.abs(b - a);
  }
  return { middle, size };
}

function place(scale: Scale, value: number): number {
  // Beyond the edge, so that no outline is seen there.
  return scale.logarithmic && value <= 0 ? scale.screenStart - 10 * Math.sign(scale.screenEnd - scale.screenStart) : scale.toScreen(value);
}

export function boxGlyph(edges: (read: EdgeReader) => { readonly across: Extents; readonly down: Extents }): GlyphKind<BoxGeometry, BoxScreen> {
  return {
    connected: false,

    styles: (model, data, alpha) => shapeStyles(model, "", data, { alpha }),

    load(model, data, space) {
      const { across, down } = edges(new EdgeReader(model, data, space));
      const corner = model["border_radius"];
      return { across, down, length: Math.min(lengthOf(across), lengthOf(down)), corner: typeof corner === "number" ? corner : 0 };
    },

    size: (geometry) => geometry.length,

    bounds(geometry, logX, logY) {
      const [x0, x1] = limits(geometry.across, logX);
      const [y0, y1] = limits(geometry.down, logY);
      return { x0, x1, y0, y1 };
    },

    project(geometry, view) {
      const across = onScreen(geometry.across, view.x, geometry.length);
      const down = onScreen(geometry.down, view.y, geometry.length);
      return {
        x: across.middle,
        y: down.middle,
        width: across.size,
        height: down.size,
        seen: seenBoxes(across, down, view),
      };
    },

    paint(painter, geometry, screen, _view, styles, indices) {
      painter.rectangles({ ...screen, angle: 0, corner: geometry.corner }, styles, seenOf(indices, screen.seen));
    },

    hit(geometry, screen, _view, query) {
      const hits: Hit[] = [];
      const count = screen.seen === null ? geometry.length : screen.seen.length;
      for (let k = 0; k < count; k++) {
        const index = screen.seen === null ? k : (screen.seen[k] as number);
        const x = screen.x[index] as number;
        const y = screen.y[index] as number;
        const wide = (screen.width[index] as number) / 2;
        const high = (screen.height[index] as number) / 2;
        const inX = query.mode === "hline" || Math.abs(query.x - x) <= wide;
        const inY = query.mode === "vline" || Math.abs(query.y - y) <= high;
        if (inX && inY) {
          hits.push({ index, x, y, distance: Math.hypot(x - query.x, y - query.y), area: box(x - wide, y - high, x + wide, y + high) });
        }
      }
      return hits;
    },

    within: (_geometry, screen, _view, region) => boxesWithin(region, screen.x, screen.y, screen.width, screen.height),

    legend: (painter, area, _geometry, styles, index) => legendBox(painter, area, styles, index),
  };
}

function seenBoxes(across: { middle: Float64Array; size: Float64Array }, down: { middle: Float64Array; size: Float64Array }, view: Viewport): Uint32Array | null {
  const { frame } = view;
  const length = across.middle.length;
  const seen = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const x = across.middle[i] as number;
    const y = down.middle[i] as number;
    const wide = (across.size[i] as number) / 2 + 2;
    const high = (down.size[i] as number) / 2 + 2;
    if (x + wide >= frame.left && x - wide <= frame.right && y + high >= frame.top && y - high <= frame.bottom) {
      seen[count++] = i;
    }
  }
  return count === length ? null : seen.subarray(0, count);
}

export const QUAD = boxGlyph((read) => ({ across: read.between("left", "right", "x"), down: read.between("bottom", "top", "y") }));
export const BLOCK = boxGlyph((read) => ({ across: read.from("x", "width", "x"), down: read.from("y", "height", "y") }));
export const VBAR = boxGlyph((read) => ({ across: read.around("x", "width", "x"), down: read.between("bottom", "top", "y") }));
export const HBAR = boxGlyph((read) => ({ across: read.between("left", "right", "x"), down: read.around("y", "height", "y") }));
export const HSTRIP = boxGlyph((read) => ({ across: null, down: read.between("y0", "y1", "y") }));
export const VSTRIP = boxGlyph((read) => ({ across: read.between("x0", "x1", "x"), down: null }));
