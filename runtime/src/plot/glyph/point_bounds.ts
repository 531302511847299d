/**
 * What a cloud of points occupies in data coordinates.
 *
 *     pointBounds(xs, ys, false, true)   // y is logarithmic: only positive values count
 */
import { columnFacts, type NumericColumn } from "../data/column";
import type { Bounds } from "../geometry";

export function pointBounds(x: NumericColumn, y: NumericColumn, logarithmicX: boolean, logarithmicY: boolean): Bounds {
  const [x0, x1] = extentOf(x, logarithmicX);
  const [y0, y1] = extentOf(y, logarithmicY);
  return { x0, x1, y0, y1 };
}

function extentOf(column: NumericColumn, logarithmic: boolean): readonly [number, number] {
  const facts = columnFacts(column);
  if (!logarithmic) {
    return [facts.min, facts.max];
  }
  return facts.max > 0 ? [facts.minPositive, facts.max] : [NaN, NaN];
}
