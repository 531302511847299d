/** Div, Paragraph, PreText: HTML of the author's through the sanitiser, or text as it is written. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { Div, Paragraph, PreText } from "../schema/models.gen";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { mayBeMath } from "../math/parts";
import { mathTypesetter } from "../math/picture";
import { sanitised, styleSheetOf } from "../view/sanitiser";
import { Words } from "./words";

const MARKUP = css`
  :host { font: var(--desk-font-size)/1.45 var(--desk-font); }
  .text { overflow-wrap: break-word; }
  .plain { white-space: pre-wrap; }
  .text > :first-child { margin-top: 0; }
  .text > :last-child { margin-bottom: 0; }
  p.text { margin: 0; }
  pre.text { margin: 0; overflow: auto; max-width: 100%; max-height: 100%; overflow-wrap: normal; }
  code, pre, kbd, samp { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
  a { color: var(--desk-accent); }
`;

function DivView({ model }: { model: Div }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { text, render_as_text: isText } = model;
  useLayoutEffect(() => {
    if (isText) element.current!.textContent = text;
    else element.current!.replaceChildren(sanitised(text));
    if (!model.disable_math && mayBeMath(text)) mathTypesetter()?.typeset(element.current!);
    const sheet = isText ? null : styleSheetOf(text);
    if (sheet === null) return undefined;
    const root = element.current!.getRootNode() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => void (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet));
  }, [text, isText, model.stylesheets, model.css_classes, model.disable_math, mayBeMath(text) && mathTypesetter()]);
  return <div ref={element} class={isText ? "text plain" : "text"} />;
}

function ParagraphView({ model }: { model: Paragraph }): JSX.Element {
  return <p class="text">{model.disable_math ? model.text : <Words text={model.text} />}</p>;
}

function PreTextView({ model }: { model: PreText }): JSX.Element {
  return <pre class="text">{model.text}</pre>;
}

export const MARKUP_VIEWS = {
  Div: { component: DivView, sheets: [MARKUP] },
  Paragraph: { component: ParagraphView, sheets: [MARKUP] },
  PreText: { component: PreTextView, sheets: [MARKUP] },
} satisfies Record<string, View>;
