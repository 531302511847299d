/**
 * Tick labels of a time axis: the format follows the distance of the ticks, and a tick on a boundary (midnight, first of the
 * month) names the larger unit.
 *
 *     formatTimes([midnight, four, eight], options) -> ["01/01", "04h", "08h"]
 */
import { strftime } from "./strftime";

export type TimeUnit =
  | "microseconds"
  | "milliseconds"
  | "seconds"
  | "minsec"
  | "minutes"
  | "hourmin"
  | "hours"
  | "days"
  | "months"
  | "years";

export interface TimeOptions {
  readonly formats: Readonly<Record<TimeUnit, string>>;
  readonly stripLeadingZeros: boolean | readonly string[];
  readonly boundaryScaling: boolean;
  readonly hideRepeats: boolean;
  readonly context: TimeContext | null;
}

/** A second text that tells where the ticks are, such as the day of a row of hours. */
export interface TimeContext {
  readonly location: "above" | "below" | "left" | "right";
  readonly which: "start" | "center" | "end" | "all";
  readonly options: TimeOptions | string;
}

const SECOND = 1000;

/** The unit in which ticks of this distance are named. */
export function timeUnit(step: number, span: number): TimeUnit {
  // A month has 28 to 31 days: a little slack keeps the unit.
  const seconds = (step / SECOND) * 1.1;
  if (seconds < 1e-3) {
    return "microseconds";
  }
  if (seconds < 1) {
    return "milliseconds";
  }
  if (seconds < 60) {
    return span >= 60 * SECOND ? "minsec" : "seconds";
  }
  if (seconds < 3600) {
    return span >= 3600 * SECOND ? "hourmin" : "minutes";
  }
  if (seconds < 24 * 3600) {
    return "hours";
  }
  if (seconds < 31 * 24 * 3600) {
    return "days";
  }
  return seconds < 365 * 24 * 3600 ? "months" : "years";
}

type Climb = readonly [unit: TimeUnit, atBoundary: (date: Date) => boolean, larger: TimeUnit];

/**
 * What a tick on a unit's boundary is named in. Fractions of a second stay what they are,
 * and so do days: 02/01 reads better among 01/15 and 02/15 than 02/2020.
 */
const CLIMBS: readonly Climb[] = [
  ["seconds", (date) => date.getUTCSeconds() === 0, "minutes"],
  ["minsec", (date) => date.getUTCSeconds() === 0 && date.getUTCMinutes() === 0, "hours"],
  ["minutes", (date) => date.getUTCMinutes() === 0, "hours"],
  ["hourmin", (date) => date.getUTCMinutes() === 0 && date.getUTCHours() === 0, "days"],
  ["hours", (date) => date.getUTCHours() === 0, "days"],
];

function climbed(unit: TimeUnit, time: number): TimeUnit {
  const date = new Date(time);
  let named = unit;
  for (const [from, atBoundary, larger] of CLIMBS) {
    if (from === named && atBoundary(date)) {
      named = larger;
    }
  }
  return named;
}

export function formatTimes(ticks: readonly number[], options: TimeOptions): string[] {
  if (ticks.length === 0) {
    return [];
  }
  const first = ticks[0] as number;
  const last = ticks[ticks.length - 1] as number;
  const span = Math.abs(last - first);
  const step = ticks.length > 1 ? span / (ticks.length - 1) : 0;
  const unit = ticks.length > 1 ? timeUnit(step, span) : "days";
  const labels = ticks.map((tick) => {
    const named = options.boundaryScaling ? climbed(unit, tick) : unit;
    const text = strftime(options.formats[named], tick);
    return strips(options.stripLeadingZeros, named) ? stripped(text) : text;
  });
  return withContext(options.hideRepeats ? withoutRepeats(labels) : labels, ticks, options);
}

function strips(wish: boolean | readonly string[], unit: TimeUnit): boolean {
  return typeof wish === "boolean" ? wish : wish.includes(unit);
}

function stripped(text: string): string {
  return text.replace(/^0+(?=\d)/, "").replace(/^0+(?=[a-z])/i, "0");
}

function withoutRepeats(labels: readonly string[]): string[] {
  return labels.map((label, i) => (i > 0 && labels[i - 1] === label ? "" : label));
}

function withContext(labels: readonly string[], ticks: readonly number[], options: TimeOptions): string[] {
  const { context } = options;
  if (context === null) {
    return [...labels];
  }
  const texts =
    typeof context.options === "string"
      ? ticks.map((tick) => strftime(context.options as string, tick))
      : formatTimes(ticks, context.options);
  const chosen = new Set(
    context.which === "all"
      ? ticks.keys()
      : [context.which === "start" ? 0 : context.which === "end" ? ticks.length - 1 : Math.floor(ticks.length / 2)],
  );
  const stacked = context.location === "above" || context.location === "below";
  const withTexts = labels.map((label, i) => {
    const text = texts[i] ?? "";
    // A tick without context keeps an empty line: all labels stay on one height.
    const shown = chosen.has(i) ? text : "";
    if (!stacked && shown === "") {
      return label;
    }
    switch (context.location) {
      case "below":
        return `${label}\n${shown}`;
      case "above":
        return `${shown}\n${label}`;
      case "right":
        return `${label} ${shown}`;
      case "left":
        return `${shown} ${label}`;
    }
  });
  return withoutEmptyLines(withTexts);
}

/** A context that says nothing at any tick leaves no line. */
function withoutEmptyLines(labels: readonly string[]): string[] {
  const spare = Math.min(...labels.map((label) => (/\n*$/.exec(label)?.[0] ?? "").length));
  return labels.map((label) => label.slice(0, label.length - spare));
}
