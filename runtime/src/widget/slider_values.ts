/**
 * The values of sliders with two handles. Pure: numbers in, numbers out.
 *
 *     moved([2, 5], "low", 7, track)      // [5, 5]: a handle stops at the other one
 *     shifted([2, 5], 9, track)           // [7, 10]: both move until one is at an end
 */
export interface Track {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

export type Ends = readonly [number, number];

export type Handle = "low" | "high";

/** The nearest value that the track has: steps from its lower end, and the upper end itself. */
export function snapped(value: number, { low, high, step }: Track): number {
  if (!(step > 0)) return clamped(value, low, high);
  const places = Math.max(decimals(step), decimals(low));
  const steps = Math.round((value - low) / step);
  const onStep = Number((low + steps * step).toFixed(places));
  if (onStep >= high || Math.abs(high - value) < Math.abs(onStep - value)) return high;
  return Math.max(low, onStep);
}

export function moved([first, last]: Ends, handle: Handle, value: number, track: Track): Ends {
  const next = snapped(value, track);
  return handle === "low" ? [Math.min(next, last), last] : [first, Math.max(next, first)];
}

/** Both ends, `by` further; the distance between them stays. */
export function shifted([first, last]: Ends, by: number, track: Track): Ends {
  const width = last - first;
  const start = clamped(snapped(clamped(first + by, track.low, track.high - width), track), track.low, track.high - width);
  const places = Math.max(...[track.step, track.low, first, last].map(decimals));
  return [start, Math.min(track.high, Number((start + width).toFixed(places)))];
}

/** How far a key moves a handle, in the track's own numbers; null for other keys. */
export function keyTarget(key: string, value: number, track: Track, isReversed: boolean): number | null {
  const page = Math.max(track.step, (track.high - track.low) / 10);
  const across = isReversed ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return value + across * track.step;
    case "ArrowLeft":
      return value - across * track.step;
    case "ArrowUp":
      return value + track.step;
    case "ArrowDown":
      return value - track.step;
    case "PageUp":
      return value + page;
    case "PageDown":
      return value - page;
    case "Home":
      return track.low;
    case "End":
      return track.high;
    default:
      return null;
  }
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** How many digits after the point a number has, as it is written. */
function decimals(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.min(20, Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent)));
}
