/**
 * What paint looks like: strokes, fills, hatches and text, as plain values that every painter understands.
 *
 * `Styles<S>` is a style a point; `uniform` ones are the same for all. It does not know about models (read.ts makes styles).
 *
 *     const red = uniform<FillStyle>({ color: 0xff0000ff });  red.at(7)?.color === 0xff0000ff
 */
import type { PackedColor } from "./color";

export type LineJoin = "miter" | "round" | "bevel";
export type LineCap = "butt" | "round" | "square";

export interface StrokeStyle {
  color: PackedColor;
  /** CSS pixels. */
  width: number;
  join: LineJoin;
  cap: LineCap;
  dash: readonly number[];
  dashOffset: number;
}

export interface FillStyle {
  color: PackedColor;
}

export interface HatchStyle {
  color: PackedColor;
  pattern: string;
  /** Size of one tile in CSS pixels. */
  scale: number;
  /** Width of the pattern's lines in CSS pixels. */
  weight: number;
  /** The model of a pattern of the author's own. */
  texture?: object | undefined;
}

export interface TextStyle {
  readonly color: PackedColor;
  /** CSS font shorthand without the size's line height: `bold 13px helvetica`. */
  readonly font: string;
  readonly sizePx: number;
  readonly lineHeight: number;
  readonly align: TextAlign;
  readonly baseline: TextBaseline;
  readonly outlineColor: PackedColor;
  readonly outlineWidth: number;
}

export type TextAlign = "left" | "center" | "right";
export type TextBaseline = "top" | "middle" | "bottom" | "alphabetic";

/** A style for every point; `at` may hand out one object again and again, so read it at once. */
export interface Styles<S> {
  readonly uniform: boolean;
  /** null: nothing to be painted. */
  at(index: number): Readonly<S> | null;
}

export function uniform<S>(style: Readonly<S> | null): Styles<S> {
  return { uniform: true, at: () => style };
}

export const NO_STROKE: Styles<StrokeStyle> = uniform<StrokeStyle>(null);
export const NO_FILL: Styles<FillStyle> = uniform<FillStyle>(null);
export const NO_HATCH: Styles<HatchStyle> = uniform<HatchStyle>(null);

/** The styles of a closed shape. */
export interface ShapeStyles {
  readonly stroke: Styles<StrokeStyle>;
  readonly fill: Styles<FillStyle>;
  readonly hatch: Styles<HatchStyle>;
  /** Looks of texts, for glyphs that write. */
  readonly text?: (index: number) => TextStyle;
}

/** A plain stroke, for what the program itself paints. */
export function solidStroke(color: PackedColor, width = 1): StrokeStyle {
  return { color, width, join: "miter", cap: "butt", dash: [], dashOffset: 0 };
}

/** True when no point can leave a mark. */
export function blank<S>(styles: Styles<S>): boolean {
  return styles.uniform && styles.at(0) === null;
}
