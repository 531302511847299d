/**
 * The ends that ranges computed from their data before the page was reloaded.
 *
 * Python keeps them as values like any other; a page that comes back must know that nobody chose them, or the plot would
 * stop following its data.
 *
 *     const memory = remember(model.id);  memory.add({ start: 0, end: 5 });  memory.has("end", 5);
 */
import type { Interval } from "../scale/scale";

/** The last ones may still be on their way to Python when the page goes. */
const KEPT = 16;
/** Plots come and go; a reload wants the newest. */
const MOST = 256;
const KEY = "desk-ranges";

export interface Memory {
  add(interval: Interval): void;
  /** Whether a value of an end was computed, here or before the reload. */
  has(end: "start" | "end", value: number): boolean;
}

const memories = new Map<string, Interval[]>();
let isRead = false;

export function remember(model: string): Memory {
  read();
  const intervals = memories.get(model) ?? [];
  memories.set(model, intervals);
  if (memories.size > MOST) {
    memories.delete(memories.keys().next().value!);
  }
  return {
    add: (interval) => {
      intervals.push(interval);
      if (intervals.length > KEPT) intervals.shift();
    },
    has: (end, value) => intervals.some((interval) => interval[end] === value),
  };
}

function key(): string {
  return `${KEY} ${location.pathname}`;
}

function read(): void {
  if (isRead || typeof sessionStorage === "undefined") return;
  isRead = true;
  try {
    const stored = JSON.parse(sessionStorage.getItem(key()) ?? "[]") as [string, Interval[]][];
    for (const [model, intervals] of stored) memories.set(model, intervals);
  } catch {
    // What was stored is of another version: nothing is remembered then.
  }
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(key(), JSON.stringify([...memories]));
    } catch {
      // No room: after a reload some ranges stay where they are until a reset.
    }
  });
}
