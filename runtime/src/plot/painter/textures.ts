/**
 * Tiles of an author's own: pictures, and what code draws. Loaded with the first of them.
 *
 *     texturePattern(context, hatch, 2)      // what an area is filled with; null until it is there
 */
import type { CanvasTexture, ImageURLTexture, Texture } from "../../schema/models.gen";
import { calledWith } from "../data/page_call";
import { cssColor } from "../visual/color";
import type { HatchStyle } from "../visual/style";
import { filePicture, type Picture } from "./picture";

interface Tile {
  readonly source: CanvasImageSource;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  url(): string;
}

const REPETITIONS: Readonly<Record<string, string>> = { repeat: "repeat", repeat_x: "repeat-x", repeat_y: "repeat-y", no_repeat: "no-repeat" };

const drawn = new WeakMap<object, Map<string, Tile>>();

/** null until it is there; tracked. */
export function tileOf(hatch: Readonly<HatchStyle>, ratio: number): Tile | null {
  const texture = hatch.texture as Texture;
  if (texture.type === "ImageURLTexture") return pictureTile(filePicture((texture as ImageURLTexture).url));
  const model = texture as CanvasTexture;
  const key = `${hatch.color} ${hatch.scale} ${hatch.weight} ${ratio} ${model.code}`;
  const known = drawn.get(model) ?? new Map<string, Tile>();
  drawn.set(model, known);
  let tile = known.get(key);
  if (tile !== undefined) return tile;
  const canvas = document.createElement("canvas");
  const side = (canvas.width = canvas.height = Math.max(1, Math.round(hatch.scale * ratio)));
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(side / hatch.scale, side / hatch.scale);
  context.strokeStyle = context.fillStyle = cssColor(hatch.color);
  context.lineWidth = hatch.weight;
  const isDone = calledWith(model, "draw", [context, cssColor(hatch.color), hatch.scale, hatch.weight]);
  if (!isDone) return null;
  tile = { source: canvas, width: hatch.scale, height: hatch.scale, url: () => canvas.toDataURL() };
  known.set(key, tile);
  return tile;
}

function pictureTile(picture: Picture | null): Tile | null {
  return picture?.source == null ? null : { source: picture.source, width: picture.width, height: picture.height, url: () => picture.url() };
}

export function texturePattern(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, hatch: Readonly<HatchStyle>, ratio: number): CanvasPattern | null {
  const tile = tileOf(hatch, ratio);
  if (tile === null) return null;
  const pattern = context.createPattern(tile.source, REPETITIONS[(hatch.texture as Texture).repetition] ?? "repeat");
  // Tiles that are drawn are in device pixels, the context is in CSS pixels.
  const pixels = tile.source instanceof HTMLCanvasElement ? tile.source.width : tile.width;
  pattern?.setTransform(new DOMMatrix([tile.width / pixels, 0, 0, tile.width / pixels, 0, 0]));
  return pattern;
}

/** The same in a picture: one tile, for ever or in one direction. `wide` and `high` are those of the picture. */
export function texturePatternSvg(hatch: Readonly<HatchStyle>, id: string, wide: number, high: number): string {
  const tile = tileOf(hatch, 2);
  if (tile === null) return `<pattern id="${id}" width="1" height="1"/>`;
  const { repetition } = hatch.texture as Texture;
  const across = repetition === "repeat" || repetition === "repeat_x" ? tile.width : wide;
  const down = repetition === "repeat" || repetition === "repeat_y" ? tile.height : high;
  const picture = `<image width="${tile.width}" height="${tile.height}" href="${tile.url()}"/>`;
  return `<pattern id="${id}" width="${across}" height="${down}" patternUnits="userSpaceOnUse">${picture}</pattern>`;
}
