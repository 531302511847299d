/** Div: HTML of the author's, made into nodes by a sanitiser and never put together from text; or text as it is written. */
import DOMPurify from "dompurify";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { inertHtml, STYLE } from "../base/inert_html";
import type { Div } from "../schema/models.gen";
import { css } from "../view/style_sheet";

const DIV = css`
  :host { color: var(--desk-text); font: var(--desk-font-size)/1.45 var(--desk-font); }
  .text { overflow-wrap: break-word; }
  .plain { white-space: pre-wrap; }
  .text > :first-child { margin-top: 0; }
  .text > :last-child { margin-bottom: 0; }
  code, pre, kbd, samp { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
  a { color: var(--desk-accent); }
`;

function DivView({ model }: { model: Div }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { text, render_as_text: isText } = model;
  useLayoutEffect(() => {
    if (isText) element.current!.textContent = text;
    else element.current!.replaceChildren(sanitised(text));
  }, [text, isText]);
  return <div ref={element} class={isText ? "text plain" : "text"} />;
}

/** The nodes of a HTML text: no scripts, no handlers, no foreign address, links only to the web and mail. */
function sanitised(html: string): DocumentFragment {
  const styles: [string, string][] = [];
  const fragment = DOMPurify.sanitize(inertHtml(html), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true, svg: true },
    FORBID_TAGS: ["style", "form", "input", "textarea", "select", "button"],
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#|data:image\/(?:png|gif|jpeg|webp);)/i,
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
  for (const link of fragment.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
  return fragment;
}

export const DIV_VIEW = { component: DivView, sheets: [DIV] };
