/**
 * Constructable style sheets: the page's policy allows no <style> and no style attributes. Each text becomes one sheet that
 * all shadow roots share.
 */
const sheets = new Map<string, CSSStyleSheet>();

/** The sheet of a CSS text. Rules that the browser cannot read are left out, as in any style sheet. */
export function styleSheet(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

/** A sheet written in place: css`:host { display: flex }`. */
export function css(strings: TemplateStringsArray, ...values: readonly (string | number)[]): CSSStyleSheet {
  return styleSheet(String.raw({ raw: strings }, ...values));
}

/** What an author gives as a style sheet: CSS text, or selectors to properties. */
export type StyleSheetSource = string | Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export function authorSheet(source: StyleSheetSource): CSSStyleSheet {
  if (typeof source === "string") return styleSheet(source);
  const rules = Object.entries(source).map(([selector, properties]) => {
    const lines = Object.entries(properties).map(([name, value]) => (value === null ? "" : `${kebab(name)}: ${value};`));
    return `${selector} { ${lines.join(" ")} }`;
  });
  return styleSheet(rules.join("\n"));
}

/** `font_size` and `fontSize` as CSS spells them. */
export function kebab(name: string): string {
  return name.startsWith("--") ? name : name.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
