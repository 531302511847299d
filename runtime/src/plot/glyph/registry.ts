/**
 * Which model is painted by which glyph. A new glyph is one file and one line here.
 *
 *     glyphKind("Line") === LINE
 */
import { CIRCLE_GLYPH } from "./circle";
import type { GlyphKind } from "./glyph";
import { LINE } from "./line";
import { RECT } from "./rect";
import { SCATTER } from "./scatter";

/** A kind whose geometry only itself understands: what `load` and `project` gave is handed back to it untouched. */
export type AnyGlyphKind = GlyphKind<unknown, unknown>;

const KINDS: ReadonlyMap<string, AnyGlyphKind> = new Map<string, unknown>([
  ["Line", LINE],
  ["Scatter", SCATTER],
  ["Rect", RECT],
  ["Circle", CIRCLE_GLYPH],
]) as ReadonlyMap<string, AnyGlyphKind>;

/** null: this runtime does not know the glyph. */
export function glyphKind(type: string): AnyGlyphKind | null {
  return KINDS.get(type) ?? null;
}
