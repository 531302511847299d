/**
 * Light and dark: colours of plots that the author left unset follow the scheme of the page.
 *
 * The light scheme is what the schema says; the dark one is this table, by property, with the types it holds for.
 */
const DARK: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  CrosshairTool: { line_color: "#b4b8c1" },
};

const KINDS: readonly [suffix: string, kind: string][] = [
  ["Axis", "Axis"],
  ["Figure", "Plot"],
  ["figure", "Plot"],
  ["Plot", "Plot"],
  ["ColorBar", "ColorBar"],
  ["LabelSet", "Label"],
];

/** The default of the dark scheme for a property, undefined when the schema's holds. Tracks the scheme where it matters. */
export function schemeDefault(scheme: { readonly value: "light" | "dark" }, type: string, name: string): unknown {
  const kind = DARK[type] !== undefined ? type : KINDS.find(([suffix]) => type.endsWith(suffix))?.[1];
  const dark = kind === undefined ? undefined : DARK[kind]?.[name];
  return dark !== undefined && scheme.value === "dark" ? dark : undefined;
}
