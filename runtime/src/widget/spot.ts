/**
 * Where coordinates of an author's and targets of tooltips are on the page.
 *
 *     spotOf(element, node, await plotPlaces())   // { x: 40, y: 12 }, from the element's upper left corner
 */
import type { Model } from "../document/model";
import type { Node as NodeModel, Selector } from "../schema/models.gen";
import { isA } from "../schema/schema";
import { pointOf, windowBox, type Box, type Point } from "../view/places";
import type { PlotPlaces } from "../view/plot_places";

/** Where a coordinate is in the pixels of an element, which may be a plot's. Tracked. */
export function spotOf(around: HTMLElement, position: Model, places: PlotPlaces | null): Point | null {
  const plot = around.shadowRoot?.querySelector(".desk-plot") ?? null;
  const inPlot = plot === null ? null : (places?.placeOf(plot, position) ?? null);
  if (inPlot !== null || position.type !== "Node") return inPlot;
  const { target, symbol, offset } = position as NodeModel;
  const { left, top, width, height } = around.getBoundingClientRect();
  const own = { left: 0, top: 0, right: width, bottom: height };
  const window_ = windowBox();
  const box: Box = target === "viewport" ? { left: -left, top: -top, right: window_.right - left, bottom: window_.bottom - top } : own;
  const { x, y } = pointOf(box, symbol);
  return { x: x + offset, y: y + offset };
}

/** The first element of a page, or within the models on it, that passes. */
function found(root: ParentNode, selector: string, passes: (element: Element) => boolean): Element | null {
  for (const element of root.querySelectorAll(`${selector}, [data-model]`)) {
    if (element.matches(selector) && passes(element)) return element;
    const inside = element.shadowRoot === null ? null : found(element.shadowRoot, selector, passes);
    if (inside !== null) return inside;
  }
  return null;
}

const any = (): boolean => true;

/** The element that is meant: a model's own, or what a selector finds; null when there is none. */
export function targetElement(target: Model): Element | null {
  if (!isA(target.type, "Selector")) return found(document, "[data-model]", (element) => (element as HTMLElement).dataset["model"] === target.id);
  const { query } = target as Selector;
  switch (target.type) {
    case "ByID":
      return found(document, `#${CSS.escape(query)}`, any);
    case "ByClass":
      return found(document, `.${CSS.escape(query)}`, any);
    case "ByCSS":
      return found(document, query, any);
    default:
      return document.evaluate(query, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue as Element | null;
  }
}
