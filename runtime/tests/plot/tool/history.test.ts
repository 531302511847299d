import { signal } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { History } from "../../../src/plot/tool/history";

function scene() {
  const interval = signal({ start: 0, end: 1 });
  const range = { interval, show: (next: { start: number; end: number }) => (interval.value = next) };
  const selection = { indices: [] as number[] };
  const host = { context: { ranges: () => [range] }, renderers: signal([{ source: { selected: selection } }]) };
  const history = new History(host as unknown as ConstructorParameters<typeof History>[0]);
  const gesture = (kind: string, change: () => void, time: number): void => {
    history.begin();
    change();
    history.record(kind, time);
  };
  return { history, interval, selection, gesture };
}

describe("undo and redo", () => {
  it("go back and forth through ranges and selections", () => {
    const { history, interval, selection, gesture } = scene();
    gesture("drag", () => (interval.value = { start: 1, end: 2 }), 0);
    gesture("tap", () => (selection.indices = [3]), 1000);
    history.undo();
    expect(selection.indices).toEqual([]);
    history.undo();
    expect(interval.value).toEqual({ start: 0, end: 1 });
    expect(history.canUndo).toBe(false);
    history.redo();
    history.redo();
    expect([interval.value.start, selection.indices, history.canRedo]).toEqual([1, [3], false]);
  });

  it("take quick turns of the wheel for one step, and gestures that changed nothing for none", () => {
    const { history, interval, gesture } = scene();
    for (let turn = 1; turn <= 5; turn++) gesture("scroll", () => (interval.value = { start: turn, end: 9 }), turn * 10);
    gesture("tap", () => undefined, 1000);
    history.undo();
    expect(interval.value).toEqual({ start: 0, end: 1 });
  });
});
