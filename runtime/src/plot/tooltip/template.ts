/**
 * Tooltip templates: text with `$special`, `@column`, `@{a column}{format}`, `@$name` (the column that the renderer is named after) and `$color[hex, swatch]:column` in it.
 *
 * A template becomes pieces of text and swatches; nothing in the data is ever read as HTML. It does not know the DOM.
 *
 *     expand(parseTemplate("(@x{0.0}, $y)"), values)
 */
import { formatNumber } from "../../base/number_format";
import { strftime } from "../formatter/strftime";
import { cssColor, packColor } from "../visual/color";
import { formatPrintf } from "../../base/printf";

export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly sigil: "@" | "$"; readonly name: string; readonly format: string | null }
  | { readonly kind: "color"; readonly column: string; readonly options: readonly string[]; readonly swatchOnly: boolean };

export interface Values {
  /** The value of a column at the point; undefined when there is no such column. */
  column(name: string): unknown;
  /** $index, $x, $y, $sx, $sy, $name, ...; undefined for an unknown name. */
  special(name: string): unknown;
  /** How a field is formatted, by its name with the sigil: "numeral", "datetime" or "printf". */
  formatter(field: string): string;
  /** What a formatter of the author's own writes; undefined when the field has none. */
  written?(field: string, value: unknown, format: string): string | undefined;
}

/** What a template says at a point. */
export type Shown = { readonly text: string } | { readonly swatch: string };

const FIELD = /\$(color|swatch)(?:\[([^\]]*)\])?:(\{[^}]*\}|\w+)|([@$])(?:\{([^{}]+)\}|((?<=@)\$name\b|[\p{L}\p{N}_]+))(?:\{([^{}]*)\})?/gu;

export function parseTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of template.matchAll(FIELD)) {
    if (match.index > at) {
      pieces.push({ kind: "text", text: template.slice(at, match.index) });
    }
    const [whole, color, options, colored, sigil, braced, plain, format] = match;
    if (color !== undefined && colored !== undefined) {
      pieces.push({
        kind: "color",
        column: colored.replace(/[{}]/g, ""),
        options: (options ?? "").split(",").map((option) => option.trim()),
        swatchOnly: color === "swatch",
      });
    } else {
      pieces.push({ kind: "field", sigil: sigil as "@" | "$", name: (braced ?? plain ?? "").trim(), format: format ?? null });
    }
    at = match.index + whole.length;
  }
  if (at < template.length) {
    pieces.push({ kind: "text", text: template.slice(at) });
  }
  return pieces;
}

const MISSING = "???";

export function expand(pieces: readonly Piece[], values: Values): Shown[] {
  const shown: Shown[] = [];
  for (const piece of pieces) {
    switch (piece.kind) {
      case "text":
        shown.push({ text: piece.text });
        break;
      case "field":
        shown.push({ text: fieldText(piece.sigil, piece.name, piece.format, values) });
        break;
      case "color":
        shown.push(...colorShown(values.column(piece.column), piece));
        break;
    }
  }
  return shown;
}

/** A template's text alone, for attributes and titles. */
export function expandText(pieces: readonly Piece[], values: Values): string {
  return expand(pieces, values)
    .map((part) => ("text" in part ? part.text : ""))
    .join("");
}

function fieldText(sigil: "@" | "$", wanted: string, format: string | null, values: Values): string {
  // Of several renderers that draw one source, each names its column.
  const name = sigil === "@" && wanted === "$name" ? String(values.special("name") ?? "") : wanted;
  const value = sigil === "@" ? values.column(name) : values.special(name);
  if (value === undefined) {
    return MISSING;
  }
  const field = `${sigil}${/\s/.test(name) ? `{${name}}` : name}`;
  const own = values.written?.(field, value, format ?? "");
  if (own !== undefined) {
    return own;
  }
  // "safe" asked for HTML in Bokeh; here text stays text.
  if (format === null || format === "safe" || format === "") {
    return plainValue(value);
  }
  switch (values.formatter(field)) {
    case "datetime":
      return typeof value === "number" ? strftime(format, value) : String(value);
    case "printf":
      return formatPrintf(value, format);
    default:
      return typeof value === "number" ? formatNumber(value, format) : String(value);
  }
}

/** Numbers with as many digits as tell something; other values as they are. */
export function plainValue(value: unknown): string {
  if (value === null) {
    return "null";
  }
  if (typeof value !== "number") {
    const list = typeof value === "object" && "length" in (value as object);
    return list ? Array.from(value as ArrayLike<unknown>, plainValue).join(", ") : String(value);
  }
  if (Number.isInteger(value) || !Number.isFinite(value)) {
    return String(value);
  }
  const size = Math.abs(value);
  return size >= 0.1 && size < 1000 ? value.toFixed(3) : value.toExponential(3);
}

function colorShown(value: unknown, piece: { readonly options: readonly string[]; readonly swatchOnly: boolean }): Shown[] {
  if (value === undefined || value === null) {
    return [{ text: MISSING }];
  }
  const css = cssColor(packColor(value));
  const shown: Shown[] = [];
  if (piece.swatchOnly || piece.options.includes("swatch")) {
    shown.push({ swatch: css });
  }
  if (!piece.swatchOnly) {
    shown.push({ text: piece.options.includes("hex") ? css : String(value) });
  }
  return shown;
}
