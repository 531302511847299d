/**
 * Pixels that stamps are blended into, and that are put onto a canvas in one piece.
 *
 * Colours are premultiplied, with alpha in the highest byte. There is a margin on each side, so that no stamp within reach has to be
 * cut. It does not know markers.
 *
 *     const board = new StampBoard(600, 400, 5, false);  board.blend(board.at(10, 20), board.prepare(stamp));  board.putOnto(context);
 */
import type { Context } from "./canvas_ink";
import type { Stamp } from "./stamp";

/** Of 255. */
const NEARLY_OPAQUE = 252;

/** A stamp for one board: where its pixels are from the place of its centre. */
export interface Prepared {
  readonly offsets: Int32Array;
  readonly color: Int32Array;
}

export class StampBoard {
  readonly wide: number;
  readonly high: number;
  private readonly pixels: Int32Array;
  /** From here on nothing of the same colour is seen any more. */
  private readonly enough: number;

  constructor(
    private readonly width: number,
    private readonly height: number,
    readonly reach: number,
    oneColor: boolean,
  ) {
    this.enough = oneColor ? NEARLY_OPAQUE : 256;
    this.wide = width + 2 * reach;
    this.high = height + 2 * reach;
    this.pixels = new Int32Array(this.wide * this.high);
  }

  /** The number of a pixel of the canvas. */
  at(column: number, line: number): number {
    return (line + this.reach) * this.wide + column + this.reach;
  }

  prepare(stamp: Stamp): Prepared {
    return { offsets: Int32Array.from(stamp.dx, (dx, k) => (stamp.dy[k] as number) * this.wide + dx), color: stamp.color };
  }

  blend(at: number, { offsets, color }: Prepared): void {
    const { pixels, enough } = this;
    for (let k = 0; k < offsets.length; k++) {
      const spot = at + (offsets[k] as number);
      const below = pixels[spot] as number;
      if (below >>> 24 >= enough) {
        continue;
      }
      const source = color[k] as number;
      const rest = 255 - (source >>> 24);
      if (rest === 0 || below === 0) {
        pixels[spot] = source;
      } else {
        // Two of the four bytes at once; 0..255 becomes 0..256, so that nothing of an unseen pixel is lost.
        const keep = rest + (rest >>> 7);
        const even = ((Math.imul(below & 0xff00ff, keep) + 0x800080) >>> 8) & 0xff00ff;
        const odd = (Math.imul((below >>> 8) & 0xff00ff, keep) + 0x800080) & 0xff00ff00;
        pixels[spot] = (source + (even | odd)) | 0;
      }
    }
  }

  putOnto(context: Context): void {
    const { width, height, wide, reach, pixels } = this;
    if (width === 0 || height === 0) {
      return; // a plot that has no room yet
    }
    const image = new ImageData(width, height);
    const out = new Int32Array(image.data.buffer);
    for (let line = 0; line < height; line++) {
      let from = (line + reach) * wide + reach;
      let to = line * width;
      for (let column = 0; column < width; column++) {
        const pixel = pixels[from++] as number;
        const opacity = pixel >>> 24;
        out[to++] = opacity === 255 || opacity === 0 ? pixel : straight(pixel, opacity);
      }
    }
    const sheet = scratch(width, height);
    sheet.putImageData(image, 0, 0);
    context.save();
    // The clip of the context holds; its transform is that of CSS pixels.
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(sheet.canvas, 0, 0, width, height, 0, 0, width, height);
    context.restore();
  }
}

function straight(pixel: number, opacity: number): number {
  const half = opacity >>> 1;
  const red = Math.min(255, (((pixel & 0xff) * 255 + half) / opacity) | 0);
  const green = Math.min(255, ((((pixel >>> 8) & 0xff) * 255 + half) / opacity) | 0);
  const blue = Math.min(255, ((((pixel >>> 16) & 0xff) * 255 + half) / opacity) | 0);
  return (opacity << 24) | (blue << 16) | (green << 8) | red;
}

let sheet: OffscreenCanvasRenderingContext2D | null = null;

function scratch(width: number, height: number): OffscreenCanvasRenderingContext2D {
  if (sheet === null || sheet.canvas.width < width || sheet.canvas.height < height) {
    const canvas = new OffscreenCanvas(Math.max(width, sheet?.canvas.width ?? 0), Math.max(height, sheet?.canvas.height ?? 0));
    sheet = canvas.getContext("2d", { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  }
  return sheet;
}
