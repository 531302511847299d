/**
 * Fewer points for a line that has more of them than pixels: of each pixel column its first, least, greatest and last.
 *
 * The picture is the one that all points would give, a spike of one sample is never lost, and gaps (NaN, infinities) stay. The columns' edges are
 * found in data coordinates, so that only points that are kept are projected. It does not know painters.
 *
 *     reduceLine(xs, ys, 0, xs.length, edges).indices   // -1 stands for a gap
 */
import type { NumericColumn } from "../data/column";

/** Points a pixel column that are kept at most. */
export const KEPT_A_COLUMN = 4;

/** Positions (indices into the columns) of the kept points in drawing order; -1 is a gap. */
export interface Reduced {
  readonly indices: Int32Array;
  readonly count: number;
}

/**
 * @param from, to the window of the columns; `xs` must be ascending in it
 * @param edges ascending right edges of the pixel columns in data coordinates; the last column takes the rest
 */
export function reduceLine(xs: NumericColumn, ys: NumericColumn, from: number, to: number, edges: Float64Array): Reduced {
  let out = new Int32Array(edges.length * (KEPT_A_COLUMN + 1) + 16);
  let count = 0;
  let i = from;
  // At Infinity is no pixel column: such a point would never be passed.
  while (to > from && xs[to - 1] === Infinity) {
    to--;
  }
  for (let column = 0; i < to; column++) {
    const edge = column < edges.length - 1 ? (edges[column] as number) : Infinity;
    while (i < to && (xs[i] as number) < edge) {
      // One run of values without a gap.
      const first = i;
      let least = ys[i] as number;
      if (isGap(least)) {
        i++;
        while (i < to && isGap(ys[i] as number) && (xs[i] as number) < edge) {
          i++;
        }
        if (count > 0 && out[count - 1] !== -1) {
          out = roomy(out, count);
          out[count++] = -1;
        }
        continue;
      }
      let greatest = least;
      let leastAt = i;
      let greatestAt = i;
      i++;
      while (i < to && (xs[i] as number) < edge) {
        const y = ys[i] as number;
        if (isGap(y)) {
          break;
        } else if (y < least) {
          least = y;
          leastAt = i;
        } else if (y > greatest) {
          greatest = y;
          greatestAt = i;
        }
        i++;
      }
      out = roomy(out, count);
      count = keep(out, count, first, Math.min(leastAt, greatestAt), Math.max(leastAt, greatestAt), i - 1);
    }
  }
  return { indices: out, count };
}

/** NaN and the infinities: nothing is drawn to or from there. */
function isGap(y: number): boolean {
  return y - y !== 0;
}

function keep(out: Int32Array, count: number, first: number, middle: number, later: number, last: number): number {
  out[count++] = first;
  if (middle > first) {
    out[count++] = middle;
  }
  if (later > middle) {
    out[count++] = later;
  }
  if (last > later) {
    out[count++] = last;
  }
  return count;
}

function roomy(out: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (count + KEPT_A_COLUMN < out.length) {
    return out;
  }
  const larger = new Int32Array(out.length * 2);
  larger.set(out);
  return larger;
}
