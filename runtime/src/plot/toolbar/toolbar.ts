/**
 * The toolbar of a plot: which tools are active, and a button for each.
 *
 * Which tool is active is this page's own; the model says how it begins. It does not know what tools do.
 *
 *     toolbar.active("drag")?.drag?.(event)
 */
import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Model, Plot, Tool as ToolModel } from "../../schema/models.gen";
import type { Box } from "../geometry";
import { makeTool } from "../tool/registry";
import type { Exclusive, Tool, ToolHost, ToolKind } from "../tool/tool";
import { grouped } from "./groups";
import { showIcon } from "./icons";
import { Overflow } from "./overflow";

export const TOOLBAR_THICKNESS = 30;

const ORDER: readonly ToolKind[] = ["drag", "scroll", "tap", "action", "inspect", "passive"];
const EXCLUSIVE: readonly Exclusive[] = ["drag", "scroll", "tap"];

const holders = new WeakMap<object, Toolbar>();
/** Counts tools that came, so that who asks for one that is not there yet is told. */
const arrivals = signal(0);

/** The toolbar of the plot that a tool is in; tracked. null while that plot is not shown. */
export function holderOf(model: object): Toolbar | null {
  void arrivals.value;
  return holders.get(model) ?? null;
}

export class Toolbar {
  readonly tools: ReadonlySignal<readonly Tool[]>;
  /** Whether there is anything to show. */
  readonly shown: ReadonlySignal<boolean>;
  private readonly made = new Map<Model, Tool | null>();
  private readonly chosen: Record<Exclusive, Signal<Tool | null>> = { drag: signal(null), scroll: signal(null), tap: signal(null) };
  private readonly inspecting = signal<ReadonlySet<Tool>>(new Set());
  private readonly hovered = signal(false);
  private readonly element: HTMLElement;
  private readonly overflow: Overflow;
  private readonly stops: (() => void)[];

  constructor(
    private readonly plot: Plot,
    private readonly host: ToolHost,
    parent: HTMLElement,
  ) {
    this.tools = computed(() => this.computeTools());
    this.shown = computed(() => plot.toolbar_location !== null && plot.toolbar?.visible !== false && this.tools.value.length > 0);
    this.element = parent.ownerDocument.createElement("div");
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", "Plot tools");
    parent.append(this.element);
    this.element.addEventListener("pointerenter", () => this.pointerInside(true));
    this.element.addEventListener("pointerleave", () => this.pointerInside(false));
    this.element.addEventListener("keydown", (event) => this.moveFocus(event));
    this.overflow = new Overflow(this.element, () => this.openMenu());
    this.stops = [effect(() => this.forgetRemoved()), effect(() => this.activateInitially()), effect(() => this.render()), effect(() => this.mark())];
  }

  /** Tools that were taken out hear nothing any more. */
  private forgetRemoved(): void {
    const present = new Set(this.tools.value);
    for (const [model, tool] of [...this.made]) {
      if (tool !== null && !present.has(tool)) {
        this.made.delete(model);
        untracked(() => tool.dispose?.());
      }
    }
  }

  private computeTools(): Tool[] {
    const models = (this.plot.toolbar?.tools ?? []) as readonly ToolModel[];
    return models.map((model) => this.tool(model)).filter((tool) => tool !== null);
  }

  private tool(model: ToolModel): Tool | null {
    let tool = this.made.get(model);
    if (tool === undefined) {
      tool = untracked(() => makeTool(model, this.host));
      this.made.set(model, tool);
      holders.set(model, this);
      untracked(() => queueMicrotask(() => arrivals.value++));
    }
    return tool;
  }

  /** What the model says about active tools: by name "auto", one tool, or none. Runs again when the model changes. */
  private activateInitially(): void {
    const { toolbar } = this.plot;
    if (toolbar === null) {
      return;
    }
    const tools = this.tools.value;
    const wishes = { drag: toolbar.active_drag, scroll: toolbar.active_scroll, tap: toolbar.active_tap } as Record<Exclusive, unknown>;
    const first = EXCLUSIVE.map((slot) => initial(tools, slot, wishes[slot]));
    EXCLUSIVE.forEach((slot, i) => {
      // A tool that is wished for one gesture is active for its others too, where no other one is wished for.
      const beside = first.find((tool) => tool !== null && slotsOf(tool).includes(slot) && EXCLUSIVE.some((other) => wishes[other] === tool.model));
      this.chosen[slot].value = wishes[slot] === "auto" ? (beside ?? first[i] ?? null) : (first[i] ?? null);
    });
    const several = tools.find((tool) => tool.model === toolbar.active_multi);
    if (several !== undefined) slotsOf(several).forEach((slot) => (this.chosen[slot].value = several));
    const wish = toolbar.active_inspect as unknown;
    const inspectors = tools.filter((tool) => tool.kind === "inspect");
    const active =
      wish === "auto" ? inspectors : inspectors.filter((tool) => wish === tool.model || (Array.isArray(wish) && wish.includes(tool.model)));
    this.inspecting.value = new Set(active);
  }

