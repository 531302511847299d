/**
 * How far a bar is, and words that say it.
 *
 *     progressWords("@{value} of @{max}", { mode: "determinate", value: 3, min: 0, max: 9 }) === "3 of 9"
 */
import { formatPrintf } from "../base/printf";
import type { Progress } from "../schema/models.gen";

/** How far a bar is, in percent; NaN where nobody knows. */
export function percentOf({ mode, value, min, max }: Pick<Progress, "mode" | "value" | "min" | "max">): number {
  return mode === "indeterminate" ? NaN : (100 * (Math.min(Math.max(value, min), max) - min)) / Math.abs(max - min);
}

/** Words with the numbers of a bar in them: `@{value} of @{max}`, `@{percent}{%.1f}`. */
export function progressWords(words: string, model: Pick<Progress, "mode" | "value" | "min" | "max">): string {
  const { value, min, max } = model;
  const numbers: Readonly<Record<string, number>> = { min, max, total: Math.abs(max - min), value, index: Math.min(Math.max(value, min), max) - min, percent: percentOf(model) };
  return words.replace(/@(?:\{(\w+)\}|(\w+))(?:\{([^{}]*)\})?/g, (whole, braced: string | undefined, plain: string | undefined, format: string | undefined) => {
    const number = numbers[braced ?? plain ?? ""];
    return number === undefined ? whole : format === undefined ? number.toFixed(0) : formatPrintf(number, format);
  });
}
