/**
 * How the cells of a table are written. A new formatter is a function and its line here.
 *
 *     cellOf(column, row, 1.5)    // { text: "1.50", ... }
 */
import type { ColumnData } from "../base/columns";
import { formatNumber } from "../base/number_format";
import type { BooleanFormatter, DateFormatter, HTMLTemplateFormatter, Model, NumberFormatter, ScientificFormatter, StringFormatter } from "../schema/models.gen";
import { writing } from "../view/written_values";
import { filled } from "./cell_template";

export interface Cell {
  readonly text: string;
  /** HTML that still has to be cleaned. */
  readonly html?: string;
  readonly align?: string;
  readonly color?: string;
  readonly background?: string;
  readonly fontStyle?: string;
}

type Write = (formatter: Model, value: unknown, row: number, data: ColumnData) => Cell;

export function cellOf(formatter: Model, value: unknown, row: number, data: ColumnData): Cell {
  return (FORMATTERS[formatter.type] ?? FORMATTERS["StringFormatter"]!)(formatter, value, row, data);
}

/** The value of a column at a row, whatever the column is made of. */
export function valueAt(data: ColumnData, field: string, row: number): unknown {
  const column = data.get(field) as (ArrayLike<unknown> & { readonly data?: ArrayLike<unknown> }) | undefined;
  return column === undefined ? undefined : (column.data ?? column)[row];
}

function looks(formatter: StringFormatter, row: number, data: ColumnData): Omit<Cell, "text"> {
  const at = (spec: unknown): string | undefined => {
    const { field, value, transform } = spec as { field?: string; value?: unknown; transform?: Model | null };
    const given = (): unknown => (field === undefined ? value : valueAt(data, field, row));
    const found = transform instanceof Object && field !== undefined ? writing().mapped(transform, data.get(field), row) : given();
    return typeof found === "string" ? found : undefined;
  };
  const [align, color, background, fontStyle] = [formatter.text_align, formatter.text_color, formatter.background_color, formatter.font_style].map(at);
  return {
    ...(align === undefined ? {} : { align }),
    ...(color === undefined ? {} : { color }),
    ...(background === undefined ? {} : { background }),
    ...(fontStyle === undefined || fontStyle === "normal" ? {} : { fontStyle }),
  };
}

/** What stands for a value that is missing; null for one that is there. */
function missing(formatter: StringFormatter, value: unknown): string | null {
  if (value === null || value === undefined) return formatter.null_format;
  return typeof value === "number" && Number.isNaN(value) ? formatter.nan_format : null;
}

function textual(write: (formatter: never, value: unknown) => string): Write {
  return (formatter, value, row, data) => {
    const text = missing(formatter as StringFormatter, value) ?? write(formatter as never, value);
    return { text, ...looks(formatter as StringFormatter, row, data) };
  };
}

function scientific({ precision, power_limit_high: high, power_limit_low: low }: ScientificFormatter, value: unknown): string {
  const number = Number(value);
  const power = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  return power >= high || power <= low ? number.toExponential(precision) : String(Number(number.toFixed(precision)));
}

const STANDARDS: Readonly<Record<string, string>> = {
  "ATOM": "%Y-%m-%dT%H:%M:%S+00:00",
  "W3C": "%Y-%m-%dT%H:%M:%S+00:00",
  "RFC-3339": "%Y-%m-%dT%H:%M:%S+00:00",
  "ISO-8601": "%Y-%m-%d",
  "COOKIE": "%a, %d %b %Y",
  "RFC-822": "%a, %d %b %y",
  "RFC-850": "%A, %d-%b-%y",
  "RFC-1123": "%a, %d %b %Y",
  "RFC-2822": "%a, %d %b %Y",
  "RSS": "%a, %d %b %Y",
  "TIMESTAMP": "%s000",
};

function date({ format }: DateFormatter, value: unknown): string {
  const ms = typeof value === "number" ? value : Date.parse(String(value));
  return Number.isNaN(ms) ? String(value) : writing().time(STANDARDS[format] ?? format, ms);
}

const CUTS: Readonly<Record<string, (value: number) => number>> = { floor: Math.floor, rounddown: Math.floor, ceil: Math.ceil, roundup: Math.ceil };

/** A number without the places that its pattern does not show, where these are not to be rounded. Abbreviated ones are. */
function cut(value: number, { format, rounding }: NumberFormatter): number {
  const go = CUTS[rounding];
  if (go === undefined || /[abedo:]/i.test(format)) return value;
  const places = (/\.(\[?0*\]?(?:\[0+\])?)/.exec(format.replace("[.]", "."))?.[1]?.replace(/[^0]/g, "").length ?? 0) + (format.includes("%") ? 2 : 0);
  // Numbers are near to what they are written as: 0.29 * 100 is 28.999999999999996.
  return Number.isFinite(value) ? Number(`${go(Number(Number(`${value}e${places}`).toPrecision(15)))}e-${places}`) : value;
}

/** A number that is written in English, with the separators of another language. */
function inLanguage(language: string, text: string): string {
  if (language === "en" || language === "") return text;
  try {
    const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.5);
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
    return text.replace(/[,.](?=\d)/g, (sign) => of(sign === "," ? "group" : "decimal"));
  } catch {
    return text; // a language that there is not
  }
}

const CHECKS: Readonly<Record<string, string>> = { "check": "✓", "check-circle": "✔", "check-circle-o": "✓", "check-square": "☑", "check-square-o": "☑" };

const FORMATTERS: Readonly<Record<string, Write>> = {
  StringFormatter: textual((_formatter, value) => String(value)),
  NumberFormatter: textual((formatter: NumberFormatter, value) => (typeof value === "number" ? inLanguage(formatter.language, formatNumber(cut(value, formatter), formatter.format)) : String(value))),
  ScientificFormatter: textual((formatter: ScientificFormatter, value) => scientific(formatter, value)),
  DateFormatter: textual((formatter: DateFormatter, value) => date(formatter, value)),
  BooleanFormatter: (formatter, value) => ({ text: value ? (CHECKS[(formatter as BooleanFormatter).icon] ?? "✓") : "", align: "center" }),
  HTMLTemplateFormatter: (formatter, value, row, data) => {
    const html = filled(formatter as HTMLTemplateFormatter, (name) => (name === "value" ? value : valueAt(data, name, row)));
    return { text: "", html };
  },
};
