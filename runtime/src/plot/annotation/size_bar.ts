/**
 * How large a circle stands for which radius, as the plot is zoomed now.
 *
 *     plot.add_layout(SizeBar(renderer=renderer, title="radius"), "below")
 */
import { computed } from "@preact/signals-core";
import type { ColorBar as ColorBarModel, SizeBar as SizeBarModel } from "../../schema/models.gen";
import { isA } from "../../schema/schema";
import { overridden } from "../axis/axis";
import { NO_COLUMNS, numberChannel, unitsOf } from "../data/channel";
import type { Renderer } from "../figure/renderer";
import type { Surroundings } from "../figure/parts";
import { grow, height, width, type Box, type Side } from "../geometry";
import { labelsOf } from "../formatter/registry";
import { CIRCLE } from "../marker/shape";
import type { Painter } from "../painter/painter";
import { ticksOf } from "../ticker/registry";
import { shapeStyles } from "../visual/read";
import { ColorBar } from "./color_bar";
import type { Marks } from "./color_bar_marks";

const NOTHING: Marks = { colors: [], edges: [0], ticks: [], minor: [], labels: [] };
const WISHED_TICKS = 5;
const THICKNESS = 50;

/** What is read of a glyph with radii. */
interface Radial {
  readonly type: string;
  readonly radius: unknown;
  readonly radius_units?: string;
  readonly radius_dimension?: string;
}

/** A bar that is bent into this one's ways: its length is its width, however it stands. */
export class SizeBar extends ColorBar {
  constructor(
    private readonly sizes: SizeBarModel,
    around: Surroundings,
    side: Side | null,
  ) {
    super(sizes as unknown as ColorBarModel, around, side);
  }

  protected override get stands(): boolean {
    const { orientation, location } = this.sizes;
    if (orientation !== "auto" || this.side !== null) return super.stands;
    return typeof location !== "string" || !/^(top|bottom)(_center)?$/.test(location);
  }

  protected override given(): number | "auto" {
    return this.sizes.width === "max" ? "auto" : this.sizes.width;
  }

  protected override thickness(): number {
    return this.sizes.height === "max" ? THICKNESS : this.sizes.height;
  }

  private drawn(): { readonly renderer: Renderer; readonly glyph: Radial } | null {
    const wanted = this.sizes.renderer as unknown;
    const renderer =
      typeof wanted === "object" && wanted !== null ? this.around.rendererOf(wanted) : (this.around.renderers.value.find(({ model }) => isA(model.glyph.type, "RadialGlyph")) ?? null);
    return renderer === null ? null : { renderer, glyph: renderer.model.glyph as unknown as Radial };
  }

  private readonly radii = computed(() => this.computeRadii());

  /** The radii at the ends and those that are shown; null where nobody sees any. */
  private computeRadii(): { readonly start: number; readonly end: number; readonly shown: readonly number[] } | null {
    const found = this.drawn();
    if (found === null) return null;
    const channel = numberChannel(found.glyph.radius, found.renderer.columns, NaN);
    const [low, high] = Array.isArray(this.sizes.bounds) ? (this.sizes.bounds as [number, number]) : [0, Infinity];
    let [start, end] = [Infinity, -Infinity];
    const values = channel.uniform ? [channel.value] : channel.values;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      if (value < start) start = value;
      if (value > end) end = value;
    }
    [start, end] = [Math.max(start, low), Math.min(end, high)];
    if (!(end >= start && end > 0)) return null;
    if (end === start) return { start: start / 2, end: end * 1.5, shown: [start] };
    const own = this.sizes.ticker as unknown;
    const ticker = typeof own === "object" && own !== null ? (own as { type: string }) : { type: "AdaptiveTicker", desired_num_ticks: WISHED_TICKS };
    return { start, end, shown: ticksOf(ticker, { start, end }).major };
  }

  protected override computeMarks(): Marks {
    const radii = this.radii.value;
    if (radii === null) return NOTHING;
    const { start, end, shown } = radii;
    const own = this.sizes.formatter as unknown;
    const formatter = typeof own === "object" && own !== null ? own : { type: "BasicTickFormatter" };
    const labels = overridden(labelsOf(formatter, [...shown], null), shown, this.sizes.major_label_overrides);
    return { colors: [], edges: [0], ticks: shown.map((radius) => (radius - start) / (end - start)), minor: [], labels };
  }

  /** Pixels of a radius where the plot's middle is. */
  private pixels(radius: number, { renderer, glyph }: { readonly renderer: Renderer; readonly glyph: Radial }): number {
    if (unitsOf(glyph.radius, glyph.radius_units ?? "data") === "screen") return radius;
    const { context } = this.around;
    const along = (dimension: "x" | "y"): number => {
      const name = dimension === "x" ? renderer.model.x_range_name : renderer.model.y_range_name;
      const { start, end } = context.interval(dimension, name);
      const scale = context.scale(dimension, name);
      const middle = (start + end) / 2;
      return Math.abs(scale.toScreen(middle + radius) - scale.toScreen(middle - radius)) / 2;
    };
    switch (glyph.radius_dimension) {
      case "y":
        return along("y");
      case "max":
        return Math.max(along("x"), along("y"));
      case "min":
        return Math.min(along("x"), along("y"));
      default:
        return along("x");
    }
  }

  protected override paintColors(painter: Painter, bar: Box): void {
    const found = this.drawn();
    const radii = this.radii.value;
    if (found === null || radii === null) return;
    const { ticks } = this.marks.value;
    const middle = this.stands ? (bar.left + bar.right) / 2 : (bar.top + bar.bottom) / 2;
    const along = ticks.map((part) => (this.stands ? bar.bottom - part * height(bar) : bar.left + part * width(bar)));
    const across = ticks.map(() => middle);
    const size = Float64Array.from(radii.shown, (radius) => 2 * this.pixels(radius, found));
    const [x, y] = this.stands ? [across, along] : [along, across];
    const styles = shapeStyles(this.sizes, "glyph_", NO_COLUMNS);
    painter.within(grow(bar, this.sizes.padding), () => painter.markers({ x, y, size, angle: 0, shape: CIRCLE }, styles, null));
  }
}
