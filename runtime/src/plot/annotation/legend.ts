/**
 * A legend, inside of the frame at an anchor or beside it; a click hides or mutes what an entry stands for.
 *
 * The symbols are painted by the glyphs. It does not know which glyphs there are.
 *
 *     legend.paint(painter, area);   legend.entryAt(x, y)?.toggle()
 */
import { wordsOf } from "../../math/parts";
import { batch, computed, type ReadonlySignal } from "@preact/signals-core";
import type { GlyphRenderer, Legend as LegendModel, LegendItem, Model } from "../../schema/models.gen";
import { anyChannel, fieldOf, valueOf } from "../data/channel";
import type { FramePart, SidePart } from "../figure/plot_context";
import type { Surroundings } from "../figure/parts";
import type { ColumnData } from "../../base/columns";
import { box, contains, height, width, type Box, type Side } from "../geometry";
import { fillBox, strokeBox, type Painter, type Rectangles } from "../painter/painter";
import { measure } from "../text/meter";
import { fillStyle, fillStyles, hatchStyle, hatchStyles, strokeStyle, strokeStyles, textStyle } from "../visual/read";
import { NO_COLUMNS } from "../data/channel";
import { shownRows } from "../data/row_filter";
import { anchored, gridOf, legendLayout, type LegendLayout } from "./legend_layout";

interface Entry {
  readonly item: LegendItem;
  readonly label: string;
  readonly renderers: readonly GlyphRenderer[];
  /** The row whose style the symbol has. */
  readonly index: number;
}

export class Legend implements SidePart, FramePart {
  private readonly entries: ReadonlySignal<readonly Entry[]>;
  readonly layout: ReadonlySignal<LegendLayout>;
  /** Where it was painted; clicks are looked up here. */
  corner: { x: number; y: number } | null = null;

  constructor(
    readonly model: LegendModel,
    private readonly around: Surroundings,
    readonly side: Side | null,
  ) {
    this.entries = computed(() => model.items.filter((item) => item.visible).flatMap(entriesOf));
    this.layout = computed(() => this.computeLayout());
  }

  private computeLayout(): LegendLayout {
    const { model } = this;
    const style = textStyle(model, "label_");
    const entries = this.entries.value;
    const titleStyle = textStyle(model, "title_");
    const words = wordsOf(model.title);
    const title = words !== "" ? measure(words, titleStyle) : null;
    return legendLayout({
      labels: entries.map((entry) => measure(entry.label, style)),
      title,
      titleStandoff: model.title_standoff,
      glyphWidth: model.glyph_width,
      glyphHeight: model.glyph_height,
      labelStandoff: model.label_standoff,
      labelWidth: model.label_width,
      labelHeight: typeof model.label_height === "number" ? model.label_height : 0,
      spacing: model.spacing,
      padding: typeof model.padding === "number" ? model.padding : 10,
      ...gridOf(entries.length, model.orientation === "horizontal", model.nrows, model.ncols),
    });
  }

  private get shown(): boolean {
    return this.model.visible && this.entries.value.length > 0;
  }

  extent(): number {
    if (!this.shown) {
      return 0;
    }
    const { width: wide, height: high } = this.layout.value;
    const flat = this.side === "above" || this.side === "below";
    return (flat ? high : wide) + 2 * this.model.margin;
  }

  overhang(): number {
    return 0;
  }

  paint(painter: Painter, area?: Box): void {
    this.corner = null;
    if (!this.shown) {
      return;
    }
    const { model } = this;
    const layout = this.layout.value;
    const corner = anchored(area ?? this.around.context.frame.value, layout, model.location, model.margin);
    const x = Math.round(corner.x);
    const y = Math.round(corner.y);
    this.corner = { x, y };
    this.paintBackground(painter, box(x, y, x + layout.width, y + layout.height));
    const words = wordsOf(model.title);
    if (words !== "") {
      painter.text(words, x + layout.titleX, y + layout.titleY, { ...textStyle(model, "title_"), align: "left", baseline: "top" }, 0);
    }
    this.entries.value.forEach((entry, i) => this.paintEntry(painter, entry, i, x, y));
  }

  private paintBackground(painter: Painter, area: Box): void {
    const { model } = this;
    const radius = typeof model.border_radius === "number" ? model.border_radius : 0;
    if (radius === 0) {
      fillBox(painter, area, fillStyle(model, "background_"), hatchStyle(model, "background_"));
      strokeBox(painter, area, strokeStyle(model, "border_"));
      return;
    }
    const rounded: Rectangles = {
      x: [(area.left + area.right) / 2],
      y: [(area.top + area.bottom) / 2],
      width: width(area),
      height: height(area),
      angle: 0,
      corner: radius,
    };
    const styles = {
      fill: fillStyles(model, "background_", NO_COLUMNS),
      hatch: hatchStyles(model, "background_", NO_COLUMNS),
      stroke: strokeStyles(model, "border_", NO_COLUMNS),
    };
    painter.rectangles(rounded, styles, null);
  }

