/**
 * Which tiles cover a part of the world, where each is, and its address. Arithmetic only.
 *
 *     const grid = tileGrid(source);   const z = grid.level(extent, 400, 300);   grid.covering(extent, z).map((tile) => grid.url(tile))
 */
import type { BBoxTileSource, MercatorTileSource, TileSource } from "../../schema/models.gen";
import { degreesOf } from "../ticker/mercator";

/** A part of the world in data units. */
export interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A tile by its zoom level, its column from the left (beyond the edges the world goes on), and its row from below. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** More tiles than this at once are a mistake in the source, not a map. */
const MOST = 1000;

export class TileGrid {
  constructor(private readonly source: TileSource) {}

  private get wraps(): boolean {
    return (this.source as MercatorTileSource).wrap_around ?? false;
  }

  /** Data units of a pixel. */
  private resolution(z: number): number {
    return (this.source.initial_resolution ?? 1) / 2 ** z;
  }

  private span(z: number): number {
    return this.resolution(z) * this.source.tile_size;
  }

  /** The zoom level for a part of the world in so many pixels: the next coarser one that there is, or the nearest. */
  level({ x0, y0, x1, y1 }: Extent, wide: number, high: number): number {
    const { min_zoom, max_zoom } = this.source;
    const wanted = Math.log2((this.source.initial_resolution ?? 1) / Math.max((x1 - x0) / wide, (y1 - y0) / high));
    const whole = (this.source as MercatorTileSource).snap_to_zoom ? Math.round(wanted) : Math.floor(wanted + 1e-9);
    return Math.min(max_zoom, Math.max(min_zoom, whole));
  }

  /** The tiles that a part of the world needs, from its middle outwards. */
  covering({ x0, y0, x1, y1 }: Extent, z: number): Tile[] {
    const span = this.span(z);
    const { x_origin_offset: ox, y_origin_offset: oy } = this.source;
    const most = 2 ** z - 1;
    const inside = (index: number): number => Math.min(most, Math.max(0, index));
    const across = (value: number): number => Math.floor((value + ox) / span);
    const [left, right] = this.wraps ? [across(x0), across(x1)] : [inside(across(x0)), inside(across(x1))];
    const [low, high] = [inside(Math.floor((y0 + oy) / span)), inside(Math.floor((y1 + oy) / span))];
    const tiles: Tile[] = [];
    if (!((right - left + 1) * (high - low + 1) <= MOST)) return tiles;
    for (let x = left; x <= right; x++) {
      for (let y = low; y <= high; y++) tiles.push({ z, x, y });
    }
    const away = ({ x, y }: Tile): number => Math.abs(2 * x - left - right) + Math.abs(2 * y - low - high);
    return tiles.sort((a, b) => away(a) - away(b));
  }

  /** The tile of the level before that holds a tile; null at the first level. */
  parent({ z, x, y }: Tile): Tile | null {
    return z <= this.source.min_zoom ? null : { z: z - 1, x: Math.floor(x / 2), y: Math.floor(y / 2) };
  }

  extent({ z, x, y }: Tile): Extent {
    const span = this.span(z);
    const { x_origin_offset: ox, y_origin_offset: oy } = this.source;
    return { x0: x * span - ox, y0: y * span - oy, x1: (x + 1) * span - ox, y1: (y + 1) * span - oy };
  }

  /** The address of a tile, with the world's column; empty without one. */
  url(tile: Tile): string {
    const { z } = tile;
    const count = 2 ** z;
    const x = ((tile.x % count) + count) % count;
    const fromTop = count - 1 - tile.y;
    const words = { ...this.words(z, x, tile.y, fromTop), ...Object.fromEntries(entries(this.source.extra_url_vars)) };
    return this.source.url.replace(/\{(-?\w+)\}/g, (whole, name: string) => String((words as Record<string, unknown>)[name] ?? (words as Record<string, unknown>)[name.toUpperCase()] ?? whole));
  }

  private words(z: number, x: number, y: number, fromTop: number): Record<string, unknown> {
    switch (this.source.type) {
      case "TMSTileSource":
        return { Z: z, X: x, Y: y };
      case "QUADKEYTileSource":
        return { Q: quadkey(z, x, fromTop), Z: z };
      case "BBoxTileSource": {
        const { x0, y0, x1, y1 } = this.extent({ z, x, y });
        const degrees = (this.source as BBoxTileSource).use_latlon;
        const [lon, lat] = [(value: number) => (degrees ? degreesOf("lon", value) : value), (value: number) => (degrees ? degreesOf("lat", value) : value)];
        return { XMIN: lon(x0), YMIN: lat(y0), XMAX: lon(x1), YMAX: lat(y1) };
      }
      default:
        return { Z: z, X: x, Y: fromTop, "-Y": y };
    }
  }
}

function entries(values: unknown): [string, unknown][] {
  return values instanceof Map ? [...(values as Map<string, unknown>)] : Object.entries((values ?? {}) as Record<string, unknown>);
}

/** A digit a level, from the world down: 0 left above, 1 right above, 2 left below, 3 right below. */
export function quadkey(z: number, x: number, y: number): string {
  return Array.from({ length: z }, (_, i) => {
    const bit = 1 << (z - 1 - i);
    return ((x & bit) === 0 ? 0 : 1) + ((y & bit) === 0 ? 0 : 2);
  }).join("");
}
