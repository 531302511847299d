/**
 * Numbers written by patterns such as `0,0.00`, `0.0%`, `$0,0[.]00`, `0.0a`, `0b`, `0o`, `+0`, `(0,0)`, `0.0e+0`.
 *
 * It does not know where the patterns come from.
 *
 *     formatNumeral(1234.5, "0,0.00") === "1,234.50"
 */

interface Scaled {
  readonly value: number;
  readonly suffix: string;
}

const THOUSANDS: readonly (readonly [number, string])[] = [
  [1e12, "t"],
  [1e9, "b"],
  [1e6, "m"],
  [1e3, "k"],
];

const BYTES = ["B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"];

export function formatNumeral(value: number, pattern: string): string {
  if (value !== value) {
    return "NaN";
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? "∞" : "-∞";
  }
  if (/e[+-]?0/i.test(pattern)) {
    return exponential(value, pattern);
  }
  if (/^\s*0{2}:0{2}:0{2}\s*$/.test(pattern)) {
    return clock(value);
  }
  // What surrounds the digits: a currency, signs, spaces, words.
  const match = /^(.*?)(0[0,]*(?:\[?\.\]?[0[\]]*)?)(.*)$/.exec(pattern);
  if (match === null) {
    return String(value);
  }
  const [, before, digits, after] = match as unknown as [string, string, string, string];
  const scaled = scale(Math.abs(value), after);
  const number = writeDigits(scaled.value, digits);
  const negative = value < 0 && /[1-9]/.test(number);
  const tail = after.replace(/\s*(%|[abio]+)/, (_, unit: string) => (/^\s/.test(after) ? " " : "") + unitText(unit, scaled, value));
  if (before.includes("(") && after.includes(")")) {
    const text = `${before.replace("(", "")}${number}${tail.replace(")", "")}`;
    return negative ? `(${text})` : text;
  }
  const sign = negative ? "-" : /\+/.test(before + after) ? "+" : "";
  return `${sign}${before.replace(/[+-]/, "")}${number}${tail.replace(/\+/, "")}`;
}

function unitText(unit: string, scaled: Scaled, value: number): string {
  if (unit === "%") {
    return "%";
  }
  return unit === "o" ? ordinal(value) : scaled.suffix;
}

function scale(size: number, after: string): Scaled {
  if (after.includes("%")) {
    return { value: size * 100, suffix: "%" };
  }
  if (/a/.test(after)) {
    const [divisor, suffix] = THOUSANDS.find(([least]) => size >= least) ?? [1, ""];
    return { value: size / divisor, suffix };
  }
  if (/b/.test(after)) {
    const base = after.includes("ib") ? 1024 : 1000;
    const power = size < 1 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log(size) / Math.log(base)));
    const suffix = BYTES[power] as string;
    return { value: size / base ** power, suffix: base === 1024 && power > 0 ? suffix.replace("B", "iB") : suffix };
  }
  return { value: size, suffix: "" };
}

/** `0,0.00[0]`: commas group, brackets hold digits that are written only when they are not 0. */
function writeDigits(size: number, digits: string): string {
  const point = digits.indexOf(".");
  const whole = point < 0 ? digits : digits.slice(0, point).replace(/\[$/, "");
  const fraction = point < 0 ? "" : digits.slice(point + 1).replace(/^\]/, "");
  const optionalPoint = digits.includes("[.]");
  const most = fraction.replace(/[[\]]/g, "").length;
  const bracket = fraction.indexOf("[");
  const least = bracket >= 0 ? bracket : most;
  const [integer = "0", decimals = ""] = size.toFixed(Math.min(most, 20)).split(".");
  let kept = decimals;
  while (kept.length > least && kept.endsWith("0")) {
    kept = kept.slice(0, -1);
  }
  if (optionalPoint && /^0*$/.test(kept)) {
    kept = "";
  }
  const padded = integer.padStart(whole.includes(",") ? 1 : whole.length, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return kept === "" ? grouped : `${grouped}.${kept}`;
}

function exponential(value: number, pattern: string): string {
  const [mantissa = "0", exponent = "+0"] = pattern.split(/e/i);
  const decimals = (mantissa.split(".")[1] ?? "").replace(/[^0]/g, "").length;
  const text = value.toExponential(decimals);
  return exponent.startsWith("+") ? text : text.replace("e+", "e");
}

function ordinal(value: number): string {
  const size = Math.round(Math.abs(value)) % 100;
  if (size >= 11 && size <= 13) {
    return "th";
  }
  return ["th", "st", "nd", "rd"][size % 10] ?? "th";
}

/** Seconds as h:mm:ss. */
function clock(value: number): string {
  const total = Math.round(Math.abs(value));
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${value < 0 ? "-" : ""}${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
}
