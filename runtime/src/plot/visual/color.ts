/**
 * Colours as one number, 0xRRGGBBAA, whichever way they were written.
 *
 * A packed colour fits a Uint32Array (a column of colours) and a WebGL attribute; it does not know who paints.
 *
 *     packColor("#f00") === 0xff0000ff;  cssColor(0xff000080) === "rgba(255, 0, 0, 0.502)"
 */
import { namedColor } from "./color_names";

/** 0xRRGGBBAA; 0 is fully transparent, which also stands for "no colour". */
export type PackedColor = number;

export const TRANSPARENT: PackedColor = 0;

const parsed = new Map<string, PackedColor>();
const CACHE_LIMIT = 4096;

/** Packs any accepted colour; null, and what is no colour, is transparent. */
export function packColor(value: unknown, alpha = 1): PackedColor {
  const packed = packOpaque(value);
  return alpha === 1 ? packed : withAlpha(packed, alpha);
}

/** The colour with its own alpha multiplied by `alpha`. */
export function withAlpha(color: PackedColor, alpha: number): PackedColor {
  const product = Math.round((color & 0xff) * (alpha < 0 ? 0 : alpha > 1 ? 1 : alpha || 0));
  return ((color & 0xffffff00) | product) >>> 0;
}

function packOpaque(value: unknown): PackedColor {
  if (typeof value === "string") {
    const known = parsed.get(value);
    if (known !== undefined) {
      return known;
    }
    const packed = parseColor(value);
    if (parsed.size >= CACHE_LIMIT) {
      parsed.clear();
    }
    parsed.set(value, packed);
    return packed;
  }
  if (typeof value === "number") {
    return value >>> 0;
  }
  if (Array.isArray(value) && value.length >= 3) {
    return pack(Number(value[0]), Number(value[1]), Number(value[2]), value.length > 3 ? Number(value[3]) : 1);
  }
  return TRANSPARENT;
}

function pack(red: number, green: number, blue: number, alpha: number): PackedColor {
  return ((byte(red) << 24) | (byte(green) << 16) | (byte(blue) << 8) | byte(alpha * 255)) >>> 0;
}

function byte(value: number): number {
  return value <= 0 || value !== value ? 0 : value >= 255 ? 255 : Math.round(value);
}

function parseColor(text: string): PackedColor {
  const word = text.trim().toLowerCase();
  if (word.startsWith("#")) {
    return parseHex(word.slice(1));
  }
  const named = namedColor(word);
  if (named !== undefined) {
    return ((named << 8) | 0xff) >>> 0;
  }
  const call = /^(rgb|rgba|hsl|hsla)\(([^)]*)\)$/.exec(word);
  if (call === null) {
    return TRANSPARENT;
  }
  const parts = (call[2] as string).split(/[\s,/]+/).filter((part) => part !== "");
  if (parts.length < 3) {
    return TRANSPARENT;
  }
  const alpha = parts.length > 3 ? portion(parts[3] as string, 1) : 1;
  if ((call[1] as string).startsWith("rgb")) {
    const [r, g, b] = parts.map((part) => portion(part, 255));
    return pack(r as number, g as number, b as number, alpha);
  }
  return packHsl(parseFloat(parts[0] as string), portion(parts[1] as string, 1), portion(parts[2] as string, 1), alpha);
}

function portion(text: string, whole: number): number {
  return text.endsWith("%") ? (parseFloat(text) / 100) * whole : parseFloat(text);
}

function parseHex(digits: string): PackedColor {
  if (!/^[0-9a-f]+$/.test(digits)) {
    return TRANSPARENT;
  }
  const wide = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const full = wide.length === 6 ? wide + "ff" : wide;
  return full.length === 8 ? parseInt(full, 16) >>> 0 : TRANSPARENT;
}

function packHsl(hue: number, saturation: number, lightness: number, alpha: number): PackedColor {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return pack(channel(0), channel(8), channel(4), alpha);
}

export function alphaOf(color: PackedColor): number {
  return (color & 0xff) / 255;
}

/** Whether dark words are read on it; not so on what is see-through. */
export function isLight(color: PackedColor): boolean {
  const [red, green, blue] = [color >>> 24, (color >>> 16) & 0xff, (color >>> 8) & 0xff];
  return alphaOf(color) > 0.5 && 0.3 * red + 0.59 * green + 0.11 * blue > 140;
}

const written = new Map<PackedColor, string>();

/** CSS text of a packed colour. */
export function cssColor(color: PackedColor): string {
  let text = written.get(color);
  if (text === undefined) {
    const alpha = color & 0xff;
    text =
      alpha === 255
        ? "#" + (color >>> 8).toString(16).padStart(6, "0")
        : `rgba(${color >>> 24}, ${(color >>> 16) & 0xff}, ${(color >>> 8) & 0xff}, ${Number((alpha / 255).toFixed(3))})`;
    if (written.size >= CACHE_LIMIT) {
      written.clear();
    }
    written.set(color, text);
  }
  return text;
}

/** CSS text of the colour without its alpha, `#rrggbb` (SVG keeps opacity apart). */
export function cssOpaque(color: PackedColor): string {
  return "#" + (color >>> 8).toString(16).padStart(6, "0");
}
