/**
 * The glyphs that fewer plots have; a page loads them with the first of them.
 *
 *     const { KINDS } = await import("./more_glyphs");   KINDS.get("Wedge")
 */
import { ANNULAR_WEDGE, ANNULUS, ARC, ELLIPSE, NGON, WEDGE } from "./circular";
import { BEZIER, QUADRATIC } from "./curves";
import { HSPAN, RAY, VSPAN } from "./endless_lines";
import { IMAGE, IMAGE_RGBA, IMAGE_STACK, IMAGE_URL } from "./images";
import { HEX_TILE, MULTI_POLYGONS } from "./polygons";
import { MATHML_GLYPH, TEX_GLYPH } from "./math_text";
import type { AnyGlyphKind } from "./registry";
import { TEXT } from "./text";

export const KINDS: ReadonlyMap<string, AnyGlyphKind> = new Map<string, unknown>([
  ["AnnularWedge", ANNULAR_WEDGE],
  ["Annulus", ANNULUS],
  ["Arc", ARC],
  ["Bezier", BEZIER],
  ["Ellipse", ELLIPSE],
  ["HSpan", HSPAN],
  ["HexTile", HEX_TILE],
  ["Image", IMAGE],
  ["ImageRGBA", IMAGE_RGBA],
  ["ImageStack", IMAGE_STACK],
  ["ImageURL", IMAGE_URL],
  ["MathMLGlyph", MATHML_GLYPH],
  ["MultiPolygons", MULTI_POLYGONS],
  ["Ngon", NGON],
  ["Quadratic", QUADRATIC],
  ["Ray", RAY],
  ["TeXGlyph", TEX_GLYPH],
  ["Text", TEXT],
  ["VSpan", VSPAN],
  ["Wedge", WEDGE],
]) as ReadonlyMap<string, AnyGlyphKind>;
