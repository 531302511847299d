/** HTML and SVG text of an author's, made into nodes through a closed list. Knows no widget. */
import DOMPurify from "dompurify";

import { inertHtml, STYLE } from "../base/inert_html";

/**
 * What the `<style>` elements of a HTML text say, for the shadow root that shows it; null for a text without any. Rules that
 * name an address are left out: nothing is loaded.
 */
export function styleSheetOf(html: string): CSSStyleSheet | null {
  const texts = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)(?:<\/style\s*>|$)/gi)].map(([, text]) => text);
  if (texts.length === 0) return null;
  const sheet = new CSSStyleSheet();
  // The browser leaves imports out by itself, and complains of each.
  sheet.replaceSync(texts.join("\n").replace(/@import\b[^;}]*;?/gi, ""));
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    if (/(?:url|image-set|src)\s*\(/i.test(sheet.cssRules[index]!.cssText)) sheet.deleteRule(index);
  }
  return sheet;
}

/** The nodes of a HTML text: no scripts, no handlers, no foreign address, links only to the web and mail. */
export function sanitised(html: string): DocumentFragment {
  const styles: [string, string][] = [];
  const fragment = DOMPurify.sanitize(inertHtml(html), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true, svg: true },
    FORBID_TAGS: ["style", "form", "input", "textarea", "select", "button"],
    // Asked of all attributes that may be addresses, the numbers of SVG among them: what names no scheme passes here.
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|gif|jpeg|webp);|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  });
  for (const element of fragment.querySelectorAll<HTMLElement | SVGElement>(`[${STYLE}]`)) {
    // The page's policy refuses style attributes; set one by one they are allowed.
    const text = element.getAttribute(STYLE)!;
    element.removeAttribute(STYLE);
    styles.length = 0;
    for (const declaration of text.split(";")) {
      const colon = declaration.indexOf(":");
      if (colon > 0) styles.push([declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]);
    }
    for (const [name, value] of styles) if (!/url\s*\(/i.test(value)) element.style.setProperty(name, value);
  }
  for (const element of fragment.querySelectorAll("[src], [srcset], [poster], [background], image, use, feImage")) {
    // Nothing is loaded from elsewhere: pictures are in the text itself.
    for (const name of ["src", "srcset", "poster", "background", "href", "xlink:href"]) {
      if (!/^data:image\//i.test(element.getAttribute(name) ?? "")) element.removeAttribute(name);
    }
  }
  for (const element of fragment.querySelectorAll("a, area")) {
    for (const name of ["href", "xlink:href"]) {
      if (!/^(?:https?:|mailto:|#)/i.test(element.getAttribute(name) ?? "#")) element.removeAttribute(name);
    }
  }
  for (const link of fragment.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
  return fragment;
}
