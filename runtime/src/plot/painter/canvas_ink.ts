/**
 * Areas, strokes and single markers on a 2D canvas.
 *
 *     context.rect(0, 0, 10, 10);   paintArea(context, 2, fill, hatch);   useStroke(context, stroke);   context.stroke();
 */
import { late } from "../../view/late";
import { traceDot, traceOutline, traceStrokes, type MarkerShape } from "../marker/shape";
import { cssColor } from "../visual/color";
import type { FillStyle, HatchStyle, StrokeStyle } from "../visual/style";
import { hatchTile } from "./hatch";

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Fills the path that is there, then hatches it. */
export function paintArea(context: Context, pixelRatio: number, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, holes = false): void {
  const rule = holes ? "evenodd" : "nonzero";
  if (fill !== null) {
    context.fillStyle = cssColor(fill.color);
    context.fill(rule);
  }
  if (hatch !== null) {
    const pattern = hatchPattern(context, hatch, pixelRatio);
    if (pattern !== null) {
      context.fillStyle = pattern;
      context.fill(rule);
    }
  }
}

export function useStroke(context: Context, stroke: Readonly<StrokeStyle>): void {
  context.strokeStyle = cssColor(stroke.color);
  context.lineWidth = stroke.width;
  context.lineJoin = stroke.join;
  context.lineCap = stroke.cap;
  context.setLineDash(stroke.dash as number[]);
  context.lineDashOffset = stroke.dashOffset;
}

/** A marker around (x, y); `radius` is half its size. */
export function inkMarker(
  context: Context,
  pixelRatio: number,
  shape: MarkerShape,
  x: number,
  y: number,
  radius: number,
  angle: number,
  fill: Readonly<FillStyle> | null,
  hatch: Readonly<HatchStyle> | null,
  stroke: Readonly<StrokeStyle> | null,
): void {
  const cos = angle === 0 ? 1 : Math.cos(angle);
  const sin = angle === 0 ? 0 : -Math.sin(angle);
  context.beginPath();
  if (shape.outline !== null) {
    traceOutline(context, shape, x, y, radius, cos, sin);
    paintArea(context, pixelRatio, fill, hatch);
  }
  if (stroke === null) {
    return;
  }
  useStroke(context, stroke);
  traceStrokes(context, shape, x, y, radius, cos, sin);
  if (shape.outline !== null || shape.strokes.length > 0) {
    context.stroke();
  }
  if (shape.dot) {
    context.beginPath();
    traceDot(context, x, y, radius);
    context.fillStyle = cssColor(stroke.color);
    context.fill();
  }
}

const textures = late(() => import("./textures"));
const patterns = new Map<string, CanvasPattern | null>();

function hatchPattern(context: Context, hatch: Readonly<HatchStyle>, pixelRatio: number): CanvasPattern | null {
  if (hatch.texture) return textures()?.texturePattern(context, hatch, pixelRatio) ?? null;
  const key = `${hatch.pattern} ${hatch.color} ${hatch.scale} ${hatch.weight} ${pixelRatio}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = makePattern(context, hatch, pixelRatio);
    if (patterns.size > 200) {
      patterns.clear();
    }
    patterns.set(key, pattern);
  }
  return pattern;
}

function makePattern(context: Context, hatch: Readonly<HatchStyle>, pixelRatio: number): CanvasPattern | null {
  const tile = hatchTile(hatch.pattern);
  if (tile === null || typeof OffscreenCanvas === "undefined") {
    return null;
  }
  const side = Math.max(1, Math.round(hatch.scale * pixelRatio));
  const canvas = new OffscreenCanvas(side, side);
  const ink = canvas.getContext("2d");
  if (ink === null) {
    return null;
  }
  ink.scale(side, side);
  ink.strokeStyle = ink.fillStyle = cssColor(hatch.color);
  ink.lineWidth = (hatch.weight * pixelRatio) / side;
  ink.beginPath();
  for (let i = 0; i < tile.lines.length; i += 4) {
    ink.moveTo(tile.lines[i] as number, tile.lines[i + 1] as number);
    ink.lineTo(tile.lines[i + 2] as number, tile.lines[i + 3] as number);
  }
  for (let i = 0; i < tile.rings.length; i += 3) {
    ink.moveTo((tile.rings[i] as number) + (tile.rings[i + 2] as number), tile.rings[i + 1] as number);
    ink.arc(tile.rings[i] as number, tile.rings[i + 1] as number, tile.rings[i + 2] as number, 0, 2 * Math.PI);
  }
  ink.stroke();
  for (let i = 0; i < tile.dots.length; i += 3) {
    ink.beginPath();
    ink.arc(tile.dots[i] as number, tile.dots[i + 1] as number, tile.dots[i + 2] as number, 0, 2 * Math.PI);
    ink.fill();
  }
  const pattern = context.createPattern(canvas, "repeat");
  // The pattern is in device pixels, the context in CSS pixels.
  pattern?.setTransform(new DOMMatrix([hatch.scale / side, 0, 0, hatch.scale / side, 0, 0]));
  return pattern;
}
