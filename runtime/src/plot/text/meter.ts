/**
 * How much room text takes, in CSS pixels: lines, powers such as 10^3, mathematical text, rotated blocks.
 *
 * The width of a run comes from a canvas, or from a rule of thumb where there is none. It does not know where text goes.
 *
 *     measure("two\nlines", style).height === style.sizePx * style.lineHeight + lineStep(style)
 */
import { mathPicture } from "../../math/picture";
import type { TextStyle } from "../visual/style";

/** A text, or a power that is written with a raised exponent. */
export type Label = string | Power;

export interface Power {
  readonly base: string;
  readonly exponent: string;
}

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** Height of a digit; what "middle" centres. */
  readonly capHeight: number;
}

export const EXPONENT_SCALE = 0.72;
/** Share of the font size by which an exponent is raised. */
export const EXPONENT_RAISE = 0.4;

type Measure = (text: string, font: string) => TextMetrics | null;

let measureRun: Measure | null = null;
const widths = new Map<string, number>();
const metrics = new Map<string, FontMetrics>();

function canvasMeasure(): Measure {
  const context =
    typeof document !== "undefined"
      ? document.createElement("canvas").getContext("2d")
      : typeof OffscreenCanvas !== "undefined"
        ? new OffscreenCanvas(1, 1).getContext("2d")
        : null;
  if (context === null) {
    return () => null;
  }
  return (text, font) => {
    context.font = font;
    return context.measureText(text);
  };
}

/** Fonts that arrive late make the kept widths wrong. */
export function forgetMeasured(): void {
  widths.clear();
  metrics.clear();
}

export function runWidth(text: string, style: TextStyle): number {
  const key = style.font + "\n" + text;
  let width = widths.get(key);
  if (width === undefined) {
    measureRun ??= canvasMeasure();
    width = measureRun(text, style.font)?.width ?? [...text].length * style.sizePx * 0.55;
    if (widths.size > 20000) {
      widths.clear();
    }
    widths.set(key, width);
  }
  return width;
}

export function fontMetrics(style: TextStyle): FontMetrics {
  let found = metrics.get(style.font);
  if (found === undefined) {
    measureRun ??= canvasMeasure();
    const measured = measureRun("Hg0", style.font);
    const digit = measureRun("0", style.font);
    found = {
      ascent: measured?.fontBoundingBoxAscent ?? style.sizePx * 0.92,
      descent: measured?.fontBoundingBoxDescent ?? style.sizePx * 0.22,
      capHeight: digit?.actualBoundingBoxAscent ?? style.sizePx * 0.72,
    };
    metrics.set(style.font, found);
  }
  return found;
}

export function isPower(label: Label): label is Power {
  return typeof label !== "string";
}

export function plainText(label: Label): string {
  return isPower(label) ? `${label.base}^${label.exponent}` : label;
}

/** The exponent's font: the base's, smaller. */
export function exponentStyle(style: TextStyle): TextStyle {
  const sizePx = style.sizePx * EXPONENT_SCALE;
  return { ...style, sizePx, font: style.font.replace(/[\d.]+px/, `${sizePx}px`) };
}

/** From a line's baseline to that of the next: the line height counts in heights of the font's own box, not in its size. */
export function lineStep(style: TextStyle): number {
  const { ascent, descent } = fontMetrics(style);
  return (ascent + descent) * style.lineHeight;
}

/** What a single line takes. */
function lineRoom(style: TextStyle): number {
  return style.sizePx * style.lineHeight;
}

/** Width and height of the unrotated block. */
export function measure(label: Label, style: TextStyle): TextSize {
  if (isPower(label)) {
    return {
      width: runWidth(label.base, style) + runWidth(label.exponent, exponentStyle(style)),
      height: lineRoom(style) + style.sizePx * (EXPONENT_RAISE / 2),
    };
  }
  const math = mathPicture(label, style.font);
  if (math !== null) {
    return { width: math.width * style.sizePx, height: (math.ascent + math.descent) * style.sizePx };
  }
  if (!label.includes("\n")) {
    return { width: runWidth(label, style), height: lineRoom(style) };
  }
  const lines = label.split("\n");
  return { width: Math.max(...lines.map((line) => runWidth(line, style))), height: lineRoom(style) + (lines.length - 1) * lineStep(style) };
}

/** Size of the upright rectangle around a block that is turned by `angle` (radians). */
export function turned(size: TextSize, angle: number): TextSize {
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  return { width: size.width * cos + size.height * sin, height: size.width * sin + size.height * cos };
}

/** Offset of the first line's alphabetic baseline from the block's anchor. */
export function firstBaseline(style: TextStyle, lines: number): number {
  const font = fontMetrics(style);
  const rest = (lines - 1) * lineStep(style);
  switch (style.baseline) {
    case "top":
      return font.ascent;
    case "middle":
      return font.capHeight / 2 - rest / 2;
    case "bottom":
      return -font.descent - rest;
    case "alphabetic":
      return -rest;
  }
}
