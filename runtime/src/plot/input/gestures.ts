/**
 * Pointer, wheel and touch events of one element as gestures: drag, pinch, scroll, tap, move.
 *
 * A drag captures the pointer, so that it goes on outside of the element. It does not know tools.
 *
 *     const stop = listen(surface, { dragStart: (e) => ..., move: (e) => ... })
 */

export interface Modifiers {
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** A place in CSS pixels of the element. */
export interface GesturePoint {
  readonly x: number;
  readonly y: number;
  readonly modifiers: Modifiers;
}

export interface DragEvent extends GesturePoint {
  readonly startX: number;
  readonly startY: number;
}

export interface ScrollEvent extends GesturePoint {
  /** Pixels, positive away from the user: towards the data. */
  readonly delta: number;
}

/** Two fingers, since they were put down; the place is between them. */
export interface TwoFingers extends GesturePoint {
  /** How many times their distance at the beginning. */
  readonly scale: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
}

export interface KeyPress {
  readonly key: string;
  readonly modifiers: Modifiers;
}

export interface GestureHandlers {
  dragStart(event: DragEvent): boolean;
  drag(event: DragEvent): void;
  dragEnd(event: DragEvent): void;
  /** false leaves the wheel to the page. */
  scroll(event: ScrollEvent): boolean;
  twoFingers(phase: "start" | "move" | "end", event: TwoFingers): void;
  tap(event: GesturePoint): void;
  doubleTap(event: GesturePoint): void;
  /** The button or finger is held down for a while without moving. */
  press(event: GesturePoint): void;
  pressUp(event: GesturePoint): void;
  /** A key, while the pointer is over the element or was used there last. */
  key(press: KeyPress): void;
  move(event: GesturePoint): void;
  enter(event: GesturePoint): void;
  leave(event: GesturePoint): void;
  /** Escape or a lost pointer while dragging. */
  cancel(): void;
}

/** A pointer that moved less is still a tap. */
const TAP_SLOP = 4;
const DOUBLE_TAP_MS = 400;
const PRESS_MS = 250;
const LINE_HEIGHT = 40;

export function listen(element: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  const pointers = new Map<number, GesturePoint>();
  let start: GesturePoint | null = null;
  let dragging = false;
  let refused = false;
  let spread = 0;
  let begun: { readonly spread: number; readonly turn: number } | null = null;
  let fingers: TwoFingers | null = null;
  let pressed = false;
  let pressing: ReturnType<typeof setTimeout> | undefined;
  let isMine = false;
  let lastTap = { time: -Infinity, x: 0, y: 0 };

  const at = (event: MouseEvent): GesturePoint => {
    const area = element.getBoundingClientRect();
    return {
      x: event.clientX - area.left,
      y: event.clientY - area.top,
      modifiers: { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey },
    };
  };

  const dragAt = (point: GesturePoint): DragEvent => ({ ...point, startX: start?.x ?? point.x, startY: start?.y ?? point.y });

  const pinch = (): void => {
    const [a, b] = [...pointers.values()] as [GesturePoint, GesturePoint];
    const apart = Math.hypot(a.x - b.x, a.y - b.y);
    const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    const phase = begun === null ? "start" : "move";
    begun ??= { spread: apart, turn };
    // From -180 to 180, also where the angle itself jumps.
    const rotation = ((turn - begun.turn + 540) % 360) - 180;
    fingers = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, modifiers: a.modifiers, scale: begun.spread > 0 ? apart / begun.spread : 1, rotation };
    handlers.twoFingers(phase, fingers);
    if (spread > 0) {
      handlers.scroll({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, modifiers: a.modifiers, delta: (apart - spread) * 2 });
    }
    spread = apart;
  };

  const lift = (): void => {
    if (fingers !== null) handlers.twoFingers("end", fingers);
    begun = fingers = null;
  };

  const drop = (): void => {
    clearTimeout(pressing);
    if (dragging) {
      handlers.cancel();
    }
    dragging = false;
    start = null;
  };

  const on = <K extends keyof HTMLElementEventMap>(name: K, handle: (event: HTMLElementEventMap[K]) => void): void => {
    element.addEventListener(name, handle as EventListener, { signal, passive: false });
  };

  on("pointerdown", (event) => {
    if (event.button !== 0) {
      return;
    }
    const point = at(event);
    pointers.set(event.pointerId, point);
    if (pointers.size === 2) {
      drop();
      spread = 0;
      return;
    }
    start = point;
    refused = false;
    pressed = false;
    clearTimeout(pressing);
    pressing = setTimeout(() => {
      pressed = start !== null && !dragging;
      if (pressed) handlers.press(point);
    }, PRESS_MS);
    try {
      element.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is already gone (a synthetic event): the drag ends at the element's edge.
    }
  });

  on("pointermove", (event) => {
    const point = at(event);
    if (pointers.has(event.pointerId)) {
      pointers.set(event.pointerId, point);
    }
    if (pointers.size === 2) {
      pinch();
      return;
    }
    if (start !== null && !refused) {
      if (!dragging && Math.hypot(point.x - start.x, point.y - start.y) >= TAP_SLOP) {
        clearTimeout(pressing);
        dragging = handlers.dragStart(dragAt(point));
        refused = !dragging;
      }
      if (dragging) {
        handlers.drag(dragAt(point));
        return;
      }
    }
    handlers.move(point);
  });

  const finish = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    lift();
    const point = at(event);
    clearTimeout(pressing);
    if (pressed) {
      pressed = false;
      handlers.pressUp(point);
    }
    if (dragging) {
      handlers.dragEnd(dragAt(point));
    } else if (start !== null && !refused && event.button === 0) {
      const again =
        event.timeStamp - lastTap.time < DOUBLE_TAP_MS && Math.hypot(point.x - lastTap.x, point.y - lastTap.y) < TAP_SLOP * 2;
      handlers.tap(point);
      if (again) {
        handlers.doubleTap(point);
      }
      lastTap = again ? { time: -Infinity, x: 0, y: 0 } : { time: event.timeStamp, x: point.x, y: point.y };
    }
    dragging = false;
    start = null;
  };
  on("pointerup", finish);
  on("pointercancel", (event) => {
    pointers.delete(event.pointerId);
    lift();
    drop();
  });
  on("pointerenter", (event) => {
    isMine = true;
    handlers.enter(at(event));
  });
  on("pointerleave", (event) => {
    isMine = false;
    if (!dragging) {
      handlers.leave(at(event));
    }
  });
  on("wheel", (event) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 800 : 1;
    if (handlers.scroll({ ...at(event), delta: -event.deltaY * unit })) {
      event.preventDefault();
    }
  });
  element.ownerDocument.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && dragging) {
        drop();
        refused = true;
      } else if (isMine && !isTyping(event)) {
        handlers.key({ key: event.key, modifiers: { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey, alt: event.altKey } });
      }
    },
    { signal },
  );
  signal.addEventListener("abort", () => clearTimeout(pressing));
}

/** Whether a key belongs to something that is written into. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
