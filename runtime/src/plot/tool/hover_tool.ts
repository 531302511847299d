/**
 * Shows what is under the pointer: tooltips, and the renderer's hover glyph.
 *
 * It looks again when the data moves under a resting pointer. It does not know how templates are written.
 *
 *     HoverTool(tooltips=[("x", "@x{0.00}"), ("name", "@name")], mode="vline")
 */
import { signal, untracked } from "@preact/signals-core";
import type { LiveModel } from "../../document/model";
import type { HoverTool as HoverToolModel, Model } from "../../schema/models.gen";
import { runCallback } from "../../view/js_callbacks";
import { faceOf } from "../../view/model_face";
import { frameEffect } from "../figure/frame_effect";
import type { Renderer } from "../figure/renderer";
import type { Hit, Query } from "../glyph/glyph";
import type { GesturePoint } from "../input/gestures";
import { Tooltip, type Attachment } from "../tooltip/tooltip";
import { anchorOf, hitPlace, type HitPlace } from "./hover_place";
import { hoverValues, tooltipContent, type ContentMaker } from "./hover_content";
import { isShownBy, sortedBy } from "./hover_rows";
import type { ToolHost, ToolMaker } from "./tool";

/** More rows than this at one place help nobody, unless the author says how many. */
const MOST_HITS = 20;

class Hover {
  private readonly pointer = signal<GesturePoint | null>(null);
  private readonly tooltips = new Map<Renderer, Tooltip>();
  private content: { readonly template: unknown; readonly make: ContentMaker | null } | null = null;
  private readonly stop: () => void;
  /** The place of the pointer that the callback has heard of. */
  private told: GesturePoint | null = null;

  constructor(
    private readonly model: HoverToolModel,
    private readonly host: ToolHost,
  ) {
    this.stop = frameEffect(() => this.update());
  }

  move(event: GesturePoint): void {
    this.pointer.value = event;
  }

  leave(): void {
    this.pointer.value = null;
  }

  private update(): void {
    const pointer = this.pointer.value;
    const make = this.contentMaker();
    const current = this.host.renderers.value;
    for (const [renderer, tooltip] of this.tooltips) {
      if (!current.includes(renderer)) {
        tooltip.hide();
        this.tooltips.delete(renderer);
      }
    }
    for (const renderer of current) {
      const hits = pointer !== null && this.counts(renderer) ? this.hits(renderer, pointer) : [];
      this.inspect(renderer, hits);
      if (pointer !== null && pointer !== this.told && this.counts(renderer)) this.tell(pointer, renderer, hits);
      if (hits.length === 0 || make === null || pointer === null) {
        this.tooltips.get(renderer)?.hide();
      } else {
        this.show(renderer, hits, pointer, make);
      }
    }
    this.told = pointer;
  }

  private counts(renderer: Renderer): boolean {
    const { renderers, muted_policy: policy } = this.model;
    const wanted = renderers === "auto" || renderer.isAmong(renderers as readonly Model[]);
    return wanted && renderer.visible && !(policy === "ignore" && renderer.muted);
  }

  private hits(renderer: Renderer, pointer: GesturePoint): Hit[] {
    return renderer.hit({ mode: modeOf(this.model.mode), x: pointer.x, y: pointer.y }, "hover");
  }

  /** The overlay paints these points with the hover glyph. */
  private inspect(renderer: Renderer, hits: readonly Hit[]): void {
    untracked(() => renderer.inspect(this, [...new Set(hits.map(({ index }) => index))]));
  }

  /** The author's callback hears of each movement, for every renderer. */
  private tell(pointer: GesturePoint, renderer: Renderer, hits: readonly Hit[]): void {
    const { callback, mode } = this.model;
    if (callback === null) {
      return;
    }
    const { x: sx, y: sy } = pointer;
    const indices = renderer.connected ? [] : hits.map(({ index }) => index);
    const lines = renderer.connected ? hits.map(({ index }) => index) : [];
    const place = { sx, sy, x: renderer.view.x.fromScreen(sx), y: renderer.view.y.fromScreen(sy) };
    const geometry = mode === "mouse" ? { type: "point", ...place } : { type: "span", direction: mode === "vline" ? "h" : "v", ...place };
    const data = { geometry, renderer: faceOf(renderer.model as unknown as LiveModel), index: { indices, line_indices: lines } };
    untracked(() => runCallback(callback as Model, faceOf(this.model as unknown as LiveModel), data));
  }

  private contentMaker(): ContentMaker | null {
    const template = this.model.tooltips;
    if (this.content?.template !== template) {
      this.content = { template, make: tooltipContent(template, this.host.floating.ownerDocument) };
    }
    return this.content.make;
  }

  private show(renderer: Renderer, hits: readonly Hit[], pointer: GesturePoint, make: ContentMaker): void {
    const { model, host } = this;
    const { ownerDocument } = host.floating;
    const content = ownerDocument.createElement("div");
    const all = hits.map((hit) => {
      const place = hitPlace(hit, renderer, pointer, model.mode, model.line_policy);
      return { place, values: hoverValues(renderer, place, pointer, model.formatters) };
    });
    const shown = sortedBy(model.sort_by, all.filter(({ place, values }) => isShownBy(model, renderer, place.index, values)));
    const entries = shown.slice(0, model.limit ?? MOST_HITS);
    const first: HitPlace | undefined = entries[0]?.place;
    if (first === undefined) {
      this.tooltips.get(renderer)?.hide();
      return;
    }
    for (const { values } of entries) {
      const said = make(values);
      if (said === null) continue;
      const entry = ownerDocument.createElement("div");
      entry.className = "entry";
      entry.append(said);
      content.append(entry);
    }
    if (content.childNodes.length === 0) {
      this.tooltips.get(renderer)?.hide();
      return;
    }
    const snapped = model.point_policy === "snap_to_data" ? anchorOf(first, model.anchor) : pointer;
    let tooltip = this.tooltips.get(renderer);
    if (tooltip === undefined) {
      tooltip = new Tooltip(host.floating);
      this.tooltips.set(renderer, tooltip);
    }
    tooltip.show(content, snapped, host.context.frame.value, model.attachment as Attachment, model.show_arrow);
  }

  dispose(): void {
    this.stop();
    this.tooltips.forEach((tooltip) => tooltip.hide());
    this.host.renderers.peek().forEach((renderer) => this.inspect(renderer, []));
  }
}

function modeOf(mode: HoverToolModel["mode"]): Query["mode"] {
  return mode === "mouse" ? "point" : mode;
}

export const makeHoverTool: ToolMaker = (tool, host) => {
  const hover = new Hover(tool as HoverToolModel, host);
  return {
    model: tool,
    kind: "inspect",
    icon: "hover",
    label: "Hover",
    move: (event) => hover.move(event),
    leave: () => hover.leave(),
    dispose: () => hover.dispose(),
  };
};
