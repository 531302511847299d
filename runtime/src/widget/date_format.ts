/**
 * Moments written and read by letters: Y year, m n month, M F its name, d j day, D l weekday, H hour, h G hour of 12, i minute,
 * S s second, K AM or PM, and a few more. A letter after a backslash stands for itself. All in UTC. Pure.
 *
 *     written("j. F Y, H:i", 1709208000000) === "29. February 2024, 12:00"
 *     read("Y-m-d", "2024-02-29") === 1709164800000
 */
export const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const two = (value: number): string => String(value).padStart(2, "0");
const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12;

function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teens ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
}

function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const january = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - january) / 604_800_000) + 1;
}

const WRITE: Readonly<Record<string, (date: Date) => string>> = {
  D: (date) => WEEKDAYS[date.getUTCDay()]!.slice(0, 3),
  F: (date) => MONTHS[date.getUTCMonth()]!,
  G: (date) => two(hour12(date)),
  H: (date) => two(date.getUTCHours()),
  J: (date) => ordinal(date.getUTCDate()),
  K: (date) => (date.getUTCHours() < 12 ? "AM" : "PM"),
  M: (date) => MONTHS[date.getUTCMonth()]!.slice(0, 3),
  S: (date) => two(date.getUTCSeconds()),
  U: (date) => String(Math.floor(date.getTime() / 1000)),
  W: (date) => String(isoWeek(date)),
  Y: (date) => String(date.getUTCFullYear()).padStart(4, "0"),
  Z: (date) => date.toISOString(),
  d: (date) => two(date.getUTCDate()),
  h: (date) => String(hour12(date)),
  i: (date) => two(date.getUTCMinutes()),
  j: (date) => String(date.getUTCDate()),
  l: (date) => WEEKDAYS[date.getUTCDay()]!,
  m: (date) => two(date.getUTCMonth() + 1),
  n: (date) => String(date.getUTCMonth() + 1),
  s: (date) => String(date.getUTCSeconds()),
  u: (date) => String(date.getTime()),
  w: (date) => String(date.getUTCDay()),
  y: (date) => two(date.getUTCFullYear() % 100),
};

/** The pieces of a format: letters with a meaning, and text between them. */
function pieces(format: string): { letter: string; isText: boolean }[] {
  const found = [];
  for (let at = 0; at < format.length; at++) {
    const isEscaped = format[at] === "\\" && at + 1 < format.length;
    const letter = isEscaped ? format[++at]! : format[at]!;
    found.push({ letter, isText: isEscaped || WRITE[letter] === undefined });
  }
  return found;
}

export function written(format: string, ms: number): string {
  const date = new Date(ms);
  return pieces(format).map(({ letter, isText }) => (isText ? letter : WRITE[letter]!(date))).join("");
}

const DIGITS = "(\\d{1,2})";
const WORD = "([A-Za-z]+)";
const PATTERNS: Readonly<Record<string, string>> = {
  D: WORD, F: WORD, G: DIGITS, H: DIGITS, J: "(\\d{1,2})(?:st|nd|rd|th)?", K: "([AaPp][Mm])", M: WORD, S: DIGITS, U: "(-?\\d+)", W: DIGITS, Y: "(\\d{4})", Z: "(\\S+)",
  d: DIGITS, h: DIGITS, i: DIGITS, j: DIGITS, l: WORD, m: DIGITS, n: DIGITS, s: DIGITS, u: "(-?\\d+)", w: "(\\d)", y: "(\\d{2})",
}; // prettier-ignore

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** The moment that a text stands for, read by a format or else as ISO text; null for one that stands for none. */
export function read(format: string, text: string): number | null {
  const trimmed = text.trim();
  const letters: string[] = [];
  const pattern = pieces(format)
    .map(({ letter, isText }) => {
      if (isText) return /\s/.test(letter) ? "\\s+" : letter.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
      letters.push(letter);
      return PATTERNS[letter]!;
    })
    .join("");
  const found = new RegExp(`^${pattern}$`, "i").exec(trimmed);
  if (found !== null) return momentOf(new Map(letters.map((letter, place) => [letter, found[place + 1] ?? ""])));
  const iso = ISO.exec(trimmed);
  if (iso !== null) return moment(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), Number(iso[4] ?? 0), Number(iso[5] ?? 0), Number(iso[6] ?? 0));
  const clock = CLOCK.exec(trimmed);
  return clock !== null && !/[Yyjdm]/.test(format) ? moment(1970, 0, 1, Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)) : null;
}

function momentOf(values: ReadonlyMap<string, string>): number | null {
  const number = (...letters: string[]): number | undefined => {
    const letter = letters.find((one) => values.has(one));
    return letter === undefined ? undefined : Number(values.get(letter));
  };
  const whole = number("u") ?? (values.has("U") ? 1000 * number("U")! : values.has("Z") ? Date.parse(values.get("Z")!) : undefined);
  if (whole !== undefined) return Number.isNaN(whole) ? null : whole;
  const short = number("y");
  const year = number("Y") ?? (short === undefined ? 1970 : 2000 + short);
  const name = (values.get("F") ?? values.get("M") ?? "").toLowerCase().slice(0, 3);
  const month = name === "" ? (number("m", "n") ?? 1) - 1 : MONTHS.findIndex((known) => known.toLowerCase().startsWith(name));
  const half = values.get("K")?.toLowerCase();
  let hour = number("H", "G", "h") ?? 0;
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (half === "pm" ? 12 : 0);
  return moment(year, month, number("d", "j", "J") ?? 1, hour, number("i") ?? 0, number("S", "s") ?? 0);
}

/** The moment of parts that are real ones: no 31st of April, no 25 o'clock. */
function moment(year: number, month: number, date: number, hour: number, minute: number, second: number): number | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month, date);
  if (at.getUTCMonth() !== month || at.getUTCDate() !== date || hour > 23 || minute > 59 || second > 59) return null;
  at.setUTCHours(hour, minute, second);
  return at.getTime();
}
