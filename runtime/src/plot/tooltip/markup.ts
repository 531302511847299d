/**
 * HTML templates of tooltips as nodes: a closed list of tags, attributes and styles is copied from an inert document, fields are
 * filled in as text. So neither a template nor the data can run anything or load anything.
 *
 *     const make = compileMarkup("<b>@name</b>", document);   tooltip.append(make(values))
 */
import { inertHtml, STYLE } from "../../base/inert_html";
import { packColor } from "../visual/color";
import { expand, expandText, parseTemplate, type Values } from "./template";

const TAGS: ReadonlySet<string> = new Set([
  "A", "B", "BR", "CODE", "DIV", "EM", "FIGCAPTION", "FIGURE", "FONT", "H1", "H2", "H3", "H4", "H5", "H6", "HR", "I", "IMG", "LI",
  "OL", "P", "PRE", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TABLE", "TBODY", "TD", "TH", "THEAD", "TR", "U", "UL",
]);

/** Tags whose content is no text for a reader. */
const DROPPED: ReadonlySet<string> = new Set([
  "EMBED", "IFRAME", "MATH", "NOSCRIPT", "OBJECT", "SCRIPT", "STYLE", "SVG", "TEMPLATE", "TEXTAREA", "TITLE",
]);

const ATTRIBUTES: ReadonlySet<string> = new Set(["class", "title", "alt", "width", "height", "colspan", "rowspan", "align", "border", "dir", "lang"]);

/** Styles that cannot load a file nor leave the tooltip. */
const STYLES: ReadonlySet<string> = new Set([
  "color", "background-color", "font-size", "font-weight", "font-style", "font-family", "text-align", "text-decoration", "white-space",
  "margin", "margin-left", "margin-right", "margin-top", "margin-bottom", "padding", "padding-left", "padding-right", "padding-top",
  "padding-bottom", "border", "border-radius", "border-color", "border-style", "border-width", "width", "height", "max-width",
  "max-height", "min-width", "display", "float", "vertical-align", "line-height", "opacity", "letter-spacing", "text-transform",
]);

export function compileMarkup(template: string, document: Document): (values: Values) => DocumentFragment {
  const parsed = new DOMParser().parseFromString(inertHtml(template), "text/html");
  return (values) => {
    const fragment = document.createDocumentFragment();
    copyChildren(parsed.body, fragment, document, values);
    return fragment;
  };
}

function copyChildren(from: Node, to: Node, document: Document, values: Values): void {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      appendShown(to, child.textContent ?? "", document, values);
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      copyElement(child as HTMLElement, to, document, values);
    }
  }
}

function copyElement(element: HTMLElement, to: Node, document: Document, values: Values): void {
  const tag = element.tagName.toUpperCase();
  if (DROPPED.has(tag)) {
    return;
  }
  if (!TAGS.has(tag)) {
    // An unknown tag is only a wrapper: its content stays.
    copyChildren(element, to, document, values);
    return;
  }
  const copy = document.createElement(tag === "A" || tag === "FONT" ? "span" : tag.toLowerCase());
  for (const { name, value } of element.attributes) {
    if (ATTRIBUTES.has(name)) {
      copy.setAttribute(name, expandText(parseTemplate(value), values));
    }
  }
  copyStyles(element, copy, values);
  if (tag === "IMG" && !copyImage(element, copy, values)) {
    return;
  }
  copyChildren(element, copy, document, values);
  to.appendChild(copy);
}

function copyStyles(element: HTMLElement, copy: HTMLElement, values: Values): void {
  // The text of the attribute: a style with a field in it is none to the parser.
  for (const declaration of (element.getAttribute(STYLE) ?? "").split(";")) {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = expandText(parseTemplate(declaration.slice(colon + 1).trim()), values);
    if (colon > 0 && STYLES.has(name) && !/url\s*\(|image|expression|\\/i.test(value)) {
      copy.style.setProperty(name, value.replace(/\s*!important$/i, ""));
    }
  }
  const color = element.getAttribute("color");
  if (color !== null && packColor(color) !== 0) {
    copy.style.setProperty("color", color);
  }
}

/** Pictures from the page's own origin or from the data itself; nothing is fetched from elsewhere. */
function copyImage(element: HTMLElement, copy: HTMLElement, values: Values): boolean {
  const source = expandText(parseTemplate(element.getAttribute("src") ?? ""), values);
  const inData = /^data:image\/(png|jpeg|gif|webp);base64,/i.test(source);
  const own = !/^[a-z][a-z0-9+.-]*:/i.test(source) && !/^[/\\]{2}/.test(source);
  const allowed = source !== "" && (inData || own);
  if (allowed) {
    copy.setAttribute("src", source);
  }
  return allowed;
}

/** Appends text with its fields filled in; colours become little squares. */
export function appendShown(to: Node, template: string, document: Document, values: Values): void {
  for (const part of expand(parseTemplate(template), values)) {
    if ("text" in part) {
      to.appendChild(document.createTextNode(part.text));
    } else {
      const swatch = document.createElement("span");
      swatch.className = "swatch";
      swatch.style.setProperty("background-color", part.swatch);
      to.appendChild(swatch);
    }
  }
}
