/**
 * Colours of values: continuous mappers by their place between two limits, categorical ones by their name.
 *
 * Arithmetic only; a colour bar uses the same functions.
 *
 *     colorMapped(mapper, column)      // packed colours
 *     limitsOf(mapper, values)         // [low, high] that the palette covers
 */
import type {
  CategoricalColorMapper,
  CategoricalMapper,
  ColorMapper,
  ContinuousColorMapper,
  EqHistColorMapper,
  Model,
} from "../../schema/models.gen";
import { isA } from "../../schema/schema";
import { packColor } from "../visual/color";
import { columnFacts, itemsOf, numericColumn } from "./column";

export function isColorMapper(model: Model): model is ColorMapper {
  return isA(model.type, "ColorMapper");
}

const palettes = new WeakMap<readonly unknown[], Uint32Array>();

/** The packed colours of a mapper's palette. */
export function paletteOf(mapper: ColorMapper): Uint32Array {
  const colors = mapper.palette as readonly unknown[];
  let packed = palettes.get(colors);
  if (packed === undefined) {
    packed = Uint32Array.from(colors, (color) => packColor(color));
    palettes.set(colors, packed);
  }
  return packed;
}

export function colorMapped(mapper: ColorMapper, column: unknown): Uint32Array {
  const palette = paletteOf(mapper);
  const nan = packColor(mapper.nan_color);
  if (mapper.type === "CategoricalColorMapper") {
    const index = factorIndex(mapper as CategoricalColorMapper);
    return Uint32Array.from(Array.from(itemsOf(column)), (value) => palette[index(value)] ?? nan);
  }
  const values = numericColumn(column);
  const at = placeIn(mapper as ContinuousColorMapper, values);
  const { low_color, high_color } = mapper as ContinuousColorMapper;
  const below = low_color === null ? (palette[0] ?? nan) : packColor(low_color);
  const above = high_color === null ? (palette[palette.length - 1] ?? nan) : packColor(high_color);
  const out = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const place = value === value ? at(value) : NaN;
    out[i] = place !== place ? nan : place < 0 ? below : place >= palette.length ? above : (palette[Math.floor(place)] as number);
  }
  return out;
}

/** The values that the first and the last colour stand for: the author's, or the least and the greatest there are. */
export function limitsOf(mapper: ContinuousColorMapper, values: ArrayLike<number>): readonly [number, number] {
  const { high, domain } = mapper;
  // No logarithm is of 0: a palette from there begins at the least value that has one.
  const low = mapper.type === "LogColorMapper" && mapper.low !== null && mapper.low <= 0 ? columnFacts(numericColumn(values)).minPositive : mapper.low;
  if (low !== null && high !== null) {
    return [low, high];
  }
  const columns = domain.length === 0 ? [values] : domain.flatMap(([renderer, names]) => domainColumns(renderer, names));
  let min = NaN;
  let max = NaN;
  for (const column of columns) {
    const facts = columnFacts(numericColumn(column));
    min = min <= facts.min ? min : facts.min;
    max = max >= facts.max ? max : facts.max;
  }
  return [low ?? min, high ?? max];
}

function domainColumns(renderer: unknown, names: string | readonly string[]): unknown[] {
  const data = (renderer as { data_source?: { data?: { get(name: string): unknown } } }).data_source?.data;
  return (typeof names === "string" ? [names] : names).map((name) => data?.get(name));
}

/** Where a value is in the palette: 0 to its length inside, less below, the length or more above. */
function placeIn(mapper: ContinuousColorMapper, values: ArrayLike<number>): (value: number) => number {
  const size = mapper.palette.length;
  const [low, high] = limitsOf(mapper, values);
  // The greatest value has the last colour, not the one above.
  const inside = (part: number): number => (part === 1 ? size - 0.5 : part * size);
  // Parts, not values, are compared: where `low` is above `high` the palette runs the other way.
  const at = (part: number): number => (part < 0 ? -1 : part > 1 ? size : inside(part));
  switch (mapper.type) {
    case "LogColorMapper": {
      const [from, to] = [Math.log(low), Math.log(high)];
      return (value) => (value <= 0 ? -1 : at(share(Math.log(value), from, to)));
    }
    case "EqHistColorMapper": {
      const edges = equalisedEdges(mapper as EqHistColorMapper, values, low, high);
      return (value) => (value < low ? -1 : value > high ? size : Math.min(size - 1, upperIndex(edges, value)));
    }
    default:
      return (value) => at(share(value, low, high));
  }
}

/** How far a value is from one limit to the other; of equal limits, which side it is on. */
function share(value: number, from: number, to: number): number {
  return from === to ? (value < from ? -1 : value > to ? 2 : 0) : (value - from) / (to - from);
}

/** The values at which the next colour begins, so that each colour holds as many values as the others. */
export function equalisedEdges(mapper: EqHistColorMapper, values: ArrayLike<number>, low: number, high: number): Float64Array {
  const size = mapper.palette.length;
  const sorted = Float64Array.from(values as ArrayLike<number> & Iterable<number>)
    .filter((value) => value >= low && value <= high)
    .sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  // Few different values are spread over the palette by their rank, many by how often they are there.
  const from = mapper.rescale_discrete_levels || distinct.length < size ? distinct : sorted;
  return Float64Array.from({ length: size }, (_, i) => from[Math.floor((i * from.length) / size)] ?? high);
}

function upperIndex(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The index of a name among a mapper's names; -1 for one that is not there. */
export function factorIndex(mapper: CategoricalMapper): (value: unknown) => number {
  const { factors, start, end } = mapper;
  const levels = (value: unknown): string =>
    Array.isArray(value) ? value.slice(start, end ?? value.length).join("\u0000") : String(value);
  const known = new Map((factors as readonly unknown[]).map((factor, i) => [Array.isArray(factor) ? factor.join("\u0000") : String(factor), i]));
  return (value) => known.get(levels(value)) ?? -1;
}
