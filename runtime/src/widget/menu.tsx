/** Menu: lines to choose from at the pointer, with submenus; by mouse and by keys. */
import { signal, useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { LiveModel } from "../document/model";
import type { Menu, MenuItem, ToolMenu } from "../schema/models.gen";
import { runCallback } from "../view/js_callbacks";
import { faceOf } from "../view/model_face";
import { menuPlace } from "../view/overlays";
import { plotPlaces, type PlotPlaces, type ToolLine } from "../view/plot_places";
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

const plots = signal<PlotPlaces | null>(null);

/** A tool has the looks of a line, and what it does. */
type Line = MenuItem & Partial<ToolLine>;

/** What a menu has from above; tracked. */
function linesOf(menu: Menu): readonly (Line | null)[] {
  const items = menu.type === "ToolMenu" ? (plots.value?.toolLines((menu as ToolMenu).toolbar) ?? []).map(lineOf) : (menu.items as readonly (Line | null)[]);
  return menu.reversed ? [...items].reverse() : items;
}

/** Whether it, or a menu in it, has the tools of a plot. */
function hasTools(menu: Menu): boolean {
  return menu.type === "ToolMenu" || (menu.items as readonly (Line | null)[]).some((item) => item?.menu !== null && item?.menu !== undefined && hasTools(item.menu));
}

function lineOf(tool: ToolLine | null, number: number): Line | null {
  return tool === null ? null : ({ id: `${number}`, type: "MenuItem", icon: null, tooltip: null, shortcut: null, menu: null, disabled: false, action: null, ...tool } as unknown as Line);
}

function MenuView({ model }: { model: Menu }): JSX.Element {
  const place = menuPlace(model);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const ready = hasTools(model) ? plotPlaces().then((known) => void (plots.value = known)) : Promise.resolve();
    // A plot without tools has nothing to choose from.
    ready.then(() => linesOf(model).length === 0 && place?.close()).catch(reportError);
  }, [model]);
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
  const lines = linesOf(menu);
  useLayoutEffect(() => {
    const box = element.current!;
    if (at === null || lines.length === 0) return;
    box.showPopover?.();
    const { width, height } = box.getBoundingClientRect();
    const [left, top] = within(at, width, height);
    box.style.setProperty("left", `${left}px`);
    box.style.setProperty("top", `${top}px`);
    (box.querySelector<HTMLElement>("[role^=menuitem]:not(:disabled)") ?? box).focus();
  }, [menu, lines.length]);
  const open = (item: MenuItem, button: HTMLElement): void => {
    const { left, right, top } = button.getBoundingClientRect();
    opened.value = item.menu === null ? null : { item, at: { x: right, y: top - 5, leftOf: left } };
  };
  const choose = (item: Line, button: HTMLElement): void => {
    if (item.menu !== null) {
      open(item, button);
      return;
    }
    onDone();
    if (item.press !== undefined) return item.press();
    if (item.checked !== null) item.checked = !item.checked;
    if (item.action !== null) runCallback(item.action, faceOf(item as unknown as LiveModel), { item: faceOf(item as unknown as LiveModel) });
  };
  const walk = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.defaultPrevented) return;
    const buttons = [...element.current!.querySelectorAll<HTMLElement>(":scope > .line > [role^=menuitem]:not(:disabled)")];
    const root = element.current!.getRootNode() as ShadowRoot;
    const now = buttons.indexOf(root.activeElement as HTMLElement);
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => buttons[(now + 1) % buttons.length]?.focus(),
      ArrowUp: () => buttons[(now + buttons.length - 1) % buttons.length]?.focus(),
      Home: () => buttons[0]?.focus(),
      End: () => buttons.at(-1)?.focus(),
      ArrowRight: () => buttons[now]?.getAttribute("aria-haspopup") === "menu" && buttons[now].click(),
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
  const hasMarks = lines.some((item) => item !== null && item.type !== "DividerItem" && (item.checked !== null || item.icon !== null));
  return (
    <div ref={element} class={`popover ${at === null ? "inline" : ""}`} popover={at === null ? undefined : "manual"} role="menu" tabIndex={-1} onKeyDown={walk}>
      {lines.map((entry, number) => {
        if (entry === null || entry.type === "DividerItem") return <hr key={number} class="divider" />;
        const item = entry;
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

const MENU_VIEW = { component: MenuView, sheets: [POPOVER, MENU] };

export const MENU_VIEWS = { Menu: MENU_VIEW, ToolMenu: MENU_VIEW } satisfies Record<string, View>;
