/**
 * Hatch patterns as strokes and dots of one square tile that repeats without a seam.
 *
 * Names are Bokeh's, long or the one-character form. It does not know what is filled with them.
 *
 *     hatchTile("/")?.lines  ->  segments in units of the tile's size
 */

export interface HatchTile {
  /** x0, y0, x1, y1 of each segment, 0..1 (and beyond the edges, so that neighbours meet). */
  readonly lines: readonly number[];
  /** x, y, radius of filled dots. */
  readonly dots: readonly number[];
  /** x, y, radius of rings. */
  readonly rings: readonly number[];
}

const SHORT_NAMES: Readonly<Record<string, string>> = {
  ".": "dot",
  o: "ring",
  "-": "horizontal_line",
  "|": "vertical_line",
  "+": "cross",
  '"': "horizontal_dash",
  ":": "vertical_dash",
  "@": "spiral",
  "/": "right_diagonal_line",
  "\\": "left_diagonal_line",
  x: "diagonal_cross",
  ",": "right_diagonal_dash",
  "`": "left_diagonal_dash",
  v: "horizontal_wave",
  ">": "vertical_wave",
  "*": "criss_cross",
};

const RIGHT = [-0.25, 0.25, 0.25, -0.25, -0.25, 1.25, 1.25, -0.25, 0.75, 1.25, 1.25, 0.75];
const LEFT = [0.75, -0.25, 1.25, 0.25, -0.25, -0.25, 1.25, 1.25, -0.25, 0.75, 0.25, 1.25];
/** Two steep lines a tile, where a pattern is of one direction only. */
const STEEP_RIGHT = [-0.75, 1.5, 0.25, -0.5, -0.25, 1.5, 0.75, -0.5, 0.25, 1.5, 1.25, -0.5, 0.75, 1.5, 1.75, -0.5];
const STEEP_LEFT = STEEP_RIGHT.map((value, i) => (i % 2 === 0 ? 1 - value : value));
const HORIZONTAL = [0, 0.5, 1, 0.5];
const VERTICAL = [0.5, 0, 0.5, 1];

function spiral(): number[] {
  const lines: number[] = [];
  // Into the corners of the tile, whose edges cut it off: no area stays empty between spirals.
  const turns = 3.5;
  const steps = 84;
  for (let i = 0; i < steps; i++) {
    for (const k of [i, i + 1]) {
      const angle = (k / steps) * turns * 2 * Math.PI;
      const radius = 0.7 * (k / steps);
      lines.push(0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle));
    }
  }
  return lines;
}

const LINES: Readonly<Record<string, readonly number[]>> = {
  horizontal_line: HORIZONTAL,
  vertical_line: VERTICAL,
  cross: [...HORIZONTAL, ...VERTICAL],
  horizontal_dash: [0.25, 0.5, 0.75, 0.5],
  vertical_dash: [0.5, 0.25, 0.5, 0.75],
  right_diagonal_line: STEEP_RIGHT,
  left_diagonal_line: STEEP_LEFT,
  diagonal_cross: [...RIGHT, ...LEFT],
  right_diagonal_dash: [0.25, 0.75, 0.75, 0.25],
  left_diagonal_dash: [0.25, 0.25, 0.75, 0.75],
  horizontal_wave: [0, 0.25, 0.5, 0.75, 0.5, 0.75, 1, 0.25],
  vertical_wave: [0.25, 0, 0.75, 0.5, 0.75, 0.5, 0.25, 1],
  criss_cross: [...RIGHT, ...LEFT, ...HORIZONTAL, ...VERTICAL],
  spiral: spiral(),
};

/** The tile of a pattern's name; null for a name that is none. */
export function hatchTile(name: string): HatchTile | null {
  const long = SHORT_NAMES[name] ?? name;
  if (long === "dot") {
    return { lines: [], dots: [0.5, 0.5, 0.25], rings: [] };
  }
  if (long === "ring") {
    return { lines: [], dots: [], rings: [0.5, 0.5, 0.25] };
  }
  const lines = LINES[long];
  return lines === undefined ? null : { lines, dots: [], rings: [] };
}