  private paintEntry(painter: Painter, entry: Entry, i: number, x: number, y: number): void {
    const { model } = this;
    const placed = this.layout.value.entries[i];
    if (placed === undefined) {
      return;
    }
    const area = shifted(placed.area, x, y);
    if (striped(model.item_background_policy, i)) {
      fillBox(painter, area, fillStyle(model, "item_background_"), hatchStyle(model, "item_background_"));
    }
    for (const renderer of entry.renderers) {
      this.around.rendererOf(renderer)?.paintLegend(painter, shifted(placed.glyph, x, y), entry.index);
    }
    painter.text(entry.label, x + placed.textX, y + placed.textY, { ...textStyle(model, "label_"), align: "left", baseline: "middle" }, 0);
    if (this.inactive(entry)) {
      fillBox(painter, area, fillStyle(model, "inactive_"), hatchStyle(model, "inactive_"));
    }
  }

  private inactive(entry: Entry): boolean {
    switch (this.model.click_policy) {
      case "hide":
        return entry.renderers.length > 0 && entry.renderers.every((renderer) => !renderer.visible);
      case "mute":
        return entry.renderers.length > 0 && entry.renderers.every((renderer) => renderer.muted);
      default:
        return false;
    }
  }

  /** Whether a place can be clicked. */
  clickableAt(x: number, y: number): boolean {
    const { click_policy: policy, subscribed_events: heard, js_event_callbacks: callbacks } = this.model;
    const scripts = callbacks instanceof Map ? [...callbacks.keys()] : Object.keys(callbacks ?? {});
    const asked = heard.has("legend_item_click") || scripts.includes("legend_item_click");
    return (policy !== "none" || asked) && this.entryAt(x, y) !== null;
  }

  /** Hides or mutes what is under a click; false when the click was not for the legend. */
  click(x: number, y: number): boolean {
    const entry = this.clickableAt(x, y) ? this.entryAt(x, y) : null;
    if (entry === null) {
      return false;
    }
    this.model.document.emit({ name: "legend_item_click", model: this.model, values: { item: entry.item } });
    if (this.model.click_policy === "none") {
      return true;
    }
    batch(() => {
      for (const renderer of entry.renderers) {
        if (this.model.click_policy === "hide") {
          renderer.visible = !renderer.visible;
        } else {
          renderer.muted = !renderer.muted;
        }
      }
    });
    return true;
  }

  private entryAt(x: number, y: number): Entry | null {
    const { corner } = this;
    if (corner === null) {
      return null;
    }
    const i = this.layout.value.entries.findIndex((placed) => contains(shifted(placed.area, corner.x, corner.y), x, y));
    return this.entries.value[i] ?? null;
  }
}

function shifted(area: Box, x: number, y: number): Box {
  return box(area.left + x, area.top + y, area.right + x, area.bottom + y);
}

function striped(policy: string, i: number): boolean {
  return policy === "every" || (policy === "even" && i % 2 === 0) || (policy === "odd" && i % 2 === 1);
}

/** An item with a text is one entry, one with a column an entry for each of its values that a row has which is shown. */
function entriesOf(item: LegendItem): Entry[] {
  const { renderers, group, index } = item;
  const [first] = renderers;
  const source = first?.data_source as (Model & { readonly data: ColumnData }) | undefined;
  const data = source?.data ?? NO_COLUMNS;
  const shown = (): Iterable<number> | null => (source === undefined ? null : shownRows((first?.view?.filter ?? null) as Model | null, source));
  const field = fieldOf(item.label);
  if (field === null) {
    const text = valueOf(item.label);
    if (typeof text !== "string") return [];
    const column = group === null || index === null ? undefined : anyChannel({ field: group }, data);
    if (column === undefined || column.uniform) return [{ item, label: text, renderers, index: index ?? 0 }];
    const row = [...(shown() ?? [index!])].find((one) => column.values[one] === column.values[index!]);
    return row === undefined ? [] : [{ item, label: text, renderers, index: row }];
  }
  const channel = anyChannel(item.label, data);
  if (channel.uniform) {
    return [{ item, label: field, renderers, index: index ?? 0 }];
  }
  const labels = Array.from(channel.values, String);
  if (index !== null) {
    const label = labels[index];
    return label === undefined ? [] : [{ item, label, renderers, index }];
  }
  const rows = new Map<string, number>();
  for (const row of shown() ?? labels.keys()) {
    const label = labels[row];
    if (label !== undefined && !rows.has(label)) rows.set(label, row);
  }
  return [...rows].map(([label, row]) => ({ item, label, renderers, index: row }));
}
