/**
 * Light and dark: colours of plots that the author left unset follow the scheme of the page.
 *
 * The light scheme is what the schema says; the dark one is this table, by property, with the types it holds for.
 */
const DARK: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  Plot: {
    background_fill_color: "#1b1d21",
    border_fill_color: "#1b1d21",
    outline_line_color: "#4a4e57",
  },
  Axis: {
    axis_label_text_color: "#c9ccd3",
    major_label_text_color: "#b4b8c1",
    axis_line_color: "#6d727d",
    major_tick_line_color: "#6d727d",
    minor_tick_line_color: "#6d727d",
  },
  Grid: { grid_line_color: "#34373e" },
  Title: { text_color: "#e4e6ea" },
  Legend: {
    background_fill_color: "#25282e",
    border_line_color: "#4a4e57",
    label_text_color: "#d3d6dc",
    title_text_color: "#d3d6dc",
    inactive_fill_color: "#1b1d21",
    inactive_fill_alpha: 0.45,
  },
  ColorBar: { background_fill_color: "#1b1d21", major_label_text_color: "#b4b8c1", title_text_color: "#d3d6dc" },
  ScaleBar: {
    background_fill_color: "#25282e",
    border_line_color: "#4a4e57",
    label_text_color: "#d3d6dc",
    title_text_color: "#d3d6dc",
    bar_line_color: "#d3d6dc",
  },
  Label: { text_color: "#c9ccd3" },
  // Texts at points may lie on shapes of any colour: a dark edge around them can be read on light ones.
  Text: { text_color: "#e4e6ea", text_outline_color: "#1b1d21", text_outline_width: 3 },
  CrosshairTool: { line_color: "#b4b8c1" },
  Arrow: { line_color: "#c9ccd3", fill_color: "#c9ccd3" },
};

const KINDS: readonly [suffix: string, kind: string][] = [
  ["Axis", "Axis"],
  ["Figure", "Plot"],
  ["figure", "Plot"],
  ["Plot", "Plot"],
  ["ColorBar", "ColorBar"],
  ["Label", "Label"],
  ["LabelSet", "Label"],
  ["Title", "Title"],
  ["Head", "Arrow"],
  ["Span", "Arrow"],
  ["Slope", "Arrow"],
  ["Whisker", "Arrow"],
  ["TeXGlyph", "Text"],
  ["MathMLGlyph", "Text"],
];

/** Kinds without a ground of their own. */
const LAID = new Set(["Grid", "Label", "Arrow", "Text"]);

/** What is asked of a model. */
interface Asked {
  readonly type: string;
  readonly document: { readonly scheme: { readonly value: "light" | "dark" } };
  isSet(name: string): boolean;
  get(name: string): unknown;
}

const grounds = new WeakMap<object, () => boolean>();

/** Models that lie on something else than the page say whether that is light; there the colours of the light scheme hold. */
export function layOn(model: object, isLight: () => boolean): void {
  grounds.set(model, isLight);
}

/** A part of a model lies where that lies. */
export function layWith(part: object, model: object): void {
  const isLight = grounds.get(model);
  if (isLight !== undefined) grounds.set(part, isLight);
}

/** The default of the dark scheme for a property, undefined when the schema's holds. Tracks the scheme where it matters. */
export function schemeDefault(model: Asked, name: string): unknown {
  const { type } = model;
  const kind = DARK[type] !== undefined ? type : KINDS.find(([suffix]) => type.endsWith(suffix))?.[1];
  const dark = kind === undefined ? undefined : DARK[kind]?.[name];
  if (dark === undefined || model.document.scheme.value !== "dark") return undefined;
  if (grounds.get(model)?.() && LAID.has(kind as string)) return undefined;
  // Words on a ground that the author chose were read on it with the colours of the light scheme; letters of the author's own colour have no edge.
  const words = kind === "Text" || name.endsWith("text_color");
  return words && (hasOwnGround(model) || (kind === "Text" && model.isSet("text_color"))) ? undefined : dark;
}

function hasOwnGround(model: Asked): boolean {
  const ground = "background_fill_color";
  return model.get(ground) !== null && model.isSet(ground);
}
