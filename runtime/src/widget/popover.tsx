/**
 * Something that opens over the page beside an element: menus, lists, calendars. It stands above everything (the browser's top
 * layer), keeps within the window, and closes when the user presses elsewhere or Escape.
 */
import type { ComponentChildren, JSX, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { css } from "../view/style_sheet";

export const POPOVER = css`
  .popover {
    position: fixed; inset: auto; margin: 0; padding: 4px; z-index: 1000; overflow: auto; overscroll-behavior: contain;
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); box-shadow: var(--desk-shadow);
    font: var(--desk-font-size)/1.4 var(--desk-font);
  }
  .popover:focus { outline: none; }
  .option {
    display: flex; align-items: center; gap: 8px; width: 100%; min-height: 28px; padding: 3px 10px; border: none; border-radius: calc(var(--desk-radius) - 2px);
    background: none; color: inherit; text-align: left; white-space: nowrap; cursor: pointer;
  }
  .options { display: grid; grid-template-columns: repeat(var(--columns, 1), auto); }
  .option.active, .option:focus-visible { background: color-mix(in srgb, var(--desk-accent) 16%, transparent); outline: none; }
  .option.chosen { font-weight: 600; }
  .divider { height: 1px; margin: 4px 0; background: var(--desk-border); border: none; }
  .none { padding: 5px 10px; color: var(--desk-text-muted); }
`;

const GAP_PX = 3;
const EDGE_PX = 6;

export type Side = "auto" | "above" | "below";

interface Props {
  /** Beside what it stands, and what it is at least as wide as. */
  readonly anchor: RefObject<HTMLElement>;
  readonly side?: Side;
  readonly isAsWide?: boolean;
  readonly children: ComponentChildren;
  readonly attributes?: JSX.HTMLAttributes<HTMLDivElement>;
  onClose(): void;
}

export function Popover({ anchor, side = "auto", isAsWide = true, children, attributes, onClose }: Props): JSX.Element {
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const element = panel.current!;
    const target = anchor.current!;
    element.showPopover?.();
    const place = (): void => placeBeside(element, target.getBoundingClientRect(), side, isAsWide);
    place();
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const pressed = (event: Event): void => {
      const path = event.composedPath();
      if (!path.includes(element) && !path.includes(target)) close.current();
    };
    window.addEventListener("pointerdown", pressed, { capture: true, signal });
    window.addEventListener("resize", place, { signal });
    window.addEventListener("scroll", (event) => !event.composedPath().includes(element) && place(), { capture: true, signal });
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    return () => {
      lifetime.abort();
      sizes.disconnect();
    };
  }, [anchor, side, isAsWide]);
  return (
    <div
      {...attributes}
      ref={panel}
      class={`popover ${String(attributes?.class ?? "")}`}
      popover="manual"
      onKeyDown={(event) => {
        attributes?.onKeyDown?.(event);
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }
      }}
    >
      {children}
    </div>
  );
}

function placeBeside(panel: HTMLElement, target: DOMRect, side: Side, isAsWide: boolean): void {
  const { style } = panel;
  style.setProperty("max-height", "none");
  style.setProperty("min-width", isAsWide ? `${target.width}px` : "0");
  style.setProperty("max-width", `${window.innerWidth - 2 * EDGE_PX}px`);
  const { width, height } = panel.getBoundingClientRect();
  const below = window.innerHeight - target.bottom - GAP_PX - EDGE_PX;
  const above = target.top - GAP_PX - EDGE_PX;
  const isAbove = side === "above" || (side === "auto" && height > below && above > below);
  const room = Math.max(60, isAbove ? above : below);
  const shown = Math.min(height, room);
  style.setProperty("max-height", `${room}px`);
  style.setProperty("left", `${Math.max(EDGE_PX, Math.min(target.left, window.innerWidth - width - EDGE_PX))}px`);
  style.setProperty("top", `${isAbove ? target.top - GAP_PX - shown : target.bottom + GAP_PX}px`);
}
