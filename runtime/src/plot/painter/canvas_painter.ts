/**
 * The painter on a 2D canvas: what is on the screen unless WebGL is asked for.
 *
 * The context's transform maps CSS pixels to device pixels. It does not know who owns the canvas.
 *
 *     const painter = new CanvasPainter(canvas.getContext("2d"), devicePixelRatio);
 */
import { mathPicture } from "../../math/picture";
import { height, width, type Box } from "../geometry";
import { exponentStyle, EXPONENT_RAISE, firstBaseline, isPower, lineStep, measure, runWidth, type Label } from "../text/meter";
import { cssColor } from "../visual/color";
import type { FillStyle, HatchStyle, ShapeStyles, StrokeStyle, TextStyle } from "../visual/style";
import { inkMarker, paintArea, useStroke, type Context } from "./canvas_ink";
import { drawMath, mathBaseline } from "./math_ink";
import { extentAt, type Markers, type Painter, type Positions, type Rectangles, type Turn } from "./painter";
import { farthest, stampMarkers } from "./marker_stamps";
import type { Picture } from "./picture";

/** Chromium slows down over one path of very many segments; a stroke is cut into pieces that share a point. */
const SEGMENTS_A_PATH = 8192;
/** A canvas lets a sharp corner stand out by so many widths of its line. */
const MITER = 10;

export class CanvasPainter implements Painter {
  readonly name: Painter["name"] = "canvas";

  constructor(
    readonly context: Context,
    readonly pixelRatio: number,
  ) {
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  }

  within(area: Box, paint: () => void): void {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(area.left, area.top, width(area), height(area));
    context.clip();
    try {
      paint();
    } finally {
      context.restore();
    }
  }

  polyline(x: Positions, y: Positions, count: number, stroke: Readonly<StrokeStyle>): void {
    const { context } = this;
    useStroke(context, stroke);
    const cut = stroke.dash.length === 0 && (stroke.color & 0xff) === 255 ? SEGMENTS_A_PATH : Infinity;
    context.beginPath();
    let drawing = false;
    let inPath = 0;
    for (let i = 0; i < count; i++) {
      const px = x[i] as number;
      const py = y[i] as number;
      if (!Number.isFinite(px + py)) {
        drawing = false;
      } else if (drawing) {
        context.lineTo(px, py);
        if (++inPath >= cut) {
          context.stroke();
          context.beginPath();
          context.moveTo(px, py);
          inPath = 0;
        }
      } else {
        context.moveTo(px, py);
        drawing = true;
      }
    }
    context.stroke();
  }

  polygons(x: Positions, y: Positions, count: number, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, holes = false): void {
    const { context } = this;
    context.beginPath();
    let drawing = false;
    for (let i = 0; i < count; i++) {
      const px = x[i] as number;
      const py = y[i] as number;
      if (!Number.isFinite(px + py)) {
        if (drawing) {
          context.closePath();
        }
        drawing = false;
      } else if (drawing) {
        context.lineTo(px, py);
      } else {
        context.moveTo(px, py);
        drawing = true;
      }
    }
    if (drawing) {
      context.closePath();
    }
    paintArea(context, this.pixelRatio, fill, hatch, holes);
  }

  markers(markers: Markers, styles: ShapeStyles, indices: ArrayLike<number> | null): void {
    const { context } = this;
    if (stampMarkers(context, this.pixelRatio, markers, styles, indices)) {
      return;
    }
    const count = indices === null ? markers.x.length : indices.length;
    const far = farthest(markers.shape);
    const [wide, high] = [context.canvas.width / this.pixelRatio, context.canvas.height / this.pixelRatio];
    for (let k = 0; k < count; k++) {
      const i = indices === null ? k : (indices[k] as number);
      const x = markers.x[i] as number;
      const y = markers.y[i] as number;
      const radius = extentAt(markers.size, i) / 2;
      const stroke = styles.stroke.at(i);
      const reach = radius * far + (stroke?.width ?? 0) * MITER;
      // NaN is nowhere, and a path that nobody sees costs as much as any.
      if (radius >= 0 && x >= -reach && x <= wide + reach && y >= -reach && y <= high + reach) {
        inkMarker(context, this.pixelRatio, markers.shape, x, y, radius, extentAt(markers.angle, i), styles.fill.at(i), styles.hatch.at(i), stroke);
      }
    }
  }

