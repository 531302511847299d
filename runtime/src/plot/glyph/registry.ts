/**
 * Which model is painted by which glyph. A new glyph is one file and one line here.
 *
 *     glyphKind("Line") === LINE
 */
import { HAREA, HEX_TILE, MULTI_POLYGONS, PATCH, PATCHES, VAREA } from "./areas";
import { BLOCK, HBAR, HSTRIP, QUAD, VBAR, VSTRIP } from "./box_glyph";
import { CIRCLE_GLYPH } from "./circle";
import { ANNULAR_WEDGE, ANNULUS, ARC, ELLIPSE, WEDGE } from "./circular";
import { BEZIER, QUADRATIC } from "./curves";
import type { GlyphKind } from "./glyph";
import { IMAGE, IMAGE_RGBA, IMAGE_URL } from "./images";
import { LINE } from "./line";
import { HSPAN, MULTI_LINE, RAY, SEGMENT, VSPAN } from "./lines";
import { RECT } from "./rect";
import { SCATTER } from "./scatter";
import { STEP } from "./step";
import { TEXT } from "./text";

/** A kind whose geometry only itself understands: what `load` and `project` gave is handed back to it untouched. */
export type AnyGlyphKind = GlyphKind<unknown, unknown>;

const KINDS: ReadonlyMap<string, AnyGlyphKind> = new Map<string, unknown>([
  ["AnnularWedge", ANNULAR_WEDGE],
  ["Annulus", ANNULUS],
  ["Arc", ARC],
  ["Bezier", BEZIER],
  ["Block", BLOCK],
  ["Circle", CIRCLE_GLYPH],
  ["Ellipse", ELLIPSE],
  ["HArea", HAREA],
  ["HAreaStep", HAREA],
  ["HBar", HBAR],
  ["HSpan", HSPAN],
  ["HStrip", HSTRIP],
  ["HexTile", HEX_TILE],
  ["Image", IMAGE],
  ["ImageRGBA", IMAGE_RGBA],
  ["ImageURL", IMAGE_URL],
  ["Line", LINE],
  ["MultiLine", MULTI_LINE],
  ["MultiPolygons", MULTI_POLYGONS],
  ["Patch", PATCH],
  ["Patches", PATCHES],
  ["Quad", QUAD],
  ["Quadratic", QUADRATIC],
  ["Ray", RAY],
  ["Rect", RECT],
  ["Scatter", SCATTER],
  ["Segment", SEGMENT],
  ["Step", STEP],
  ["Text", TEXT],
  ["VArea", VAREA],
  ["VAreaStep", VAREA],
  ["VBar", VBAR],
  ["VSpan", VSPAN],
  ["VStrip", VSTRIP],
  ["Wedge", WEDGE],
]) as ReadonlyMap<string, AnyGlyphKind>;

/** null: this runtime does not know the glyph. */
export function glyphKind(type: string): AnyGlyphKind | null {
  return KINDS.get(type) ?? null;
}
