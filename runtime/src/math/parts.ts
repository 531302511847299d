/**
 * Mathematical text between words: `$$...$$`, `\[...\]` and `\(...\)`, as authors write it in titles and labels.
 *
 *     mathParts("a $$\\pi$$") // [{ text: "a " }, { tex: "\\pi", display: true }];   mathParts("no maths") === null
 */
export type Part = { readonly text: string } | { readonly tex: string; readonly display: boolean };

const DELIMITED = /\$\$([\s\S]+?)\$\$|\\\[([\s\S]+?)\\\]|\\\(([\s\S]+?)\\\)/g;

/** Whether a text may have maths in it: cheap, for the many that have not. */
export function mayBeMath(text: string): boolean {
  return text.includes("$$") || text.includes("\\[") || text.includes("\\(");
}

/** The parts of a text with maths in it; null without. */
export function mathParts(text: string): readonly Part[] | null {
  if (!mayBeMath(text)) {
    return null;
  }
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(DELIMITED)) {
    if (found.index > from) {
      parts.push({ text: text.slice(from, found.index) });
    }
    const [whole, dollars, block, inline] = found;
    parts.push({ tex: dollars ?? block ?? inline ?? "", display: inline === undefined });
    from = found.index + whole.length;
  }
  if (from === 0) {
    return null;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

/**
 * The words of a text property: a text as it is; a `TeX` model as delimited maths, its macros before it, and `MathML` as it is between
 * such signs; a `PlainText` without any.
 */
export function wordsOf(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? value : "";
  }
  const { type, text = "", inline, macros } = value as { type?: string; text?: string; inline?: boolean; macros?: unknown };
  if (type === "PlainText") {
    // Nothing that is seen, between the signs that would begin maths.
    return text.replace(/\$\$/g, "$\u2060$").replace(/\\([[(])/g, "\\\u2060$1");
  }
  if (type !== "TeX" && type !== "MathML") {
    return "";
  }
  return inline === true ? `\\(${definitions(macros)}${text}\\)` : `$$${definitions(macros)}${text}$$`;
}

function definitions(macros: unknown): string {
  const entries = macros instanceof Map ? [...(macros as Map<string, unknown>)] : Object.entries((macros as object | null) ?? {});
  return entries
    .map(([name, macro]) => {
      const [body, count] = Array.isArray(macro) ? (macro as [string, number]) : [String(macro), 0];
      const places = Array.from({ length: count }, (_, i) => `#${i + 1}`).join("");
      return `\\def\\${name}${places}{${body}}`;
    })
    .join("");
}
