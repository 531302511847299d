/**
 * Plots below each other have their frames in line, left and right; plots side by side, above and below. What stands around the
 * frame of one plot is the least room around those of its neighbours.
 *
 *     const aligned = alignWith(root, natural);  aligned.least.value.left;  aligned.leave();
 */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Borders } from "./frame_layout";

type Natural = ReadonlySignal<Borders | null>;

export interface Aligned {
  /** The room that the neighbours need. */
  readonly least: ReadonlySignal<Borders>;
  leave(): void;
}

const NONE: Borders = { left: 0, right: 0, above: 0, below: 0 };
const groups = new WeakMap<Element, Signal<ReadonlySet<Natural>>>();

/** `natural` is what the plot needs around its own frame, null while it does not take part. */
export function alignWith(root: HTMLElement, natural: Natural): Aligned {
  const place = root.getRootNode();
  const container = place instanceof ShadowRoot ? place.host.parentElement : null;
  const isColumn = container?.classList.contains("column") === true;
  if (container === null || !(isColumn || container.classList.contains("row"))) {
    return { least: signal(NONE), leave: () => undefined };
  }
  const group = groups.get(container) ?? signal<ReadonlySet<Natural>>(new Set());
  groups.set(container, group);
  group.value = new Set([...group.peek(), natural]);
  const least = computed<Borders>(() => {
    if (natural.value === null) {
      return NONE;
    }
    const around = [...group.value].map((member) => member.value).filter((borders) => borders !== null);
    const most = (side: keyof Borders): number => Math.max(0, ...around.map((borders) => borders[side]));
    return isColumn ? { ...NONE, left: most("left"), right: most("right") } : { ...NONE, above: most("above"), below: most("below") };
  });
  return {
    least,
    leave: () => {
      group.value = new Set([...group.peek()].filter((member) => member !== natural));
    },
  };
}
