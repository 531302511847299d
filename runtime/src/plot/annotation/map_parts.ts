/**
 * What maps have beside their data: tiles and a scale; a page loads them with the first of them.
 *
 *     const { MAKERS } = await import("./map_parts");   MAKERS["TileRenderer"]?.(model, around, null)
 */
import type { ScaleBar as ScaleBarModel, TileRenderer } from "../../schema/models.gen";
import { TilePart } from "../tile/tile_part";
import type { PartMaker } from "./late_part";
import { ScaleBar } from "./scale_bar";

export const MAKERS: Readonly<Record<string, PartMaker>> = {
  ScaleBar: (model, around) => new ScaleBar(model as ScaleBarModel, around),
  TileRenderer: (model, around) => new TilePart(model as TileRenderer, around),
};
