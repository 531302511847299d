/**
 * Spans of time as text: days, hours, minutes, seconds and their parts, by formats for each distance of ticks.
 *
 *     formatSpan(5_400_000, "%H:%M") === "01:30"
 */
const UNITS: Readonly<Record<string, readonly [unit: number, next: number | null, digits: number]>> = {
  "%d": [86_400_000, null, 0],
  "%H": [3_600_000, 24, 2],
  "%h": [3_600_000, null, 0],
  "%M": [60_000, 60, 2],
  "%m": [60_000, null, 0],
  "%S": [1_000, 60, 2],
  "%s": [1_000, null, 0],
  "%MS": [1, 1_000, 3],
  "%ms": [1, null, 0],
  "%US": [1e-3, 1_000, 3],
  "%us": [1e-3, null, 0],
  "%NS": [1e-6, 1_000, 3],
  "%ns": [1e-6, null, 0],
};

/** A span in milliseconds; capitals count within the next larger unit, small letters all there are. */
export function formatSpan(milliseconds: number, format: string): string {
  const size = Math.abs(milliseconds);
  const text = format.replace(/%%|%(?:MS|US|NS|ms|us|ns|[dHhMmSs])/g, (token) => {
    const found = UNITS[token];
    if (found === undefined) return "%";
    const [unit, next, digits] = found;
    // Rounded to a thousandth of a nanosecond: 0.3 ms are 300 us, not 299.
    const count = Math.floor(Number((size / unit).toPrecision(12)));
    return String(next === null ? count : count % next).padStart(digits, "0");
  });
  return milliseconds < 0 ? `-${text}` : text;
}

interface SpanFormatter {
  readonly context?: unknown;
  readonly [name: string]: unknown;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The name of the format for ticks at a distance, all of which span so much. */
export function spanUnit(step: number, span: number): string {
  const near = step * 1.1;
  if (near < 1e-3) return "nanoseconds";
  if (near < 1) return "microseconds";
  if (near < SECOND) return "milliseconds";
  if (near < MINUTE) return span >= MINUTE ? "minsec" : "seconds";
  if (near < HOUR) return span >= HOUR ? "hourmin" : "minutes";
  return near < DAY ? "hours" : "days";
}

export function formatSpans(ticks: readonly number[], formatter: SpanFormatter, unit?: string): string[] {
  const span = Math.abs((ticks[ticks.length - 1] ?? 0) - (ticks[0] ?? 0));
  const chosen = unit ?? spanUnit(ticks.length > 1 ? span / (ticks.length - 1) : span, span);
  const strip = formatter["strip_leading_zeros"];
  const stripped = strip === true || (Array.isArray(strip) && strip.includes(chosen));
  let labels = ticks.map((tick) => {
    const text = formatSpan(tick, String(formatter[chosen] ?? ""));
    return stripped ? text.replace(/^(-?)0+(?=\d)/, "$1") : text;
  });
  if (formatter["hide_repeats"] === true) {
    labels = labels.map((label, i) => (i > 0 && labels.slice(0, i).reverse().find((one) => one !== "") === label ? "" : label));
  }
  const { context } = formatter;
  if (context === null || context === undefined) {
    return labels;
  }
  const around = typeof context === "string" ? ticks.map((tick) => formatSpan(tick, context)) : formatSpans(ticks, context as SpanFormatter, chosen);
  const which = formatter["context_which"] ?? "start";
  const shown = around.map((text, i) => {
    const wanted = which === "all" || (which === "start" && i === 0) || (which === "end" && i === around.length - 1) || (which === "center" && i === Math.floor(around.length / 2));
    return wanted ? text : "";
  });
  return shown.every((text) => text === "") ? labels : labels.map((label, i) => joined(label, shown[i] as string, formatter["context_location"]));
}

function joined(label: string, context: string, location: unknown): string {
  switch (location) {
    case "above":
      return `${context}\n${label}`;
    case "left":
      return context === "" ? label : `${context} ${label}`;
    case "right":
      return context === "" ? label : `${label} ${context}`;
    default:
      return `${label}\n${context}`;
  }
}
