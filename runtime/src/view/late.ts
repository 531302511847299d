/**
 * Code that is loaded when it is first asked for; the picture waits for it.
 *
 *     const more = late(() => import("./more_glyphs"));   more()?.KINDS
 */
import { signal } from "@preact/signals-core";
import { pictureNeeds } from "./draw";

/** null while it is on the way; tracked. */
export function late<Module extends object>(load: () => Promise<Module>): () => Module | null {
  const known = signal<Module | null>(null);
  let isAsked = false;
  const ask = (): void => {
    isAsked = true;
    // The server may be starting again.
    pictureNeeds(load().then((module) => void (known.value = module), () => void setTimeout(ask, 1_000)));
  };
  return () => {
    if (!isAsked) ask();
    return known.value;
  };
}
