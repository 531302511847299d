/**
 * Styles out of a model's properties: `line_color`, `fill_alpha`, `axis_label_text_font` and the like, with a prefix.
 *
 * Reads are tracked (a layer that reads them is painted again when they change). It does not know which models there are.
 *
 *     const stroke = strokeStyles(glyph, "", source.data).at(0);   const grid = strokeStyle(gridModel, "grid_")
 */
import { anyChannel, colorChannel, NO_COLUMNS, numberChannel, valueOf, type Columns } from "../data/channel";
import { packColor, withAlpha } from "./color";
import { uniform } from "./style";
import type {
  FillStyle,
  HatchStyle,
  LineCap,
  LineJoin,
  ShapeStyles,
  StrokeStyle,
  Styles,
  TextAlign,
  TextBaseline,
  TextStyle,
} from "./style";

/** Anything whose visual properties are read by name. */
export type Styled = object;

/** Multiplies alphas: how an "auto" muted or unselected glyph is told from its own glyph. */
export interface Dimming {
  readonly alpha: number;
}

const UNDIMMED: Dimming = { alpha: 1 };

function read(model: Styled, name: string): unknown {
  return (model as Record<string, unknown>)[name];
}

const NAMED_DASHES: Readonly<Record<string, readonly number[]>> = {
  solid: [],
  dashed: [6],
  dotted: [2, 4],
  dotdash: [2, 4, 6, 4],
  dashdot: [6, 4, 2, 4],
};

/** A dash pattern from its name, "4 2", or its numbers. */
export function dashPattern(value: unknown): readonly number[] {
  if (typeof value === "string") {
    return NAMED_DASHES[value] ?? value.split(/\s+/).map(Number).filter((length) => length >= 0);
  }
  return Array.isArray(value) ? value.filter((length): length is number => typeof length === "number") : [];
}

function finite(value: unknown, otherwise: number): number {
  return typeof value === "number" && value === value ? value : otherwise;
}

export function strokeStyles(model: Styled, prefix: string, data: Columns, dim: Dimming = UNDIMMED): Styles<StrokeStyle> {
  const color = colorChannel(read(model, `${prefix}line_color`), data);
  const alpha = numberChannel(read(model, `${prefix}line_alpha`), data, 1);
  const width = numberChannel(read(model, `${prefix}line_width`), data, 1);
  const join = anyChannel(read(model, `${prefix}line_join`), data);
  const cap = anyChannel(read(model, `${prefix}line_cap`), data);
  const dash = anyChannel(read(model, `${prefix}line_dash`), data);
  const offset = numberChannel(read(model, `${prefix}line_dash_offset`), data, 0);
  const scratch: StrokeStyle = { color: 0, width: 1, join: "bevel", cap: "butt", dash: [], dashOffset: 0 };
  const at = (i: number): StrokeStyle | null => {
    const a = alpha.uniform ? alpha.value : finite(alpha.values[i], 1);
    scratch.color = withAlpha(color.uniform ? color.value : (color.values[i] ?? 0), a * dim.alpha);
    scratch.width = width.uniform ? width.value : finite(width.values[i], 0);
    if ((scratch.color & 0xff) === 0 || !(scratch.width > 0)) {
      return null;
    }
    scratch.join = ((join.uniform ? join.value : join.values[i]) ?? "bevel") as LineJoin;
    scratch.cap = ((cap.uniform ? cap.value : cap.values[i]) ?? "butt") as LineCap;
    scratch.dash = dashPattern(dash.uniform ? dash.value : dash.values[i]);
    scratch.dashOffset = offset.uniform ? offset.value : finite(offset.values[i], 0);
    return scratch;
  };
  const same = [color, alpha, width, join, cap, dash, offset].every((channel) => channel.uniform);
  return same ? uniform(at(0)) : { uniform: false, at };
}

export function fillStyles(model: Styled, prefix: string, data: Columns, dim: Dimming = UNDIMMED): Styles<FillStyle> {
  const color = colorChannel(read(model, `${prefix}fill_color`), data);
  const alpha = numberChannel(read(model, `${prefix}fill_alpha`), data, 1);
  const scratch: FillStyle = { color: 0 };
  const at = (i: number): FillStyle | null => {
    const a = alpha.uniform ? alpha.value : finite(alpha.values[i], 1);
    scratch.color = withAlpha(color.uniform ? color.value : (color.values[i] ?? 0), a * dim.alpha);
    return (scratch.color & 0xff) === 0 ? null : scratch;
  };
  return color.uniform && alpha.uniform ? uniform(at(0)) : { uniform: false, at };
}

