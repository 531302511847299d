/**
 * Text at points, each with its own look, background and angle.
 *
 *     p.text("x", "y", text="name", text_align="center", source=source)
 */
import { anyChannel, coordinates, numberAt, numberChannel, unitsOf, type AnyChannel, type NumberChannel } from "../data/channel";
import type { NumericColumn } from "../data/column";
import { grow } from "../geometry";
import { anchorParts, blockArea, inBlock, paintBlock, sides, type Radii, type Sides, type TextBlock } from "../text/text_block";
import { cornerRadii } from "../annotation/area_looks";
import { fillStyles, hatchStyles, strokeStyles } from "../visual/read";
import { blank, type ShapeStyles } from "../visual/style";
import { textStyles } from "../visual/text_styles";
import { radians } from "./angle";
import type { GlyphKind, Hit } from "./glyph";
import { seenOf, seenPoints } from "./markers";
import { pointBounds } from "./point_bounds";
import { centresWithin } from "./region";

interface TextGeometry {
  readonly x: NumericColumn;
  readonly y: NumericColumn;
  readonly length: number;
  readonly text: AnyChannel;
  readonly angle: NumberChannel;
  readonly dx: NumberChannel;
  readonly dy: NumberChannel;
  readonly anchor: AnyChannel;
  readonly padding: Sides;
  readonly corner: Radii;
}

interface TextScreen {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly seen: Uint32Array | null;
}

/** Texts whose place is this far outside of the frame cannot be seen in it. */
const MOST_REACH = 500;

function at(channel: AnyChannel, i: number): unknown {
  return channel.uniform ? channel.value : channel.values[i];
}

function blockAt(geometry: TextGeometry, screen: TextScreen, styles: ShapeStyles, i: number): TextBlock | null {
  const text = at(geometry.text, i);
  const style = styles.text?.(i);
  const x = (screen.x[i] as number) + numberAt(geometry.dx, i);
  const y = (screen.y[i] as number) + numberAt(geometry.dy, i);
  if (text === null || text === undefined || style === undefined || !Number.isFinite(x + y)) {
    return null;
  }
  const plain = blank(styles.fill) && blank(styles.hatch) && blank(styles.stroke);
  return {
    text: String(text),
    style,
    x,
    y,
    angle: numberAt(geometry.angle, i),
    anchor: anchorParts(at(geometry.anchor, i)),
    padding: geometry.padding,
    corner: geometry.corner,
    looks: plain ? null : styles,
    index: i,
  };
}

export const TEXT: GlyphKind<TextGeometry, TextScreen> = {
  connected: false,

  styles: (model, data, alpha) => ({
    stroke: strokeStyles(model, "border_", data, { alpha }),
    fill: fillStyles(model, "background_", data, { alpha }),
    hatch: hatchStyles(model, "background_", data, { alpha }),
    text: textStyles(model, data, alpha),
  }),

  load(model, data, space) {
    const x = coordinates(model["x"], data, data.length, space.x);
    const y = coordinates(model["y"], data, data.length, space.y);
    const corner = model["border_radius"];
    return {
      x,
      y,
      length: Math.min(x.length, y.length),
      text: anyChannel(model["text"], data),
      angle: radians(numberChannel(model["angle"], data, 0), unitsOf(model["angle"], String(model["angle_units"] ?? "rad"))),
      dx: numberChannel(model["x_offset"], data, 0),
      dy: numberChannel(model["y_offset"], data, 0),
      anchor: anyChannel(model["anchor"], data),
      padding: sides(model["padding"]),
      corner: cornerRadii(corner),
    };
  },

  size: (geometry) => geometry.length,

  bounds: (geometry, logX, logY) => pointBounds(geometry.x, geometry.y, logX, logY),

  project(geometry, view) {
    const x = view.x.project(geometry.x.subarray(0, geometry.length), new Float64Array(geometry.length));
    const y = view.y.project(geometry.y.subarray(0, geometry.length), new Float64Array(geometry.length));
    return { x, y, seen: seenPoints(x, y, view, MOST_REACH) };
  },

  paint(painter, geometry, screen, _view, styles, indices) {
    const seen = seenOf(indices, screen.seen);
    const count = seen === null ? geometry.length : seen.length;
    for (let k = 0; k < count; k++) {
      const block = blockAt(geometry, screen, styles, seen === null ? k : (seen[k] as number));
      if (block !== null) paintBlock(painter, block);
    }
  },

  hit(geometry, screen, _view, query, styles) {
    const hits: Hit[] = [];
    const count = screen.seen === null ? geometry.length : screen.seen.length;
    for (let k = 0; k < count; k++) {
      const index = screen.seen === null ? k : (screen.seen[k] as number);
      const block = blockAt(geometry, screen, styles, index);
      if (block === null) continue;
      const area = blockArea(block);
      const placed = { left: block.x + area.left, right: block.x + area.right, top: block.y + area.top, bottom: block.y + area.bottom };
      const met =
        query.mode === "point"
          ? inBlock(block, query.x, query.y)
          : query.mode === "vline"
            ? query.x >= placed.left && query.x <= placed.right
            : query.y >= placed.top && query.y <= placed.bottom;
      const [cx, cy] = [(placed.left + placed.right) / 2, (placed.top + placed.bottom) / 2];
      if (met) hits.push({ index, x: cx, y: cy, distance: Math.hypot(cx - query.x, cy - query.y), area: placed });
    }
    return hits;
  },

  within: (geometry, screen, _view, region) => centresWithin(region, screen.x, screen.y, geometry.length),

  legend(painter, area, _geometry, styles, index) {
    const style = styles.text?.(index);
    const room = grow(area, -2);
    if (style !== undefined) {
      const sizePx = Math.min(style.sizePx, room.bottom - room.top);
      const fitted = { ...style, sizePx, font: style.font.replace(/[\d.]+px/, `${sizePx}px`), align: "center" as const, baseline: "middle" as const };
      painter.text("t", (area.left + area.right) / 2, (area.top + area.bottom) / 2, fitted, 0);
    }
  },
};
