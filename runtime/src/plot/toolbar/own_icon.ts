/**
 * The icon that an author gives a tool: a picture of the page's set, a data:image address, or a class of the author's own CSS.
 *
 *     button.replaceChildren(ownIcon(document, "settings") ?? usual)
 */
import { iconPath } from "../../base/icon_paths";

const SVG = "http://www.w3.org/2000/svg";

/** null: there is no such picture. */
export function ownIcon(document: Document, icon: string): Element | null {
  if (/^data:image\//i.test(icon)) {
    const picture = document.createElement("img");
    picture.src = icon;
    picture.alt = "";
    return picture;
  }
  if (icon.startsWith(".")) {
    const place = document.createElement("span");
    place.className = `own-icon ${icon.slice(1)}`;
    return place;
  }
  const path = iconPath(icon);
  if (path === undefined) return null;
  const isFilled = path.startsWith("!");
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  const attributes = { "aria-hidden": "true", "viewBox": "0 0 24 24", "fill": isFilled ? "currentColor" : "none", "stroke": isFilled ? "none" : "currentColor", "stroke-width": "1.6", "stroke-linecap": "round", "stroke-linejoin": "round" };
  Object.entries(attributes).forEach(([name, value]) => svg.setAttribute(name, value));
  line.setAttribute("d", isFilled ? path.slice(1) : path);
  svg.append(line);
  return svg;
}