  active(kind: Exclusive): Tool | null {
    return this.chosen[kind].peek();
  }

  /** The active tools of all gestures, each once. */
  get exclusive(): readonly Tool[] {
    return [...new Set(EXCLUSIVE.map((kind) => this.chosen[kind].peek()).filter((tool) => tool !== null))];
  }

  /** Tools that are always active. */
  get passive(): readonly Tool[] {
    return this.tools.peek().filter((tool) => tool.kind === "passive");
  }

  get inspectors(): readonly Tool[] {
    return [...this.inspecting.value];
  }

  /** Tools that may paint on the overlay. */
  get activeTools(): readonly Tool[] {
    const exclusive = [this.chosen.drag.value, this.chosen.scroll.value, this.chosen.tap.value];
    const passive = this.tools.value.filter((tool) => tool.kind === "passive");
    return [...new Set([...passive, ...this.inspecting.value, ...exclusive.filter((tool) => tool !== null)])];
  }

  /** Whether the pointer is over the plot; an autohiding toolbar follows it. */
  pointerInside(inside: boolean): void {
    this.hovered.value = inside;
  }

  private isActive(tool: Tool): boolean {
    if (tool.kind === "inspect") return this.inspecting.value.has(tool);
    return tool.kind === "action" ? tool.pressed === true : slotsOf(tool).some((slot) => this.chosen[slot].value === tool);
  }

  /** Whether a tool of this plot is active; tracked. */
  isOn(model: object): boolean {
    const tool = this.tools.value.find((one) => one.model === model);
    return tool !== undefined && this.isActive(tool);
  }

  /** The tool of a model of this plot. */
  toolOf(model: object): Tool | null {
    return this.tools.value.find((one) => one.model === model) ?? null;
  }

  /** What a press on its button does. */
  press(tool: Tool): void {
    if (tool.kind === "action") {
      const { history } = this.host;
      untracked(() => {
        history.begin();
        tool.run?.();
        history.record("action");
      });
    } else if (tool.kind === "inspect") {
      const active = new Set(this.inspecting.peek());
      if (active.delete(tool)) {
        tool.leave?.();
      } else {
        active.add(tool);
      }
      this.inspecting.value = active;
    } else {
      const active = untracked(() => this.isActive(tool));
      const gone = new Set(slotsOf(tool).map((slot) => this.chosen[slot].peek()));
      for (const slot of EXCLUSIVE) {
        // A tool that has several gestures gives them all up together.
        const now = this.chosen[slot].peek();
        if (slotsOf(tool).includes(slot)) this.chosen[slot].value = active ? null : tool;
        else if (now !== null && gone.has(now)) this.chosen[slot].value = null;
      }
    }
  }

  /** What a press on the button of several tools does: all follow. */
  private pressAll(tools: readonly Tool[]): void {
    const isOn = untracked(() => tools.some((tool) => this.isActive(tool)));
    const follows = (tool: Tool): boolean => tool.kind === "action" || untracked(() => this.isActive(tool)) === isOn;
    const all = tools.filter(follows);
    // Of those that exclude each other one is enough.
    (all[0]?.kind === "inspect" ? all : all.slice(0, 1)).forEach((tool) => this.press(tool));
  }

  /** Counts how often the buttons were made anew. */
  private readonly rounds = signal(0);
  private readonly buttons = new Map<readonly Tool[], HTMLButtonElement>();

  private render(): void {
    this.buttons.clear();
    const { toolbar } = this.plot;
    const rows = toolbar === null ? [] : ORDER.map((kind) => grouped(toolbar, this.tools.value.filter((tool) => tool.kind === kind && isVisible(tool))));
    const parts: HTMLElement[] = [];
    for (const row of rows.filter((tools) => tools.length > 0)) {
      if (parts.length > 0) {
        const divider = this.element.ownerDocument.createElement("div");
        divider.className = "divider";
        parts.push(divider);
      }
      parts.push(...row.map((tools) => this.button(tools)));
    }
    this.element.replaceChildren(...parts);
    this.overflow.renew();
    this.rounds.value = this.rounds.peek() + 1;
  }

