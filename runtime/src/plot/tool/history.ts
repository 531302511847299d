/**
 * What undo and redo go through: the ranges and selections of a plot after each gesture.
 *
 *     history.record();   history.undo();   history.canUndo
 */
import { batch, signal } from "@preact/signals-core";
import type { Selection } from "../../schema/models.gen";
import type { RangeState } from "../range/range_state";
import { sameInterval, type Interval } from "../scale/scale";
import type { ToolHost } from "./tool";

interface State {
  readonly ranges: ReadonlyMap<RangeState, Interval>;
  readonly selections: ReadonlyMap<Selection, readonly number[]>;
}

/** Turns of the wheel in quick succession are one step. */
const ONE_STEP_MS = 300;
const MOST_STEPS = 200;

export class History {
  private readonly states = signal<readonly State[]>([]);
  private readonly at = signal(0);
  private last = { kind: "", time: -Infinity };

  constructor(private readonly host: Pick<ToolHost, "context" | "renderers">) {}

  get canUndo(): boolean {
    return this.at.value > 0;
  }

  get canRedo(): boolean {
    return this.at.value < this.states.value.length - 1;
  }

  private now(): State {
    const { context, renderers } = this.host;
    const selections = new Set(renderers.peek().map(({ source }) => source.selected as Selection));
    return {
      ranges: new Map(context.ranges().map((range) => [range, range.interval.peek()])),
      selections: new Map([...selections].map((selection) => [selection, Array.from(selection.indices as ArrayLike<number>)])),
    };
  }

  /** Before a gesture: where undoing it leads. */
  begin(): void {
    if (this.states.peek().length === 0) {
      this.states.value = [this.now()];
      this.at.value = 0;
    }
  }

  /** After a gesture. */
  record(kind: string, time: number = performance.now()): void {
    const states = this.states.peek().slice(0, this.at.peek() + 1);
    const state = this.now();
    const top = states[states.length - 1];
    if (top === undefined || same(top, state)) {
      return;
    }
    const continues = kind === "scroll" && this.last.kind === kind && time - this.last.time < ONE_STEP_MS && states.length > 1;
    const next = [...(continues ? states.slice(0, -1) : states), state].slice(-MOST_STEPS);
    this.last = { kind, time };
    this.states.value = next;
    this.at.value = next.length - 1;
  }

  undo(): void {
    if (this.canUndo) this.show(this.at.value - 1);
  }

  redo(): void {
    if (this.canRedo) this.show(this.at.value + 1);
  }

  clear(): void {
    this.states.value = [];
    this.at.value = 0;
  }

  private show(index: number): void {
    const state = this.states.value[index] as State;
    this.last = { kind: "", time: -Infinity };
    batch(() => {
      this.at.value = index;
      state.ranges.forEach((interval, range) => range.show(interval, "ends"));
      state.selections.forEach((rows, selection) => {
        if (!sameRows(selection.indices as ArrayLike<number>, rows)) selection.indices = [...rows];
      });
    });
  }
}

function same(a: State, b: State): boolean {
  return (
    [...b.ranges].every(([range, interval]) => sameInterval(interval, a.ranges.get(range) ?? interval)) &&
    [...b.selections].every(([selection, rows]) => sameRows(a.selections.get(selection) ?? rows, rows))
  );
}

function sameRows(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length === b.length && Array.from(a).every((row, k) => row === b[k]);
}
