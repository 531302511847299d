/**
 * Labels and titles that are elements over the plot, where authors' style sheets reach them. A saved picture has them as strokes.
 *
 *     plot.add_layout(HTMLLabel(x=3, y=5, text="the peak", styles={"box-shadow": "0 2px 6px #0004"}))
 */
import type {
  HTMLAnnotation, HTMLLabel as HtmlLabelModel, HTMLLabelSet as HtmlLabelSetModel, HTMLTitle as HtmlTitleModel,
  Label as LabelModel, LabelSet as LabelSetModel, RendererGroup, Title as TitleModel,
} from "../../schema/models.gen"; // prettier-ignore
import { authorSheet, declarationsOf, kebab, type Declared, type StyleSheetSource } from "../../view/style_sheet";
import { frameEffect } from "../figure/frame_effect";
import type { Surroundings } from "../figure/parts";
import type { Side } from "../geometry";
import { NO_COLUMNS } from "../data/channel";
import type { Painter } from "../painter/painter";
import { measure } from "../text/meter";
import { blockArea, paintBlock, sides, type TextBlock } from "../text/text_block";
import { cssColor } from "../visual/color";
import { textStyle } from "../visual/read";
import { NO_HATCH } from "../visual/style";
import { Annotation } from "./annotation";
import { cornerRadii } from "./area_looks";
import { blockLooks, Label, LabelSet } from "./labels";
import { titlePlace } from "./title";

/** A plot's elements, and where a part beside its frame is. */
type Host = Surroundings & Pick<import("../figure/figure").Figure, "floating" | "layout" | "sides" | "model">;

/** Any annotation whose texts are elements. */
abstract class Elements<M extends HTMLAnnotation> extends Annotation<M> {
  private readonly holder: HTMLElement;
  private shown: HTMLElement[] = [];

  constructor(model: M, around: Surroundings) {
    super(model, around);
    const { floating } = this.host;
    this.holder = floating.ownerDocument.createElement("div");
    const stop = frameEffect(() => {
      this.place();
      if (!floating.isConnected || !model.document.has(model.id)) stop();
    });
    this.holder.addEventListener("desk-paint", (event) => this.paintPicture((event as CustomEvent<Painter>).detail));
  }

  protected get host(): Host {
    return this.around as Host;
  }

  /** What there is to be seen; tracked. */
  protected abstract blocks(): readonly TextBlock[];

  protected paintShown(): void {
    // The elements are placed by themselves.
  }

  private get isThere(): boolean {
    const { model } = this.host;
    const lists: readonly (readonly object[])[] = [model.center, model.renderers, model.left, model.right, model.above, model.below];
    const isShown = this.model.visible && ((this.model.group as RendererGroup | null)?.visible ?? true);
    return isShown && lists.some((list) => list.includes(this.model));
  }

  /** Under tooltips, which come after it, and over what was made before. */
  private join(): void {
    const { holder, model } = this;
    const { floating } = this.host;
    holder.dataset["of"] = model.id;
    const next = [...floating.children].find((one) => !isBefore((one as HTMLElement).dataset["of"] ?? "~".repeat(99), model.id));
    floating.insertBefore(holder, next ?? null);
  }

  private paintPicture(painter: Painter): void {
    for (const block of this.blocks()) paintBlock(painter, block);
  }

  private place(): void {
    const { holder, model } = this;
    const blocks = this.isThere ? this.blocks() : [];
    if (blocks.length === 0) {
      holder.remove();
      return;
    }
    while (this.shown.length > blocks.length) this.shown.pop()?.remove();
    for (const [i, block] of blocks.entries()) {
      const element = (this.shown[i] ??= holder.appendChild(madeElement(holder.ownerDocument)));
      element.className = [`desk-${model.type}`, ...model.css_classes].join(" ");
      element.dataset["model"] = model.id;
      if (model.html_id !== null) element.id = model.html_id;
      element.shadowRoot!.adoptedStyleSheets = model.stylesheets.map((source) => authorSheet(source as StyleSheetSource));
      element.removeAttribute("style");
      const own = [...declarationsOf(model.styles as Declared), ...Object.entries(model.css_variables)];
      for (const [name, value] of [...looksOf(block), ...own]) if (typeof value === "string") element.style.setProperty(kebab(name), value);
      const words = String(block.text);
      const root = element.shadowRoot!;
      if (root.textContent !== words) root.textContent = words;
    }
    if (holder.parentNode === null) this.join();
  }
}

