/** Dialog: a box over the page with a bar, which the user moves, folds, resizes and closes. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";

import type { Model } from "../document/model";
import type { Dialog, Node as NodeModel } from "../schema/models.gen";
import { ModelView } from "../view/model_view";
import { closeDialog, dialogsInPage } from "../view/overlays";
import { numberOf, windowBox } from "../view/places";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { handlesOf, movedBy, pulledBy, type Limits, type Place } from "./dialog_box";

const DIALOG = css`
  :host { position: absolute; width: 0; height: 0; }
  .dialog {
    position: fixed; display: flex; flex-direction: column; min-width: 120px; max-width: 100vw; max-height: 100vh; overflow: hidden;
    background: var(--desk-surface); color: var(--desk-text); border: 1px solid var(--desk-border); border-radius: 8px; box-shadow: 0 8px 32px #00000038, var(--desk-shadow);
    font: var(--desk-font-size)/1.4 var(--desk-font);
  }
  .dialog:focus { outline: none; }
  .dialog:focus-visible { border-color: var(--desk-accent); }
  .bar { display: flex; flex: none; align-items: center; gap: 2px; min-height: 36px; padding: 3px 6px 3px 12px; border-bottom: 1px solid var(--desk-border); background: color-mix(in srgb, var(--desk-track) 45%, var(--desk-surface)); user-select: none; touch-action: none; }
  .bar.movable { cursor: move; }
  .title { flex: 1; min-width: 0; overflow: hidden; font-weight: 600; text-overflow: ellipsis; white-space: nowrap; }
  .bar button { all: unset; box-sizing: border-box; flex: none; width: 26px; height: 26px; padding: 5px; border-radius: 5px; color: var(--desk-text-muted); cursor: pointer; }
  .bar button:hover { background: var(--desk-track); color: var(--desk-text); }
  .bar button:focus-visible { outline: 2px solid var(--desk-accent); outline-offset: -2px; }
  .bar button[aria-pressed="true"] { color: var(--desk-accent); }
  .bar svg { display: block; width: 16px; height: 16px; }
  .content { flex: 1 1 auto; min-height: 0; padding: 12px; overflow: auto; }
  .folded .bar { border-bottom: none; }
  .folded .content, .minimized .content, .folded .handle, .minimized .handle, .maximized .handle { display: none; }
  .maximized { border-radius: 0; }
  .handle { position: absolute; touch-action: none; }
  .handle.left, .handle.right { top: 0; bottom: 0; width: 6px; cursor: ew-resize; }
  .handle.top, .handle.bottom { left: 0; right: 0; height: 6px; cursor: ns-resize; }
  .handle.left { left: 0; } .handle.right { right: 0; } .handle.top { top: 0; } .handle.bottom { bottom: 0; }
  .handle.corner { width: 12px; height: 12px; }
  .handle.corner.top { bottom: auto; } .handle.corner.bottom { top: auto; }
  .handle.corner.left { right: auto; } .handle.corner.right { left: auto; }
  .handle.top.left, .handle.bottom.right { cursor: nwse-resize; }
  .handle.top.right, .handle.bottom.left { cursor: nesw-resize; }
`;

const SIGNS = {
  pin: "M9 4h6l-1 6 4 3v2H6v-2l4-3-1-6M12 15v6",
  fold: "M6 15l6-6 6 6",
  unfold: "M6 9l6 6 6-6",
  minimize: "M5 18h14",
  maximize: "M5 5h14v14H5z",
  restore: "M8 8V5h11v11h-3M5 8h11v11H5z",
  close: "M6 6l12 12M18 6L6 18",
} as const;

function Sign({ name, label, pressed, onClick }: { name: keyof typeof SIGNS; label: string; pressed?: boolean; onClick: () => void }): JSX.Element {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick} onPointerDown={(event) => event.stopPropagation()}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        <path d={SIGNS[name]} />
      </svg>
    </button>
  );
}

/** The dialog that was touched last is in front; pinned ones are before all others. */
let highest = 0;
const FRONT = 500;
const PINNED = 100_000;

function limitsOf(model: Dialog): Limits {
  const { left, top, right, bottom } = windowBox();
  const at = (node: NodeModel | null, axis: "x" | "y", otherwise: number): number => (node === null ? otherwise : numberOf(windowBox(), node.symbol, axis) + node.offset);
  return { left: at(model.left_limit, "x", left), right: at(model.right_limit, "x", right), top: at(model.top_limit, "y", top), bottom: at(model.bottom_limit, "y", bottom) };
}

function DialogView({ model }: { model: Dialog }): JSX.Element | null {
  // One that was closed for good begins anew when it is opened again.
  return model.visible || model.close_action === "hide" ? <Box model={model} /> : null;
}

