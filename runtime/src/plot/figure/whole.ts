/**
 * What a renderer that is a part of another one (a graph's nodes, the lines of contours) has from the whole.
 *
 *     new Renderer(graph.node_renderer, context, whole)
 */
import type { DataRenderer } from "../../schema/models.gen";
import type { GlyphModel } from "../glyph/glyph";
import type { Renderer } from "./renderer";

/** What the pointer asks for. */
export type Purpose = "hover" | "select";

export interface Whole {
  /** Says the level, the ranges, and whether it is visible. */
  readonly model: DataRenderer;
  /** A part says that it is there. */
  join(part: Renderer): void;
  /** The glyph of a part, with what the whole knows better. */
  seen?(part: Renderer, glyph: GlyphModel): GlyphModel;
  /** Whether the pointer meets a part. */
  meets?(part: Renderer, purpose: Purpose): boolean;
  /** What goes with rows of a part. */
  linked?(part: Renderer, rows: readonly number[], purpose: Purpose): readonly (readonly [other: Renderer, rows: readonly number[]])[];
}
