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
/** CSS properties by name, or a model that several elements share. */
export type Declared = Readonly<Record<string, string | null>> | { readonly declarations: Readonly<Record<string, string | null>> };

/** CSS text, rules by their selectors, or a model: `css` is its text, `url` a file of the app. */
export type StyleSheetSource = string | Readonly<Record<string, Declared>> | { readonly type: string; readonly css?: string; readonly url?: string };

/** The properties that are set. */
export function declarationsOf(styles: Declared): [string, string][] {
  return Object.entries((styles["declarations"] as null) ?? styles).filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

export function authorSheet(source: StyleSheetSource): CSSStyleSheet {
  if (typeof source === "string") return styleSheet(source);
  const { type, css: text, url } = source as { readonly type?: unknown; readonly css?: string; readonly url?: string };
  if (typeof type === "string") {
    const sheet = text === undefined ? importedSheet(url!) : styleSheet(text);
    if (!type.startsWith("Global")) return sheet;
    const { adoptedStyleSheets: known } = document;
    if (!known.includes(sheet)) document.adoptedStyleSheets = [...known, sheet];
    return styleSheet("");
  }
  const rules = Object.entries(source as Readonly<Record<string, Declared>>).map(
    ([selector, styles]) => `${selector} { ${declarationsOf(styles).map(([name, value]) => `${kebab(name)}: ${value};`).join(" ")} }`,
  );
  return styleSheet(rules.join("\n"));
}

/** The sheet of a file of the app, empty until it has come. */
function importedSheet(url: string): CSSStyleSheet {
  let sheet = sheets.get(`@${url}`);
  if (sheet === undefined) {
    const made = (sheet = new CSSStyleSheet());
    sheets.set(`@${url}`, made);
    void fetch(url).then(async (answer) => answer.ok && made.replace(await answer.text())).catch(reportError);
  }
  return sheet;
}

/** `font_size` and `fontSize` as CSS spells them. */
export function kebab(name: string): string {
  return name.startsWith("--") ? name : name.replace(/_/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
