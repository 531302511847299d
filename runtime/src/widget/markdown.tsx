/** Text in Markdown's signs, through the same sanitiser as HTML. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { mayBeMath } from "../math/parts";
import { mathTypesetter } from "../math/picture";
import type { Markdown } from "../schema/models.gen";
import type { View } from "../view/registry";
import { sanitised } from "../view/sanitiser";
import { css } from "../view/style_sheet";
import { markdownHtml } from "./markdown_html";

const MARKDOWN = css`
  :host { color: var(--desk-text); font: var(--desk-font-size)/1.5 var(--desk-font); }
  .text { overflow-wrap: break-word; }
  .text > :first-child { margin-top: 0; }
  .text > :last-child { margin-bottom: 0; }
  h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.1em 0 0.5em; }
  p, ul, ol, pre, table, blockquote { margin: 0.7em 0; }
  ul, ol { padding-left: 1.7em; }
  li > p { margin: 0.3em 0; }
  li > :is(ul, ol) { margin: 0.2em 0; }
  code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.93em; background: var(--desk-track); border-radius: 4px; }
  code { padding: 0.1em 0.3em; }
  pre { padding: 0.7em 0.9em; overflow: auto; }
  pre code { padding: 0; background: none; font-size: 1em; }
  blockquote { border-left: 3px solid var(--desk-border); padding-left: 0.9em; margin-left: 0; color: var(--desk-text-muted); }
  hr { border: 0; border-top: 1px solid var(--desk-border); margin: 1.2em 0; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border: 1px solid var(--desk-border); padding: 0.3em 0.7em; }
  th { background: var(--desk-track); }
  img { max-width: 100%; }
  a { color: var(--desk-accent); }
`;

function MarkdownView({ model }: { model: Markdown }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { text, disable_math: isPlain } = model;
  const hasMath = !isPlain && mayBeMath(text);
  useLayoutEffect(() => {
    element.current!.replaceChildren(sanitised(markdownHtml(text, !isPlain)));
    if (hasMath) mathTypesetter()?.typeset(element.current!);
  }, [text, isPlain, hasMath && mathTypesetter()]);
  return <div ref={element} class="text" />;
}

export const MARKDOWN_VIEWS = {
  Markdown: { component: MarkdownView, sheets: [MARKDOWN] },
} satisfies Record<string, View>;
