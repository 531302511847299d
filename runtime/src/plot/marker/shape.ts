/**
 * The forms of markers as data: an outline, strokes and a dot, for a marker of diameter 2 around the origin (y grows downwards).
 *
 * All painters read these (canvas and SVG as paths, WebGL as distances). It does not know sizes or colours.
 *
 *     markerShape("square_x")?.outline === polygon of 4 corners;  .strokes two diagonals
 */

export interface MarkerShape {
  readonly name: string;
  /** "circle", a closed polygon (x0, y0, x1, y1, ...), or null for markers of strokes only. */
  readonly outline: "circle" | readonly number[] | null;
  /** Open segments: x0, y0, x1, y1 each. */
  readonly strokes: readonly number[];
  /** A filled dot in the stroke's colour in the middle. */
  readonly dot: boolean;
}

/** Radius of the dot of `*_dot` markers, in units of the marker's radius. */
export const DOT_RADIUS = 0.25;

const SQRT_3 = Math.sqrt(3);

function regular(corners: number, radius: number, start: number): number[] {
  const points: number[] = [];
  for (let i = 0; i < corners; i++) {
    const angle = start + (2 * Math.PI * i) / corners;
    points.push(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  return points;
}

function star(): number[] {
  const points: number[] = [];
  const inner = Math.sqrt(5 - 2 * Math.sqrt(5)) * Math.tan(Math.PI / 10) * 1.6;
  for (let i = 0; i < 10; i++) {
    const angle = -Math.PI / 2 + (Math.PI * i) / 5;
    const radius = i % 2 === 0 ? 1 : inner;
    points.push(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  return points;
}

/** A polygon whose sides bend inwards, as a row of short sides. */
function pinched(corners: readonly number[], bend: number): number[] {
  const points: number[] = [];
  const count = corners.length / 2;
  const steps = 6;
  for (let i = 0; i < count; i++) {
    const x0 = corners[2 * i] as number;
    const y0 = corners[2 * i + 1] as number;
    const x1 = corners[(2 * i + 2) % corners.length] as number;
    const y1 = corners[(2 * i + 3) % corners.length] as number;
    const cx = ((x0 + x1) / 2) * bend;
    const cy = ((y0 + y1) / 2) * bend;
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const u = 1 - t;
      points.push(u * u * x0 + 2 * u * t * cx + t * t * x1, u * u * y0 + 2 * u * t * cy + t * t * y1);
    }
  }
  return points;
}

const TRIANGLE_HEIGHT = SQRT_3;
const TRIANGLE = [-1, TRIANGLE_HEIGHT / 3, 1, TRIANGLE_HEIGHT / 3, 0, (-2 * TRIANGLE_HEIGHT) / 3];
const INVERTED = TRIANGLE.map((value, i) => (i % 2 === 1 ? -value : value));
const SQUARE = [-1, -1, 1, -1, 1, 1, -1, 1];
const DIAMOND = [0, -1, 2 / 3, 0, 0, 1, -2 / 3, 0];
const HEX = regular(6, 1, 0);
const STAR = star();

const CROSS = [-1, 0, 1, 0, 0, -1, 0, 1];
const R = Math.SQRT1_2;
const DIAGONALS = [-1, -1, 1, 1, -1, 1, 1, -1];
const DIAGONALS_IN_CIRCLE = DIAGONALS.map((value) => value * R);
const ASTERISK = [-1, 0, 1, 0, 0, -1, 0, 1, ...DIAGONALS_IN_CIRCLE];
const DIAMOND_CROSS = [-2 / 3, 0, 2 / 3, 0, 0, -1, 0, 1];
/** A Y inside the circle: three spokes. */
const SPOKES = [0, 0, -Math.cos(Math.PI / 6), -0.5, 0, 0, Math.cos(Math.PI / 6), -0.5, 0, 0, 0, 1];
const PLUS_ARM = 0.4;
const PLUS = [
  -PLUS_ARM, -1, PLUS_ARM, -1, PLUS_ARM, -PLUS_ARM, 1, -PLUS_ARM, 1, PLUS_ARM, PLUS_ARM, PLUS_ARM,
  PLUS_ARM, 1, -PLUS_ARM, 1, -PLUS_ARM, PLUS_ARM, -1, PLUS_ARM, -1, -PLUS_ARM, -PLUS_ARM, -PLUS_ARM,
];

type Form = readonly [outline: MarkerShape["outline"], strokes?: readonly number[], dot?: boolean];

const FORMS: Readonly<Record<string, Form>> = {
  asterisk: [null, ASTERISK],
  circle: ["circle"],
  circle_cross: ["circle", CROSS],
  circle_dot: ["circle", [], true],
  circle_x: ["circle", DIAGONALS_IN_CIRCLE],
  circle_y: ["circle", SPOKES],
  cross: [null, CROSS],
  dash: [null, [-1, 0, 1, 0]],
  diamond: [DIAMOND],
  diamond_cross: [DIAMOND, DIAMOND_CROSS],
  diamond_dot: [DIAMOND, [], true],
  dot: [null, [], true],
  hex: [HEX],
  hex_dot: [HEX, [], true],
  inverted_triangle: [INVERTED],
  plus: [PLUS],
  square: [SQUARE],
  square_cross: [SQUARE, CROSS],
  square_dot: [SQUARE, [], true],
  square_pin: [pinched(SQUARE, 0.5)],
  square_x: [SQUARE, DIAGONALS],
  star: [STAR],
  star_dot: [STAR, [], true],
  triangle: [TRIANGLE],
  triangle_dot: [TRIANGLE, [], true],
  triangle_pin: [pinched(TRIANGLE, 0.3)],
  x: [null, DIAGONALS_IN_CIRCLE],
  y: [null, SPOKES],
};

const shapes = new Map<string, MarkerShape>();
for (const [name, [outline, strokes = [], dot = false]] of Object.entries(FORMS)) {
  shapes.set(name, { name, outline, strokes, dot });
}

/** The form of a marker's name; null when there is no such marker. */
export function markerShape(name: unknown): MarkerShape | null {
  return typeof name === "string" ? (shapes.get(name) ?? null) : null;
}

export function markerNames(): string[] {
  return [...shapes.keys()];
}

export const CIRCLE: MarkerShape = shapes.get("circle") as MarkerShape;

/** What a marker's path is written into: a canvas context, a Path2D, or the SVG painter's text. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
}

/** Writes the closed outline at a place; `radius` in the sink's units, `cos` and `sin` of the clockwise turn. */
export function traceOutline(sink: PathSink, shape: MarkerShape, x: number, y: number, radius: number, cos: number, sin: number): void {
  const outline = shape.outline;
  if (outline === "circle") {
    sink.moveTo(x + radius, y);
    sink.arc(x, y, radius, 0, 2 * Math.PI);
    sink.closePath();
  } else if (outline !== null) {
    for (let i = 0; i < outline.length; i += 2) {
      const px = radius * (outline[i] as number);
      const py = radius * (outline[i + 1] as number);
      const sx = x + cos * px - sin * py;
      const sy = y + sin * px + cos * py;
      if (i === 0) {
        sink.moveTo(sx, sy);
      } else {
        sink.lineTo(sx, sy);
      }
    }
    sink.closePath();
  }
}

/** Writes the open strokes. */
export function traceStrokes(sink: PathSink, shape: MarkerShape, x: number, y: number, radius: number, cos: number, sin: number): void {
  const strokes = shape.strokes;
  for (let i = 0; i < strokes.length; i += 2) {
    const px = radius * (strokes[i] as number);
    const py = radius * (strokes[i + 1] as number);
    const sx = x + cos * px - sin * py;
    const sy = y + sin * px + cos * py;
    if (i % 4 === 0) {
      sink.moveTo(sx, sy);
    } else {
      sink.lineTo(sx, sy);
    }
  }
}

/** Writes the middle dot. */
export function traceDot(sink: PathSink, x: number, y: number, radius: number): void {
  sink.moveTo(x + radius * DOT_RADIUS, y);
  sink.arc(x, y, radius * DOT_RADIUS, 0, 2 * Math.PI);
  sink.closePath();
}
