/**
 * Presentation MathML as TeX, for the one typesetter that there is. It knows the elements that formulas are written with; of another
 * one it takes the text, and says so once.
 *
 *     texOfMathML("<math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>")   // "\\frac{a}{2}"
 */

/** What is read of an element; elements of a document are such nodes. */
export interface MathNode {
  readonly localName: string;
  readonly textContent: string | null;
  readonly children: Iterable<MathNode>;
  getAttribute(name: string): string | null;
}

const SPECIAL: ReadonlyMap<string, string> = new Map([["\\", "\\backslash "], ["~", "\\sim "], ["^", "\\text{\\textasciicircum}"]]);

function escaped(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (letter) => SPECIAL.get(letter) ?? `\\${letter}`);
}

const IN_WORDS: ReadonlyMap<string, string> = new Map([["\\", "\\textbackslash{}"], ["~", "\\textasciitilde{}"], ["^", "\\textasciicircum{}"]]);

/** Words between the signs of a formula, in which TeX has other names for signs of its own. */
function words(text: string): string {
  return `\\text{${text.replace(/[\\{}$&#^_%~]/g, (letter) => IN_WORDS.get(letter) ?? `\\${letter}`)}}`;
}

function wordsOf(node: MathNode): string {
  // U+2061 to U+2064 say what a formula means and are not seen.
  return (node.textContent ?? "").replace(/[\u2061-\u2064]/g, "").trim();
}

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["normal", "mathrm"],
  ["bold", "mathbf"],
  ["bold-italic", "boldsymbol"],
  ["double-struck", "mathbb"],
  ["script", "mathcal"],
  ["fraktur", "mathfrak"],
  ["sans-serif", "mathsf"],
  ["monospace", "mathtt"],
]);

/** Operators that have what is above and below them as limits. */
const LARGE: ReadonlyMap<string, string> = new Map([
  ["∑", "\\sum"], ["∏", "\\prod"], ["∐", "\\coprod"], ["∫", "\\int"], ["∬", "\\iint"], ["∭", "\\iiint"], ["∮", "\\oint"], ["⋃", "\\bigcup"], ["⋂", "\\bigcap"], ["⋁", "\\bigvee"], ["⋀", "\\bigwedge"], ["⨁", "\\bigoplus"], ["⨂", "\\bigotimes"],
]);

const OVER: ReadonlyMap<string, string> = new Map([
  ["¯", "overline"], ["‾", "overline"], ["―", "overline"], ["_", "overline"], ["^", "widehat"], ["ˆ", "widehat"], ["→", "overrightarrow"], ["⃗", "vec"], ["←", "overleftarrow"], ["~", "widetilde"], ["˜", "widetilde"], ["˙", "dot"], [".", "dot"], ["¨", "ddot"], ["⏞", "overbrace"],
]);
const UNDER: ReadonlyMap<string, string> = new Map([["_", "underline"], ["̲", "underline"], ["¯", "underline"], ["‾", "underline"], ["⏟", "underbrace"]]);

const OPENING = /^[([{|‖⌈⌊⟨]$/;
const CLOSING = /^[)\]}|‖⌉⌋⟩]$/;

function fence(text: string): string {
  return text === "" ? "." : text === "{" || text === "}" ? `\\${text}` : text === "‖" ? "\\|" : text;
}

/** Operators that are words: lim, lim sup. */
const NAME = /^[A-Za-z]{2,}(\s+[A-Za-z]+)*$/;

function operator(node: MathNode): string {
  const text = wordsOf(node);
  const large = LARGE.get(text);
  if (large !== undefined) return `${large} `;
  return NAME.test(text) ? `\\operatorname*{${text.replace(/\s+/g, "\\,")}}` : escaped(text);
}

function row(nodes: readonly MathNode[]): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  const fenced = nodes.length > 1 && first?.localName === "mo" && last?.localName === "mo" && OPENING.test(wordsOf(first)) && CLOSING.test(wordsOf(last));
  if (fenced) return `\\left${fence(wordsOf(first))}${nodes.slice(1, -1).map(texOf).join("")}\\right${fence(wordsOf(last))}`;
  return nodes.map(texOf).join("");
}

/** A base that signs are put to. Limits stand at operators alone, which braces would hide. */
function base(node: MathNode | undefined): string {
  if (node === undefined) return "{}";
  const isLarge = node.localName === "mo" && (LARGE.get(wordsOf(node)) !== undefined || NAME.test(wordsOf(node)));
  return isLarge ? operator(node) : `{${texOf(node)}}`;
}

