/**
 * Draws a picture of mathematical text on a 2D canvas.
 *
 *     drawMath(context, picture, style, x, y, cssColor(style.color));
 */
import type { MathPicture, Rule } from "../../math/picture";
import type { TextStyle } from "../visual/style";
import type { Context } from "./canvas_ink";

/** Offset of a picture's baseline from its anchor, in CSS pixels. */
export function mathBaseline({ ascent, descent }: MathPicture, { baseline, sizePx }: TextStyle): number {
  const up = { top: ascent, middle: (ascent - descent) / 2, bottom: -descent, alphabetic: 0 }[baseline];
  return up * sizePx;
}

/** @param x, y the left end of the baseline */
export function drawMath(context: Context, picture: MathPicture, style: TextStyle, x: number, y: number, color: string): void {
  const { sizePx } = style;
  context.save();
  context.translate(x, y);
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const run of picture.runs) {
    context.font = `${run.style} ${run.size * sizePx}px ${run.family}`;
    context.fillStyle = run.color ?? color;
    context.fillText(run.text, run.x * sizePx, run.y * sizePx);
  }
  context.scale(sizePx, sizePx);
  for (const rule of picture.rules) {
    context.fillStyle = rule.color ?? color;
    context.fillRect(rule.x, rule.y, rule.width, rule.height);
  }
  for (const { path, clip, ...at } of picture.shapes) {
    context.save();
    within(context, clip);
    context.translate(at.x, at.y);
    context.scale(at.scaleX, at.scaleY);
    context.fillStyle = at.color ?? color;
    context.fill(new Path2D(path));
    context.restore();
  }
  context.restore();
}

function within(context: Context, { x, y, width, height }: Rule): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}
