/**
 * Which model writes tick labels in which way. A new formatter is one file and one line here.
 *
 *     labelsOf(axis.formatter, [0, 0.5, 1], axis.ticker)
 */
import type { Label } from "../text/meter";
import { formatNumbers } from "./basic_formatter";
import { formatTimes, type TimeContext, type TimeOptions, type TimeUnit } from "./datetime_formatter";
import { called } from "../data/page_call";
import { formatPrintf } from "../../base/printf";
import { degreesOf } from "../ticker/mercator";
import type { Model } from "../../schema/models.gen";
import { formatPowers } from "./log_formatter";
import { formatNumeral } from "./numeral_formatter";
import { formatSpans } from "./timedelta_formatter";

type FormatterModel = { readonly type: string } & Readonly<Record<string, unknown>>;

type Write = (formatter: FormatterModel, ticks: readonly number[], ticker: FormatterModel | null) => Label[];

const UNITS: readonly TimeUnit[] = [
  "microseconds", "milliseconds", "seconds", "minsec", "minutes", "hourmin", "hours", "days", "months", "years",
];

function timeOptions(formatter: FormatterModel): TimeOptions {
  const strip = formatter["strip_leading_zeros"];
  return {
    formats: Object.fromEntries(UNITS.map((unit) => [unit, String(formatter[unit] ?? "")])) as Record<TimeUnit, string>,
    stripLeadingZeros: Array.isArray(strip) ? strip.map(String) : strip === true,
    boundaryScaling: formatter["boundary_scaling"] !== false,
    hideRepeats: formatter["hide_repeats"] === true,
    context: timeContext(formatter),
  };
}

function timeContext(formatter: FormatterModel): TimeContext | null {
  const context = formatter["context"];
  if (context === null || context === undefined) {
    return null;
  }
  return {
    location: formatter["context_location"] as TimeContext["location"],
    which: formatter["context_which"] as TimeContext["which"],
    options: typeof context === "string" ? context : timeOptions(context as FormatterModel),
  };
}

function basic(formatter: FormatterModel, ticks: readonly number[]): Label[] {
  const precision = formatter["precision"];
  return formatNumbers(ticks, {
    precision: typeof precision === "number" ? precision : null,
    scientific: formatter["use_scientific"] !== false,
    powerHigh: Number(formatter["power_limit_high"] ?? 5),
    powerLow: Number(formatter["power_limit_low"] ?? -3),
  });
}

const KINDS: Readonly<Record<string, Write>> = {
  BasicTickFormatter: basic,
  MercatorTickFormatter: (formatter, ticks) => basic(formatter, ticks.map((tick) => Number(degreesOf(formatter["dimension"], tick).toPrecision(12)))),
  PrintfTickFormatter: (formatter, ticks) => ticks.map((tick) => formatPrintf(tick, String(formatter["format"] ?? "%s"))),
  NumeralTickFormatter: (formatter, ticks) =>
    ticks.map((tick) => formatNumeral(tick, String(formatter["format"] ?? "0,0"), String(formatter["rounding"] ?? "round"))),
  TimedeltaTickFormatter: (formatter, ticks) => formatSpans(ticks, formatter),
  CustomJSTickFormatter: (formatter, ticks) =>
    ticks.map((tick, index) => String(called(formatter as unknown as Model, "run", tick, index, [...ticks]) ?? "")),
  LogTickFormatter: (formatter, ticks, axisTicker) => {
    const ticker = (formatter["ticker"] ?? axisTicker) as FormatterModel | null;
    const base = ticker?.["base"];
    return formatPowers(ticks, typeof base === "number" ? base : 10, Number(formatter["min_exponent"] ?? 0));
  },
  DatetimeTickFormatter: (formatter, ticks) => formatTimes(ticks, timeOptions(formatter)),
};

/** A label for every tick; kinds that this runtime lacks are written as plain numbers. */
export function labelsOf(formatter: object | null, ticks: readonly number[], ticker: object | null): Label[] {
  const model = formatter as FormatterModel | null;
  const write = model === null ? undefined : KINDS[model.type];
  return write === undefined ? ticks.map(String) : write(model as FormatterModel, ticks, ticker as FormatterModel | null);
}
