/**
 * How opaque many stamps of one colour come out, one over the other: what each lets through is multiplied, so its logarithms are added,
 * in any order. An addition a pixel costs a third of a blend.
 *
 *     const board = new OpacityBoard(600, 400, 5);  board.add(board.at(10, 20), board.weigh(stamp), 3);  board.putOnto(context, 0x1f77b4ff);
 */
import type { Context } from "./canvas_ink";
import type { Stamp } from "./stamp";
import { Margined, putPixels } from "./stamp_board";

/** Steps of the logarithm, and from where on nothing of what lies below is seen. */
const SCALE = 4096;
const OPAQUE = Math.log(1024) * SCALE;

/** A stamp for one board: where its pixels are from the place of its centre, and how much of what is below each takes away. */
export interface Weighed {
  readonly offsets: Int32Array;
  readonly weights: Float32Array;
}

let table: Int32Array | null = null;

/** Sums of logarithms to opacities, in the highest byte. */
function opacities(): Int32Array {
  return (table ??= Int32Array.from({ length: Math.ceil(OPAQUE) + 1 }, (_, sum) => Math.round(255 * (1 - Math.exp(-sum / SCALE))) << 24));
}

export class OpacityBoard extends Margined {
  private readonly sums = new Float32Array(this.wide * this.high);

  weigh(stamp: Stamp): Weighed {
    const weights = Float32Array.from(stamp.color, (pixel) => Math.min(OPAQUE, -Math.log(1 - (pixel >>> 24) / 255) * SCALE));
    return { offsets: this.offsetsOf(stamp), weights };
  }

  /** `n` stamps at one place. */
  add(at: number, { offsets, weights }: Weighed, n: number): void {
    const { sums } = this;
    const count = offsets.length;
    for (let k = 0; k < count; k++) {
      const spot = at + (offsets[k] as number);
      sums[spot] = (sums[spot] as number) + n * (weights[k] as number);
    }
  }

  /** @param color 0xRRGGBBAA, of which the alpha is not used: the stamps had it */
  putOnto(context: Context, color: number): void {
    const { sums } = this;
    const known = opacities();
    const most = known.length - 1;
    const tint = (((color >>> 8) & 0xff) << 16) | (((color >>> 16) & 0xff) << 8) | (color >>> 24);
    putPixels(context, this, (from) => {
      const sum = sums[from] as number;
      return sum === 0 ? 0 : (known[sum < most ? (sum + 0.5) | 0 : most] as number) | tint;
    });
  }
}
