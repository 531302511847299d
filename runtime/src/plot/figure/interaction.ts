/**
 * Gives each gesture to whom it is for: a legend's entry, the active drag or scroll tool, all inspectors; and tells the document.
 *
 *     new Interaction(figure, surface, lifetime)
 */
import { batch, signal, untracked } from "@preact/signals-core";
import type { Plot } from "../../schema/models.gen";
import type { Legend } from "../annotation/legend";
import type { Axis } from "../axis/axis";
import { contains } from "../geometry";
import { listen, type DragEvent, type GestureHandlers, type GesturePoint, type KeyPress, type ScrollEvent, type TwoFingers } from "../input/gestures";
import type { Toolbar } from "../toolbar/toolbar";
import type { Tool } from "../tool/tool";
import type { History } from "../tool/history";
import { interacting, type Grip, type PlotContext } from "./plot_context";

export interface Interactive {
  readonly model: Plot;
  readonly context: PlotContext;
  readonly toolbar: Toolbar;
  readonly legends: readonly Legend[];
  /** Parts of the plot that can be dragged, the uppermost first. */
  readonly grips: readonly Grip[];
  readonly history: History;
  axisAt(x: number, y: number): Axis | null;
  /** Says where the ranges are now, when they were moved. */
  tellRanges(): void;
}

/** What is being dragged in the page, of whichever plot: ranges that plots share tell of themselves when it is over. */
export const dragged = signal<Interaction | null>(null);

export class Interaction implements GestureHandlers {
  private dragging: Pick<Tool, "drag" | "dragEnd" | "dragCancel"> | null = null;
  /** Runs while the ranges are moved. */
  private moving: ReturnType<typeof setTimeout> | undefined;
  private last: GesturePoint | null = null;

  constructor(
    private readonly plot: Interactive,
    private readonly surface: HTMLElement,
    lifetime: AbortSignal,
  ) {
    listen(surface, this, lifetime);
  }

  dragStart(event: DragEvent): boolean {
    this.plot.history.begin();
    const first = [...this.plot.grips, ...this.plot.toolbar.passive];
    const [tap, drag] = [this.plot.toolbar.active("tap"), this.plot.toolbar.active("drag")];
    // A region that was clicked together and stayed can be dragged, whatever a drag does elsewhere.
    const active = [tap?.kind === "tap" ? tap : null, drag].filter((one) => one !== null);
    const tool = untracked(() => [...new Set([...first, ...active])].find((one) => one.dragStart?.(event) === true));
    const taken = tool !== undefined;
    this.dragging = tool ?? null;
    dragged.value = tool === undefined ? null : this;
    if (taken || this.inFrame(event.startX, event.startY)) {
      this.last = event;
      this.emit("panstart", { ...event, x: event.startX, y: event.startY });
      return true;
    }
    return false;
  }

  drag(event: DragEvent): void {
    untracked(() => batch(() => this.dragging?.drag?.(event)));
    this.watchMoving(this.dragging !== null);
    this.inspect(event);
    this.emit("pan", event, { delta_x: event.x - event.startX, delta_y: event.y - event.startY, direction: this.direction(event) });
    this.last = event;
  }

  private direction(event: DragEvent): number {
    return event.x + event.y < (this.last?.x ?? 0) + (this.last?.y ?? 0) ? -1 : 1;
  }

  dragEnd(event: DragEvent): void {
    untracked(() => batch(() => this.dragging?.dragEnd?.(event)));
    this.dragging = dragged.value = null;
    this.plot.tellRanges();
    this.plot.history.record("drag");
    this.emit("panend", event);
  }

  cancel(): void {
    untracked(() => batch(() => this.dragging?.dragCancel?.()));
    this.dragging = dragged.value = null;
    this.plot.tellRanges();
  }

  scroll(event: ScrollEvent): boolean {
    const tool = this.plot.toolbar.active("scroll");
    this.plot.history.begin();
    const taken = tool !== null && untracked(() => tool.scroll?.(event) ?? false);
    if (this.inFrame(event.x, event.y)) {
      this.emit("wheel", event, { delta: event.delta });
    }
    if (taken) {
      this.plot.history.record("scroll");
      this.watchMoving(true);
    }
    return taken;
  }

  /** Says that the ranges move, and when they have come to rest. */
  private watchMoving(moves: boolean): void {
    const { model } = this.plot;
    if (!moves) return;
    if (this.moving === undefined) model.document.emit({ name: "lodstart", model, values: {} });
    interacting.value = true;
    clearTimeout(this.moving);
    this.moving = setTimeout(() => {
      this.moving = undefined;
      interacting.value = false;
      model.document.emit({ name: "lodend", model, values: {} });
    }, model.lod_timeout);
  }