export function hatchStyles(model: Styled, prefix: string, data: Columns, dim: Dimming = UNDIMMED): Styles<HatchStyle> {
  const given = read(model, `${prefix}hatch_pattern`);
  const extra = read(model, `${prefix}hatch_extra`) as Readonly<Record<string, object | undefined>> | undefined;
  // A pattern of the author's own stands where a column might.
  const own = (given as { readonly field?: string } | null)?.field;
  const pattern = anyChannel(own !== undefined && extra?.[own] ? own : given, data);
  if (pattern.uniform && (typeof pattern.value !== "string" || BLANK_PATTERNS.has(pattern.value))) {
    return uniform<HatchStyle>(null);
  }
  const color = colorChannel(read(model, `${prefix}hatch_color`), data);
  const alpha = numberChannel(read(model, `${prefix}hatch_alpha`), data, 1);
  const scale = numberChannel(read(model, `${prefix}hatch_scale`), data, 12);
  const weight = numberChannel(read(model, `${prefix}hatch_weight`), data, 1);
  const scratch: HatchStyle = { color: 0, pattern: "", scale: 12, weight: 1, texture: undefined };
  const at = (i: number): HatchStyle | null => {
    const name = pattern.uniform ? pattern.value : pattern.values[i];
    const a = alpha.uniform ? alpha.value : finite(alpha.values[i], 1);
    scratch.color = withAlpha(color.uniform ? color.value : (color.values[i] ?? 0), a * dim.alpha);
    if (typeof name !== "string" || BLANK_PATTERNS.has(name) || (scratch.color & 0xff) === 0) {
      return null;
    }
    scratch.pattern = name;
    scratch.texture = extra?.[name];
    scratch.scale = scale.uniform ? scale.value : finite(scale.values[i], 12);
    scratch.weight = weight.uniform ? weight.value : finite(weight.values[i], 1);
    return scratch;
  };
  const same = [pattern, color, alpha, scale, weight].every((channel) => channel.uniform);
  return same ? uniform(at(0)) : { uniform: false, at };
}

const BLANK_PATTERNS: ReadonlySet<string> = new Set(["", " ", "blank"]);

export function shapeStyles(model: Styled, prefix: string, data: Columns, dim: Dimming = UNDIMMED): ShapeStyles {
  return {
    stroke: strokeStyles(model, prefix, data, dim),
    fill: fillStyles(model, prefix, data, dim),
    hatch: hatchStyles(model, prefix, data, dim),
  };
}

/** The one stroke of a model that has no columns (a grid, an axis), or null when it leaves no mark. */
export function strokeStyle(model: Styled, prefix: string): Readonly<StrokeStyle> | null {
  return strokeStyles(model, prefix, NO_COLUMNS).at(0);
}

export function fillStyle(model: Styled, prefix: string): Readonly<FillStyle> | null {
  return fillStyles(model, prefix, NO_COLUMNS).at(0);
}

export function hatchStyle(model: Styled, prefix: string): Readonly<HatchStyle> | null {
  return hatchStyles(model, prefix, NO_COLUMNS).at(0);
}

/** Bokeh's default face has no file on most systems; the stack behind it is what looks right there. */
const FACES: Readonly<Record<string, string>> = {
  helvetica: '"Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif',
};

export function fontFace(name: unknown): string {
  return typeof name === "string" && name !== "" ? (FACES[name.toLowerCase()] ?? name) : (FACES["helvetica"] as string);
}

const CSS_PX: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, em: 16, rem: 16, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, "%": 0.16 };

/** CSS pixels of a font size such as "13px", "1.2em", "10pt". */
export function fontSizePx(size: unknown): number {
  const match = /^\s*([\d.]+)\s*([a-z%]*)\s*$/i.exec(typeof size === "number" ? `${size}px` : String(size));
  if (match === null) {
    return 13;
  }
  return parseFloat(match[1] as string) * (CSS_PX[(match[2] as string).toLowerCase() || "px"] ?? 1);
}

/** The text style of a model's properties that start with `prefix` and go on `text_...`. */
export function textStyle(model: Styled, prefix: string): TextStyle {
  const get = (name: string): unknown => valueOf(read(model, `${prefix}text_${name}`));
  const sizePx = fontSizePx(get("font_size"));
  const face = get("font_style");
  const style = typeof face === "string" && face !== "normal" ? `${face} ` : "";
  return {
    color: packColor(get("color"), finite(get("alpha"), 1)),
    font: `${style}${sizePx}px ${fontFace(get("font"))}`,
    sizePx,
    lineHeight: finite(get("line_height"), 1.2),
    align: textAlign(get("align")),
    baseline: textBaseline(get("baseline")),
    outlineColor: packColor(get("outline_color")),
    outlineWidth: finite(get("outline_width"), 1),
  };
}

function textAlign(value: unknown): TextAlign {
  return value === "center" || value === "right" ? value : "left";
}

function textBaseline(value: unknown): TextBaseline {
  return value === "top" || value === "hanging" ? "top" : value === "middle" || value === "bottom" ? value : "alphabetic";
}