function around(node: MathNode | undefined, under: MathNode | undefined, over: MathNode | undefined): string {
  if (node === undefined) return "";
  const tex = base(node);
  if (!tex.startsWith("{")) {
    return `${tex.trimEnd()}\\limits${under === undefined ? "" : `_{${texOf(under)}}`}${over === undefined ? "" : `^{${texOf(over)}}`}`;
  }
  const lower = (inner: string): string => {
    const accent = under === undefined ? undefined : UNDER.get(wordsOf(under));
    return under === undefined ? inner : accent === undefined ? `\\underset{${texOf(under)}}{${inner}}` : `\\${accent}{${inner}}`;
  };
  const accent = over === undefined ? undefined : OVER.get(wordsOf(over));
  const inner = lower(texOf(node));
  return over === undefined ? inner : accent === undefined ? `\\overset{${texOf(over)}}{${inner}}` : `\\${accent}{${inner}}`;
}

function identifier(node: MathNode): string {
  const text = escaped(wordsOf(node));
  const variant = VARIANTS.get(node.getAttribute("mathvariant") ?? "");
  return variant !== undefined ? `\\${variant}{${text}}` : [...wordsOf(node)].length > 1 ? `\\operatorname{${text}}` : text;
}

function space(node: MathNode): string {
  const [, count, unit] = /^(-?[\d.]+)(em|ex|px)$/.exec(node.getAttribute("width") ?? "") ?? [];
  if (count === undefined) return "\\;";
  return unit === "px" ? `\\hspace{${Number(count) / 16}em}` : `\\hspace{${count}${unit ?? "em"}}`;
}

function table(rows: readonly MathNode[]): string {
  const cells = rows.map((line) => [...line.children].map((cell) => row([...cell.children])).join(" & "));
  return `\\begin{matrix}${cells.join(" \\\\ ")}\\end{matrix}`;
}

function fencedList(node: MathNode, parts: readonly MathNode[]): string {
  const separators = [...(node.getAttribute("separators") ?? ",").replace(/\s/g, "")];
  const inner = parts.map((part, i) => (i === 0 ? "" : escaped(separators[Math.min(i - 1, separators.length - 1)] ?? "")) + texOf(part)).join("");
  return `\\left${fence(node.getAttribute("open") ?? "(")}${inner}\\right${fence(node.getAttribute("close") ?? ")")}`;
}

const warned = new Set<string>();

/** The formula of a `<math>` element, or of one within. */
export function texOf(node: MathNode): string {
  const parts = [...node.children];
  const [a, b, c] = parts;
  const of = (part: MathNode | undefined): string => (part === undefined ? "" : texOf(part));
  switch (node.localName) {
    case "math":
    case "mrow":
    case "mstyle":
    case "mpadded":
    case "merror":
    case "mtd":
      return row(parts);
    case "semantics":
    case "maction":
      return of(a);
    case "mi":
      return `${identifier(node)} `;
    case "mn":
      return escaped(wordsOf(node));
    case "mo":
      return operator(node);
    case "mtext":
    case "ms":
      return words(node.textContent ?? "");
    case "mspace":
      return space(node);
    case "mfrac":
      return /^0(\D|$)/.test(node.getAttribute("linethickness") ?? "") ? `\\genfrac{}{}{0pt}{}{${of(a)}}{${of(b)}}` : `\\frac{${of(a)}}{${of(b)}}`;
    case "msup":
      return `${base(a)}^{${of(b)}}`;
    case "msub":
      return `${base(a)}_{${of(b)}}`;
    case "msubsup":
      return `${base(a)}_{${of(b)}}^{${of(c)}}`;
    case "munder":
      return around(a, b, undefined);
    case "mover":
      return around(a, undefined, b);
    case "munderover":
      return around(a, b, c);
    case "msqrt":
      return `\\sqrt{${row(parts)}}`;
    case "mroot":
      return `\\sqrt[${of(b)}]{${of(a)}}`;
    case "mphantom":
      return `\\phantom{${row(parts)}}`;
    case "mfenced":
      return fencedList(node, parts);
    case "mtable":
      return table(parts);
    case "none":
    case "mprescripts":
      return "";
    default:
      if (!warned.has(node.localName)) {
        warned.add(node.localName);
        console.warn(`MathML's <${node.localName}> is not laid out here: its text is shown as it is`);
      }
      return words(wordsOf(node));
  }
}

/** The formula of a text with a `<math>` element in it, of whatever prefix. Nothing in the text is run or loaded. */
export function texOfMathML(text: string): string {
  const math = new DOMParser().parseFromString(text.replace(/(<\/?)[\w.-]+:(?=\w)/g, "$1"), "text/html").querySelector("math");
  return math === null ? words(text) : texOf(math);
}
