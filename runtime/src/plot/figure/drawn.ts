/**
 * The renderers of a plot as single renderers of glyphs: what is made of others (graphs, contours) stands as its parts. The code for
 * these is loaded with the first of them.
 *
 *     glyphRenderers(plot.renderers)   // [{ model, whole }]
 */
import type { GlyphRenderer, Model } from "../../schema/models.gen";
import { late } from "../../view/late";
import type { Whole } from "./whole";

export interface Drawn {
  readonly model: GlyphRenderer;
  readonly whole: Whole | null;
}

const COMPOSITES: ReadonlySet<string> = new Set(["ContourRenderer", "GraphRenderer"]);
const composites = late(() => import("./composites"));

export function drawsGlyphs({ type }: Model): boolean {
  return type === "GlyphRenderer" || COMPOSITES.has(type);
}

/** In the order of the list; tracked. */
export function glyphRenderers(renderers: readonly Model[]): Drawn[] {
  return renderers.flatMap((renderer): readonly Drawn[] => {
    if (renderer.type === "GlyphRenderer") return [{ model: renderer as GlyphRenderer, whole: null }];
    if (!COMPOSITES.has(renderer.type)) return [];
    return composites()?.partsOf(renderer) ?? [];
  });
}
