import { describe, expect, it, vi } from "vitest";
import { texOf, type MathNode } from "../../src/math/mathml";

function m(localName: string, ...content: (MathNode | string | Record<string, string>)[]): MathNode {
  const children = content.filter((one): one is MathNode => typeof one === "object" && "localName" in one);
  const attributes = content.find((one): one is Record<string, string> => typeof one === "object" && !("localName" in one)) ?? {};
  const text = content.map((one) => (typeof one === "string" ? one : "localName" in one ? (one.textContent as string) : "")).join("");
  return { localName, children, textContent: text, getAttribute: (name) => attributes[name] ?? null };
}
const tex = (...content: MathNode[]): string => texOf(m("math", ...content)).replace(/ /g, "");
const [x, y] = [m("mi", "x"), m("mi", "y")];
const n = (text: string): MathNode => m("mn", text);
const o = (text: string): MathNode => m("mo", text);

describe("MathML as TeX", () => {
  it("writes fractions, roots and signs above and below", () => {
    expect(tex(m("mfrac", x, n("2")))).toBe("\\frac{x}{2}");
    expect(tex(m("mfrac", { linethickness: "0" }, x, y))).toBe("\\genfrac{}{}{0pt}{}{x}{y}");
    expect(tex(m("msqrt", x, o("+"), y))).toBe("\\sqrt{x+y}");
    expect(tex(m("mroot", x, n("3")))).toBe("\\sqrt[3]{x}");
    expect(tex(m("msup", x, n("2")), m("msub", y, n("1")), m("msubsup", x, n("1"), n("2")))).toBe("{x}^{2}{y}_{1}{x}_{1}^{2}");
  });

  it("puts limits at operators, and accents and words elsewhere", () => {
    expect(tex(m("munderover", o("∑"), x, y))).toBe("\\sum\\limits_{x}^{y}");
    expect(tex(m("munder", o("lim"), x))).toBe("\\operatorname*{lim}\\limits_{x}");
    expect(tex(m("mover", x, o("→")), m("mover", x, o("¯")), m("munder", x, y))).toBe("\\overrightarrow{x}\\overline{x}\\underset{y}{x}");
    expect(tex(m("msubsup", o("∫"), n("0"), n("1")))).toBe("\\int_{0}^{1}");
  });

  it("stretches brackets and lists in them", () => {
    expect(tex(m("mrow", o("("), m("mfrac", x, y), o(")")))).toBe("\\left(\\frac{x}{y}\\right)");
    expect(tex(m("mfenced", { open: "{", close: "", separators: ";" }, x, y))).toBe("\\left\\{x;y\\right.");
    expect(tex(m("mtable", m("mtr", m("mtd", x), m("mtd", y)), m("mtr", m("mtd", n("1")), m("mtd", n("2")))))).toBe("\\begin{matrix}x&y\\\\1&2\\end{matrix}");
  });

  it("takes operators for words where all of them is one, and names of an object's own for what they say", () => {
    expect(tex(m("munder", o("lim sup"), x))).toBe("\\operatorname*{lim\\,sup}\\limits_{x}");
    expect(tex(o("max{1}"))).toBe("max\\{1\\}");
    expect(tex(m("mi", "constructor"), m("mover", x, o("constructor")))).toBe("\\operatorname{constructor}\\overset{\\operatorname*{constructor}}{x}");
    expect(tex(m("mi", "𝔸"))).toBe("𝔸");
  });

  it("takes words, letters of other kinds and signs of TeX's own for what they are", () => {
    expect(tex(m("mtext", "50% of $ ^"))).toBe("\\text{50\\%of\\$\\textasciicircum{}}");
    expect(tex(m("mi", "sin"), o("\u2061"), x)).toBe("\\operatorname{sin}x");
    expect(tex(m("mi", { mathvariant: "double-struck" }, "R"))).toBe("\\mathbb{R}");
    expect(tex(m("mspace", { width: "8px" }), x)).toBe("\\hspace{0.5em}x");
    expect(tex(m("semantics", x, m("annotation", "secret")))).toBe("x");
  });

  it("shows the text of what it does not know and says so once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    expect(tex(m("mlongdiv", "12"), m("mlongdiv", "3"))).toBe("\\text{12}\\text{3}");
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
