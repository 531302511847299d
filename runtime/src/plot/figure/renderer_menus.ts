/**
 * A right click on a part of a plot opens the part's own menu instead of the plot's. Loaded when a part has one.
 *
 *     const stop = openMenus(figure);
 */
import { untracked } from "@preact/signals-core";
import type { Model, Renderer as RendererModel } from "../../schema/models.gen";
import type { Legend } from "../annotation/legend";
import type { Figure } from "./figure";

/** What says itself whether it is at a place. */
interface Holding {
  holds?(x: number, y: number): boolean;
}

type Part = Holding & { readonly model?: RendererModel; readonly real?: { peek(): Holding | null } };

// Its class is not named here: a page's first script would grow.
function isLegend(part: object): part is Legend {
  return "corner" in part;
}

function holds(part: Part, x: number, y: number): boolean {
  if (isLegend(part)) {
    const { width, height } = part.layout.value;
    const { x: left, y: top } = part.corner ?? { x: NaN, y: NaN };
    return x >= left && y >= top && x <= left + width && y <= top + height;
  }
  return (part.real?.peek() ?? part).holds?.(x, y) === true;
}

/** The menu of what is uppermost at a place among those that have one; null: the plot's. */
function menuAt(figure: Figure, x: number, y: number): Model | null {
  const { center, renderers } = figure;
  const menuOf = (part: Part): Model | null => (part.model?.visible ? (part.model.context_menu as Model | null) : null);
  const own = [...(center.value as readonly Part[])].reverse().find((part) => menuOf(part) !== null && holds(part, x, y));
  if (own !== undefined) return menuOf(own);
  const side = figure.partAt(x, y) as Part | null;
  if (side !== null) return menuOf(side);
  const drawn = [...renderers.value].reverse().find((one) => one.ranged.context_menu !== null && one.hit({ mode: "point", x, y }).length > 0);
  return (drawn?.ranged.context_menu ?? null) as Model | null;
}

export function openMenus(figure: Figure): () => void {
  const { root } = figure;
  const open = (event: MouseEvent): void => {
    if (event.shiftKey || event.defaultPrevented) return;
    const { left, top } = root.getBoundingClientRect();
    const menu = untracked(() => menuAt(figure, event.clientX - left, event.clientY - top));
    if (menu === null) return;
    event.preventDefault();
    void import("../../view/overlays").then(({ showMenu }) => showMenu(menu as Parameters<typeof showMenu>[0], event.clientX, event.clientY));
  };
  root.addEventListener("contextmenu", open);
  return () => root.removeEventListener("contextmenu", open);
}
