/**
 * Which model is painted by which glyph. A new glyph is one file and one line here, or in `more_glyphs.ts` and in LATE.
 *
 *     glyphKind("Line") === LINE
 */
import { late } from "../../view/late";
import { HAREA, PATCH, PATCHES, VAREA } from "./areas";
import { BLOCK, HBAR, HSTRIP, QUAD, VBAR, VSTRIP } from "./box_glyph";
import { CIRCLE_GLYPH } from "./circle";
import type { GlyphKind } from "./glyph";
import { LINE } from "./line";
import { MULTI_LINE, SEGMENT } from "./lines";
import { RECT } from "./rect";
import { SCATTER } from "./scatter";
import { STEP } from "./step";

/** A kind whose geometry only itself understands: what `load` and `project` gave is handed back to it untouched. */
export type AnyGlyphKind = GlyphKind<unknown, unknown>;

const KINDS: ReadonlyMap<string, AnyGlyphKind> = new Map<string, unknown>([
  ["Block", BLOCK],
  ["Circle", CIRCLE_GLYPH],
  ["HArea", HAREA],
  ["HAreaStep", HAREA],
  ["HBar", HBAR],
  ["HStrip", HSTRIP],
  ["Line", LINE],
  ["MultiLine", MULTI_LINE],
  ["Patch", PATCH],
  ["Patches", PATCHES],
  ["Quad", QUAD],
  ["Rect", RECT],
  ["Scatter", SCATTER],
  ["Segment", SEGMENT],
  ["Step", STEP],
  ["VArea", VAREA],
  ["VAreaStep", VAREA],
  ["VBar", VBAR],
  ["VStrip", VSTRIP],
]) as ReadonlyMap<string, AnyGlyphKind>;

/** Glyphs whose code is loaded with the first of them. */
const LATE: ReadonlySet<string> = new Set(
  "AnnularWedge Annulus Arc Bezier Ellipse HSpan HexTile Image ImageRGBA ImageStack ImageURL MathMLGlyph MultiPolygons Ngon Quadratic Ray TeXGlyph Text VSpan Wedge".split(" "),
);
const more = late(() => import("./more_glyphs"));

/** null: this runtime does not know the glyph, or its code is still on the way; tracked. */
export function glyphKind(type: string): AnyGlyphKind | null {
  return (LATE.has(type) ? more()?.KINDS : KINDS)?.get(type) ?? null;
}
