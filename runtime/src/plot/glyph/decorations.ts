/**
 * Marks on the lines that a glyph draws: heads at their ends, or in the middle. Loaded with the first of them.
 *
 *     paintDecorations(painter, { glyph, geometry, styles }, screen, view, source.data, null)
 */
import type { ArrowHead, Decoration } from "../../schema/models.gen";
import { heads } from "../annotation/arrow_heads";
import type { Columns } from "../data/channel";
import type { Painter } from "../painter/painter";
import type { ShapeStyles } from "../visual/style";
import type { GlyphModel, Viewport } from "./glyph";
import type { LineGeometry } from "./line";

/** Glyphs of lines that begin somewhere and end somewhere. */
const OPEN: ReadonlySet<string> = new Set(["Arc", "Bezier", "Line", "MultiLine", "Quadratic", "Ray", "Segment", "Step"]);

interface Path {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface Decorated {
  readonly glyph: GlyphModel;
  readonly geometry: unknown;
  readonly styles: ShapeStyles;
}

/** A head's place on the screen and where it points, in radians clockwise from the right. */
export interface Pointing {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The lines of a glyph on the screen, one for each number in `indices`, all when null. */
function* pathsOf(glyph: GlyphModel, geometry: unknown, screen: unknown, view: Viewport, indices: Uint32Array | null): Generator<readonly [number, Path]> {
  if (glyph.type === "Line") {
    const { x, y, length } = geometry as LineGeometry;
    // What is painted ends at the frame and may be thinned: a line's own ends are those of its data.
    yield [0, there(view.x.project(x.subarray(0, length), new Float64Array(length)), view.y.project(y.subarray(0, length), new Float64Array(length)))];
    return;
  }
  const { x, y, starts } = screen as { x: Float64Array; y: Float64Array; starts: Uint32Array };
  for (let k = 0; k < (indices?.length ?? starts.length - 1); k++) {
    const i = indices?.[k] ?? k;
    yield [i, there(x.subarray(starts[i], starts[i + 1]), y.subarray(starts[i], starts[i + 1]))];
  }
}

function there(x: Float64Array, y: Float64Array): Path {
  const known = [...x.keys()].filter((k) => Number.isFinite((x[k] as number) + (y[k] as number)));
  return { x: known.map((k) => x[k] as number), y: known.map((k) => y[k] as number) };
}

const HALF_TURN = Math.PI;

/** Where a mark of a path is; null where the path has no two places. */
export function pointingAt({ x, y }: Path, node: string): Pointing | null {
  const last = x.length - 1;
  if (last < 1) return null;
  const along = (k: number): number => Math.atan2((y[k + 1] as number) - (y[k] as number), (x[k + 1] as number) - (x[k] as number));
  // Pieces of a curve turn by a little each; at its very end it has turned by half as much more.
  const turned = (from: number, to: number): number => {
    const turn = ((along(to) - along(from) + 3 * HALF_TURN) % (2 * HALF_TURN)) - HALF_TURN;
    return along(to) + (Math.abs(turn) < 0.2 ? turn / 2 : 0);
  };
  const at = (k: number, angle: number): Pointing => ({ x: x[k] as number, y: y[k] as number, angle });
  if (node === "start") return at(0, turned(Math.min(1, last - 1), 0) + HALF_TURN);
  return node === "end" ? at(last, turned(Math.max(0, last - 2), last - 1)) : middleOf({ x, y }, along);
}

/** Half of the way along a path. */
function middleOf({ x, y }: Path, along: (k: number) => number): Pointing {
  const lengths = x.slice(1).map((value, k) => Math.hypot(value - (x[k] as number), (y[k + 1] as number) - (y[k] as number)));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let k = 0;
  while (k < lengths.length - 1 && left > (lengths[k] as number)) left -= lengths[k++] as number;
  const part = (lengths[k] as number) > 0 ? left / (lengths[k] as number) : 0;
  const between = (values: readonly number[]): number => (values[k] as number) + part * ((values[k + 1] as number) - (values[k] as number));
  return { x: between(x), y: between(y), angle: along(k) };
}

/** Painted before the lines, which lie over them. A line that is not to be seen has none. */
export function paintDecorations(
  painter: Painter,
  { glyph, geometry, styles }: Decorated,
  screen: unknown,
  view: Viewport,
  data: Columns,
  indices: Uint32Array | null,
): void {
  if (!OPEN.has(glyph.type)) return;
  const marks = (glyph["decorations"] as Decoration[]).map(({ marking, node }) => ({ node, heads: heads(glyph, marking as ArrowHead | null, data) }));
  for (const [i, path] of pathsOf(glyph, geometry, screen, view, indices)) {
    if (styles.stroke.at(i) === null) continue;
    for (const mark of marks) {
      const to = pointingAt(path, mark.node);
      if (to !== null) mark.heads?.paint(painter, i, to.x, to.y, to.angle);
    }
  }
}
