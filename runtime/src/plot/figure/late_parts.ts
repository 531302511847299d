/**
 * What few plots do beside drawing, each loaded when a plot asks for it: equal units on both axes, data that the page fetches.
 *
 *     const stop = followAspect(figure);
 */
import { effect, untracked, type ReadonlySignal } from "@preact/signals-core";
import { isA } from "../../schema/schema";
import { pictureNeeds } from "../../view/draw";
import type { Matched } from "./aspect";
import type { Figure } from "./figure";
import type { Renderer } from "./renderer";

/** Runs `begin` with a piece of code as long as `wanted` says so; what `begin` gives ends it. */
function whileWanted<M>(wanted: () => boolean, load: () => Promise<M>, begin: (module: M) => () => void): () => void {
  return effect(() => {
    if (!wanted()) return undefined;
    let stop: (() => void) | null = null;
    let isOver = false;
    const ask = (): void => pictureNeeds(
      load().then(
        (module) => void (isOver || (stop = begin(module))),
        // The server may be starting again.
        () => void setTimeout(() => isOver || ask(), 1_000),
      ),
    );
    ask();
    return () => {
      isOver = true;
      untracked(() => stop?.());
    };
  });
}

/** Units are as long across as up and down while the plot wants it. */
export function followAspect(figure: Matched): () => void {
  return whileWanted(() => figure.model.match_aspect, () => import("./aspect"), ({ matchAspect }) => matchAspect(figure));
}

/** Fetches the columns of sources that have an address. */
export function feedRenderers(renderers: ReadonlySignal<readonly Renderer[]>): () => void {
  const isFed = ({ source }: Renderer): boolean => isA(source.type, "WebDataSource");
  return whileWanted(() => renderers.value.some(isFed), () => import("../data/web_feed"), ({ feed }) => feed(() => renderers.value.filter(isFed).map(({ source }) => source)));
}

/** Opens the menus of parts that have one of their own. */
export function menusOf(figure: Figure): () => void {
  const { model } = figure;
  const parts = (): readonly unknown[] => [model.renderers, model.center, model.left, model.right, model.above, model.below].flat();
  return whileWanted(() => parts().some((part) => (part as Renderer["model"]).context_menu), () => import("./renderer_menus"), ({ openMenus }) => openMenus(figure));
}
