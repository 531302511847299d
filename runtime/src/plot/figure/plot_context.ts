/**
 * What the parts of a plot know of each other: ranges, scales, the frame. Everything read here is tracked.
 *
 * It does not know the parts.
 *
 *     context.scale("x", axis.x_range_name).toScreen(3)
 */
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { CoordinateMapping, Model, Plot } from "../../schema/models.gen";
import { isA } from "../../schema/schema";
import type { Places } from "../data/channel";
import { box, sameBox, type Box, type Side } from "../geometry";
import type { DragEvent } from "../input/gestures";
import type { FactorPlaces } from "../range/factor_places";
import { rangeState, type RangeState } from "../range/range_state";
import { isLogarithmic, makeScale } from "../scale/registry";
import type { Interval, Scale } from "../scale/scale";
import type { Painter } from "../painter/painter";
import { metresOf } from "../ticker/mercator";

export type Dimension = "x" | "y";

/** What is drawn in a plot, as far as it says where. */
export interface Drawn {
  readonly coordinates: unknown;
  readonly x_range_name: string;
  readonly y_range_name: string;
}

/** Whether the user moves ranges right now: plots with very many points draw some of them. */
export const interacting: Signal<boolean> = signal(false);

/** A part beside the frame: an axis, a title, a legend outside. */
export interface SidePart {
  /** Thickness in CSS pixels; tracked, must not read the frame. */
  extent(): number;
  /** How far it sticks out over the frame's ends along its side. */
  overhang(): number;
  paint(painter: Painter, area: Box): void;
}

/** A part inside of the frame: a grid, a legend, an annotation. */
export interface FramePart {
  /** What it is in front of and behind; parts without it lie behind the data. */
  readonly level?: string;
  paint(painter: Painter): void;
  /** What of it is over everything, such as whose map it is. */
  paintOver?(painter: Painter): void;
}

/** Something in a plot that the pointer can take hold of. */
export interface Grip {
  dragStart(event: DragEvent): boolean;
  drag(event: DragEvent): void;
  dragEnd(event: DragEvent): void;
  dragCancel(): void;
  cursorAt(x: number, y: number): string | null;
  /** Where the pointer is, with no button down; NaN: it has gone. */
  pointer?(x: number, y: number): void;
}

export function isGrip(part: object): part is Grip {
  return "cursorAt" in part;
}

const DEGREES: Readonly<Record<Dimension, Places>> = {
  x: { at: (value) => metresOf("lon", Number(value)) },
  y: { at: (value) => metresOf("lat", Number(value)) },
};

export class PlotContext {
  readonly frame: ReadonlySignal<Box>;
  readonly pixelRatio: Signal<number> = signal(1);
  private readonly scales = new Map<string, ReadonlySignal<Scale>>();

  /** `frameOf` lays the plot out; it is called when what it reads has changed. */
  constructor(
    readonly model: Plot,
    frameOf: () => Box,
  ) {
    let last = box(0, 0, 1, 1);
    this.frame = computed(() => {
      const next = frameOf();
      // The same object while nothing moved: what depends on the frame is not run again.
      last = sameBox(next, last) ? last : next;
      return last;
    });
  }

  /** The range of a name; an unknown name is the default one. */
  range(dimension: Dimension, name: string): RangeState {
    return rangeState(this.rangeModel(dimension, name));
  }

  private rangeModel(dimension: Dimension, name: string): Model {
    const { model } = this;
    const extra = entry(dimension === "x" ? model.extra_x_ranges : model.extra_y_ranges, name);
    return extra ?? ((dimension === "x" ? model.x_range : model.y_range) as Model);
  }

  private scaleModel(dimension: Dimension, name: string): Model {
    const { model } = this;
    const extra = entry(dimension === "x" ? model.extra_x_scales : model.extra_y_scales, name);
    return extra ?? ((dimension === "x" ? model.x_scale : model.y_scale) as Model);
  }

  /** Where the names of a categorical range are; null for a range of numbers. */
  places(dimension: Dimension, name: string): FactorPlaces | null {
    return this.range(dimension, name).places?.value ?? null;
  }

