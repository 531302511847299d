/**
 * Which model makes which scale. A new scale is one file and one line here.
 *
 *     makeScale(plot.x_scale, { start: 0, end: 1 }, 40, 440)
 */
import { LinearScale } from "./linear_scale";
import { LogScale } from "./log_scale";
import type { Interval, Scale } from "./scale";

type ScaleMaker = new (interval: Interval, screenStart: number, screenEnd: number) => Scale;

const MAKERS: Readonly<Record<string, ScaleMaker>> = {
  LinearScale,
  LogScale,
  // The range has given each name its number already.
  CategoricalScale: LinearScale,
};

export function makeScale(model: { readonly type: string } | null, interval: Interval, start: number, end: number): Scale {
  const Maker = MAKERS[model?.type ?? "LinearScale"] ?? LinearScale;
  return new Maker(interval, start, end);
}

export function isLogarithmic(model: { readonly type: string } | null): boolean {
  return model?.type === "LogScale";
}