  rectangles(rectangles: Rectangles, styles: ShapeStyles, indices: ArrayLike<number> | null): void {
    const { context } = this;
    const count = indices === null ? rectangles.x.length : indices.length;
    for (let k = 0; k < count; k++) {
      const i = indices === null ? k : (indices[k] as number);
      const x = rectangles.x[i] as number;
      const y = rectangles.y[i] as number;
      const w = extentAt(rectangles.width, i);
      const h = extentAt(rectangles.height, i);
      if (!(x - x === 0 && y - y === 0 && w >= 0 && h >= 0)) {
        continue;
      }
      const angle = extentAt(rectangles.angle, i);
      context.beginPath();
      if (angle !== 0) {
        context.save();
        context.translate(x, y);
        context.rotate(-angle);
        this.traceRectangle(-w / 2, -h / 2, w, h, rectangles.corner);
        context.restore();
      } else {
        this.traceRectangle(x - w / 2, y - h / 2, w, h, rectangles.corner);
      }
      paintArea(context, this.pixelRatio, styles.fill.at(i), styles.hatch.at(i));
      const stroke = styles.stroke.at(i);
      if (stroke !== null) {
        useStroke(context, stroke);
        context.stroke();
      }
    }
  }

  private traceRectangle(x: number, y: number, w: number, h: number, corner: number): void {
    if (corner > 0) {
      this.context.roundRect(x, y, w, h, Math.min(corner, w / 2, h / 2));
    } else {
      this.context.rect(x, y, w, h);
    }
  }

  text(label: Label, x: number, y: number, style: TextStyle, angle: number): void {
    const { context } = this;
    context.save();
    context.translate(x, y);
    if (angle !== 0) {
      context.rotate(-angle);
    }
    context.textAlign = "left";
    context.textBaseline = "alphabetic";
    const math = isPower(label) ? null : mathPicture(label, style.font);
    if (math !== null) {
      const shift = style.align === "left" ? 0 : -math.width * style.sizePx * (style.align === "center" ? 0.5 : 1);
      drawMath(context, math, style, shift, mathBaseline(math, style), cssColor(style.color));
    } else if (isPower(label)) {
      const shift = style.align === "left" ? 0 : -measure(label, style).width * (style.align === "center" ? 0.5 : 1);
      const baseline = firstBaseline(style, 1);
      const raised = exponentStyle(style);
      this.run(label.base, shift, baseline, style);
      this.run(label.exponent, shift + runWidth(label.base, style), baseline - style.sizePx * EXPONENT_RAISE, raised);
    } else {
      const lines = label.split("\n");
      let baseline = firstBaseline(style, lines.length);
      for (const line of lines) {
        const shift = style.align === "left" ? 0 : -runWidth(line, style) * (style.align === "center" ? 0.5 : 1);
        this.run(line, shift, baseline, style);
        baseline += lineStep(style);
      }
    }
    context.restore();
  }

  private run(text: string, x: number, y: number, style: TextStyle): void {
    const { context } = this;
    context.font = style.font;
    if ((style.outlineColor & 0xff) !== 0) {
      context.strokeStyle = cssColor(style.outlineColor);
      context.lineWidth = style.outlineWidth;
      context.lineJoin = "round";
      context.setLineDash([]);
      context.strokeText(text, x, y);
    }
    context.fillStyle = cssColor(style.color);
    context.fillText(text, x, y);
  }

  image(picture: Picture, { left, top, right, bottom }: Box, alpha: number, turn: Turn | null): void {
    const { context, pixelRatio } = this;
    if (picture.source === null || left === right || top === bottom) {
      return;
    }
    context.save();
    if (turn !== null) {
      context.translate(turn.x, turn.y);
      context.rotate(-turn.angle);
      context.translate(-turn.x, -turn.y);
    }
    context.translate(left, top);
    context.scale(Math.sign(right - left), Math.sign(bottom - top));
    const [wide, high] = [Math.abs(right - left), Math.abs(bottom - top)];
    context.globalAlpha = alpha;
    // Enlarged values stay squares; reduced ones are averaged.
    context.imageSmoothingEnabled = !picture.sharp || wide * pixelRatio < picture.width || high * pixelRatio < picture.height;
    context.drawImage(picture.source, 0, 0, wide, high);
    context.restore();
  }

  finish(): void {
    // A canvas paints at once.
  }
}
