/**
 * One marker as pixels: drawn once with the 2D canvas, to be blended many times.
 *
 *     stampOf(shape, { size: 8, angle: 0, fill, stroke }, 1, 7, 0.25, 0.5)
 */
import type { MarkerShape } from "../marker/shape";
import type { FillStyle, StrokeStyle } from "../visual/style";
import { inkMarker } from "./canvas_ink";

/** A marker's visible pixels around its centre; colours are premultiplied, alpha in the highest byte. */
export interface Stamp {
  readonly dx: Int16Array;
  readonly dy: Int16Array;
  readonly color: Int32Array;
}

/** What all pixels of a marker depend on, its shape aside. */
export interface Look {
  readonly size: number;
  readonly angle: number;
  readonly fill: Readonly<FillStyle> | null;
  readonly stroke: Readonly<StrokeStyle> | null;
}

let ink: OffscreenCanvasRenderingContext2D | null = null;

/**
 * A marker whose centre is `right` and `down` parts of a device pixel from a pixel's corner.
 *
 * @param reach device pixels from the centre that it stays within
 */
export function stampOf(shape: MarkerShape, look: Look, ratio: number, reach: number, right: number, down: number): Stamp {
  const side = 2 * reach + 1;
  if (ink === null || ink.canvas.width < side) {
    ink = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  }
  ink.setTransform(1, 0, 0, 1, 0, 0);
  ink.clearRect(0, 0, side, side);
  ink.setTransform(ratio, 0, 0, ratio, reach + right, reach + down);
  inkMarker(ink, ratio, shape, 0, 0, look.size / 2, look.angle, look.fill, null, look.stroke);
  return stampFrom(ink.getImageData(0, 0, side, side).data, side, reach);
}

/** What `n` stamps at one place come to. */
export function repeated(stamp: Stamp, n: number): Stamp {
  const color = stamp.color.map((pixel) => {
    const once = (pixel >>> 24) / 255;
    const grown = (1 - (1 - once) ** n) / once;
    const part = (shift: number): number => Math.min(255, Math.round(((pixel >>> shift) & 0xff) * grown));
    return (part(24) << 24) | (part(16) << 16) | (part(8) << 8) | part(0);
  });
  return { ...stamp, color };
}

function stampFrom(data: Uint8ClampedArray, side: number, reach: number): Stamp {
  const dx: number[] = [];
  const dy: number[] = [];
  const color: number[] = [];
  for (let at = 0; at < side * side; at++) {
    const opacity = data[4 * at + 3] as number;
    if (opacity > 0) {
      dx.push((at % side) - reach);
      dy.push(Math.floor(at / side) - reach);
      const part = (channel: number): number => Math.round(((data[4 * at + channel] as number) * opacity) / 255);
      color.push((opacity << 24) | (part(2) << 16) | (part(1) << 8) | part(0));
    }
  }
  return { dx: Int16Array.from(dx), dy: Int16Array.from(dy), color: Int32Array.from(color) };
}
