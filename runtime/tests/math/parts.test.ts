import { describe, expect, it } from "vitest";
import { mathParts, mayBeMath, wordsOf } from "../../src/math/parts";

describe("mathematical text", () => {
  it("stands between dollars or brackets, alone or among words", () => {
    expect(mathParts("$$x^2$$")).toEqual([{ tex: "x^2", display: true }]);
    expect(mathParts("a \\[b\\] c")).toEqual([{ text: "a " }, { tex: "b", display: true }, { text: " c" }]);
    expect(mathParts("\\(x\\) and $$y$$")).toEqual([{ tex: "x", display: false }, { text: " and " }, { tex: "y", display: true }]);
  });

  it("may have lines of its own", () => {
    expect(mathParts("$$a\nb$$")).toEqual([{ tex: "a\nb", display: true }]);
  });

  it("is not there where it does not end, or has nothing in it", () => {
    for (const text of ["costs $5", "$$ alone", "\\[ open", "plain", "$$$$"]) expect(mathParts(text)).toBeNull();
    expect(mayBeMath("costs $5")).toBe(false);
  });
});

describe("the words of a text property", () => {
  it("are a text as it is, and nothing for nothing", () => {
    expect(wordsOf("a $$b$$")).toBe("a $$b$$");
    expect(wordsOf(null)).toBe("");
  });

  it("of TeX are mathematics, displayed or in the line, with its macros before it", () => {
    expect(wordsOf({ type: "TeX", text: "x", inline: false, macros: {} })).toBe("$$x$$");
    expect(wordsOf({ type: "TeX", text: "x", inline: true, macros: new Map() })).toBe("\\(x\\)");
    expect(wordsOf({ type: "TeX", text: "\\RR \\bold{x}", macros: { RR: "{\\bf R}", bold: ["{\\bf #1}", 1] } })).toBe(
      "$$\\def\\RR{{\\bf R}}\\def\\bold#1{{\\bf #1}}\\RR \\bold{x}$$",
    );
  });

  it("of MathML are mathematics that is known for what it is, however it begins, and whatever signs are in it", () => {
    for (const text of ["<math/>", " \n<math/>", "<?xml version='1.0'?><math/>", "<mml:math/>"]) {
      expect(mathParts(wordsOf({ type: "MathML", text, inline: false }))).toEqual([{ mathml: text, display: true }]);
    }
    const [only, ...others] = mathParts(wordsOf({ type: "MathML", text: "<math><mtext>$$ \\)</mtext></math>", inline: true })) ?? [];
    expect([others, only]).toMatchObject([[], { display: false }]);
    expect(mathParts("$$<math/>$$")).toEqual([{ tex: "<math/>", display: true }]);
  });

  it("of PlainText have no mathematics in them, whatever they say", () => {
    for (const text of ["$$x$$", "\\(x\\)", "\\[x\\]"]) expect(mathParts(wordsOf({ type: "PlainText", text }))).toBeNull();
  });
});
