/**
 * Where the parts of a plot are: the frame in the middle, axes and titles around it. Arithmetic only, apart from the DOM.
 *
 * It does not know what the parts are, only how thick they are.
 *
 *     frameLayout({ width: 400, height: 300, sides: { left: [40], ... }, ... }).frame
 */
import { box, type Box, type Side } from "../geometry";

export interface Borders {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
}

export interface FrameRequest {
  /** Size of the plot's element in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Thickness of the parts of each side, from the frame outwards. */
  readonly sides: Readonly<Record<Side, readonly number[]>>;
  /** Least room around the frame. */
  readonly least: Borders;
  /** A fixed size of the frame, or null. */
  readonly frameWidth: number | null;
  readonly frameHeight: number | null;
}

export interface FrameLayout {
  readonly frame: Box;
  /** The boxes of the parts, in the order of the request. */
  readonly sides: Readonly<Record<Side, readonly Box[]>>;
  /** The size that the plot takes: that of the element, or what a fixed frame needs. */
  readonly width: number;
  readonly height: number;
}

const SMALLEST_FRAME = 1;

export function sum(extents: readonly number[]): number {
  return extents.reduce((total, extent) => total + extent, 0);
}

export function frameLayout(request: FrameRequest): FrameLayout {
  const { sides, least } = request;
  const left = Math.ceil(Math.max(sum(sides.left), least.left));
  const right = Math.ceil(Math.max(sum(sides.right), least.right));
  const above = Math.ceil(Math.max(sum(sides.above), least.above));
  const below = Math.ceil(Math.max(sum(sides.below), least.below));
  const frameWidth = Math.max(SMALLEST_FRAME, request.frameWidth ?? Math.floor(request.width) - left - right);
  const frameHeight = Math.max(SMALLEST_FRAME, request.frameHeight ?? Math.floor(request.height) - above - below);
  const frame = box(left, above, left + frameWidth, above + frameHeight);
  return {
    frame,
    sides: {
      left: stack(sides.left, (from, to) => box(frame.left - to, frame.top, frame.left - from, frame.bottom)),
      right: stack(sides.right, (from, to) => box(frame.right + from, frame.top, frame.right + to, frame.bottom)),
      above: stack(sides.above, (from, to) => box(frame.left, frame.top - to, frame.right, frame.top - from)),
      below: stack(sides.below, (from, to) => box(frame.left, frame.bottom + from, frame.right, frame.bottom + to)),
    },
    width: request.frameWidth === null ? request.width : left + frameWidth + right,
    height: request.frameHeight === null ? request.height : above + frameHeight + below,
  };
}

function stack(extents: readonly number[], place: (from: number, to: number) => Box): Box[] {
  let at = 0;
  return extents.map((extent) => {
    const placed = place(at, at + extent);
    at += extent;
    return placed;
  });
}
