/**
 * The contract of tools. A new tool is one file and one line in registry.ts.
 *
 * A tool hears gestures, changes ranges through the models and may paint on the overlay. It knows the plot only as `ToolHost`.
 *
 *     export const makePan: ToolMaker = (model, host) => ({ model, kind: "drag", icon: "pan", label: "Pan", drag(e) {...} })
 */
import type { ReadonlySignal } from "@preact/signals-core";
import type { Model, Plot } from "../../schema/models.gen";
import type { Axis } from "../axis/axis";
import type { PlotContext } from "../figure/plot_context";
import type { Renderer } from "../figure/renderer";
import type { DragEvent, GesturePoint, KeyPress, Modifiers, ScrollEvent } from "../input/gestures";
import type { Painter } from "../painter/painter";
import type { IconName } from "../toolbar/icons";
import type { History } from "./history";

/** Of drag and scroll tools one is active, of inspect tools any number; actions are done when their button is pressed. */
export type ToolKind = "drag" | "scroll" | "tap" | "inspect" | "action" | "passive";

/** Kinds of which one tool at a time is active. Passive tools are always asked first. */
export type Exclusive = "drag" | "scroll" | "tap";

export interface ToolHost {
  readonly model: Plot;
  readonly context: PlotContext;
  readonly renderers: ReadonlySignal<readonly Renderer[]>;
  /** Where tools put elements, such as tooltips; covers the plot. */
  readonly floating: HTMLElement;
  readonly history: History;
  /** The axis beside the frame at a place. */
  axisAt(x: number, y: number): Axis | null;
  /** All ranges back to where they began. */
  reset(): void;
  /** The picture of the plot without overlays. */
  picture(): HTMLCanvasElement;
  pictureSvg(): Promise<string>;
}

export interface Tool {
  readonly model: Model;
  readonly kind: ToolKind;
  readonly icon: IconName;
  readonly label: string;
  /** Active from the start when its toolbar says "auto". */
  readonly eager?: boolean;
  /** What else it is active for, together with its kind. */
  readonly also?: readonly Exclusive[];
  /** Whether the button of an action looks pressed. */
  readonly pressed?: boolean | undefined;
  /** false: the tool has nothing to do with a drag that starts here. */
  dragStart?(event: DragEvent): boolean;
  drag?(event: DragEvent): void;
  dragEnd?(event: DragEvent): void;
  dragCancel?(): void;
  /** false leaves the wheel to the page. */
  scroll?(event: ScrollEvent): boolean;
  tap?(event: GesturePoint): void;
  doubleTap?(event: GesturePoint): void;
  press?(event: GesturePoint): void;
  key?(press: KeyPress): void;
  /** The cursor at a place that the tool can take hold of. */
  cursorAt?(x: number, y: number): string | null;
  move?(event: GesturePoint): void;
  leave?(): void;
  run?(): void;
  /** Paints on the overlay; what it reads is tracked. */
  paint?(painter: Painter): unknown;
  dispose?(): void;
}

export type ToolMaker = (model: Model, host: ToolHost) => Tool;

/** Whether the keys that a tool wants are held down, and no others of those that it names. */
export function heldDown(wanted: unknown, { shift, ctrl, alt }: Modifiers): boolean {
  const held: Readonly<Record<string, boolean>> = { shift, ctrl, alt };
  return Object.entries((wanted ?? {}) as Record<string, boolean>).every(([key, down]) => held[key] === down);
}

/** The dimensions of a tool, narrowed to one when the gesture is on that dimension's axis; null: not the tool's place. */
export function dimensionsAt(host: ToolHost, dimensions: string, x: number, y: number): { x: boolean; y: boolean } | null {
  const frame = host.context.frame.value;
  const inX = x >= frame.left && x <= frame.right;
  const inY = y >= frame.top && y <= frame.bottom;
  const horizontal = dimensions === "both" || dimensions === "width" || dimensions === "auto";
  const vertical = dimensions === "both" || dimensions === "height" || dimensions === "auto";
  if (inX && inY) {
    return { x: horizontal, y: vertical };
  }
  if (inX && horizontal) {
    return { x: true, y: false };
  }
  return inY && vertical ? { x: false, y: true } : null;
}