  /** What values of glyphs are: names of a categorical range, degrees on a map, else null. */
  meaning(dimension: Dimension, name: string): Places {
    return isA(this.model.type, "MapPlot") ? DEGREES[dimension] : this.places(dimension, name);
  }

  interval(dimension: Dimension, name: string): Interval {
    return this.range(dimension, name).interval.value;
  }

  logarithmic(dimension: Dimension, name: string): boolean {
    return isLogarithmic(this.scaleModel(dimension, name));
  }

  scale(dimension: Dimension, name: string): Scale {
    const key = `${dimension}:${name}`;
    let scale = this.scales.get(key);
    if (scale === undefined) {
      scale = computed(() => {
        const frame = this.frame.value;
        const interval = this.interval(dimension, name);
        const model = this.scaleModel(dimension, name);
        return dimension === "x"
          ? makeScale(model, interval, frame.left, frame.right)
          : makeScale(model, interval, frame.bottom, frame.top);
      });
      this.scales.set(key, scale);
    }
    return scale.value;
  }

  /** The scale of what is drawn: that of its range in the plot, or of coordinates of its own that lie on a part of it. */
  scaleOf(dimension: Dimension, drawn: Drawn): Scale {
    const whole = this.scale(dimension, drawn[`${dimension}_range_name`]);
    const own = drawn.coordinates as CoordinateMapping | null;
    if (own === null) return whole;
    const { start, end } = rangeState(own[`${dimension}_target`] as Model).interval.value;
    return makeScale(own[`${dimension}_scale`] as Model, this.rangeOf(dimension, drawn).interval.value, whole.toScreen(start), whole.toScreen(end));
  }

  rangeOf(dimension: Dimension, drawn: Drawn): RangeState {
    const own = drawn.coordinates as CoordinateMapping | null;
    return own === null ? this.range(dimension, drawn[`${dimension}_range_name`]) : rangeState(own[`${dimension}_source`] as Model);
  }

  logarithmicOf(dimension: Dimension, drawn: Drawn): boolean {
    const own = drawn.coordinates as CoordinateMapping | null;
    return own === null ? this.logarithmic(dimension, drawn[`${dimension}_range_name`]) : isLogarithmic(own[`${dimension}_scale`] as Model);
  }

  meaningOf(dimension: Dimension, drawn: Drawn): Places {
    return drawn.coordinates === null ? this.meaning(dimension, drawn[`${dimension}_range_name`]) : (this.rangeOf(dimension, drawn).places?.value ?? null);
  }

  /** The names of all ranges of a dimension, the default one first. */
  rangeNames(dimension: Dimension): string[] {
    const extra = dimension === "x" ? this.model.extra_x_ranges : this.model.extra_y_ranges;
    return ["default", ...names(extra)];
  }

  /** Ranges and scales of a dimension, each range once. */
  axes(dimension: Dimension): { readonly range: RangeState; readonly scale: Scale }[] {
    const found = new Map<RangeState, Scale>();
    for (const name of this.rangeNames(dimension)) {
      const range = this.range(dimension, name);
      if (!found.has(range)) {
        found.set(range, this.scale(dimension, name));
      }
    }
    return [...found].map(([range, scale]) => ({ range, scale }));
  }

  /** All ranges of the plot, each once. */
  ranges(): RangeState[] {
    const all = (["x", "y"] as const).flatMap((dimension) => this.rangeNames(dimension).map((name) => this.range(dimension, name)));
    return [...new Set(all)];
  }
}

export function sideDimension(side: Side): Dimension {
  return side === "above" || side === "below" ? "x" : "y";
}

/** Mappings of names to models arrive as Maps or as plain objects. */
function entry(mapping: unknown, name: string): Model | undefined {
  if (mapping instanceof Map) {
    return mapping.get(name) as Model | undefined;
  }
  return typeof mapping === "object" && mapping !== null && Object.hasOwn(mapping, name)
    ? (mapping as Record<string, Model>)[name]
    : undefined;
}

function names(mapping: unknown): string[] {
  return mapping instanceof Map ? [...mapping.keys()].map(String) : Object.keys((mapping as object | null) ?? {});
}
