/**
 * How areas of annotations and tools look, with and without the pointer over them: boxes with round corners, polygons, handles.
 *
 *     paintBox(painter, frame, area, model, isHovered);   paintPolygon(painter, corners, model, isHovered)
 */
import type { AreaVisuals, BoxAnnotation, BoxInteractionHandles, Model } from "../../schema/models.gen";
import { box, type Box } from "../geometry";
import { fillBox, strokeBox, type Painter } from "../painter/painter";
import { fillStyle, hatchStyle, strokeStyle } from "../visual/read";
import type { FillStyle, HatchStyle, StrokeStyle } from "../visual/style";
import { partsOf } from "../glyph/region";
import type { Handle, Part } from "./box_grip";
import type { Corners } from "./poly_grip";

export interface Looks {
  readonly fill: Readonly<FillStyle> | null;
  readonly hatch: Readonly<HatchStyle> | null;
  readonly stroke: Readonly<StrokeStyle> | null;
}

/** The looks that tools give their areas, light grey with a black edge, and what they are in the dark: a slab that bright hides the plot. */
const TOOLS_FILL = 0xd3d3d380;
const TOOLS_STROKE = 0x000000ff;
const DARK_FILL = 0x63a4e033;
const DARK_STROKE = 0x9aa1adff;

function inScheme({ fill, hatch, stroke }: Looks, model: object): Looks {
  const isOwn = fill !== null && fill.color >>> 0 === TOOLS_FILL && stroke !== null && stroke.color >>> 0 === TOOLS_STROKE;
  if (!isOwn || (model as Partial<Model>).document?.scheme.value !== "dark") return { fill, hatch, stroke };
  return { fill: { ...fill, color: DARK_FILL }, hatch, stroke: { ...stroke, color: DARK_STROKE } };
}

/** What of the hovered looks leaves no mark is as it is without the pointer. */
export function looksOf(model: object, isHovered: boolean): Looks {
  const read = <Style>(style: (model: object, prefix: string) => Style | null): Style | null => (isHovered ? style(model, "hover_") : null) ?? style(model, "");
  return inScheme({ fill: read(fillStyle), hatch: read(hatchStyle), stroke: read(strokeStyle) }, model);
}

/** Whether a model looks different with the pointer over it. */
export function hasHover(model: object): boolean {
  return [fillStyle, hatchStyle, strokeStyle].some((style) => style(model, "hover_") !== null);
}

type Radii = readonly [topLeft: number, topRight: number, bottomRight: number, bottomLeft: number];

const NAMES = ["top_left", "top_right", "bottom_right", "bottom_left"] as const;

/** Radii of corners as authors give them: one number, four, or some by name. */
export function cornerRadii(given: unknown): Radii {
  if (typeof given === "number") return [given, given, given, given];
  const named = (given instanceof Map ? Object.fromEntries(given as Map<string, number>) : (given ?? {})) as Record<string, number>;
  return (Array.isArray(given) ? [0, 1, 2, 3].map((i) => Number(given[i] ?? 0)) : NAMES.map((name) => named[name] ?? 0)) as unknown as Radii;
}

/** An arc of a quarter has this many pieces. */
const PIECES = 8;

/** The outline of a box with round corners, clockwise from the left top. */
export function roundOutline({ left, top, right, bottom }: Box, radii: Radii): Corners {
  const most = Math.min(right - left, bottom - top) / 2;
  const x: number[] = [];
  const y: number[] = [];
  const centres = [[left, top, 1, 1], [right, top, -1, 1], [right, bottom, -1, -1], [left, bottom, 1, -1]] as const;
  centres.forEach(([cx, cy, sx, sy], corner) => {
    const radius = Math.min(radii[corner] as number, most);
    for (let k = 0; k <= (radius > 0 ? PIECES : 0); k++) {
      const angle = Math.PI * (1 + corner / 2) + ((Math.PI / 2) * k) / PIECES;
      x.push(cx + (radius > 0 ? sx * radius + radius * Math.cos(angle) : 0));
      y.push(cy + (radius > 0 ? sy * radius + radius * Math.sin(angle) : 0));
    }
  });
  return { x, y };
}

