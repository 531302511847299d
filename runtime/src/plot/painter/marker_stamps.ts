/**
 * Many markers at once, without the 2D canvas: each look is drawn once into a small stamp, and the stamps are blended into an array of
 * pixels, which is then put onto the canvas in one piece.
 *
 * A path a marker costs a 2D canvas about a microsecond and a half, a stamp a twentieth of that. A stamp is drawn at a few places
 * between two pixels, so that markers stand where they belong. A crowd of markers of one look is counted by place first, since
 * what many of them at one place come to is known without blending each. It does not know who owns the canvas.
 *
 *     stampMarkers(context, 2, markers, styles, null)   // false: these markers need paths
 */
import { blank, type ShapeStyles } from "../visual/style";
import type { MarkerShape } from "../marker/shape";
import type { Context } from "./canvas_ink";
import type { Markers } from "./painter";
import { repeated, stampOf, type Look } from "./stamp";
import { StampBoard, type Prepared } from "./stamp_board";

/** With fewer markers a path each is fast enough. */
const FEWEST = 1000;
/** A larger marker, in CSS pixels, has so many pixels that a path is no slower. */
const LARGEST_PX = 48;
/** More looks than these are no looks that repeat. */
const MOST_LOOKS = 1024;
/** Places between two pixels, along each axis, that have a stamp of their own. */
const STEPS = 4;
const STEPS_OF_CROWD = 2;
/** So many markers of one look are counted by their place first, and stamped place by place. */
const CROWD = 30_000;
/** Of so many markers nobody sees between which pixels each one stands. */
const THRONG = 200_000;
/** Repeating a stamp at one place is done when this much of what lies below is left. */
const UNSEEN = 1 / 512;

/** Whether the markers were painted; markers of sizes or angles of their own, hatched or dashed ones are not. */
export function stampMarkers(context: Context, ratio: number, markers: Markers, styles: ShapeStyles, indices: ArrayLike<number> | null): boolean {
  const { size, angle } = markers;
  const count = indices === null ? markers.x.length : indices.length;
  if (count < FEWEST || typeof size !== "number" || typeof angle !== "number" || typeof OffscreenCanvas === "undefined" || !blank(styles.hatch)) {
    return false;
  }
  const looks = looksOf(size, angle, styles, indices, count);
  if (looks === null) {
    return false;
  }
  const [first] = looks.all as [Look];
  const reach = Math.ceil(((size / 2) * farthest(markers.shape) + (first.stroke?.width ?? 0)) * ratio) + 2;
  if (!(size >= 0) || reach > LARGEST_PX * ratio || (first.stroke?.dash.length ?? 0) > 0) {
    return false;
  }
  const crowd = looks.of === null && count > CROWD;
  const steps = count > THRONG ? 1 : crowd ? STEPS_OF_CROWD : STEPS;
  const board = new StampBoard(context.canvas.width, context.canvas.height, reach, looks.of === null && isOneColor(first));
  const most = crowd ? repeats(first) : 1;
  const stamps = new Stamps(markers, looks.all, ratio, steps, board, most);
  if (crowd) {
    stampCrowd(markers, indices, ratio, steps, board, stamps, most);
  } else {
    stampEach(markers, indices, ratio, steps, board, stamps, looks.of);
  }
  board.putOnto(context);
  return true;
}

interface Looks {
  readonly all: readonly Look[];
  /** The number of the look of each marker, in the order of painting; null when all have the first. */
  readonly of: Uint16Array | null;
}

/** The looks that the markers have; null when there are too many, or strokes of several widths. */
function looksOf(size: number, angle: number, { fill, stroke }: ShapeStyles, indices: ArrayLike<number> | null, count: number): Looks | null {
  const look = (i: number): Look => ({ size, angle, fill: copy(fill.at(i)), stroke: copy(stroke.at(i)) });
  const all = [look(indices?.[0] ?? 0)];
  if (fill.uniform && stroke.uniform) {
    return { all, of: null };
  }
  const known = new Map<number, Map<number, number>>();
  const of = new Uint16Array(count);
  const width = all[0]?.stroke?.width;
  for (let k = 0; k < count; k++) {
    const i = indices === null ? k : (indices[k] as number);
    const line = stroke.at(i);
    // No colour is less than 0: it stands for none.
    const lineColor = line === null ? -1 : line.color;
    const fillColor = fill.at(i)?.color ?? -1;
    let byLine = known.get(fillColor);
    if (byLine === undefined) {
      known.set(fillColor, (byLine = new Map<number, number>()));
    }
    let number = byLine.get(lineColor);
    if (number === undefined) {
      number = known.size === 1 && byLine.size === 0 ? 0 : all.push(look(i)) - 1;
      byLine.set(lineColor, number);
      if (all.length > MOST_LOOKS) {
        return null;
      }
    }
    if (line !== null && line.width !== width) {
      return null;
    }
    of[k] = number;
  }
  return { all, of };
}

