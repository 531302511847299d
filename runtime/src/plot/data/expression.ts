/**
 * Columns that are computed from others. A new expression is a function and its line here.
 *
 *     evaluated(stack, source.data)
 */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { CumSum, CustomJSExpr, GraphCoordinates, Maximum, Minimum, Model, PolarTransform, Stack, XYComponent } from "../../schema/models.gen";
import { radians } from "../glyph/angle";
import { numberAt, numberChannel, unitsOf, type Columns } from "./channel";
import { columnFacts, itemsOf, numericColumn, type NumericColumn } from "./column";
import { edgePoints, nodePlaces } from "./graph_layout";
import { calledOn } from "./page_call";

/** Numbers, or for lines a list of them a row. */
type Evaluated = Float64Array | readonly NumericColumn[];
type Evaluate = (model: Model, data: Columns) => Evaluated;

const known = new WeakMap<Columns, Map<Model, ReadonlySignal<Evaluated>>>();

/** The column of an expression; tracked, computed again when the expression changes. */
export function evaluated(model: Model, data: Columns): Evaluated {
  let columns = known.get(data);
  if (columns === undefined) {
    columns = new Map();
    known.set(data, columns);
  }
  let values = columns.get(model);
  if (values === undefined) {
    values = computed(() => EXPRESSIONS[model.type]?.(model, data) ?? new Float64Array(data.length).fill(NaN));
    columns.set(model, values);
  }
  return values.value;
}

function cumulated(model: CumSum, data: Columns): Float64Array {
  const values = numericColumn(data.get(model.field));
  const out = new Float64Array(values.length);
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    if (!model.include_zero) total += values[i] as number;
    out[i] = total;
    if (model.include_zero) total += values[i] as number;
  }
  return out;
}

function stacked(model: Stack, data: Columns): Float64Array {
  const out = new Float64Array(data.length);
  for (const field of model.fields) {
    const values = numericColumn(data.get(field));
    for (let i = 0; i < out.length; i++) {
      out[i] = (out[i] as number) + (values[i] ?? NaN);
    }
  }
  return out;
}

function extreme(model: Minimum | Maximum, data: Columns, which: "min" | "max"): Float64Array {
  const found = columnFacts(numericColumn(data.get(model.field)))[which];
  const initial = model.initial ?? (which === "min" ? Infinity : -Infinity);
  const value = found === found ? (which === "min" ? Math.min(found, initial) : Math.max(found, initial)) : initial;
  return new Float64Array(data.length).fill(value);
}

function component(model: XYComponent, data: Columns, axis: 0 | 1): Evaluated {
  const out = new Float64Array(data.length).fill(NaN);
  const layout = (model.transform as GraphCoordinates | null)?.layout;
  switch (model.transform?.type) {
    case "NodeCoordinates":
      return nodePlaces(layout as GraphCoordinates["layout"], data, axis);
    case "EdgeCoordinates":
      return edgePoints(layout as GraphCoordinates["layout"], data, axis);
    case "PolarTransform":
      break;
    default:
      return out;
  }
  const polar = model.transform as PolarTransform;
  const of = axis === 0 ? Math.cos : Math.sin;
  const radius = numberChannel(polar.radius, data, NaN);
  const angle = radians(numberChannel(polar.angle, data, NaN), unitsOf(polar.angle, polar.angle_units));
  const sign = polar.direction === "clock" ? -1 : 1;
  return out.map((_, i) => numberAt(radius, i) * of(numberAt(angle, i) * sign));
}

/** What the author's own function returns or yields: a column, or one value for all rows. */
function scripted(model: CustomJSExpr, data: Columns): Float64Array {
  const columns = new Proxy({}, { get: (_, name) => itemsOf(data.get(String(name))) });
  const made = calledOn({ data: columns, get_length: () => data.length }, model, "run");
  const isMany = typeof made === "object" && made !== null;
  return isMany ? Float64Array.from(Array.from(made as Iterable<unknown>), Number) : new Float64Array(data.length).fill(Number(made ?? NaN));
}

const EXPRESSIONS: Readonly<Record<string, Evaluate>> = {
  CustomJSExpr: (model, data) => scripted(model as CustomJSExpr, data),
  CumSum: (model, data) => cumulated(model as CumSum, data),
  Stack: (model, data) => stacked(model as Stack, data),
  Minimum: (model, data) => extreme(model as Minimum, data, "min"),
  Maximum: (model, data) => extreme(model as Maximum, data, "max"),
  XComponent: (model, data) => component(model as XYComponent, data, 0),
  YComponent: (model, data) => component(model as XYComponent, data, 1),
};
