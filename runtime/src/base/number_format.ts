/**
 * Numbers as text, by the letters of numeral patterns; a pattern that cannot be read shows the number as it is.
 *
 *     formatNumber(1234.5, "0,0.00") === "1,234.50"     thousands and places        formatNumber(0.25, "0%") === "25%"
 *     formatNumber(1.5, "0[.]00") === "1.50"            places only where needed    formatNumber(1.5, "0.0[00]") === "1.5"
 *     formatNumber(1500, "0.0a") === "1.5k"             abbreviated                 formatNumber(2, "0o") === "2nd"
 *     formatNumber(3661, "00:00:00") === "1:01:01"      seconds as time             formatNumber(1536, "0.0b") === "1.5KiB"
 *     formatNumber(-5, "(0)") === "(5)"                 signs                       formatNumber(5, "$0.00") === "$5.00"
 */

interface Pattern {
  /** Digits before the point at least; 0: a leading zero may be left out. */
  readonly whole: number;
  readonly thousands: boolean;
  /** Places that are always there, and at most; null: as many as the number has. */
  readonly least: number;
  readonly most: number | null;
  /** Places are left out altogether where all are zero. */
  readonly optional: boolean;
}

const ABBREVIATIONS: readonly (readonly [letter: string, power: number])[] = [["t", 12], ["b", 9], ["m", 6], ["k", 3]];
const BYTES = { general: [1024, "B KB MB GB TB PB EB ZB YB"], binary: [1024, "B KiB MiB GiB TiB PiB EiB ZiB YiB"], decimal: [1000, "B KB MB GB TB PB EB ZB YB"] } as const;

/** Numbers are cut before they are rounded to so many digits: 1.005 is 1.005, not 1.00499999999999989. */
const EXACT_DIGITS = 15;

export function formatNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
  if (format === "") return String(value);
  const prefix = /^\{([^}]*)\}/.exec(format);
  const suffix = /\{([^}]*)\}$/.exec(format.slice(prefix?.[0].length ?? 0));
  const body = format.slice(prefix?.[0].length ?? 0, suffix === null ? undefined : -suffix[0].length);
  if (!/[0.]/.test(body)) return String(value);
  return (prefix?.[1] ?? "") + written(value, body) + (suffix?.[1] ?? "");
}

function written(value: number, body: string): string {
  if (body.includes(":")) return clock(value);
  const spaced = /\s[%a-z]|[%a-z$]\s/i.test(body) ? " " : "";
  const size = Math.abs(value);
  const sign = { negative: value < 0, forced: body.includes("+"), bracketed: body.includes("(") };
  const pattern = patternOf(body);
  if (body.includes("%")) return signed(digits(100 * size, pattern), sign) + `${spaced}%`;
  if (/b|d/.test(body.replace(/a[kmbt]/, ""))) return bytes(value, body, pattern, spaced);
  if (body.includes("e")) return exponential(value, pattern);
  const short = body.includes("a") ? abbreviated(size, body, pattern) : { text: digits(size, pattern), letter: "" };
  const end = `${short.letter === "" ? "" : spaced + short.letter}${body.includes("o") ? spaced + ordinal(value) : ""}`;
  if (!body.includes("$")) return signed(short.text, sign, end);
  const before = body.indexOf("$") < body.search(/[0.]/);
  return before ? signed(`$${/\$\s/.test(body) ? " " : ""}${short.text}`, sign, end) : signed(short.text, sign, end) + `${/\s\$/.test(body) ? " " : ""}$`;
}

function patternOf(body: string): Pattern {
  const [before = "", after] = body.replace("[.]", ".").split(".");
  const zeros = /0+/.exec(after ?? "")?.[0].length ?? 0;
  const more = /\[(0+)\]/.exec(after ?? "");
  const least = more !== null && (after ?? "").startsWith("[") ? 0 : zeros;
  const whole = before.includes(",") ? 1 : (/0+/.exec(before)?.[0].length ?? 0);
  return { whole, thousands: before.includes(","), least, most: after === undefined ? 0 : least + (more?.[1]?.length ?? 0), optional: body.includes("[.]") };
}

function rounded(size: number, places: number): string {
  const [mantissa, exponent = "0"] = size.toPrecision(EXACT_DIGITS).split("e");
  const scaled = Number(`${mantissa}e${Number(exponent) + places}`);
  const whole = Math.round(scaled);
  return whole < 1e21 ? Number(`${whole}e-${places}`).toFixed(places) : size.toFixed(places);
}

function digits(size: number, { whole, thousands, least, most, optional }: Pattern): string {
  const [left = "0", right = ""] = rounded(size, Math.min(most ?? EXACT_DIGITS, 100)).split(".");
  let places = right;
  while (places.length > least && places.endsWith("0")) places = places.slice(0, -1);
  if (optional && /^0*$/.test(places)) places = "";
  const padded = whole === 0 && left === "0" && places !== "" ? "" : left.padStart(whole, "0");
  const grouped = thousands ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return places === "" ? grouped : `${grouped}.${places}`;
}

function signed(text: string, { negative, forced, bracketed }: { negative: boolean; forced: boolean; bracketed: boolean }, end = ""): string {
  // What is written as zero has no sign.
  if (negative && /[1-9]/.test(text)) return bracketed ? `(${text}${end})` : `-${text}${end}`;
  return forced && !negative ? `+${text}${end}` : text + end;
}

function abbreviated(size: number, body: string, pattern: Pattern): { readonly text: string; readonly letter: string } {
  const forced = /a([kmbt])/.exec(body)?.[1];
  const chosen = ABBREVIATIONS.find(([letter, power]) => (forced === undefined ? size >= 10 ** power : letter === forced));
  if (chosen === undefined) return { text: digits(size, pattern), letter: "" };
  const text = digits(size / 10 ** chosen[1], pattern);
  const next = ABBREVIATIONS[ABBREVIATIONS.indexOf(chosen) - 1];
  // 999,999 rounds to a thousand thousands: that is a million.
  return forced === undefined && next !== undefined && Number(text.replace(/,/g, "")) >= 1000
    ? { text: digits(size / 10 ** next[1], pattern), letter: next[0] }
    : { text, letter: chosen[0] };
}

function bytes(value: number, body: string, pattern: Pattern, space: string): string {
  const [base, names] = BYTES[body.includes("bd") ? "general" : body.includes("b") ? "binary" : "decimal"];
  const units = names.split(" ");
  let size = Math.abs(value);
  let unit = 0;
  while (size >= base && unit + 1 < units.length) {
    size /= base;
    unit++;
  }
  return signed(digits(size, pattern), { negative: value < 0, forced: body.includes("+"), bracketed: body.includes("(") }, `${space}${units[unit]}`);
}

function exponential(value: number, { most }: Pattern): string {
  return value.toExponential(Math.min(most ?? 0, 100));
}

function ordinal(value: number): string {
  const last = Math.abs(Math.trunc(value)) % 100;
  return last >= 11 && last <= 13 ? "th" : (["th", "st", "nd", "rd"][last % 10] ?? "th");
}

function clock(value: number): string {
  const seconds = Math.round(Math.abs(value));
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${value < 0 ? "-" : ""}${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
