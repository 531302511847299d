/**
 * How single numbers and moments are written as an axis would write them. The plot knows how and registers it; widgets ask
 * here, so that neither imports the other.
 *
 *     writing().time("%d %b %Y", 0) === "01 Jan 1970"
 */
import type { Model } from "../document/model";

export interface Writing {
  /** A number as a tick formatter's model writes it. */
  tick(formatter: object, value: number): string;
  /** Milliseconds since 1970-01-01 UTC by C's `strftime` directives. */
  time(format: string, ms: number): string;
  /** What an author's own formatter writes. */
  own(formatter: Model, value: unknown, format: string, vars: unknown): string | undefined;
  /** The order of two values by an author's own code, as a sort asks for it. */
  comparer(sorter: Model): (x: unknown, y: unknown) => number;
  /** What a transform makes of a row of a column; a colour as CSS writes it. */
  mapped(transform: object, column: unknown, row: number): unknown;
}

let known: Writing = { tick: (_, value) => String(value), time: (_, ms) => new Date(ms).toISOString(), mapped: () => undefined, own: () => undefined, comparer: () => () => 0 };

export function registerWriting(writing: Writing): void {
  known = writing;
}

export function writing(): Writing {
  return known;
}
