import { describe, expect, test } from "vitest";
import { markdownHtml } from "../../src/widget/markdown_html";

const html = (text: string): string => markdownHtml(text, true);

describe("Markdown", () => {
  test.each([
    ["# One", "<h1>One</h1>"],
    ["### Three ###", "<h3>Three</h3>"],
    ["One\n===\nTwo\n---", "<h1>One</h1>\n<h2>Two</h2>"],
    ["a\nb\n\nc", "<p>a\nb</p>\n<p>c</p>"],
    ["a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>"],
    ["---", "<hr>"],
    ["* * *", "<hr>"],
    ["> a\n> b\nc\n\nd", "<blockquote>\n<p>a\nb\nc</p>\n</blockquote>\n<p>d</p>"],
  ])("%j is a block", (text, expected) => expect(html(text)).toBe(expected));

  test.each([
    ["*a* and _b_", "<em>a</em> and <em>b</em>"],
    ["**a** and __b__", "<strong>a</strong> and <strong>b</strong>"],
    ["***a***", "<strong><em>a</em></strong>"],
    ["**a *b* c**", "<strong>a <em>b</em> c</strong>"],
    ["snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"],
    ["~~gone~~", "<del>gone</del>"],
    ["`a*b*` and ``c`d``", "<code>a*b*</code> and <code>c`d</code>"],
    ["\\*a\\* 1 < 2 & 3", "*a* 1 &lt; 2 &amp; 3"],
    ["[a **b**](https://x.test/a_b_c \"t\")", '<a href="https://x.test/a_b_c" title="t">a <strong>b</strong></a>'],
    ["![alt](data:image/png;base64,AA==)", '<img src="data:image/png;base64,AA==" alt="alt">'],
    ["[![a](p.png)](https://x.test)", '<a href="https://x.test"><img src="p.png" alt="a"></a>'],
    ["see https://x.test/a?b=1, and <https://y.test>", 'see <a href="https://x.test/a?b=1">https://x.test/a?b=1</a>, and <a href="https://y.test">https://y.test</a>'],
    ["<b class=\"x\">a</b> &copy;", '<b class="x">a</b> &copy;'],
    ["$$a_1 * b_1 * c$$ and \\(x_1\\)", "$$a_1 * b_1 * c$$ and \\(x_1\\)"],
  ])("%j is in a line", (text, expected) => expect(html(text)).toBe(`<p>${expected}</p>`));

  test("links have their addresses elsewhere", () => {
    expect(html("[one][1] and [two]\n\n[1]: https://x.test/1 \"first\"\n[Two]: https://x.test/2")).toBe(
      '<p><a href="https://x.test/1" title="first">one</a> and <a href="https://x.test/2">two</a></p>',
    );
  });

  test("lists are in lists", () => {
    expect(html("* a\n  * b\n  * c\n* d")).toBe("<ul>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul></li>\n<li>d</li>\n</ul>".replace("<li>a\n", "<li>a\n"));
    expect(html("3. a\n4. b")).toBe('<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>');
    expect(html("- a\n\n- b")).toBe("<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>");
    expect(html("- [x] a\n- [ ] b")).toBe("<ul>\n<li>\u2611 a</li>\n<li>\u2610 b</li>\n</ul>");
    expect(html("text\n- a\n- b\n\nafter")).toBe("<p>text</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>after</p>");
  });

  test("code is as it is written", () => {
    expect(html("```python\nif a < b:\n    *c*\n\n# no heading\n```")).toBe('<pre><code class="language-python">if a &lt; b:\n    *c*\n\n# no heading</code></pre>');
    expect(html("    a *b*\n\n    c")).toBe("<pre><code>a *b*\n\nc</code></pre>");
  });

  test("tables have a head and sides", () => {
    expect(html("| a | b |\n| :-- | --: |\n| 1 | `x\\|y` |")).toBe(
      '<table><thead><tr><th align="left">a</th><th align="right">b</th></tr></thead><tbody><tr><td align="left">1</td><td align="right"><code>x|y</code></td></tr></tbody></table>',
    );
  });

  test("without formulas the signs around them are signs", () => {
    expect(markdownHtml("$$*a*$$", false)).toBe("<p>$$<em>a</em>$$</p>");
  });

  test("very long lines take no long time", () => {
    const begun = performance.now();
    for (const text of ["*a ".repeat(5000), "**a ".repeat(3000), "[".repeat(5000), "`a ".repeat(3000), "_a".repeat(5000), "<a ".repeat(3000)]) html(text);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