function Box({ model }: { model: Dialog }): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const place = useRef<Place | null>(null);
  const size = useSignal<"normal" | "minimized" | "maximized">("normal");
  const isFolded = useSignal(false);
  const isPinned = useSignal(false);
  const order = useSignal(0);
  const { visible } = model;

  const put = (next: Place | null): void => {
    place.current = next ?? place.current;
    const { style } = element.current!;
    const mode = size.value;
    const values: Record<string, string> = { left: "", top: "", right: "", bottom: "", width: "", height: "" };
    if (mode === "maximized") Object.assign(values, { left: "0", top: "0", width: "100vw", height: "100vh" });
    else if (mode === "minimized") Object.assign(values, { left: "12px", bottom: "0", width: "240px" });
    else if (place.current !== null) {
      const { left, top, width, height } = place.current;
      Object.assign(values, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: isFolded.value ? "" : `${height}px` });
    }
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
  };

  useLayoutEffect(() => {
    dialogsInPage.add(model);
    return () => void dialogsInPage.delete(model);
  }, [model]);
  useLayoutEffect(() => {
    if (!visible) return;
    order.value = ++highest;
    element.current!.focus();
  }, [visible]);
  useLayoutEffect(() => element.current!.style.setProperty("z-index", String(FRONT + order.value + (isPinned.value ? PINNED : 0))), [order.value, isPinned.value]);
  // In the middle of the window, until somebody moves it: what is in it may come late and grow.
  useEffect(() => {
    const box = element.current!;
    const centre = (): void => {
      if (place.current !== null || size.value !== "normal") return;
      const { width, height } = box.getBoundingClientRect();
      box.style.setProperty("left", `${Math.max(0, (window.innerWidth - width) / 2)}px`);
      box.style.setProperty("top", `${Math.max(0, (window.innerHeight - height) / 3)}px`);
    };
    centre();
    const sizes = new ResizeObserver(centre);
    sizes.observe(box);
    window.addEventListener("resize", centre);
    return () => {
      sizes.disconnect();
      window.removeEventListener("resize", centre);
    };
  }, [visible]);
  useLayoutEffect(() => put(null), [size.value, isFolded.value]);

  /** Follow the pointer from where it was pressed. */
  const follow = (event: JSX.TargetedPointerEvent<HTMLElement>, step: (box: Place, dx: number, dy: number) => Place): void => {
    if (event.button !== 0 || size.value !== "normal") return;
    const { left, top, width, height } = element.current!.getBoundingClientRect();
    const start: Place = { left, top, width, height: isFolded.value ? (place.current?.height ?? height) : height };
    const [x, y] = [event.clientX, event.clientY];
    const target = event.currentTarget;
    const lifetime = new AbortController();
    target.setPointerCapture(event.pointerId);
    const end = (): void => lifetime.abort();
    const { signal } = lifetime;
    target.addEventListener("pointermove", (moved) => put(step(start, moved.clientX - x, moved.clientY - y)), { signal });
    for (const name of ["pointerup", "pointercancel"]) target.addEventListener(name, end, { signal });
  };
  const { movable, closable } = model;
  const move = (event: JSX.TargetedPointerEvent<HTMLElement>): void =>
    follow(event, (box, dx, dy) => movedBy(box, movable === "y" || movable === "none" ? 0 : dx, movable === "x" || movable === "none" ? 0 : dy, limitsOf(model)));
  const fold = (): void => void (isFolded.value = !isFolded.value);
  const swap = (mode: "minimized" | "maximized") => (): void => void (size.value = size.value === mode ? "normal" : mode);
  const classes = ["dialog", size.value, isFolded.value ? "folded" : ""];
  return (
    <div
      ref={element}
      class={classes.join(" ")}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onPointerDown={() => void (order.value = ++highest)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !closable) return;
        event.stopPropagation();
        closeDialog(model);
      }}
    >
      <div class={`bar ${movable === "none" ? "" : "movable"}`} onPointerDown={move} onDblClick={() => model.collapsible && fold()}>
        <div class="title" id={titleId}>
          {model.title !== null && <Shown of={model.title} />}
        </div>
        {model.pinnable && <Sign name="pin" label="Keep in front" pressed={isPinned.value} onClick={() => void (isPinned.value = !isPinned.value)} />}
        {model.collapsible && <Sign name={isFolded.value ? "unfold" : "fold"} label={isFolded.value ? "Unfold" : "Fold"} onClick={fold} />}
        {model.minimizable && <Sign name={size.value === "minimized" ? "restore" : "minimize"} label={size.value === "minimized" ? "Bring back" : "Minimize"} onClick={swap("minimized")} />}
        {model.maximizable && <Sign name={size.value === "maximized" ? "restore" : "maximize"} label={size.value === "maximized" ? "Restore" : "Maximize"} onClick={swap("maximized")} />}
        {closable && <Sign name="close" label="Close" onClick={() => closeDialog(model)} />}
      </div>
      <div class="content">
        <Shown of={model.content} />
      </div>
      {handlesOf(model.resizable).map((edges) => (
        <div
          key={edges}
          class={`handle ${edges} ${edges.includes(" ") ? "corner" : ""}`}
          onPointerDown={(event) => follow(event, (box, dx, dy) => pulledBy(box, edges, dx, dy, limitsOf(model), model.symmetric))}
        />
      ))}
    </div>
  );
}

function Shown({ of: what }: { of: string | Model }): JSX.Element {
  return typeof what === "string" ? <>{what}</> : <ModelView model={what} />;
}

export const DIALOG_VIEWS = { Dialog: { component: DialogView, sheets: [DIALOG] } } satisfies Record<string, View>;
