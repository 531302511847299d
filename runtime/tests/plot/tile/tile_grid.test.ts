import { describe, expect, it } from "vitest";
import { quadkey, TileGrid, type Extent } from "../../../src/plot/tile/tile_grid";
import type { TileSource } from "../../../src/schema/models.gen";

const HALF = 20037508.34;
const WORLD: Extent = { x0: -HALF + 1, x1: HALF - 1, y0: -HALF + 1, y1: HALF - 1 };

const source = (values: Record<string, unknown> = {}): TileSource =>
  ({
    type: "WMTSTileSource", url: "t/{Z}/{X}/{Y}.png", tile_size: 256, min_zoom: 0, max_zoom: 30, extra_url_vars: {}, attribution: "",
    x_origin_offset: HALF, y_origin_offset: HALF, initial_resolution: 156543.03392804097, snap_to_zoom: false, wrap_around: true, ...values,
  }) as unknown as TileSource;
const grid = (values: Record<string, unknown> = {}): TileGrid => new TileGrid(source(values));

describe("a grid of tiles", () => {
  it("takes the level whose tiles are at most enlarged, or the nearest one", () => {
    expect(grid().level(WORLD, 256, 256)).toBe(0);
    expect(grid().level(WORLD, 512, 512)).toBe(1);
    expect(grid().level(WORLD, 1000, 1000)).toBe(1);
    expect(grid({ snap_to_zoom: true }).level(WORLD, 1000, 1000)).toBe(2);
  });

  it("keeps to the levels that there are", () => {
    expect(grid({ min_zoom: 3 }).level(WORLD, 256, 256)).toBe(3);
    expect(grid({ max_zoom: 1 }).level(WORLD, 4096, 4096)).toBe(1);
  });

  it("covers a part of the world with the tiles that it needs, from the middle outwards", () => {
    expect(grid().covering(WORLD, 1)).toHaveLength(4);
    const part: Extent = { x0: -100, x1: 2.5 * HALF - HALF, y0: 100, y1: HALF / 2 - 1 };
    const tiles = grid().covering(part, 2);
    expect(tiles.map(({ x, y }) => [x, y]).sort()).toEqual([[1, 2], [2, 2], [3, 2], [4, 2]]);
    expect([2, 3]).toContain(tiles[0]?.x);
  });

  it("goes on at the edges of the world only where the source says so", () => {
    const beyond: Extent = { x0: -HALF - 100, x1: -HALF + 100, y0: -100, y1: 100 };
    expect(new Set(grid().covering(beyond, 1).map(({ x }) => x))).toEqual(new Set([-1, 0]));
    expect(new Set(grid({ wrap_around: false }).covering(beyond, 1).map(({ x }) => x))).toEqual(new Set([0]));
    expect(grid().url({ z: 1, x: -1, y: 0 })).toBe("t/1/1/1.png");
  });

  it("puts tiles where they are", () => {
    expect(grid().extent({ z: 1, x: 1, y: 0 })).toMatchObject({ x0: expect.closeTo(0, 0), y1: expect.closeTo(0, 0), y0: -HALF });
    expect(grid().parent({ z: 3, x: 5, y: 7 })).toEqual({ z: 2, x: 2, y: 3 });
    expect(grid().parent({ z: 0, x: 0, y: 0 })).toBeNull();
  });

  it("writes addresses in the way of each kind", () => {
    const tile = { z: 2, x: 1, y: 3 };
    expect(grid().url(tile)).toBe("t/2/1/0.png");
    expect(grid({ url: "{z}-{x}-{y}" }).url(tile)).toBe("2-1-0");
    expect(grid({ type: "TMSTileSource" }).url(tile)).toBe("t/2/1/3.png");
    expect(grid({ type: "QUADKEYTileSource", url: "{Q}" }).url(tile)).toBe("01");
    expect(grid({ type: "BBoxTileSource", url: "{XMIN} {YMAX}" }).url({ z: 0, x: 0, y: 0 })).toMatch(/^-20037508\.\d+ 20037508\.\d+$/);
    expect(grid({ type: "BBoxTileSource", url: "{XMIN}", use_latlon: true }).url({ z: 0, x: 0, y: 0 })).toMatch(/^-(180|179\.99)/);
    expect(grid({ url: "{style}/{Z}", extra_url_vars: new Map([["style", "dark"]]) }).url(tile)).toBe("dark/2");
  });

  it("names quadrants", () => {
    expect(quadkey(3, 3, 5)).toBe("213");
    expect(quadkey(0, 0, 0)).toBe("");
  });

  it("gives up on a source that would need thousands of tiles", () => {
    expect(grid({ min_zoom: 12, max_zoom: 12 }).covering(WORLD, 12)).toEqual([]);
  });
});
