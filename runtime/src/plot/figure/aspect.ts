/**
 * Keeps units of data as long across as up and down: the shorter range is widened, again when the frame changes. What the user or
 * the author chose is always in view.
 *
 *     matched({ start: 0, end: 10 }, { start: 0, end: 10 }, 2)    // twice as much across: [-5, 15], [0, 10]
 */
import { batch } from "@preact/signals-core";
import type { Plot } from "../../schema/models.gen";
import { height, width, type Box } from "../geometry";
import type { Interval } from "../scale/scale";
import { frameEffect } from "./frame_effect";
import type { PlotContext } from "./plot_context";

export interface Matched {
  readonly model: Plot;
  readonly context: PlotContext;
  /** All of the plot. */
  readonly whole: Box;
}

/** A wider frame may have wider tick labels, which make it smaller: after so many rounds it stays as it is. */
const MOST_ROUNDS = 4;

/** Intervals around the given ones of which the first is `ratio` times as long as the second. */
export function matched(x: Interval, y: Interval, ratio: number): readonly [Interval, Interval] {
  const [wide, high] = [Math.abs(x.end - x.start), Math.abs(y.end - y.start)];
  return wide < ratio * high ? [widenedTo(x, ratio * high), y] : [x, widenedTo(y, wide / ratio)];
}

function widenedTo({ start, end }: Interval, span: number): Interval {
  const middle = (start + end) / 2;
  const half = (Math.sign(end - start) || 1) * (span / 2);
  return { start: middle - half, end: middle + half };
}

export function matchAspect(figure: Matched): () => void {
  const { model, context } = figure;
  let before = "";
  let rounds = 0;
  const stop = frameEffect(() => {
    const frame = context.frame.value;
    const scale = model.aspect_scale;
    const [x, y] = [context.range("x", "default"), context.range("y", "default")];
    const isPlain = !(["x", "y"] as const).some((dimension) => context.logarithmic(dimension, "default") || context.places(dimension, "default") !== null);
    const [rawX, rawY] = [x.raw.value, y.raw.value];
    const state = JSON.stringify([rawX, rawY, scale, figure.whole]);
    rounds = state === before ? rounds + 1 : 0;
    before = state;
    if (!isPlain || rounds > MOST_ROUNDS || !(width(frame) > 1) || !(height(frame) > 1) || !(scale > 0)) return;
    const [newX, newY] = matched(rawX, rawY, width(frame) / height(frame) / scale);
    batch(() => {
      x.widening.value = { from: rawX, to: newX };
      y.widening.value = { from: rawY, to: newY };
    });
  });
  return () => {
    stop();
    batch(() => {
      context.range("x", "default").widening.value = null;
      context.range("y", "default").widening.value = null;
    });
  };
}
