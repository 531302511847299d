/**
 * Markdown as HTML, by the library marked. HTML in it stays; who shows the result sanitises it.
 *
 *     markdownHtml("# One\n* *a*", true)
 */
import { Marked, type TokenizerAndRendererExtension, type Tokens } from "marked";

/** Formulas stay as they are written, for who sets them. */
const FORMULA: TokenizerAndRendererExtension = {
  name: "formula",
  level: "inline",
  start: (text) => /\$\$|\\[([]/.exec(text)?.index,
  tokenizer: (text) => {
    const found = /^(?:\$\$[^]+?\$\$|\\\([^]+?\\\)|\\\[[^]+?\\\])/.exec(text);
    return found === null ? undefined : { type: "formula", raw: found[0] };
  },
  renderer: ({ raw }) => raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
};

// A box to tick is an input, which no text of an author's may bring; a sign says as much.
const BOXES = { checkbox: ({ checked }: Tokens.Checkbox): string => (checked ? "\u2611 " : "\u2610 ") };

const plain = new Marked({ gfm: true, renderer: BOXES });
const withFormulas = new Marked({ gfm: true, renderer: BOXES, extensions: [FORMULA] });

export function markdownHtml(text: string, math: boolean): string {
  return (math ? withFormulas : plain).parse(text, { async: false }).trimEnd();
}
