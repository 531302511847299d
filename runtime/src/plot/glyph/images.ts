/**
 * Pictures in data space: arrays of values through a colour mapper, arrays of colours, files.
 *
 *     p.image(image=[z], x=0, y=0, dw=10, dh=5, palette="Viridis256")
 */
import type { ColorMapper, StackColorMapper } from "../../schema/models.gen";
import { anyChannel, coordinates, numberAt, numberChannel, unitsOf, type AnyChannel, type Columns, type NumberChannel } from "../data/channel";
import { colorMapped } from "../data/color_mapper";
import type { NumericColumn } from "../data/column";
import { gridsOf, type Grid } from "../data/grids";
import { stackMapped } from "../data/stack_mapper";
import { box, contains, type Bounds, type Box } from "../geometry";
import { filePicture, pixelPicture, type Picture } from "../painter/picture";
import { NO_HATCH, NO_STROKE, type ShapeStyles } from "../visual/style";
import { anchorParts } from "../text/text_block";
import { radians } from "./angle";
import type { GlyphKind, GlyphModel, Hit, Space, Viewport } from "./glyph";
import { legendBox } from "./legend_symbol";
import { boxesWithin } from "./region";

interface Size {
  readonly value: NumberChannel;
  readonly units: string;
}

interface Images {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
  readonly wide: Size;
  readonly high: Size;
  /** Which point of a picture is at its place, as parts from the left top. */
  readonly anchor: readonly [number, number];
  readonly angle: NumberChannel;
  readonly dilate: boolean;
  /** Whether the first column is on the right, and the first row below. */
  readonly mirrored: readonly [boolean, boolean];
  readonly grids: readonly Grid[];
  picture(index: number): Picture | null;
}

/** Areas whose left is right of the right side, or top below the bottom, are painted mirrored. */
type Areas = readonly (Box | null)[];

function sizeOf(model: GlyphModel, name: string, data: Columns): Size {
  return { value: numberChannel(model[name], data, NaN), units: unitsOf(model[name], String(model[`${name}_units`] ?? "data")) };
}

function placed(model: GlyphModel, data: Columns, space: Space, wide: string, high: string) {
  const x = coordinates(model["x"], data, data.length, space.x);
  const y = coordinates(model["y"], data, data.length, space.y);
  return {
    x,
    y,
    wide: sizeOf(model, wide, data),
    high: sizeOf(model, high, data),
    anchor: anchorParts(model["anchor"]) ?? ([0, 1] as const),
    dilate: model["dilate"] === true,
  };
}

/** The ends of a picture along an axis in data units; sizes in pixels have none. */
function ends(at: number, size: Size, part: number, i: number): readonly [number, number] {
  const long = size.units === "data" ? numberAt(size.value, i) : 0;
  const known = long === long ? long : 0;
  return [at - part * known, at + (1 - part) * known];
}

/** The ends on the screen: of the low side and the high side in data space. */
function endsOnScreen(toScreen: (value: number) => number, at: number, size: Size, part: number, i: number, natural: number, towards: number): readonly [number, number] {
  const long = numberAt(size.value, i);
  if (size.units === "data" && long === long) {
    const [low, high] = ends(at, size, part, i);
    return [toScreen(low), toScreen(high)];
  }
  const pixels = (long === long ? long : natural) * towards;
  return [toScreen(at) - part * pixels, toScreen(at) + (1 - part) * pixels];
}

