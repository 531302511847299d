/**
 * The contract of glyphs: `load, bounds, project, paint, hit, legend`. A new glyph is one file and one line in registry.ts.
 *
 * A glyph turns columns into geometry in data coordinates, geometry into screen positions with scales that it is given, and paints
 * them with styles that it is given. It makes no scale, reads no range and keeps nothing: geometry and screen are values.
 *
 *     const geometry = LINE.load(model, source.data);   LINE.paint(painter, geometry, LINE.project(geometry, view), styles, null)
 */
import type { Bounds, Box } from "../geometry";
import type { Columns, Places } from "../data/channel";
import type { Painter } from "../painter/painter";
import type { Scale } from "../scale/scale";
import type { ShapeStyles } from "../visual/style";
import type { Region } from "./region";

/** Where a glyph is shown. */
export interface Viewport {
  readonly x: Scale;
  readonly y: Scale;
  /** The plot's frame: what is outside of it is not seen. */
  readonly frame: Box;
  readonly pixelRatio: number;
}

/** What the names on the axes of a glyph mean. */
export interface Space {
  readonly x: Places;
  readonly y: Places;
}

/** Axes of numbers. */
export const NUMBERS: Space = { x: null, y: null };

/** A glyph's model; each kind knows the names that it reads. */
export type GlyphModel = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface Query {
  /** "point": what is under the pixel; "vline"/"hline": what has the pixel's x / y. */
  readonly mode: "point" | "vline" | "hline";
  readonly x: number;
  readonly y: number;
}

/** A point of data that a query met. */
export interface Hit {
  readonly index: number;
  /** The point's place on the screen. */
  readonly x: number;
  readonly y: number;
  /** Pixels between the query and what was met; the nearest of many is chosen by it. */
  readonly distance: number;
  /** For lines: the place on the segment from `index` to the next point that is nearest to the query. */
  readonly onLine?: { readonly x: number; readonly y: number };
  /** For lines: the place of the point after `index`. */
  readonly next?: { readonly x: number; readonly y: number };
  /** The row of that point; the one after `index` when nothing is said. */
  readonly nextIndex?: number;
  /** For marks of many points: the number of the point within the mark. */
  readonly point?: number;
  /** For images: which value of the array, and the value. */
  readonly pixel?: { readonly i: number; readonly j: number; readonly flat: number; readonly value: unknown };
  /** For marks with an area: the upright rectangle around it. */
  readonly area?: Box;
}

/** `G` geometry in data coordinates, `S` positions on the screen. */
export interface GlyphKind<G, S> {
  /** Lines have no parts of their own: unselected points do not split them. */
  readonly connected: boolean;
  /** Which styles a legend and a muted copy need; all are read by their usual names. */
  styles(model: GlyphModel, data: Columns, alpha: number): ShapeStyles;
  load(model: GlyphModel, data: Columns, space: Space): G;
  /** Number of points of the geometry. */
  size(geometry: G): number;
  /** What the geometry occupies; on a logarithmic axis only its positive part counts. */
  bounds(geometry: G, logarithmicX: boolean, logarithmicY: boolean): Bounds;
  project(geometry: G, view: Viewport): S;
  /** Paints the points in `indices`, all when null. */
  paint(painter: Painter, geometry: G, screen: S, view: Viewport, styles: ShapeStyles, indices: Uint32Array | null): void;
  /** Whether very many marks of this geometry are one picture, so that none has to be left out while the ranges move. */
  isQuick?(geometry: G, styles: ShapeStyles): boolean;
  /** What the query meets, in order of the data. */
  hit(geometry: G, screen: S, view: Viewport, query: Query, styles: ShapeStyles): Hit[];
  /** The marks in a region, in order of the data; kinds without it are not selected by regions. */
  within?(geometry: G, screen: S, view: Viewport, region: Region): number[];
  /** The symbol of point `index` in a legend's box. */
  legend(painter: Painter, area: Box, geometry: G, styles: ShapeStyles, index: number): void;
}
