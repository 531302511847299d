/**
 * Values written by one C format such as `%5.2f mm`.
 *
 *     formatPrintf(3.14159, "%.2f mm") === "3.14 mm"
 */

const DIRECTIVE = /%([-+ 0#]*)(\d+)?(?:\.(\d+))?([diufFeEgGxXobcs%])/g;

export function formatPrintf(value: unknown, format: string): string {
  return format.replace(DIRECTIVE, (_, flags: string, wide: string | undefined, precision: string | undefined, kind: string) => {
    if (kind === "%") {
      return "%";
    }
    const text = convert(value, kind, precision === undefined ? null : Number(precision), flags.includes("#"));
    const number = kind !== "s" && kind !== "c";
    const sign = !number || Number(value) < 0 ? "" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
    const signed = sign + text;
    return padded(signed, Number(wide ?? 0), flags, number);
  });
}

function convert(value: unknown, kind: string, precision: number | null, alternate: boolean): string {
  const number = Number(value);
  switch (kind) {
    case "d":
    case "i":
    case "u":
      return Number.isFinite(number) ? BigInt(Math.trunc(number)).toString() : String(number);
    case "f":
    case "F":
      return number.toFixed(precision ?? 6);
    case "e":
    case "E":
      return cased(number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, "e$10$2"), kind);
    case "g":
    case "G":
      return cased(general(number, precision ?? 6), kind);
    case "x":
    case "X":
      return cased((alternate ? "0x" : "") + Math.trunc(number).toString(16), kind);
    case "o":
      return Math.trunc(number).toString(8);
    case "b":
      return Math.trunc(number).toString(2);
    case "c":
      return String.fromCodePoint(number);
    default: {
      const text = String(value);
      return precision === null ? text : text.slice(0, precision);
    }
  }
}

function cased(text: string, kind: string): string {
  return kind === kind.toUpperCase() ? text.toUpperCase() : text;
}

function general(number: number, precision: number): string {
  const digits = precision === 0 ? 1 : precision;
  const exponent = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  if (exponent < -4 || exponent >= digits) {
    return number
      .toExponential(digits - 1)
      .replace(/\.?0+e/, "e")
      .replace(/e([+-])(\d)$/, "e$10$2");
  }
  const text = number.toFixed(Math.max(0, digits - 1 - exponent));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function padded(text: string, wide: number, flags: string, number: boolean): string {
  if (flags.includes("-")) {
    return text.padEnd(wide);
  }
  if (flags.includes("0") && number) {
    const sign = /^[-+ ]/.exec(text)?.[0] ?? "";
    return sign + text.slice(sign.length).padStart(wide - sign.length, "0");
  }
  return text.padStart(wide);
}
