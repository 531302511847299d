/**
 * Which model is painted by which glyph. A new glyph is one file and one line here, or in `more_glyphs.ts` and in LATE.
 *
 *     glyphKind("Line") === LINE
 */
import { signal } from "@preact/signals-core";
import { pictureNeeds } from "../../view/draw";
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
const late = signal<ReadonlyMap<string, AnyGlyphKind> | null>(null);
let isLoading = false;

function loadLate(): void {
  if (isLoading) return;
  isLoading = true;
  const loading = import("./more_glyphs").then(
    (module) => void (late.value = module.KINDS),
    // The server may be starting again.
    () => void setTimeout(() => ((isLoading = false), loadLate()), 1_000),
  );
  pictureNeeds(loading);
}

/** null: this runtime does not know the glyph, or its code is still on the way; tracked. */
export function glyphKind(type: string): AnyGlyphKind | null {
  if (!LATE.has(type)) return KINDS.get(type) ?? null;
  const known = late.value;
  if (known === null) loadLate();
  return known?.get(type) ?? null;
}
