/**
 * One canvas of a plot and what is painted on it, again only when something that was read has changed.
 *
 *     const layer = new Layer(root, "glyphs", size, context.pixelRatio, (painter) => ...)
 */
import type { ReadonlySignal } from "@preact/signals-core";
import { CanvasPainter } from "../painter/canvas_painter";
import type { Painter } from "../painter/painter";
import { frameEffect } from "./frame_effect";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export class Layer {
  readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D;
  private stop: (() => void) | null = null;

  constructor(parent: HTMLElement, name: string) {
    this.canvas = parent.ownerDocument.createElement("canvas");
    this.canvas.className = `layer ${name}`;
    this.canvas.setAttribute("aria-hidden", "true");
    parent.append(this.canvas);
    const context = this.canvas.getContext("2d");
    if (context === null) {
      throw new Error("This browser has no 2D canvas.");
    }
    this.context = context;
  }

  /**
   * Paints now and whenever something that `paint` read has changed.
   *
   * @param painterOf a painter for this layer's context, another one than the 2D painter where the plot wants it
   */
  start(
    size: ReadonlySignal<Size>,
    pixelRatio: ReadonlySignal<number>,
    paint: (painter: Painter) => void,
    painterOf: (context: CanvasRenderingContext2D, ratio: number) => Painter = (context, ratio) => new CanvasPainter(context, ratio),
  ): void {
    this.stop = frameEffect(() => {
      const ratio = pixelRatio.value;
      this.resize(size.value, ratio);
      const painter = painterOf(this.context, ratio);
      paint(painter);
      painter.finish();
    });
  }

  /** Setting a canvas' size clears it, and costs more than clearing: only when it differs. */
  private resize({ width, height }: Size, ratio: number): void {
    const { canvas, context } = this;
    const deviceWidth = Math.round(width * ratio);
    const deviceHeight = Math.round(height * ratio);
    if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
      canvas.width = deviceWidth;
      canvas.height = deviceHeight;
      canvas.style.setProperty("width", `${deviceWidth / ratio}px`);
      canvas.style.setProperty("height", `${deviceHeight / ratio}px`);
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, deviceWidth, deviceHeight);
    }
  }

  dispose(): void {
    this.stop?.();
    this.canvas.remove();
  }
}
