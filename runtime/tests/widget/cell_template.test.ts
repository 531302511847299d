import { describe, expect, it } from "vitest";

import { written, type TemplateCode } from "../../src/widget/cell_template";

describe("a template's module", () => {
  const values: Readonly<Record<string, unknown>> = { value: "<i>", n: 7, Date: "of the row" };
  const html = (names: readonly string[], run: (text: (value: unknown) => string, escaped: (value: unknown) => string, ...values: never[]) => string): string =>
    written({ names, run } as unknown as TemplateCode, (name) => values[name]);

  it("is given columns of the row by their names, and else what the page calls so", () => {
    expect(html(["value", "n", "Date", "Math"], (text, _, value, n, date, math: Math) => text(value) + text(n) + text(date) + text(math.max(1, 2)))).toBe("<i>7of the row2");
  });

  it("writes values as HTML or as text, and nothing for what is not there", () => {
    expect(html(["value", "absent"], (text, escaped, value, absent) => escaped(value) + text(absent) + text(null) + escaped(undefined))).toBe("&#60;i&#62;");
  });

  it("does not find the window's own value or its printer", () => {
    expect(html(["print"], (_text, _escaped, print) => String(print))).toBe("undefined");
  });
});