  twoFingers(phase: "start" | "move" | "end", event: TwoFingers): void {
    if (!this.inFrame(event.x, event.y)) return;
    const end = phase === "move" ? "" : phase;
    this.emit(`pinch${end}`, event, phase === "move" ? { scale: event.scale } : {});
    this.emit(`rotate${end}`, event, phase === "move" ? { rotation: event.rotation } : {});
  }

  private ask(run: (tool: Tool) => void): void {
    const tool = this.plot.toolbar.active("tap");
    untracked(() => batch(() => [...this.plot.toolbar.passive, ...(tool === null ? [] : [tool])].forEach(run)));
  }

  tap(event: GesturePoint): void {
    const clicked = untracked(() => this.plot.legends.some((legend) => legend.click(event.x, event.y)));
    if (!clicked) {
      this.plot.history.begin();
      this.ask((tool) => tool.tap?.(event));
      this.plot.history.record("tap");
    }
    if (clicked) return;
    if (this.inFrame(event.x, event.y)) {
      this.emit("tap", event);
      return;
    }
    const axis = untracked(() => this.plot.axisAt(event.x, event.y));
    if (axis !== null) {
      axis.model.document.emit({ name: "axis_click", model: axis.model, values: { value: untracked(() => axis.valueAt(event.x, event.y)) } });
    }
  }

  press(event: GesturePoint): void {
    this.ask((tool) => tool.press?.(event));
    if (this.inFrame(event.x, event.y)) this.emit("press", event);
  }

  pressUp(event: GesturePoint): void {
    if (this.inFrame(event.x, event.y)) this.emit("pressup", event);
  }

  key(press: KeyPress): void {
    untracked(() => batch(() => new Set([...this.plot.toolbar.passive, ...this.plot.toolbar.exclusive]).forEach((tool) => tool.key?.(press))));
  }

  doubleTap(event: GesturePoint): void {
    this.ask((tool) => tool.doubleTap?.(event));
    this.plot.history.record("tap");
    if (this.inFrame(event.x, event.y)) {
      this.emit("doubletap", event);
    }
  }

  move(event: GesturePoint): void {
    this.inspect(event);
    this.emit("mousemove", event);
    this.point(event.x, event.y);
    const clickable = untracked(() => this.plot.legends.some((legend) => legend.clickableAt(event.x, event.y)));
    const grips: readonly { cursorAt?(x: number, y: number): string | null }[] = [...this.plot.grips, ...this.plot.toolbar.passive, ...this.plot.toolbar.exclusive];
    const grip = untracked(() => grips.map((one) => one.cursorAt?.(event.x, event.y) ?? null).find((cursor) => cursor !== null));
    this.surface.style.setProperty("cursor", clickable ? "pointer" : (grip ?? "default"));
    untracked(() => this.ask((tool) => tool.kind !== "inspect" && tool.move?.(event)));
  }

  enter(event: GesturePoint): void {
    this.plot.toolbar.pointerInside(true);
    this.emit("mouseenter", event);
  }

  private point(x: number, y: number): void {
    batch(() => this.plot.grips.forEach((grip) => grip.pointer?.(x, y)));
  }

  leave(event: GesturePoint): void {
    this.point(NaN, NaN);
    this.plot.toolbar.pointerInside(false);
    untracked(() => [...this.plot.toolbar.passive, ...this.plot.toolbar.inspectors].forEach((tool) => tool.leave?.()));
    this.emit("mouseleave", event);
  }

  private inspect(event: GesturePoint): void {
    const inside = this.inFrame(event.x, event.y);
    untracked(() =>
      batch(() => {
        for (const tool of this.plot.toolbar.inspectors) {
          if (inside) {
            tool.move?.(event);
          } else {
            tool.leave?.();
          }
        }
      }),
    );
  }

  private inFrame(x: number, y: number): boolean {
    return contains(this.plot.context.frame.peek(), x, y);
  }

  private emit(name: string, event: GesturePoint, more: Readonly<Record<string, number>> = {}): void {
    const { model, context } = this.plot;
    untracked(() => {
      const { x, y, modifiers } = event;
      const at = { x: context.scale("x", "default").fromScreen(x), y: context.scale("y", "default").fromScreen(y) };
      model.document.emit({ name, model, values: { sx: x, sy: y, ...at, modifiers, ...more } });
    });
  }

  dispose(): void {
    if (this.moving !== undefined) interacting.value = false;
    clearTimeout(this.moving);
    this.dragging = null;
    this.surface.style.removeProperty("cursor");
  }
}
