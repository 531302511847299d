/**
 * The contract between what is painted and what paints it: canvas 2D, WebGL2 or SVG.
 *
 * Coordinates are CSS pixels of the plot's element. A painter knows nothing of models, scales or data; NaN means "not there".
 *
 *     painter.within(frame, () => painter.polyline(xs, ys, xs.length, stroke));  painter.finish();
 */
import { crisp, type Box } from "../geometry";
import type { MarkerShape } from "../marker/shape";
import type { Label } from "../text/meter";
import type { Picture } from "./picture";
import type { FillStyle, HatchStyle, ShapeStyles, StrokeStyle, TextStyle } from "../visual/style";

/** Screen positions; NaN is a gap. */
export type Positions = Float64Array | Float32Array | readonly number[];

/** One number for all, or one a point. */
export type Extent = number | Float64Array | Float32Array;

export interface Markers {
  readonly x: Positions;
  readonly y: Positions;
  /** Diameter in CSS pixels. */
  readonly size: Extent;
  /** Radians, counterclockwise. */
  readonly angle: Extent;
  readonly shape: MarkerShape;
}

export interface Rectangles {
  /** Centres. */
  readonly x: Positions;
  readonly y: Positions;
  readonly width: Extent;
  readonly height: Extent;
  /** Radians, counterclockwise. */
  readonly angle: Extent;
  /** Radius of the corners. */
  readonly corner: number;
}

/** A turn about a place, radians, counterclockwise. */
export interface Turn {
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

export interface Painter {
  readonly name: "canvas" | "webgl" | "svg";
  /** Device pixels a CSS pixel; crisp lines are aligned to it. */
  readonly pixelRatio: number;

  /** Paints with everything outside of `area` cut away. */
  within(area: Box, paint: () => void): void;

  /** Connected segments through the first `count` positions, broken where one is NaN or infinite. */
  polyline(x: Positions, y: Positions, count: number, stroke: Readonly<StrokeStyle>): void;

  /** Filled polygons, closed, separated by NaN or an infinity; with `holes` what is in an even number of them stays empty. */
  polygons(x: Positions, y: Positions, count: number, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null, holes?: boolean): void;

  /** Markers of the points in `indices` (all when null), in this order, each with its own style. */
  markers(markers: Markers, styles: ShapeStyles, indices: ArrayLike<number> | null): void;

  rectangles(rectangles: Rectangles, styles: ShapeStyles, indices: ArrayLike<number> | null): void;

  /** A block of text anchored at a point by the style's alignment, turned by `angle` (radians, counterclockwise). */
  text(label: Label, x: number, y: number, style: TextStyle, angle: number): void;

  /**
   * A picture in an area; one whose left is right of its right side, or whose top is below its bottom, mirrors it.
   *
   * @param alpha opacity, 0 to 1
   */
  image(picture: Picture, area: Box, alpha: number, turn: Turn | null): void;

  /** Everything that was asked for is on the target when this returns. */
  finish(): void;
}

export function extentAt(extent: Extent, index: number): number {
  return typeof extent === "number" ? extent : (extent[index] ?? NaN);
}

/** One upright rectangle with single styles. */
export function fillBox(painter: Painter, area: Box, fill: Readonly<FillStyle> | null, hatch: Readonly<HatchStyle> | null): void {
  if (fill !== null || hatch !== null) {
    painter.polygons([area.left, area.right, area.right, area.left], [area.top, area.top, area.bottom, area.bottom], 4, fill, hatch);
  }
}

/** The outline of a box, aligned to device pixels. */
export function strokeBox(painter: Painter, area: Box, stroke: Readonly<StrokeStyle> | null): void {
  if (stroke !== null) {
    const left = crisp(area.left, stroke.width, painter.pixelRatio);
    const right = crisp(area.right, stroke.width, painter.pixelRatio);
    const top = crisp(area.top, stroke.width, painter.pixelRatio);
    const bottom = crisp(area.bottom, stroke.width, painter.pixelRatio);
    // The first side is walked twice: so the first corner is joined like the others.
    painter.polyline([left, right, right, left, left, right], [top, top, bottom, bottom, top, top], 6, stroke);
  }
}