function areaOf(geometry: Images, view: Viewport, i: number): Box | null {
  const picture = geometry.picture(i);
  const [ax, ay] = geometry.anchor;
  const [wide, high] = [picture?.width ?? 0, picture?.height ?? 0];
  const [left, right] = endsOnScreen((value) => view.x.toScreen(value), geometry.x[i] as number, geometry.wide, ax, i, wide, 1);
  // Anchors count from the top, data from below.
  const [bottom, top] = endsOnScreen((value) => view.y.toScreen(value), geometry.y[i] as number, geometry.high, 1 - ay, i, high, -1);
  if (!Number.isFinite(left + right + top + bottom)) {
    return null;
  }
  const { pixelRatio } = view;
  const grown = geometry.dilate ? 1 / pixelRatio : 0;
  // On whole device pixels, so that pictures side by side leave no seam.
  const whole = (pixel: number): number => Math.round(pixel * pixelRatio) / pixelRatio;
  const area = box(whole(left), whole(top), whole(right) + Math.sign(right - left) * grown, whole(bottom) + Math.sign(bottom - top) * grown);
  const [flipX, flipY] = geometry.mirrored;
  return box(flipX ? area.right : area.left, flipY ? area.bottom : area.top, flipX ? area.left : area.right, flipY ? area.top : area.bottom);
}

function upright({ left, top, right, bottom }: Box): Box {
  return box(Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
}

function boundsOf({ x, y, wide, high, anchor, length }: Images): Bounds {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < length; i++) {
    const across = ends(x[i] as number, wide, anchor[0], i);
    const up = ends(y[i] as number, high, 1 - anchor[1], i);
    x0 = Math.min(x0, ...across);
    x1 = Math.max(x1, ...across);
    y0 = Math.min(y0, ...up);
    y1 = Math.max(y1, ...up);
  }
  return { x0: x0 <= x1 ? x0 : NaN, x1: x0 <= x1 ? x1 : NaN, y0: y0 <= y1 ? y0 : NaN, y1: y0 <= y1 ? y1 : NaN };
}

/** The value under a pixel, in the array's own rows and columns. */
function pixelAt(grid: Grid | undefined, area: Box, px: number, py: number): Hit["pixel"] {
  if (grid === undefined || grid.width === 0) {
    return undefined;
  }
  const i = Math.min(grid.width - 1, Math.max(0, Math.floor(((px - area.left) / (area.right - area.left)) * grid.width)));
  const j = Math.min(grid.height - 1, Math.max(0, Math.floor(((py - area.top) / (area.bottom - area.top)) * grid.height)));
  const flat = j * grid.width + i;
  const value = grid.channels === 1 ? grid.values[flat] : Array.from({ length: grid.channels }, (_, k) => grid.values[flat * grid.channels + k]);
  return { i, j, flat, value };
}

type Load = (model: GlyphModel, data: Columns, space: Space) => Images;

/** Opacities travel as those of a fill: a picture has no other look. */
function imageGlyph(load: Load): GlyphKind<Images, Areas> {
  return {
    connected: false,

    styles(model, data, alpha): ShapeStyles {
      const opacity = numberChannel(model["global_alpha"], data, 1);
      const at = (i: number) => ({ color: Math.round(255 * Math.min(1, Math.max(0, numberAt(opacity, i) * alpha))) });
      return { fill: { uniform: opacity.uniform, at }, stroke: NO_STROKE, hatch: NO_HATCH };
    },

    load,
    size: (geometry) => geometry.length,
    bounds: boundsOf,
    project: (geometry, view) => Array.from({ length: geometry.length }, (_, i) => areaOf(geometry, view, i)),

    paint(painter, geometry, areas, view, styles, indices) {
      const count = indices === null ? geometry.length : indices.length;
      for (let k = 0; k < count; k++) {
        const i = indices === null ? k : (indices[k] as number);
        const picture = geometry.picture(i);
        const area = areas[i];
        if (picture === null || area === null || area === undefined) continue;
        const angle = numberAt(geometry.angle, i);
        const turn = angle === 0 ? null : { angle, x: view.x.toScreen(geometry.x[i] as number), y: view.y.toScreen(geometry.y[i] as number) };
        painter.image(picture, area, (styles.fill.at(i)?.color ?? 255) / 255, turn);
      }
    },

    hit(geometry, areas, _view, query) {
      const hits: Hit[] = [];
      areas.forEach((area, index) => {
        if (area === null || query.mode !== "point" || !contains(upright(area), query.x, query.y)) return;
        const pixel = pixelAt(geometry.grids[index], area, query.x, query.y);
        hits.push({ index, x: query.x, y: query.y, distance: 0, area: upright(area), ...(pixel === undefined ? {} : { pixel }) });
      });
      return hits;
    },

    within(_geometry, areas, _view, region) {
      const boxes = areas.map((area) => (area === null ? box(NaN, NaN, NaN, NaN) : upright(area)));
      const middle = (a: number, b: number): number => (a + b) / 2;
      return boxesWithin(
        region,
        boxes.map((area) => middle(area.left, area.right)),
        boxes.map((area) => middle(area.top, area.bottom)),
        boxes.map((area) => area.right - area.left),
        boxes.map((area) => area.bottom - area.top),
      );
    },

    legend: (painter, area, _geometry, styles, index) => legendBox(painter, area, styles, index),
  };
}

