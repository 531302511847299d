/**
 * Numbers as they are typed and stepped. Pure.
 *
 *     parsed("1e3", "float") === 1000      bounded(12, 0, 10) === 10      stepped(0.1, 0.2) === 0.3
 */
const WHOLE = /^[-+]?\d+$/;
const REAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** The number of a text; null for an empty one, undefined for what is no number of this mode. */
export function parsed(text: string, mode: "int" | "float"): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return (mode === "int" ? WHOLE : REAL).test(trimmed) ? Number(trimmed) : undefined;
}

export function bounded(value: number, low: number | null, high: number | null): number {
  if (low !== null && value < low) return low;
  return high !== null && value > high ? high : value;
}

/** `value` + `step` without the noise of binary fractions. */
export function stepped(value: number, step: number): number {
  const places = Math.max(decimals(value), decimals(step));
  return Number((value + step).toFixed(places));
}

function decimals(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.min(20, Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent)));
}
