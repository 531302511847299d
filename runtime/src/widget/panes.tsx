/** Panel and Drawer: elements that stand over others, at a place of a plot or at an edge. */
import { effect, untracked } from "@preact/signals-core";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { Model } from "../document/model";
import type { Drawer, Panel } from "../schema/models.gen";
import { ModelView } from "../view/model_view";
import { numberOf, partsOf } from "../view/places";
import { plotPlaces } from "../view/plot_places";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { spotOf } from "./spot";

const PANEL = css`
  :host { position: absolute; z-index: 20; width: max-content; }
`;

const DRAWER = css`
  :host { position: fixed; z-index: 400; color: var(--desk-text); font: var(--desk-font-size)/1.4 var(--desk-font); }
  :host(.inside) { position: absolute; }
  :host(.left) { left: 0; top: 0; bottom: 0; } :host(.right) { right: 0; top: 0; bottom: 0; }
  :host(.above) { top: 0; left: 0; right: 0; } :host(.below) { bottom: 0; left: 0; right: 0; }
  .drawer { position: absolute; display: flex; background: var(--desk-surface); box-shadow: var(--desk-shadow); }
  .left .board, .right .board { width: var(--size); max-width: 100vw; } .above .board, .below .board { height: var(--size); max-height: 100vh; }
  .drawer.left, .drawer.right { top: 0; bottom: 0; } .drawer.above, .drawer.below { left: 0; right: 0; }
  .drawer.left { left: 0; flex-direction: row; border-right: 1px solid var(--desk-border); }
  .drawer.right { right: 0; flex-direction: row-reverse; border-left: 1px solid var(--desk-border); }
  .drawer.above { top: 0; flex-direction: column; border-bottom: 1px solid var(--desk-border); }
  .drawer.below { bottom: 0; flex-direction: column-reverse; border-top: 1px solid var(--desk-border); }
  .board { padding: 10px; overflow: auto; }
  .drawer:not(.open) .board { display: none; }
  .toggle { all: unset; box-sizing: border-box; display: flex; flex: none; align-items: center; justify-content: center; color: var(--desk-text-muted); cursor: pointer; }
  .left .toggle, .right .toggle { width: 16px; } .above .toggle, .below .toggle { height: 16px; }
  .toggle:hover { background: var(--desk-track); color: var(--desk-text); }
  .toggle:focus-visible { outline: 2px solid var(--desk-accent); outline-offset: -2px; }
  .resizable.open .toggle { touch-action: none; }
  .resizable.left.open .toggle, .resizable.right.open .toggle { cursor: ew-resize; } .resizable.above.open .toggle, .resizable.below.open .toggle { cursor: ns-resize; }
`;

function hostOf(element: Element): HTMLElement {
  return (element.getRootNode() as ShadowRoot).host as HTMLElement;
}

function Elements({ of: elements }: { of: readonly Model[] }): JSX.Element {
  return <>{elements.map((one) => <ModelView key={one.id} model={one} />)}</>;
}

function PanelView({ model }: { model: Panel }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const { elements } = model;
  useLayoutEffect(() => {
    const host = hostOf(root.current!);
    const around = (host.getRootNode() as Partial<ShadowRoot>).host as HTMLElement | undefined;
    const box = around ?? host.ownerDocument.documentElement;
    let stop = (): void => undefined;
    let isOver = false;
    void plotPlaces().then((places) => {
      if (isOver) return;
      const place = (): void => {
        const spot = spotOf(box, model.position as Model, places);
        const { x, y } = partsOf(model.anchor as string);
        const length = (size: Panel["width"], axis: "x" | "y"): string => {
          if (size === "auto") return "";
          if (typeof size === "number") return `${size}px`;
          const plot = box.shadowRoot?.querySelector(".desk-plot") ?? null;
          const of = plot === null ? null : places?.boxOf(plot, size.target);
          return of == null ? "" : `${numberOf(of, size.symbol, axis) + size.offset}px`;
        };
        const values: Readonly<Record<string, string>> = {
          left: spot === null ? "-100vw" : `${spot.x}px`,
          top: spot === null ? "0" : `${spot.y}px`,
          transform: `translate(${-100 * x}%, ${-100 * y}%)`,
          width: length(model.width, "x"),
          height: length(model.height, "y"),
        };
        untracked(() => Object.entries(values).forEach(([name, value]) => host.style.setProperty(name, value)));
      };
      const stopEffect = effect(place);
      const sizes = new ResizeObserver(place);
      sizes.observe(box);
      stop = () => {
        stopEffect();
        sizes.disconnect();
      };
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [model]);
  return (
    <div ref={root}>
      <Elements of={elements} />
    </div>
  );
}

const ARROWS = { left: "‹›", right: "›‹", above: "⌃⌄", below: "⌄⌃" } as const;

function DrawerView({ model }: { model: Drawer }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const { location, open, size, resizable } = model;
  useLayoutEffect(() => {
    const host = hostOf(root.current!);
    host.classList.add(location);
    host.classList.toggle("inside", host.getRootNode() instanceof ShadowRoot);
    return () => host.classList.remove(location);
  });
  useLayoutEffect(() => root.current!.style.setProperty("--size", typeof size === "number" ? `${size}px` : size), [size]);
  const pull = (event: JSX.TargetedPointerEvent<HTMLElement>): void => {
    dragged.current = false;
    if (!resizable || !open || event.button !== 0) return;
    const drawer = root.current!;
    const target = event.currentTarget;
    const across = location === "left" || location === "right";
    const sign = location === "left" || location === "above" ? 1 : -1;
    const start = across ? event.clientX : event.clientY;
    const board = drawer.querySelector(".board")!.getBoundingClientRect();
    const before = across ? board.width : board.height;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    target.setPointerCapture(event.pointerId);
    target.addEventListener("pointermove", (moved) => {
      const by = (across ? moved.clientX : moved.clientY) - start;
      dragged.current ||= Math.abs(by) > 3;
      if (dragged.current) drawer.style.setProperty("--size", `${Math.max(40, before + sign * by)}px`);
    }, { signal });
    for (const name of ["pointerup", "pointercancel"]) target.addEventListener(name, () => lifetime.abort(), { signal });
  };
  const [away, out] = ARROWS[location];
  return (
    <div ref={root} class={`drawer ${location} ${open ? "open" : ""} ${resizable ? "resizable" : ""}`}>
      <div class="board">
        <Elements of={model.elements} />
      </div>
      <button type="button" class="toggle" aria-expanded={open} aria-label={open ? "Close the drawer" : "Open the drawer"} onPointerDown={pull} onClick={() => dragged.current || (model.open = !open)}>
        {open ? away : out}
      </button>
    </div>
  );
}

export const PANE_VIEWS = {
  Drawer: { component: DrawerView, sheets: [DRAWER] },
  Panel: { component: PanelView, sheets: [PANEL] },
} satisfies Record<string, View>;
