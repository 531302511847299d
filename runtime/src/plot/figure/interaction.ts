/**
 * Gives each gesture to whom it is for: a legend's entry, the active drag or scroll tool, all inspectors; and tells the document.
 *
 *     new Interaction(figure, surface, lifetime)
 */
import { batch, untracked } from "@preact/signals-core";
import type { Plot } from "../../schema/models.gen";
import type { Legend } from "../annotation/legend";
import { contains } from "../geometry";
import { listen, type DragEvent, type GestureHandlers, type GesturePoint, type ScrollEvent } from "../input/gestures";
import type { Toolbar } from "../toolbar/toolbar";
import type { Tool } from "../tool/tool";
import type { PlotContext } from "./plot_context";

export interface Interactive {
  readonly model: Plot;
  readonly context: PlotContext;
  readonly toolbar: Toolbar;
  readonly legends: readonly Legend[];
}

export class Interaction implements GestureHandlers {
  private dragging: Tool | null = null;
  private last: GesturePoint | null = null;

  constructor(
    private readonly plot: Interactive,
    private readonly surface: HTMLElement,
    lifetime: AbortSignal,
  ) {
    listen(surface, this, lifetime);
  }

  dragStart(event: DragEvent): boolean {
    const tool = this.plot.toolbar.active("drag");
    const taken = tool !== null && untracked(() => tool.dragStart?.(event) ?? false);
    this.dragging = taken ? tool : null;
    if (taken || this.inFrame(event.startX, event.startY)) {
      this.last = event;
      this.emit("panstart", { ...event, x: event.startX, y: event.startY });
      return true;
    }
    return false;
  }

  drag(event: DragEvent): void {
    untracked(() => batch(() => this.dragging?.drag?.(event)));
    this.inspect(event);
    this.emit("pan", event, { delta_x: event.x - event.startX, delta_y: event.y - event.startY, direction: this.direction(event) });
    this.last = event;
  }

  private direction(event: DragEvent): number {
    return event.x + event.y < (this.last?.x ?? 0) + (this.last?.y ?? 0) ? -1 : 1;
  }

  dragEnd(event: DragEvent): void {
    untracked(() => batch(() => this.dragging?.dragEnd?.(event)));
    this.dragging = null;
    this.emit("panend", event);
  }

  cancel(): void {
    untracked(() => batch(() => this.dragging?.dragCancel?.()));
    this.dragging = null;
  }

  scroll(event: ScrollEvent): boolean {
    const tool = this.plot.toolbar.active("scroll");
    const taken = tool !== null && untracked(() => tool.scroll?.(event) ?? false);
    if (this.inFrame(event.x, event.y)) {
      this.emit("wheel", event, { delta: event.delta });
    }
    return taken;
  }

  tap(event: GesturePoint): void {
    const clicked = untracked(() => this.plot.legends.some((legend) => legend.click(event.x, event.y)));
    if (!clicked && this.inFrame(event.x, event.y)) {
      this.emit("tap", event);
    }
  }

  doubleTap(event: GesturePoint): void {
    if (this.inFrame(event.x, event.y)) {
      this.emit("doubletap", event);
    }
  }

  move(event: GesturePoint): void {
    this.inspect(event);
    this.emit("mousemove", event);
    const clickable = untracked(() => this.plot.legends.some((legend) => legend.clickableAt(event.x, event.y)));
    this.surface.style.setProperty("cursor", clickable ? "pointer" : "default");
  }

  enter(event: GesturePoint): void {
    this.plot.toolbar.pointerInside(true);
    this.emit("mouseenter", event);
  }

  leave(event: GesturePoint): void {
    this.plot.toolbar.pointerInside(false);
    untracked(() => this.plot.toolbar.inspectors.forEach((tool) => tool.leave?.()));
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
    this.dragging = null;
    this.surface.style.removeProperty("cursor");
  }
}