/** Pictures of grids, made when they are first painted. */
function gridImages(model: GlyphModel, data: Columns, space: Space, colors: (grid: Grid) => ArrayLike<number>): Images {
  const grids = gridsOf(model["image"], data);
  const place = placed(model, data, space, "dw", "dh");
  const pictures = new Map<number, Picture | null>();
  const origin = String(model["origin"] ?? "bottom_left");
  return {
    ...place,
    grids,
    length: Math.min(place.x.length, place.y.length, grids.length),
    angle: { uniform: true, value: 0 },
    mirrored: [origin.endsWith("right"), origin.startsWith("bottom")],
    picture(i) {
      const grid = grids[i];
      if (grid !== undefined && !pictures.has(i)) pictures.set(i, pixelPicture(colors(grid), grid.width, grid.height));
      return pictures.get(i) ?? null;
    },
  };
}

/** Colours of one number have red in their lowest byte, as memory has it; colours of four bytes are as they stand. */
function bytesOf({ values, width, height, channels }: Grid): Uint32Array {
  const out = new Uint32Array(width * height);
  for (let i = 0; i < out.length; i++) {
    if (channels === 1) {
      const value = Number(values[i]);
      out[i] = (((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;
    } else {
      const at = i * channels;
      const [r, g, b, a] = [values[at], values[at + 1], values[at + 2], channels > 3 ? values[at + 3] : 255] as [number, number, number, number];
      out[i] = ((r << 24) | (g << 16) | (b << 8) | a) >>> 0;
    }
  }
  return out;
}

export const IMAGE = imageGlyph((model, data, space) => {
  const mapper = model["color_mapper"] as ColorMapper;
  return gridImages(model, data, space, (grid) => colorMapped(mapper, grid.values));
});

export const IMAGE_STACK = imageGlyph((model, data, space) => {
  const mapper = model["color_mapper"] as StackColorMapper;
  return gridImages(model, data, space, (grid) => stackMapped(mapper, grid));
});

export const IMAGE_RGBA = imageGlyph((model, data, space) => gridImages(model, data, space, bytesOf));

export const IMAGE_URL = imageGlyph((model, data, space) => {
  const place = placed(model, data, space, "w", "h");
  const urls: AnyChannel = anyChannel(model["url"], data);
  const [attempts, pause] = [Number(model["retry_attempts"] ?? 0), Number(model["retry_timeout"] ?? 0)];
  return {
    ...place,
    grids: [],
    length: Math.min(place.x.length, place.y.length),
    angle: radians(numberChannel(model["angle"], data, 0), unitsOf(model["angle"], String(model["angle_units"] ?? "rad"))),
    mirrored: [false, false],
    picture(i) {
      const url = urls.uniform ? urls.value : urls.values[i];
      return typeof url === "string" && url !== "" ? filePicture(url, attempts, pause) : null;
    },
  };
});
