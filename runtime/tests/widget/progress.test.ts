import { expect, test } from "vitest";
import { percentOf, progressWords } from "../../src/widget/progress_words";

const bar = { mode: "determinate", value: 30, min: 10, max: 50 } as const;

test("a bar is full in parts of its way", () => {
  expect(percentOf(bar)).toBe(50);
  expect(percentOf({ ...bar, value: 99 })).toBe(100);
  expect(percentOf({ ...bar, mode: "indeterminate" })).toBeNaN();
});

test("words have the bar's numbers in them", () => {
  expect(progressWords("@{value} of @max: @{index}/@{total} = @{percent}{%.2f}% @{other}", bar)).toBe("30 of 50: 20/40 = 50.00% @{other}");
});
