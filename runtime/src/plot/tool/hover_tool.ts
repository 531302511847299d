/**
 * Shows what is under the pointer: tooltips, and the renderer's hover glyph.
 *
 * It looks again when the data moves under a resting pointer. It does not know how templates are written.
 *
 *     HoverTool(tooltips=[("x", "@x{0.00}"), ("name", "@name")], mode="vline")
 */
import { signal, untracked } from "@preact/signals-core";
import type { HoverTool as HoverToolModel, Model } from "../../schema/models.gen";
import { frameEffect } from "../figure/frame_effect";
import type { Renderer } from "../figure/renderer";
import type { Hit, Query } from "../glyph/glyph";
import type { GesturePoint } from "../input/gestures";
import { Tooltip, type Attachment } from "../tooltip/tooltip";
import { anchorOf, hitPlace, type HitPlace } from "./hover_place";
import { hoverValues, tooltipContent, type ContentMaker } from "./hover_content";
import type { ToolHost, ToolMaker } from "./tool";

/** More tooltips than this at one place help nobody. */
const MOST_HITS = 20;

class Hover {
  private readonly pointer = signal<GesturePoint | null>(null);
  private readonly tooltips = new Map<Renderer, Tooltip>();
  private content: { readonly template: unknown; readonly make: ContentMaker | null } | null = null;
  private readonly stop: () => void;

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
      if (hits.length === 0 || make === null || pointer === null) {
        this.tooltips.get(renderer)?.hide();
      } else {
        this.show(renderer, hits, pointer, make);
      }
    }
  }

  private counts(renderer: Renderer): boolean {
    const { renderers, muted_policy: policy } = this.model;
    const wanted = renderers === "auto" || (renderers as readonly Model[]).includes(renderer.model);
    return wanted && renderer.visible && !(policy === "ignore" && renderer.muted);
  }

  private hits(renderer: Renderer, pointer: GesturePoint): Hit[] {
    const query: Query = { mode: modeOf(this.model.mode), x: pointer.x, y: pointer.y };
    return renderer.hit(query).slice(0, Math.min(this.model.limit ?? MOST_HITS, MOST_HITS));
  }

  /** The overlay paints these points with the hover glyph. */
  private inspect(renderer: Renderer, hits: readonly Hit[]): void {
    untracked(() => {
      const before = renderer.inspected.value;
      const same = (before?.length ?? 0) === hits.length && hits.every((hit, i) => before?.[i] === hit.index);
      if (!same) {
        renderer.inspected.value = hits.length === 0 ? null : Uint32Array.from(hits, (hit) => hit.index);
      }
    });
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
    const places: HitPlace[] = [];
    for (const hit of hits) {
      const place = hitPlace(hit, renderer, pointer, model.mode, model.line_policy);
      places.push(place);
      const entry = ownerDocument.createElement("div");
      entry.className = "entry";
      entry.append(make(hoverValues(renderer, place, pointer, model.formatters)));
      content.append(entry);
    }
    const first = places[0] as HitPlace;
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