/** Each part's first side is walked twice: so the first corner is joined like the others. */
export function closed({ x, y }: Corners): Corners {
  const line: { readonly x: number[]; readonly y: number[] } = { x: [], y: [] };
  for (const [from, to] of partsOf(x, y)) {
    const add = (i: number): void => void (line.x.push(x[i] ?? NaN), line.y.push(y[i] ?? NaN));
    if (from > 0) add(-1);
    for (let i = from; i < to; i++) add(i);
    for (let i = from; i < Math.min(to, from + 2); i++) add(i);
  }
  return line;
}

export function paintPolygon(painter: Painter, { x, y }: Corners, model: object, isHovered = false): void {
  const { fill, hatch, stroke } = looksOf(model, isHovered);
  if (x.length > 2 && (fill !== null || hatch !== null)) painter.polygons(x, y, x.length, fill, hatch);
  const line = closed({ x, y });
  if (stroke !== null && x.length > 0) painter.polyline(line.x, line.y, line.x.length, stroke);
}

export function paintBox(painter: Painter, frame: Box, area: Box, model: Pick<BoxAnnotation, "border_radius" | "inverted">, isHovered: boolean): void {
  const { fill, hatch, stroke } = looksOf(model, isHovered);
  const radii = cornerRadii(model.border_radius);
  const isRound = radii.some((radius) => radius > 0);
  const outline = roundOutline(area, radii);
  if (model.inverted) {
    const x = [frame.left, frame.right, frame.right, frame.left, NaN, ...outline.x];
    const y = [frame.top, frame.top, frame.bottom, frame.bottom, NaN, ...outline.y];
    if (fill !== null || hatch !== null) painter.polygons(x, y, x.length, fill, hatch, true);
  } else if (!isRound) {
    fillBox(painter, area, fill, hatch);
  } else if (fill !== null || hatch !== null) {
    painter.polygons(outline.x, outline.y, outline.x.length, fill, hatch);
  }
  if (!isRound) {
    strokeBox(painter, area, stroke);
  } else if (stroke !== null) {
    const line = closed(outline);
    painter.polyline(line.x, line.y, line.x.length, stroke);
  }
}

const HANDLE_PX = 10;

interface LookingHandle extends Handle {
  readonly look: AreaVisuals;
}

const ROWS = { "-1": "top", "0": "", "1": "bottom" } as const;
const COLUMNS = { "-1": "left", "0": "", "1": "right" } as const;

function lookOf(handles: BoxInteractionHandles, { x, y }: Part): AreaVisuals {
  const name = [ROWS[y], COLUMNS[x]].filter((word) => word !== "").join("_") as keyof BoxInteractionHandles;
  const whole = handles.all as AreaVisuals;
  if (x === 0 && y === 0) return (handles.move as AreaVisuals | null) ?? whole;
  const group = x !== 0 && y !== 0 ? handles.corners : handles.sides;
  return ((handles[name] ?? group ?? handles.resize) as AreaVisuals | null) ?? whole;
}

/** Where the handles of a box are and how they look; those of corners first, which lie over those of sides. */
export function handlesOf(handles: BoxInteractionHandles, area: Box, can: (part: Part) => boolean): LookingHandle[] {
  const steps = [-1, 0, 1] as const;
  const parts = steps.flatMap((x) => steps.map((y): Part => ({ x, y }))).filter(can);
  const order = ({ x, y }: Part): number => -Math.abs(x) - Math.abs(y);
  return parts
    .sort((a, b) => order(a) - order(b))
    .map((part) => {
      const x = part.x < 0 ? area.left : part.x > 0 ? area.right : (area.left + area.right) / 2;
      const y = part.y < 0 ? area.top : part.y > 0 ? area.bottom : (area.top + area.bottom) / 2;
      const half = HANDLE_PX / 2;
      return { part, look: lookOf(handles, part), area: box(x - half, y - half, x + half, y + half) };
    });
}

/** `hovered` is the place of the one that the pointer is over. */
export function paintHandles(painter: Painter, handles: readonly LookingHandle[], hovered: number): void {
  for (const [i, { area, look }] of [...handles.entries()].reverse()) {
    const { fill, hatch, stroke } = looksOf(look, i === hovered);
    fillBox(painter, area, fill, hatch);
    strokeBox(painter, area, stroke);
  }
}
