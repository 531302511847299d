/** Tooltip: help in a box beside its target, above everything else. */
import { effect } from "@preact/signals-core";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { Model } from "../document/model";
import type { Tooltip } from "../schema/models.gen";
import { ModelView } from "../view/model_view";
import { plotPlaces, type PlotPlaces } from "../view/plot_places";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { spotOf, targetElement } from "./spot";
import { placeOf } from "./tooltip_place";

const TOOLTIP = css`
  :host { position: absolute; width: 0; height: 0; }
  .tooltip {
    position: fixed; inset: auto; margin: 0; z-index: 1000; width: max-content; max-width: min(320px, calc(100vw - 16px)); padding: 6px 10px; overflow: visible; cursor: auto;
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); box-shadow: var(--desk-shadow);
    font: 400 var(--desk-font-size)/1.4 var(--desk-font); text-align: left; white-space: normal; overflow-wrap: break-word;
  }
  .tooltip.nowhere { visibility: hidden; }
  .tooltip.passive { pointer-events: none; }
  .tooltip.closable { padding-right: 28px; }
  .arrow { position: absolute; width: 9px; height: 9px; margin: -5px; transform: rotate(45deg); background: var(--desk-surface); border: 1px solid var(--desk-border); border-right-color: transparent; border-bottom-color: transparent; }
  .below .arrow { left: var(--arrow); top: 0; }
  .above .arrow { left: var(--arrow); top: 100%; transform: rotate(225deg); }
  .right .arrow { top: var(--arrow); left: 0; transform: rotate(-45deg); }
  .left .arrow { top: var(--arrow); left: 100%; transform: rotate(135deg); }
  .bridge { position: absolute; inset: -9px; z-index: -1; }
  .close { position: absolute; top: 3px; right: 3px; width: 20px; height: 20px; padding: 0; border: none; border-radius: 4px; background: none; color: var(--desk-text-muted); font-size: 15px; line-height: 1; cursor: pointer; }
  .close:hover { background: var(--desk-track); color: var(--desk-text); }
`;

const SIDES = ["left", "right", "above", "below"];

function TooltipView({ model }: { model: Tooltip }): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  const { visible, position, attachment, target, content } = model;
  const isShown = visible && position !== null;
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || position === null) return;
    const host = (element.getRootNode() as ShadowRoot).host;
    const around = host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const beside = typeof target === "string" ? around : targetElement(target as Model);
    if (beside === null) return;
    const isCoordinate = typeof position === "object" && "type" in position;
    let places: PlotPlaces | null = null;
    element.showPopover?.();
    const place = (): void => {
      const spot = isCoordinate ? spotOf(beside as HTMLElement, position as unknown as Model, places) : null;
      element.classList.toggle("nowhere", isCoordinate && spot === null);
      const point = isCoordinate ? ([spot?.x ?? 0, spot?.y ?? 0] as const) : position as string;
      const at = placeOf(beside.getBoundingClientRect(), point, attachment, element.getBoundingClientRect(), { width: window.innerWidth, height: window.innerHeight });
      element.classList.remove(...SIDES);
      element.classList.add(at.side);
      element.style.setProperty("left", `${at.left}px`);
      element.style.setProperty("top", `${at.top}px`);
      element.style.setProperty("--arrow", `${at.arrow}px`);
    };
    place();
    const lifetime = new AbortController();
    if (isCoordinate) {
      // It follows the plot, whose ranges may move.
      void plotPlaces().then((known) => {
        places = known;
        if (lifetime.signal.aborted) return;
        const stop = effect(place);
        lifetime.signal.addEventListener("abort", stop);
      });
    }
    window.addEventListener("resize", place, { signal: lifetime.signal });
    window.addEventListener("scroll", place, { signal: lifetime.signal, capture: true });
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    return () => {
      lifetime.abort();
      sizes.disconnect();
    };
  }, [isShown, position, attachment, target]);
  if (!isShown) return null;
  const classes = ["tooltip", model.interactive ? "" : "passive", model.closable ? "closable" : ""];
  return (
    <div class={classes.join(" ")} ref={box} role="tooltip" popover="manual">
      {model.interactive && <div class="bridge" />}
      {typeof content === "string" ? content : <ModelView model={content} />}
      {model.show_arrow && <div class="arrow" />}
      {model.closable && (
        <button type="button" class="close" aria-label="Close" onClick={() => (model.visible = false)}>
          ×
        </button>
      )}
    </div>
  );
}

export const TOOLTIP_VIEWS = { Tooltip: { component: TooltipView, sheets: [TOOLTIP] } } satisfies Record<string, View>;
