/**
 * An axis of names: a tick and a name in the middle of each, and below them the names of their groups, with lines between.
 *
 *     new CategoricalAxis(model, context, "below")
 */
import type { CategoricalAxis as CategoricalAxisModel } from "../../schema/models.gen";
import { labelsExtent, labelPlacement, orientationAngle } from "./axis_labels";
import { Axis, overridden, type Marks } from "./axis";
import type { Group } from "../range/factor_places";
import type { Painter } from "../painter/painter";
import type { Scale } from "../scale/scale";
import type { Label } from "../text/meter";
import { ticksOf } from "../ticker/registry";
import { strokeStyle, textStyle } from "../visual/read";
import type { TextStyle } from "../visual/style";

/** Pixels between the names of a level and those of the next one. */
const STANDOFF = 5;

interface Level {
  readonly groups: readonly Group[];
  readonly style: TextStyle;
  readonly orientation: unknown;
}

/** More names than these are not written on one axis; so many of them are left. */
const MOST_NAMES = 500;
const LEFT_NAMES = 50;

export class CategoricalAxis extends Axis {
  private get own(): CategoricalAxisModel {
    return this.model as unknown as CategoricalAxisModel;
  }

  private get places() {
    return this.context.places(this.dimension, this.rangeName);
  }

  protected override computeMarks(): Marks {
    const { places } = this;
    const ticker = this.own.ticker as { type: string } | null;
    if (places === null || ticker?.type === "FixedTicker") {
      return super.computeMarks();
    }
    const { start, end } = this.shown();
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    // Code chooses among the names; without it all of them are marked.
    const marked = ticker?.type === "CustomJSTicker" ? new Set(ticksOf(ticker, { start, end }, places).major) : null;
    const seen = places.factors.map((factor, i) => ({ factor, at: places.middles[i] as number })).filter(({ at }) => at >= low && at <= high && (marked === null || marked.has(at)));
    // Of very many names only some can be read: those that are left stand evenly.
    const step = seen.length > MOST_NAMES ? Math.ceil(seen.length / LEFT_NAMES) : 1;
    const inside = step > 1 ? seen.filter((_, i) => i % step === 0) : seen;
    const major = inside.map(({ at }) => at);
    const labels: Label[] = inside.map(({ factor }) => (typeof factor === "string" ? factor : (factor[factor.length - 1] ?? "")));
    const named = inside.map(({ factor }, i) => overridden([labels[i] as Label], [factor as unknown as number], this.own.major_label_overrides)[0] as Label);
    return { ticks: { major, minor: [] }, labels: named };
  }

  /** The groups of names, from the lowest level to the highest. */
  private levels(): Level[] {
    const { places, own } = this;
    if (places === null) {
      return [];
    }
    const sub: Level = { groups: places.subgroups, style: textStyle(own, "subgroup_"), orientation: own.subgroup_label_orientation };
    const top: Level = { groups: places.groups, style: textStyle(own, "group_"), orientation: own.group_label_orientation };
    return [sub, top].filter(({ groups }) => groups.length > 0);
  }

  private thicknessOf({ groups, style, orientation }: Level): number {
    const angle = orientationAngle(orientation, this.side);
    return STANDOFF + labelsExtent(groups.map(({ name }) => name), style, this.side, angle);
  }

  protected override outerExtent(): number {
    return this.levels().reduce((total, level) => total + this.thicknessOf(level), 0);
  }

  protected override paintOuter(painter: Painter, scale: Scale, base: number, out: number): void {
    const { start, end } = this.shown();
    const [low, high] = [Math.min(start, end), Math.max(start, end)];
    const stroke = strokeStyle(this.own, "separator_");
    let from = out;
    let inner = 0;
    for (const level of this.levels()) {
      const to = from + this.thicknessOf(level);
      const angle = orientationAngle(level.orientation, this.side);
      const placement = labelPlacement(this.side, angle);
      const style: TextStyle = { ...level.style, align: placement.align, baseline: placement.baseline };
      level.groups.forEach((group, i) => {
        const next = level.groups[i + 1];
        const edge = next === undefined ? NaN : (group.end + next.start) / 2;
        if (stroke !== null && edge > low && edge < high) {
          const along = scale.toScreen(edge);
          const a = this.point(base, along, inner);
          const b = this.point(base, along, to);
          painter.polyline([a[0], b[0]], [a[1], b[1]], 2, stroke);
        }
        const middle = (Math.max(low, group.start) + Math.min(high, group.end)) / 2;
        if (group.end > low && group.start < high && (style.color & 0xff) !== 0) {
          const [x, y] = this.point(base, scale.toScreen(middle), from + STANDOFF);
          painter.text(group.name, x, y, style, placement.angle);
        }
      });
      inner = from;
      from = to;
    }
  }
}
