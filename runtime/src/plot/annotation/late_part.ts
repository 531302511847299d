/**
 * A part of a plot whose code is loaded when the plot has it; until then it takes no room and paints nothing.
 *
 *     latePart(() => import("./more_annotations"))(model, around, "right")
 */
import { computed, signal, untracked, type ReadonlySignal } from "@preact/signals-core";
import type { Annotation, Model } from "../../schema/models.gen";
import { pictureNeeds } from "../../view/draw";
import { isGrip, type FramePart, type Grip, type SidePart } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import { EMPTY_BOUNDS, type Bounds, type Box, type Side } from "../geometry";
import type { DragEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";

export type Part = SidePart & FramePart & { paint(painter: Painter, area?: Box): void };
export type PartMaker = (model: Model, around: Surroundings, side: Side | null) => Part;

type Load = () => Promise<{ readonly MAKERS: Readonly<Record<string, PartMaker>> }>;

class LatePart implements SidePart, FramePart, Grip {
  /** null until it is there. */
  readonly real = signal<Part | null>(null);

  constructor(
    readonly model: Model & { readonly x_range_name: string; readonly y_range_name: string },
    around: Surroundings,
    side: Side | null,
    load: Load,
  ) {
    const begin = (): void => {
      const loading = load().then(
        ({ MAKERS }) => {
          this.real.value = untracked(() => MAKERS[model.type]?.(model, around, side) ?? null);
        },
        // The server may be starting again.
        () => void setTimeout(begin, 1_000),
      );
      pictureNeeds(loading);
    };
    begin();
  }

  get visible(): boolean {
    return (this.model as Annotation).visible;
  }

  readonly bounds: ReadonlySignal<Bounds> = computed(() => {
    const part = this.real.value as (Part & { readonly bounds?: ReadonlySignal<Bounds> }) | null;
    return part?.bounds?.value ?? EMPTY_BOUNDS;
  });

  get level(): string {
    return (this.model as Annotation).level;
  }

  extent(): number {
    return this.real.value?.extent() ?? 0;
  }

  overhang(): number {
    return this.real.value?.overhang() ?? 0;
  }

  paint(painter: Painter, area?: Box): void {
    this.real.value?.paint(painter, area);
  }

  paintOver(painter: Painter): void {
    this.real.value?.paintOver?.(painter);
  }

  /** The box that nodes speak of, null for a part without one; tracked. */
  area(): Box | null {
    return (this.real.value as { area?(): Box } | null)?.area?.() ?? null;
  }

  private get grip(): Grip | null {
    const part = this.real.peek();
    return part !== null && isGrip(part) ? part : null;
  }

  cursorAt(x: number, y: number): string | null {
    return this.grip?.cursorAt(x, y) ?? null;
  }

  pointer(x: number, y: number): void {
    this.grip?.pointer?.(x, y);
  }

  dragStart(event: DragEvent): boolean {
    return this.grip?.dragStart(event) ?? false;
  }

  drag(event: DragEvent): void {
    this.grip?.drag(event);
  }

  dragEnd(event: DragEvent): void {
    this.grip?.dragEnd(event);
  }

  dragCancel(): void {
    this.grip?.dragCancel();
  }
}

export function latePart(load: Load): PartMaker {
  return (model, around, side) => new LatePart(model as Annotation, around, side, load);
}