/** Styles hand out one object again and again. */
function copy<S extends object>(style: Readonly<S> | null): S | null {
  return style === null ? null : { ...style };
}

/** The stamps of all looks by their place between two pixels, made when they are first wanted. */
class Stamps {
  private readonly made: Prepared[] = [];

  constructor(
    private readonly markers: Markers,
    private readonly looks: readonly Look[],
    private readonly ratio: number,
    private readonly steps: number,
    private readonly board: StampBoard,
    private readonly most: number,
  ) {}

  /** @param which the place between two pixels, line by line @param times how many markers are there */
  prepared(look: number, which: number, times = 1): Prepared {
    const { steps, board } = this;
    const key = (look * steps * steps + which) * this.most + times - 1;
    let stamp = this.made[key];
    if (stamp === undefined) {
      const one = stampOf(this.markers.shape, this.looks[look] as Look, this.ratio, board.reach, (which % steps) / steps, Math.floor(which / steps) / steps);
      this.made[key] = stamp = board.prepare(times === 1 ? one : repeated(one, times));
    }
    return stamp;
  }
}

/** After so many stamps at one place the picture no longer changes; 1 for an opaque marker. */
function repeats({ fill, stroke }: Look): number {
  const least = Math.min(alpha(fill), alpha(stroke)) / 255;
  return least === 1 ? 1 : Math.min(255, Math.ceil(Math.log(UNSEEN) / Math.log(1 - Math.max(least, 0.01))));
}

function isOneColor({ fill, stroke }: Look): boolean {
  return fill === null || stroke === null || fill.color >>> 8 === stroke.color >>> 8;
}

function alpha(style: { readonly color: number } | null): number {
  return style === null ? 255 : style.color & 0xff;
}

/** How far a marker's corners are from its centre, in halves of its size. */
export function farthest(shape: MarkerShape): number {
  const outline = typeof shape.outline === "string" || shape.outline === null ? [] : shape.outline;
  return Math.max(1, ...outline.map(Math.abs), ...shape.strokes.map(Math.abs)) * Math.SQRT2;
}

/** In the order of the data, each between its pixels. */
function stampEach(markers: Markers, indices: ArrayLike<number> | null, ratio: number, steps: number, board: StampBoard, stamps: Stamps, looks: Uint16Array | null): void {
  const { x, y } = markers;
  const { wide, high, reach } = board;
  const count = indices === null ? x.length : indices.length;
  const fine = ratio * steps;
  const least = -(reach - 1) * steps;
  const right = (wide - reach - 1) * steps;
  const bottom = (high - reach - 1) * steps;
  for (let k = 0; k < count; k++) {
    const i = indices === null ? k : (indices[k] as number);
    const px = Math.floor((x[i] as number) * fine + 0.5);
    const py = Math.floor((y[i] as number) * fine + 0.5);
    // NaN is nowhere.
    if (!(px >= least && px < right && py >= least && py < bottom)) {
      continue;
    }
    const column = Math.floor(px / steps);
    const line = Math.floor(py / steps);
    const which = (py - line * steps) * steps + (px - column * steps);
    board.blend(board.at(column, line), stamps.prepared(looks === null ? 0 : (looks[k] as number), which));
  }
}

/** Counted by their place first; then each place's markers as one stamp, line by line, which is kind to the processor's caches. */
function stampCrowd(markers: Markers, indices: ArrayLike<number> | null, ratio: number, steps: number, board: StampBoard, stamps: Stamps, most: number): void {
  const { x, y } = markers;
  const { wide, high, reach } = board;
  const across = wide * steps;
  const down = high * steps;
  const counts = new Uint8Array(across * down);
  const count = indices === null ? x.length : indices.length;
  const fine = ratio * steps;
  const middle = reach * steps + 0.5;
  for (let k = 0; k < count; k++) {
    const i = indices === null ? k : (indices[k] as number);
    const column = (x[i] as number) * fine + middle;
    const line = (y[i] as number) * fine + middle;
    // NaN is nowhere.
    if (column >= 1 && column < across - 1 && line >= 1 && line < down - 1) {
      const at = (line | 0) * across + (column | 0);
      if ((counts[at] as number) < most) {
        counts[at]!++;
      }
    }
  }
  for (let line = steps; line < (high - 1) * steps; line++) {
    const row = Math.floor(line / steps);
    for (let column = steps; column < (wide - 1) * steps; column++) {
      const n = counts[line * across + column] as number;
      if (n > 0) {
        const pixel = Math.floor(column / steps);
        board.blend(row * wide + pixel, stamps.prepared(0, (line - row * steps) * steps + column - pixel * steps, n));
      }
    }
  }
}
