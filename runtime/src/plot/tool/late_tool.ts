/**
 * A tool whose code is loaded when a plot has it. Its button is there at once; until the code is, gestures pass it by.
 *
 *     TapTool: lateTool({ kind: "tap", icon: "tap", label: "Tap" }, () => import("./select_tools"))
 */
import { signal, untracked } from "@preact/signals-core";
import type { Model } from "../../schema/models.gen";
import type { Painter } from "../painter/painter";
import type { DragEvent, GesturePoint, KeyPress, ScrollEvent } from "../input/gestures";
import type { Exclusive, Tool, ToolHost, ToolKind, ToolMaker } from "./tool";
import type { IconName } from "../toolbar/icons";

/** What is known of a tool before its code. */
export interface Look {
  readonly kind: ToolKind;
  readonly icon: IconName;
  readonly label: string;
  readonly eager?: boolean;
  readonly also?: readonly Exclusive[];
}

type Load = () => Promise<{ readonly MAKERS: Readonly<Record<string, ToolMaker>> }>;

class LateTool implements Tool {
  readonly kind: ToolKind;
  readonly icon: IconName;
  readonly label: string;
  readonly eager: boolean;
  readonly also: readonly Exclusive[];
  private readonly real = signal<Tool | null>(null);
  private gone = false;

  constructor(
    readonly model: Model,
    look: Look,
    host: ToolHost,
    load: Load,
  ) {
    this.kind = look.kind;
    this.icon = look.icon;
    this.label = look.label;
    this.eager = look.eager ?? false;
    this.also = look.also ?? [];
    const begin = (): void => {
      load().then(
        ({ MAKERS }) => {
          if (!this.gone) this.real.value = untracked(() => MAKERS[model.type]?.(model, host) ?? null);
        },
        // The server may be starting again.
        () => setTimeout(() => this.gone || begin(), 1_000),
      );
    };
    begin();
  }

  private get tool(): Tool | null {
    return this.real.peek();
  }

  dragStart(event: DragEvent): boolean {
    return this.tool?.dragStart?.(event) ?? false;
  }

  drag(event: DragEvent): void {
    this.tool?.drag?.(event);
  }

  dragEnd(event: DragEvent): void {
    this.tool?.dragEnd?.(event);
  }

  dragCancel(): void {
    this.tool?.dragCancel?.();
  }

  scroll(event: ScrollEvent): boolean {
    return this.tool?.scroll?.(event) ?? false;
  }

  tap(event: GesturePoint): void {
    this.tool?.tap?.(event);
  }

  doubleTap(event: GesturePoint): void {
    this.tool?.doubleTap?.(event);
  }

  press(event: GesturePoint): void {
    this.tool?.press?.(event);
  }

  key(press: KeyPress): void {
    this.tool?.key?.(press);
  }

  move(event: GesturePoint): void {
    this.tool?.move?.(event);
  }

  leave(): void {
    this.tool?.leave?.();
  }

  run(): void {
    this.tool?.run?.();
  }

  cursorAt(x: number, y: number): string | null {
    return this.tool?.cursorAt?.(x, y) ?? null;
  }

  get pressed(): boolean | undefined {
    return this.real.value?.pressed;
  }

  paint(painter: Painter): void {
    this.real.value?.paint?.(painter);
  }

  dispose(): void {
    this.gone = true;
    this.tool?.dispose?.();
  }
}

export function lateTool(look: Look | ((model: Model) => Look), load: Load): ToolMaker {
  return (model, host) => new LateTool(model, typeof look === "function" ? look(model) : look, host, load);
}
