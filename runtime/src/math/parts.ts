/**
 * Mathematical text between words: `$$...$$`, `\[...\]` and `\(...\)`, as authors write it in titles and labels.
 *
 *     mathParts("a $$\\pi$$") // [{ text: "a " }, { tex: "\\pi", display: true }];   mathParts("no maths") === null
 */
export type Part = { readonly text: string } | { readonly tex: string; readonly display: boolean } | { readonly mathml: string; readonly display: boolean };

/** Begins, within the signs, what is MathML: no author writes it, for it is no letter. */
const MATHML = "\ufdd0";

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
    const [body, display] = [dollars ?? block ?? inline ?? "", inline === undefined];
    parts.push(body.startsWith(MATHML) ? { mathml: body.slice(1), display } : { tex: body, display });
    from = found.index + whole.length;
  }
  if (from === 0) {
    return null;
  }
  return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

/**
 * The words of a text property: a text as it is; a `TeX` model as delimited maths, its macros before it, and `MathML` between such
 * signs, marked; a `PlainText` without any.
 */
export function wordsOf(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? value : "";
  }
  const { type, text = "", inline, macros } = value as { type?: string; text?: string; inline?: boolean; macros?: unknown };
  if (type === "PlainText") {
    return undelimited(text);
  }
  if (type !== "TeX" && type !== "MathML") {
    return "";
  }
  const body = type === "MathML" ? MATHML + undelimited(text) : definitions(macros) + text;
  return inline === true ? `\\(${body}\\)` : `$$${body}$$`;
}

/** Nothing that is seen, between signs that would begin or end maths. */
function undelimited(text: string): string {
  return text.replace(/\$\$/g, "$\u2060$").replace(/\\([[\]()])/g, "\\\u2060$1");
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
