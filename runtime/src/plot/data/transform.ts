/**
 * Transforms of columns: moving, scattering, interpolating, mapping to colours and marks. A new one is a function and its line here.
 *
 * A column that went through the same transform before is found again. It does not know glyphs.
 *
 *     transformed(dodge, source.data.get("fruit"))
 */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type {
  CategoricalMarkerMapper,
  CategoricalPatternMapper,
  CustomJSTransform,
  Dodge,
  Interpolator,
  Jitter,
  Model,
  StepInterpolator,
} from "../../schema/models.gen";
import { ColumnData } from "../../base/columns";
import { rangeState } from "../range/range_state";
import { colorMapped, factorIndex, isColorMapper } from "./color_mapper";
import { itemsOf, lowerBound, numericColumn } from "./column";
import { called } from "./page_call";

type Apply = (model: Model, column: unknown) => ArrayLike<unknown>;

const known = new WeakMap<Model, WeakMap<object, ReadonlySignal<ArrayLike<unknown>>>>();

/** The values of a column after a transform; colours are packed. Tracked: computed again when the transform changes. */
export function transformed(model: Model, column: unknown): ArrayLike<unknown> {
  const key = typeof column === "object" && column !== null ? column : NOTHING;
  let columns = known.get(model);
  if (columns === undefined) {
    columns = new WeakMap();
    known.set(model, columns);
  }
  let values = columns.get(key);
  if (values === undefined) {
    values = computed(() => apply(model, key));
    columns.set(key, values);
  }
  return values.value;
}

const NOTHING = {};

function apply(model: Model, column: unknown): ArrayLike<unknown> {
  return isColorMapper(model) ? colorMapped(model, column) : (TRANSFORMS[model.type]?.(model, column) ?? itemsOf(column));
}

/** Places of a column on a range, as numbers: names of a categorical range are looked up. */
function places(column: unknown, range: unknown): ArrayLike<number> {
  const known = range === null || range === undefined ? undefined : rangeState(range as Model).places?.value;
  if (known === undefined) {
    return numericColumn(column);
  }
  return Float64Array.from(itemsOf(column) as ArrayLike<unknown> & Iterable<unknown>, (value) => known.at(value));
}

function moved(column: unknown, range: unknown, by: (index: number) => number): Float64Array {
  return Float64Array.from(places(column, range) as ArrayLike<number> & Iterable<number>, (value, i) => value + by(i));
}

/** The random amounts of a transform, one a row: the same ones whenever the column is drawn. */
const amounts = new WeakMap<Model, number[]>();

function amountsOf(model: Jitter, length: number): readonly number[] {
  const known = amounts.get(model) ?? [];
  amounts.set(model, known);
  while (known.length < length) {
    known.push(model.distribution === "normal" ? normal() : Math.random() - 0.5);
  }
  return known;
}

/** A standard normal deviate (Box and Muller, 1958). */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
}

function interpolated(model: Interpolator, column: unknown, between: (before: number, after: number, part: number) => number): Float64Array {
  const points = pointsOf(model);
  return Float64Array.from(numericColumn(column), (value) => {
    const last = points.length - 1;
    const first = points[0];
    const end = points[last];
    if (!(value === value) || first === undefined || end === undefined) return NaN;
    if (value < first.x) return model.clip ? NaN : first.y;
    if (value > end.x) return model.clip ? NaN : end.y;
    const xs = Float64Array.from(points, (point) => point.x);
    const at = lowerBound(xs, value);
    const after = points[at] as Point;
    if (after.x === value) return after.y;
    const before = points[at - 1] as Point;
    return between(before.y, after.y, (value - before.x) / (after.x - before.x));
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(model: Interpolator): Point[] {
  const data = (model.data as { data?: ColumnData } | null)?.data;
  const read = (values: unknown): ArrayLike<number> =>
    typeof values === "string" ? numericColumn(data?.get(values)) : numericColumn(values);
  const xs = read(model.x);
  const ys = read(model.y);
  return Array.from(xs, (x, i) => ({ x, y: ys[i] ?? NaN })).sort((a, b) => a.x - b.x);
}

function stepped(mode: StepInterpolator["mode"]): (before: number, after: number, part: number) => number {
  return (before, after, part) => (mode === "before" ? after : mode === "after" ? before : part < 0.5 ? before : after);
}

function mapped(model: CategoricalMarkerMapper | CategoricalPatternMapper, values: readonly unknown[], column: unknown): unknown[] {
  const index = factorIndex(model);
  return Array.from(itemsOf(column), (value) => values[index(value)] ?? model.default_value);
}

/** What the author's own function makes of a column; the column as it is until the function is there. */
function scripted(model: CustomJSTransform, column: unknown): ArrayLike<unknown> {
  const values = itemsOf(column);
  const made =
    model.v_func === "" ? Array.from(values, (value) => called(model, "one", value)) : (called(model, "all", values) as ArrayLike<unknown>);
  return made?.length === values.length && made[0] !== undefined ? made : values;
}

const TRANSFORMS: Readonly<Record<string, Apply>> = {
  CustomJSTransform: (model, column) => scripted(model as CustomJSTransform, column),
  Dodge: (model, column) => moved(column, (model as Dodge).range, () => (model as Dodge).value),
  Jitter: (model, column) => {
    const { mean, width, range } = model as Jitter;
    const random = amountsOf(model as Jitter, itemsOf(column).length);
    return moved(column, range, (i) => mean + (random[i] as number) * width);
  },
  LinearInterpolator: (model, column) =>
    interpolated(model as Interpolator, column, (before, after, part) => before + (after - before) * part),
  StepInterpolator: (model, column) => interpolated(model as Interpolator, column, stepped((model as StepInterpolator).mode)),
  CategoricalMarkerMapper: (model, column) => mapped(model as CategoricalMarkerMapper, (model as CategoricalMarkerMapper).markers, column),
  CategoricalPatternMapper: (model, column) =>
    mapped(model as CategoricalPatternMapper, (model as CategoricalPatternMapper).patterns, column),
};
