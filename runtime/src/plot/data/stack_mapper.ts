/**
 * Layers of values mixed into one colour a place: each layer has a colour of the palette and counts by its value.
 *
 *     stackMapped(mapper, { values, width, height, channels: 3 })     // packed colours
 */
import type { ContinuousColorMapper, StackColorMapper, WeightedStackColorMapper } from "../../schema/models.gen";
import { packColor } from "../visual/color";
import { colorMapped, paletteOf } from "./color_mapper";
import type { Grid } from "./grids";

/** The colours of a grid whose channels are layers; places without any value have the mapper's colour for that. */
export function stackMapped(mapper: StackColorMapper, { values, width, height, channels }: Grid): Uint32Array {
  const palette = paletteOf(mapper);
  const nan = packColor(mapper.nan_color);
  const { color_baseline = null, alpha_mapper = null } = mapper as Partial<WeightedStackColorMapper>;
  const baseline = color_baseline ?? least(values);
  const totals = new Float64Array(width * height);
  const out = new Uint32Array(width * height);
  for (let i = 0; i < out.length; i++) {
    const layers = Array.from({ length: channels }, (_, k) => Number(values[i * channels + k]));
    const known = layers.filter((value) => value === value);
    totals[i] = known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0);
    const weights = layers.map((value) => (value === value ? Math.max(0, value - baseline) : 0));
    out[i] = known.length === 0 ? nan : mixed(palette, weights);
  }
  return alpha_mapper === null ? out : withAlphas(out, colorMapped(alpha_mapper as ContinuousColorMapper, totals), totals);
}

function least(values: ArrayLike<number>): number {
  let found = Infinity;
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) < found) found = values[i] as number;
  }
  return found;
}

/** Colours mixed by weights; all equally where no layer stands out. */
function mixed(palette: Uint32Array, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const part = (k: number): number => (sum > 0 ? (weights[k] as number) / sum : 1 / weights.length);
  let [r, g, b, a] = [0, 0, 0, 0];
  for (let k = 0; k < weights.length; k++) {
    const color = palette[k] ?? 0;
    r += part(k) * (color >>> 24);
    g += part(k) * ((color >>> 16) & 0xff);
    b += part(k) * ((color >>> 8) & 0xff);
    a += part(k) * (color & 0xff);
  }
  return ((Math.round(r) << 24) | (Math.round(g) << 16) | (Math.round(b) << 8) | Math.round(a)) >>> 0;
}

/** Opacities from the colours that another mapper gives to the sums; a place without a value keeps its own. */
function withAlphas(colors: Uint32Array, alphas: Uint32Array, totals: Float64Array): Uint32Array {
  return colors.map((color, i) => (Number.isNaN(totals[i]) ? color : ((color & 0xffffff00) | Math.round(((color & 0xff) * ((alphas[i] as number) & 0xff)) / 255)) >>> 0));
}
