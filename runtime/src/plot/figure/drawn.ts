/**
 * The renderers of a plot as single renderers of glyphs: what is made of others (graphs, contours) stands as its parts. The code for
 * these is loaded with the first of them.
 *
 *     glyphRenderers(plot.renderers)   // [{ model, whole }]
 */
import { signal } from "@preact/signals-core";
import type { GlyphRenderer, Model } from "../../schema/models.gen";
import { pictureNeeds } from "../../view/draw";
import type { Whole } from "./whole";

export interface Drawn {
  readonly model: GlyphRenderer;
  readonly whole: Whole | null;
}

type Composites = typeof import("./composites");

const COMPOSITES: ReadonlySet<string> = new Set(["ContourRenderer", "GraphRenderer"]);
const composites = signal<Composites | null>(null);
let isLoading = false;

function load(): void {
  if (isLoading) return;
  isLoading = true;
  const loading = import("./composites").then(
    (module) => void (composites.value = module),
    // The server may be starting again.
    () => void setTimeout(() => ((isLoading = false), load()), 1_000),
  );
  pictureNeeds(loading);
}

export function drawsGlyphs({ type }: Model): boolean {
  return type === "GlyphRenderer" || COMPOSITES.has(type);
}

/** In the order of the list; tracked. */
export function glyphRenderers(renderers: readonly Model[]): Drawn[] {
  return renderers.flatMap((renderer): readonly Drawn[] => {
    if (renderer.type === "GlyphRenderer") return [{ model: renderer as GlyphRenderer, whole: null }];
    if (!COMPOSITES.has(renderer.type)) return [];
    if (composites.value === null) load();
    return composites.value?.partsOf(renderer) ?? [];
  });
}