/** Made earlier: which code came first says nothing. */
function isBefore(one: string, other: string): boolean {
  return one.length === other.length ? one < other : one.length < other.length;
}

function madeElement(document: Document): HTMLElement {
  const element = document.createElement("div");
  element.attachShadow({ mode: "open" });
  return element;
}

const LINES: Readonly<Record<string, string>> = { "": "solid", "2 4": "dotted" };

/** A block as properties of CSS. */
export function looksOf(block: TextBlock): [name: string, value: string][] {
  const { style, looks, index, angle, padding, corner } = block;
  const area = blockArea(block);
  const [fill, stroke] = [looks?.fill.at(index) ?? null, looks?.stroke.at(index) ?? null];
  const px = (value: number): string => `${value}px`;
  const all: [string, string][] = [
    ["position", "absolute"],
    ["left", px(block.x + area.left)],
    ["top", px(block.y + area.top)],
    ["box-sizing", "border-box"],
    ["width", px(area.right - area.left)],
    ["height", px(area.bottom - area.top)],
    ["padding", padding.map(px).join(" ")],
    ["white-space", "pre"],
    ["font", style.font],
    ["line-height", px(style.sizePx * style.lineHeight)],
    ["text-align", style.align],
    ["color", cssColor(style.color)],
  ];
  if (angle !== 0) all.push(["transform-origin", `${-area.left}px ${-area.top}px`], ["transform", `rotate(${-angle}rad)`]);
  if ((style.outlineColor & 0xff) !== 0) all.push(["-webkit-text-stroke", `${style.outlineWidth}px ${cssColor(style.outlineColor)}`], ["paint-order", "stroke"]);
  if (corner.some((radius) => radius > 0)) all.push(["border-radius", corner.map(px).join(" ")]);
  if (fill !== null) all.push(["background-color", cssColor(fill.color)]);
  // The line lies on the edge, half in, half out, as it is painted.
  const kind = stroke === null ? "" : (LINES[stroke.dash.join(" ")] ?? "dashed");
  if (stroke !== null) all.push(["outline", `${stroke.width}px ${kind} ${cssColor(stroke.color)}`], ["outline-offset", px(-stroke.width / 2)]);
  return all;
}

/** As in an element: no hatch. */
function plain(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.map((block) => ({ ...block, looks: block.looks === null ? null : { ...block.looks, hatch: NO_HATCH } }));
}

export class HtmlLabel extends Elements<HtmlLabelModel> {
  private readonly label = new Label(this.model as unknown as LabelModel, this.around);

  protected blocks(): readonly TextBlock[] {
    const block = this.label.block();
    return plain(block === null ? [] : [block]);
  }

  holds(x: number, y: number): boolean {
    return this.label.holds(x, y);
  }
}

export class HtmlLabelSet extends Elements<HtmlLabelSetModel> {
  private readonly labels = new LabelSet(this.model as unknown as LabelSetModel, this.around);

  protected blocks(): readonly TextBlock[] {
    return plain(this.labels.blocks());
  }
}

export class HtmlTitle extends Elements<HtmlTitleModel> {
  constructor(
    model: HtmlTitleModel,
    around: Surroundings,
    private readonly side: Side | null,
  ) {
    super(model, around);
  }

  private get high(): number {
    const [top, , bottom] = sides(this.model.padding);
    return measure(this.model.text, textStyle(this.model, "")).height + top + bottom;
  }

  override extent(): number {
    return this.model.visible && this.model.text !== "" ? this.high + this.model.standoff : 0;
  }

  protected blocks(): readonly TextBlock[] {
    const { model, side, host } = this;
    if (side === null || model.text === "") return [];
    // The part of the plot is a stand-in for this one.
    const place = host.sides.value[side].findIndex((part) => (part as { model?: object }).model === model);
    const area = host.layout.value.sides[side][place];
    if (area === undefined) return [];
    const { x, y, angle, align } = titlePlace(model as unknown as TitleModel, side, this.frame, area, this.high);
    const style = { ...textStyle(model, ""), align, baseline: "middle" as const };
    const box = { anchor: null, padding: sides(model.padding), corner: cornerRadii(model.border_radius), looks: blockLooks(model, NO_COLUMNS), index: 0 };
    return plain([{ text: model.text, style, x, y, angle, ...box }]);
  }
}
