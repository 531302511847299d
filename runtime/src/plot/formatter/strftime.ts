/**
 * Times written by C's `strftime` directives, in UTC; the calendar is d3-time-format's, the directives that it lacks are added here.
 *
 *     strftime("%Y-%m-%d %3N", 1577836800123) === "2020-01-01 123"
 */
import { utcFormat } from "d3-time-format";

/** Directives that stand for a row of others. */
const EXPANDED: Readonly<Record<string, string>> = {
  F: "%Y-%m-%d",
  T: "%H:%M:%S",
  D: "%m/%d/%y",
  R: "%H:%M",
  r: "%I:%M:%S %p",
  h: "%b",
  c: "%a %b %e %H:%M:%S %Y",
  x: "%m/%d/%Y",
  X: "%H:%M:%S",
  k: "%_H",
  l: "%_I",
  z: "%Z",
  n: "\n",
  t: "\t",
};

const compiled = new Map<string, (time: number) => string>();

/** `time` in ms since 1970-01-01 UTC; its fraction gives micro- and nanoseconds. */
export function strftime(format: string, time: number): string {
  if (!Number.isFinite(time)) {
    return "NaT";
  }
  let write = compiled.get(format);
  if (write === undefined) {
    write = compile(format);
    compiled.set(format, write);
  }
  return write(time);
}

function compile(format: string): (time: number) => string {
  // Pieces that d3 cannot write (fractions, lower-case am) between pieces that it can.
  const pieces: ((time: number) => string)[] = [];
  let rest = "";
  const flush = (): void => {
    if (rest !== "") {
      const write = utcFormat(rest);
      pieces.push((time) => write(new Date(time)));
      rest = "";
    }
  };
  const directives = /%([-_0^#]?)(\d*)([a-zA-Z%])/g;
  let at = 0;
  for (let match = directives.exec(format); match !== null; match = directives.exec(format)) {
    rest += format.slice(at, match.index).replace(/%/g, "%%");
    at = match.index + match[0].length;
    const [, flag, digits, letter] = match as unknown as [string, string, string, string];
    if (letter === "N" || letter === "f") {
      flush();
      const places = letter === "f" ? 6 : Number(digits || 9);
      pieces.push((time) => fraction(time, places));
    } else if (letter === "P") {
      flush();
      pieces.push((time) => (new Date(time).getUTCHours() < 12 ? "am" : "pm"));
    } else if (letter === "C") {
      flush();
      pieces.push((time) => String(Math.floor(new Date(time).getUTCFullYear() / 100)).padStart(2, "0"));
    } else {
      const expanded = EXPANDED[letter];
      rest += expanded ?? `%${flag === "-" || flag === "_" || flag === "0" ? flag : ""}${letter}`;
    }
  }
  rest += format.slice(at).replace(/%/g, "%%");
  flush();
  return (time) => pieces.map((piece) => piece(time)).join("");
}

/** The part of a second, cut (not rounded) to `places` digits. */
function fraction(time: number, places: number): string {
  const ms = time - Math.floor(time / 1000) * 1000;
  const nanoseconds = Math.min(999999999, Math.round(ms * 1e6));
  return String(nanoseconds).padStart(9, "0").slice(0, places);
}
