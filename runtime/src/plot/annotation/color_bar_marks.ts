/**
 * What a colour bar says: its colours, the values at its ends, where along it a value is, its ticks and their labels.
 * It does not paint.
 *
 *     const marks = colorBarMarks(model, valuesOf(mapper));   marks.at(5)   // 0 to 1 along the bar
 */
import { wordsOf } from "../../math/parts";
import type { CategoricalColorMapper, ColorBar, ContinuousColorMapper, EqHistColorMapper } from "../../schema/models.gen";
import { overridden } from "../axis/axis";
import { equalisedEdges, limitsOf, paletteOf } from "../data/color_mapper";
import { labelsOf } from "../formatter/registry";
import type { Label } from "../text/meter";
import { ticksOf } from "../ticker/registry";

export interface Marks {
  /** Packed colours from the low end. */
  readonly colors: ArrayLike<number>;
  /** Where each colour begins and the last one ends, 0 to 1 along the bar. */
  readonly edges: ArrayLike<number>;
  readonly ticks: readonly number[];
  readonly minor: readonly number[];
  readonly labels: readonly Label[];
}

const NONE: Marks = { colors: [], edges: [0], ticks: [], minor: [], labels: [] };

/** How many ticks a bar with colours of equal shares has. */
const SHARES = 8;

function even(count: number): Float64Array {
  return Float64Array.from({ length: count + 1 }, (_, i) => i / count);
}

function chosen(model: ColorBar, name: "ticker" | "formatter", otherwise: object): object {
  const own = model[name] as unknown;
  return own === "auto" || own === null ? otherwise : (own as object);
}

export function colorBarMarks(model: ColorBar, values: ArrayLike<number>): Marks {
  const mapper = model.color_mapper;
  const colors = paletteOf(mapper);
  if (mapper.type === "CategoricalColorMapper") {
    const factors = Array.from((mapper as CategoricalColorMapper).factors as ArrayLike<unknown>, (factor) => (Array.isArray(factor) ? factor.join(" ") : String(factor)));
    const count = factors.length;
    const named = Array.from({ length: count }, (_, i) => colors[i] ?? 0);
    const overrides = model.major_label_overrides as unknown;
    const text = (name: string): string => wordsOf((overrides instanceof Map ? overrides.get(name) : (overrides as Record<string, unknown> | null)?.[name]) ?? name);
    return count === 0 ? NONE : { colors: named, edges: even(count), ticks: factors.map((_, i) => (i + 0.5) / count), minor: [], labels: factors.map(text) };
  }
  const continuous = mapper as ContinuousColorMapper;
  const [low, high] = limitsOf(continuous, values);
  if (!(mapper.type === "EqHistColorMapper" ? high > low : Math.abs(high - low) > 0) || colors.length === 0) {
    return NONE;
  }
  const start = model.display_low ?? low;
  const end = model.display_high ?? high;
  const logarithmic = mapper.type === "LogColorMapper";
  if (mapper.type === "EqHistColorMapper") {
    const edges = [...equalisedEdges(mapper as EqHistColorMapper, values, low, high), high];
    const { num_major_ticks: shares = SHARES } = chosen(model, "ticker", {}) as { num_major_ticks?: number | "auto" };
    const every = shares === "auto" ? 1 : Math.max(1, Math.round(colors.length / shares));
    const picked = edges.map((_, i) => i).filter((i) => i % every === 0);
    const formatter = chosen(model, "formatter", { type: "BasicTickFormatter" });
    const labels = overridden(labelsOf(formatter, picked.map((i) => edges[i] as number), null), picked.map((i) => edges[i] as number), model.major_label_overrides);
    return { colors, edges: even(colors.length), ticks: picked.map((i) => i / colors.length), minor: [], labels };
  }
  const along = (value: number): number =>
    logarithmic ? (Math.log(value) - Math.log(start)) / (Math.log(end) - Math.log(start)) : (value - start) / (end - start);
  const valueAt = (part: number): number => (logarithmic ? low * (high / low) ** part : low + (high - low) * part);
  const edges = Float64Array.from({ length: colors.length + 1 }, (_, i) => Math.min(1, Math.max(0, along(valueAt(i / colors.length)))));
  const ticker = chosen(model, "ticker", { type: logarithmic ? "LogTicker" : "BasicTicker", mantissas: logarithmic ? [1, 5] : [1, 2, 5] });
  const formatter = chosen(model, "formatter", { type: logarithmic ? "LogTickFormatter" : "BasicTickFormatter" });
  const ticks = ticksOf(ticker as { type: string }, { start: Math.min(start, end), end: Math.max(start, end) });
  const labels = overridden(labelsOf(formatter, ticks.major, ticker), ticks.major, model.major_label_overrides);
  return { colors, edges, ticks: ticks.major.map(along), minor: ticks.minor.map(along), labels };
}
