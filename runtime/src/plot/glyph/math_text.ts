/**
 * Formulas at points: the texts of `Text`, taken for mathematics without signs around them.
 *
 *     p.tex(x=[1], y=[2], text=[r"\\frac{a}{b}"], display="block")
 */
import { wordsOf } from "../../math/parts";
import type { AnyChannel } from "../data/channel";
import { TEXT } from "./text";

type Kind = typeof TEXT;

function mapped(channel: AnyChannel, words: (text: string) => string): AnyChannel {
  const of = (text: unknown): unknown => (text === null || text === undefined ? text : words(String(text)));
  return channel.uniform ? { ...channel, value: of(channel.value) } : { ...channel, values: Array.from(channel.values as ArrayLike<unknown>, of) };
}

function reading(words: (model: Readonly<Record<string, unknown>>) => (text: string) => string): Kind {
  return {
    ...TEXT,
    load(model, data, space) {
      const loaded = TEXT.load(model, data, space);
      return { ...loaded, text: mapped(loaded.text, words(model as Readonly<Record<string, unknown>>)) };
    },
  };
}

/** "auto" reads the texts as `Text` does, with signs around what is mathematics. */
export const TEX_GLYPH = reading(({ display, macros }) => {
  const formula = (text: string, inline: boolean): string => wordsOf({ type: "TeX", text, inline, macros });
  if (display !== "auto") return (text) => formula(text, display === "inline");
  const defined = (found: string, opening: string): string => opening + formula("", false).slice(2, -2) + found.slice(opening.length);
  return (text) => text.replace(/(\$\$|\\\[|\\\()[\s\S]+?(?:\$\$|\\\]|\\\))/g, defined);
});

export const MATHML_GLYPH = reading(() => (text) => wordsOf({ type: "MathML", text }));
