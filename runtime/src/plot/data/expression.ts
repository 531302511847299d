/**
 * Columns that are computed from others. A new expression is a function and its line here.
 *
 *     evaluated(stack, source.data)
 */
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { CumSum, Maximum, Minimum, Model, PolarTransform, Stack, XYComponent } from "../../schema/models.gen";
import { radians } from "../glyph/angle";
import { numberAt, numberChannel, unitsOf, type Columns } from "./channel";
import { columnFacts, numericColumn } from "./column";

type Evaluate = (model: Model, data: Columns) => Float64Array;

const known = new WeakMap<Columns, Map<Model, ReadonlySignal<Float64Array>>>();

/** The column of an expression; tracked, computed again when the expression changes. */
export function evaluated(model: Model, data: Columns): Float64Array {
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

function component(model: XYComponent, data: Columns, of: (angle: number) => number): Float64Array {
  const polar = model.transform as PolarTransform | null;
  const out = new Float64Array(data.length).fill(NaN);
  if (polar?.type !== "PolarTransform") {
    return out;
  }
  const radius = numberChannel(polar.radius, data, NaN);
  const angle = radians(numberChannel(polar.angle, data, NaN), unitsOf(polar.angle, polar.angle_units));
  const sign = polar.direction === "clock" ? -1 : 1;
  return out.map((_, i) => numberAt(radius, i) * of(numberAt(angle, i) * sign));
}

const EXPRESSIONS: Readonly<Record<string, Evaluate>> = {
  CumSum: (model, data) => cumulated(model as CumSum, data),
  Stack: (model, data) => stacked(model as Stack, data),
  Minimum: (model, data) => extreme(model as Minimum, data, "min"),
  Maximum: (model, data) => extreme(model as Maximum, data, "max"),
  XComponent: (model, data) => component(model as XYComponent, data, Math.cos),
  YComponent: (model, data) => component(model as XYComponent, data, Math.sin),
};
