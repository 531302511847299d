/** Menu: lines to choose from at the pointer, with submenus; by mouse and by keys. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { LiveModel } from "../document/model";
import type { Menu, MenuItem } from "../schema/models.gen";
import { isA } from "../schema/schema";
import { runCallback } from "../view/js_callbacks";
import { faceOf } from "../view/model_face";
import { menuPlace } from "../view/overlays";
import type { View } from "../view/registry";
import { css } from "../view/style_sheet";
import { Picture } from "./icon";
import { POPOVER } from "./popover";

const MENU = css`
  :host { position: absolute; width: 0; height: 0; }
  :host(.inline) { position: relative; width: max-content; height: auto; }
  .popover { min-width: 140px; overflow: visible; max-height: none; }
  .popover.inline { position: static; display: block; }
  .line { position: relative; display: flex; }
  .option { font: inherit; }
  .option:hover:not(:disabled), .option[aria-expanded="true"] { background: color-mix(in srgb, var(--desk-accent) 16%, transparent); }
  .option:disabled { color: var(--desk-text-muted); opacity: 0.6; cursor: default; }
  .mark { flex: none; width: 16px; height: 16px; }
  .mark svg { display: block; width: 16px; height: 16px; }
  .text { flex: 1; }
  .keys { margin-left: 24px; color: var(--desk-text-muted); font-size: 0.92em; }
  .more { margin-left: 16px; color: var(--desk-text-muted); }
`;

const EDGE_PX = 4;

/** Where a box of a size stands beside what opened it: to its right and down, or to the left and up where there is no room. */
function within(at: { readonly x: number; readonly y: number; readonly leftOf: number }, width: number, height: number): readonly [left: number, top: number] {
  const left = at.x + width + EDGE_PX <= window.innerWidth ? at.x : Math.max(EDGE_PX, at.leftOf - width);
  return [left, Math.max(EDGE_PX, Math.min(at.y, window.innerHeight - height - EDGE_PX))];
}

function MenuView({ model }: { model: Menu }): JSX.Element {
  const place = menuPlace(model);
  const root = useRef<HTMLDivElement>(null);
  // At once, not after the next picture: a press elsewhere may come before it.
  useLayoutEffect(() => {
    const host = (root.current!.getRootNode() as ShadowRoot).host;
    host.classList.toggle("inline", place === null);
    if (place === null) return undefined;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    window.addEventListener("pointerdown", (event) => !event.composedPath().includes(host) && place.close(), { capture: true, signal });
    window.addEventListener("blur", () => place.close(), { signal });
    window.addEventListener("resize", () => place.close(), { signal });
    return () => lifetime.abort();
  }, [model]);
  return (
    <div ref={root}>
      <List menu={model} at={place === null ? null : { x: place.x, y: place.y, leftOf: place.x }} onDone={() => place?.close()} onBack={() => place?.close()} />
    </div>
  );
}

interface ListProps {
  readonly menu: Menu;
  readonly at: { readonly x: number; readonly y: number; readonly leftOf: number } | null;
  /** A line was chosen. */
  onDone(): void;
  /** This list alone is left. */
  onBack(): void;
}

function List({ menu, at, onDone, onBack }: ListProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const opened = useSignal<{ readonly item: MenuItem; readonly at: NonNullable<ListProps["at"]> } | null>(null);
  useLayoutEffect(() => {
    const box = element.current!;
    if (at === null) return;
    box.showPopover?.();
    const { width, height } = box.getBoundingClientRect();
    const [left, top] = within(at, width, height);
    box.style.setProperty("left", `${left}px`);
    box.style.setProperty("top", `${top}px`);
    (box.querySelector<HTMLElement>("[role^=menuitem]:not(:disabled)") ?? box).focus();
  }, [menu]);
  const open = (item: MenuItem, button: HTMLElement): void => {
    const { left, right, top } = button.getBoundingClientRect();
    opened.value = item.menu === null ? null : { item, at: { x: right, y: top - 5, leftOf: left } };
  };
  const choose = (item: MenuItem, button: HTMLElement): void => {
    if (item.menu !== null) {
      open(item, button);
      return;
    }
    onDone();
    if (item.checked !== null) item.checked = !item.checked;
    if (item.action !== null) runCallback(item.action, faceOf(item as unknown as LiveModel), { item: faceOf(item as unknown as LiveModel) });
  };
  const walk = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.defaultPrevented) return;
    const lines = [...element.current!.querySelectorAll<HTMLElement>(":scope > .line > [role^=menuitem]:not(:disabled)")];
    const root = element.current!.getRootNode() as ShadowRoot;
    const now = lines.indexOf(root.activeElement as HTMLElement);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => lines[(now + 1) % lines.length]?.focus(),
      ArrowUp: () => lines[(now + lines.length - 1) % lines.length]?.focus(),
      Home: () => lines[0]?.focus(),
      End: () => lines.at(-1)?.focus(),
      ArrowRight: () => lines[now]?.getAttribute("aria-haspopup") === "menu" && lines[now].click(),
      ArrowLeft: () => at !== null && onBack(),
      Escape: onBack,
      Tab: onDone,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  const items = menu.reversed ? [...menu.items].reverse() : menu.items;
  const hasMarks = items.some((item) => item !== null && isA(item.type, "MenuItem") && ((item as MenuItem).checked !== null || (item as MenuItem).icon !== null));
  return (
    <div ref={element} class={`popover ${at === null ? "inline" : ""}`} popover={at === null ? undefined : "manual"} role="menu" tabIndex={-1} onKeyDown={walk}>
      {items.map((entry, number) => {
        if (entry === null || entry.type === "DividerItem") return <hr key={number} class="divider" />;
        const item = entry as MenuItem;
        const isOpen = opened.value?.item === item;
        return (
          <div class="line" key={item.id}>
            <button
              type="button"
              class="option"
              role={item.checked === null ? "menuitem" : "menuitemcheckbox"}
              aria-checked={item.checked ?? undefined}
              aria-haspopup={item.menu === null ? undefined : "menu"}
              aria-expanded={item.menu === null ? undefined : isOpen}
              disabled={item.disabled}
              title={item.tooltip ?? undefined}
              onClick={(event) => choose(item, event.currentTarget)}
              onPointerEnter={(event) => open(item, event.currentTarget)}
            >
              {hasMarks && <span class="mark">{item.checked === true ? <Picture name="check" /> : item.icon === null ? null : <Picture name={item.icon} />}</span>}
              <span class="text">{item.label}</span>
              {item.shortcut !== null && <span class="keys" aria-hidden="true">{item.shortcut}</span>}
              {item.menu !== null && <span class="more" aria-hidden="true">▸</span>}
            </button>
            {isOpen && item.menu !== null && (
              <List
                menu={item.menu}
                at={opened.value!.at}
                onDone={onDone}
                onBack={() => {
                  const line = [...element.current!.querySelectorAll<HTMLElement>(":scope > .line > button")].find((button) => button.getAttribute("aria-expanded") === "true");
                  opened.value = null;
                  line?.focus();
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

export const MENU_VIEWS = { Menu: { component: MenuView, sheets: [POPOVER, MENU] } } satisfies Record<string, View>;
