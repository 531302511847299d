/**
 * Which ranges a zooming tool changes: those of the plot, of some of its renderers, or of coordinates that renderers have of their own.
 *
 *     for (const { range, scale, focus } of zoomed(host, "x", model, { x: 40, y: 50 })) ...
 */
import { batch } from "@preact/signals-core";
import type { GroupByModels, Model, WheelZoomTool } from "../../schema/models.gen";
import type { Dimension } from "../figure/plot_context";
import type { Renderer } from "../figure/renderer";
import { focused } from "../range/limits";
import type { RangeState } from "../range/range_state";
import type { Interval, Scale } from "../scale/scale";
import type { ToolHost } from "./tool";

type Zooming = Pick<WheelZoomTool, "renderers" | "level"> & Partial<Pick<WheelZoomTool, "hit_test" | "hit_test_mode" | "hit_test_behavior">>;

export interface Zoomed {
  readonly range: RangeState;
  readonly scale: Scale;
  /** What is zoomed around when the pointer is at a pixel. */
  focus(pixel: number): number;
}

/** The ranges of a dimension, each once; `at` is where the pointer is, if that counts. */
export function zoomed(host: ToolHost, dimension: Dimension, tool: Zooming, at: { readonly x: number; readonly y: number } | null): Zoomed[] {
  const { context } = host;
  const { level } = tool;
  const hits = at !== null && tool.hit_test === true;
  if (tool.renderers === "auto" && level === 0 && !hits) {
    return context.axes(dimension).map((axis) => ({ ...axis, focus: (pixel) => pixel }));
  }
  const all = host.renderers.value;
  const listed = tool.renderers === "auto" ? all : all.filter((one) => one.isAmong(tool.renderers as readonly unknown[]));
  const chosen = hits ? met(listed, tool, at) : listed;
  const found = new Map<RangeState, Zoomed>();
  for (const { ranged } of chosen) {
    if (level > 0 && ranged.coordinates === null) continue;
    const inner = level > 0;
    const name = ranged[`${dimension}_range_name`];
    const range = inner ? context.rangeOf(dimension, ranged) : context.range(dimension, name);
    const scale = inner ? context.scaleOf(dimension, ranged) : context.scale(dimension, name);
    const whole = context.scale(dimension, name);
    const fills = scale.screenStart === whole.screenStart && scale.screenEnd === whole.screenEnd;
    // A part of the frame is zoomed around its own middle, wherever in the frame the pointer is.
    found.set(range, { range, scale, focus: (pixel) => (fills ? pixel : (scale.screenStart + scale.screenEnd) / 2) });
  }
  return [...found.values()];
}

/** Where a zoom takes a range. */
export interface Wish {
  readonly range: RangeState;
  readonly interval: Interval;
}

/** All ranges as a zoom wants them; what keeps its focus is not zoomed at all where one of them would pass a bound. */
export function showAll(wishes: readonly Wish[], keepsFocus: boolean): void {
  const kept = keepsFocus ? wishes.map(({ range, interval }) => focused(range.interval.peek(), interval, range.limits())) : [];
  if (kept.includes(null)) return;
  batch(() => wishes.forEach(({ range, interval }, i) => range.show(kept[i] ?? interval, keepsFocus ? "ends" : "length")));
}

/** The renderers that the pointer meets, and those that belong to them. */
function met(renderers: readonly Renderer[], tool: Zooming, at: { readonly x: number; readonly y: number }): readonly Renderer[] {
  const hit = renderers.filter((one) => one.hit({ mode: tool.hit_test_mode ?? "point", x: at.x, y: at.y }).length > 0);
  const by = tool.hit_test_behavior as Model | "only_hit";
  if (typeof by === "string") return hit;
  return renderers.filter((one) => hit.some((other) => belongTogether(by, one.ranged as Model, other.ranged as Model)));
}

function belongTogether(by: Model, one: Model, other: Model): boolean {
  if (one === other) return true;
  if (by.type === "GroupByModels") return ((by as GroupByModels).groups as readonly (readonly unknown[])[]).some((group) => group.includes(one) && group.includes(other));
  return by.type === "GroupByName" && one.name !== null && one.name === other.name;
}
