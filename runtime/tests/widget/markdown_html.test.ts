import { describe, expect, test } from "vitest";
import { markdownHtml } from "../../src/widget/markdown_html";

const html = (text: string): string => markdownHtml(text, true);

describe("Markdown", () => {
  test("is what is written as such on the web: tables, crossed out words and bare addresses too", () => {
    expect(html("# One\n\n~~gone~~ https://x.test")).toBe('<h1>One</h1>\n<p><del>gone</del> <a href="https://x.test">https://x.test</a></p>');
    expect(html("| a |\n| :-: |\n| `x` |")).toContain('<td align="center"><code>x</code></td>');
  });

  test("formulas are left for who sets them, also those with signs in them", () => {
    expect(html("$$a_1 * b_1 * c$$ and \\(x_1 < 2\\) and \\[*y*\\]")).toBe("<p>$$a_1 * b_1 * c$$ and \\(x_1 &lt; 2\\) and \\[*y*\\]</p>");
    expect(html("a $ b")).toBe("<p>a $ b</p>");
  });

  test("without formulas the signs around them are signs", () => {
    expect(markdownHtml("$$*a*$$", false)).toBe("<p>$$<em>a</em>$$</p>");
  });

  test("boxes to tick are signs, not inputs", () => {
    const list = html("- [x] a\n- [ ] b");
    expect(list).not.toContain("<input");
    expect(list).toMatch(/\u2611 a[^]*\u2610 b/);
  });
});
