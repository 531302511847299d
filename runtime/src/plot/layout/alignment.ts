/**
 * Plots below each other have their frames in line, left and right; plots side by side, above and below; those of a grid both ways.
 * What stands around the frame of one plot is the least room around those of its neighbours.
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
type Group = Signal<ReadonlySet<Natural>>;

const groups = new WeakMap<Element, Map<string, Group>>();

/** Which line each side of the frame shares with its neighbours: in a row, a column, or from line to line of a grid. */
function linesOf(container: Element | null): readonly [element: Element, lines: Partial<Record<keyof Borders, string>>] | null {
  const is = (name: string): boolean => container?.classList.contains(name) === true;
  if (container === null) return null;
  if (is("column")) return [container, { left: "left", right: "right" }];
  if (is("row")) return [container, { above: "above", below: "below" }];
  const grid = container.parentElement;
  if (!is("cell") || grid === null) return null;
  const { gridColumnStart: col, gridColumnEnd: cols, gridRowStart: row, gridRowEnd: rows } = (container as HTMLElement).style;
  const last = (start: string, span: string): number => Number(start) + Number(span.replace("span", ""));
  return [grid, { left: `left ${col}`, right: `right ${last(col, cols)}`, above: `above ${row}`, below: `below ${last(row, rows)}` }];
}

/** `natural` is what the plot needs around its own frame, null while it does not take part. */
export function alignWith(root: HTMLElement, natural: Natural): Aligned {
  const place = root.getRootNode();
  const found = linesOf(place instanceof ShadowRoot ? place.host.parentElement : null);
  if (found === null) {
    return { least: signal(NONE), leave: () => undefined };
  }
  const [element, lines] = found;
  const known = groups.get(element) ?? new Map<string, Group>();
  groups.set(element, known);
  const own = (Object.entries(lines) as [keyof Borders, string][]).map(([side, line]): readonly [keyof Borders, Group] => {
    const group = known.get(line) ?? signal<ReadonlySet<Natural>>(new Set());
    known.set(line, group);
    group.value = new Set([...group.peek(), natural]);
    return [side, group];
  });
  const most = (side: keyof Borders, group: Group): number => Math.max(0, ...[...group.value].map((member) => member.value?.[side] ?? 0));
  const least = computed<Borders>(() =>
    natural.value === null ? NONE : { ...NONE, ...Object.fromEntries(own.map(([side, group]) => [side, most(side, group)])) },
  );
  return {
    least,
    leave: () => {
      for (const [, group] of own) {
        group.value = new Set([...group.peek()].filter((member) => member !== natural));
      }
    },
  };
}