  private button(tools: readonly Tool[]): HTMLButtonElement {
    const button = this.element.ownerDocument.createElement("button");
    button.type = "button";
    button.title = [...new Set(tools.map(labelOf))].join("\n");
    button.setAttribute("aria-label", button.title);
    // One stop for the tab key; arrows go on from there.
    button.tabIndex = this.buttons.size === 0 ? 0 : -1;
    showIcon(button, tools[0] as Tool);
    button.addEventListener("click", () => this.pressAll(tools));
    this.buttons.set(tools, button);
    return button;
  }

  private mark(): void {
    void this.rounds.value;
    for (const [tools, button] of this.buttons) {
      const { kind, pressed, model } = tools[0] as Tool;
      if (kind !== "action" || pressed !== undefined) {
        button.setAttribute("aria-pressed", String(tools.some((tool) => this.isActive(tool))));
      }
      button.disabled = (model as { disabled?: boolean }).disabled === true;
    }
    const hidden = this.plot.toolbar?.autohide === true && !this.hovered.value;
    const side = this.plot.toolbar_location ?? "right";
    const inner = this.plot.toolbar_inner ? " inner" : "";
    this.element.className = `toolbar ${side}${inner}${hidden ? " hidden" : ""}`;
    this.element.hidden = !this.shown.value;
    this.element.setAttribute("aria-orientation", side === "above" || side === "below" ? "horizontal" : "vertical");
  }

  private moveFocus(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : 0;
    const buttons = [...this.element.querySelectorAll<HTMLButtonElement>("button:not([hidden])")];
    const root = this.element.getRootNode() as Document | ShadowRoot;
    const at = buttons.indexOf(root.activeElement as HTMLButtonElement);
    if (step === 0 || at < 0) {
      return;
    }
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next?.focus();
  }

  /** All tools, as a right click shows them. */
  private openMenu(): void {
    const { toolbar } = this.plot;
    const { left, bottom } = this.overflow.button.getBoundingClientRect();
    if (toolbar !== null) void import("../../view/overlays").then(({ showToolMenu }) => showToolMenu(toolbar, left, bottom));
  }

  /** Puts the strip beside the frame of a plot of some height. */
  place(frame: Box, height: number): void {
    const { style } = this.element;
    const stands = this.element.getAttribute("aria-orientation") === "vertical";
    if (this.shown.peek()) this.overflow.fit(stands ? height - frame.top : frame.right, stands);
    style.setProperty("--frame-top", `${frame.top}px`);
    style.setProperty("--frame-left", `${frame.left}px`);
    style.setProperty("--frame-right", `${frame.right}px`);
    style.setProperty("--frame-bottom", `${frame.bottom}px`);
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
    for (const [model, tool] of this.made) {
      tool?.dispose?.();
      // A plot that is shown again elsewhere may have them already.
      if (holders.get(model) === this) holders.delete(model);
    }
    this.made.clear();
    queueMicrotask(() => arrivals.value++);
    this.element.remove();
  }
}

/** For which gestures a tool is active. */
function slotsOf({ kind, also = [] }: Tool): Exclusive[] {
  return EXCLUSIVE.filter((slot) => slot === kind || also.includes(slot));
}

/** What a tool's button says. */
export function labelOf({ model, label }: Tool): string {
  return (model as ToolModel).description || label;
}

function isVisible(tool: Tool): boolean {
  return (tool.model as ToolModel).visible !== false && tool.kind !== "passive";
}

/** Which tools are active before others, whatever their places in the toolbar are. */
const FIRST = ["PanTool", "TapTool", "PolySelectTool", "LassoSelectTool", "BoxZoomTool"];

function rank({ model }: Tool): number {
  const place = FIRST.indexOf(model.type);
  return place < 0 ? FIRST.length : place;
}

function initial(tools: readonly Tool[], kind: Exclusive, wish: unknown): Tool | null {
  if (wish !== "auto") return tools.find((tool) => tool.model === wish && slotsOf(tool).includes(kind)) ?? null;
  return tools.filter((tool) => tool.kind === kind && tool.eager === true).sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
