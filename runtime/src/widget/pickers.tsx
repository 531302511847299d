/** The pickers of days, moments and times: each says in which form it keeps its value, the field is one. */
import type { JSX } from "preact";

import type {
  BaseDatePicker, BaseDatetimePicker, DatePicker, DateRangePicker, DatetimePicker, DatetimeRangePicker, MultipleDatePicker, MultipleDatetimePicker, TimePicker,
} from "../schema/models.gen"; // prettier-ignore
import type { View } from "../view/registry";
import { CALENDAR } from "./calendar";
import { DAY_MS, dayOf, isoOf, spansOf } from "./calendar_days";
import { CONTROL } from "./control";
import { PICKER, PickerField, type Picking } from "./picker_field";
import { POPOVER } from "./popover";
import { TIME_FIELDS } from "./time_fields";

const BETWEEN_ENDS = " to ";

const msOf = (iso: string): number => dayOf(iso) * DAY_MS;
const dayText = (ms: number): string => isoOf(Math.floor(ms / DAY_MS));

type Choosing = Pick<Picking, "mode" | "separator" | "values" | "onValues">;

/** What all pickers of days have, around what one chooses. */
function days(model: BaseDatePicker, choosing: Choosing): Picking {
  const [first, last] = [model.min_date, model.max_date].map((day) => (day === null ? null : dayOf(day))) as [number | null, number | null];
  const allowed = { first, last, disabled: spansOf(model.disabled_dates), enabled: spansOf(model.enabled_dates) };
  const [low, high] = [first, last].map((day) => (day === null ? null : day * DAY_MS)) as [number | null, number | null];
  return { ...choosing, hasDay: true, clock: null, format: model.date_format, allowed, low, high };
}

function moments(model: BaseDatetimePicker, choosing: Choosing): Picking {
  const { min_date: low, max_date: high } = model;
  const [first, last] = [low, high].map((ms) => (ms === null ? null : Math.floor(ms / DAY_MS))) as [number | null, number | null];
  const allowed = { first, last, disabled: spansOf(model.disabled_dates), enabled: spansOf(model.enabled_dates) };
  return { ...choosing, hasDay: true, clock: model, format: model.date_format, allowed, low, high };
}

function DatePickerView({ model }: { model: DatePicker }): JSX.Element {
  const { value } = model;
  const values = value === null ? [] : [msOf(value)];
  const onValues = ([ms]: readonly number[]): unknown => (model.value = ms === undefined ? null : dayText(ms));
  return <PickerField model={model} picking={days(model, { mode: "single", separator: "", values, onValues })} />;
}

function DateRangePickerView({ model }: { model: DateRangePicker }): JSX.Element {
  const { value } = model;
  const values = value === null ? [] : value.map(msOf);
  const onValues = ([first, last]: readonly number[]): unknown => (model.value = first === undefined || last === undefined ? null : [dayText(first), dayText(last)]);
  return <PickerField model={model} picking={days(model, { mode: "range", separator: BETWEEN_ENDS, values, onValues })} />;
}

function MultipleDatePickerView({ model }: { model: MultipleDatePicker }): JSX.Element {
  const onValues = (values: readonly number[]): unknown => (model.value = values.map(dayText));
  return <PickerField model={model} picking={days(model, { mode: "multiple", separator: model.separator, values: model.value.map(msOf), onValues })} />;
}

function DatetimePickerView({ model }: { model: DatetimePicker }): JSX.Element {
  const { value } = model;
  const onValues = ([ms]: readonly number[]): unknown => (model.value = ms ?? null);
  return <PickerField model={model} picking={moments(model, { mode: "single", separator: "", values: value === null ? [] : [value], onValues })} />;
}

function DatetimeRangePickerView({ model }: { model: DatetimeRangePicker }): JSX.Element {
  const onValues = ([first, last]: readonly number[]): unknown => (model.value = first === undefined || last === undefined ? null : [first, last]);
  return <PickerField model={model} picking={moments(model, { mode: "range", separator: BETWEEN_ENDS, values: model.value ?? [], onValues })} />;
}

function MultipleDatetimePickerView({ model }: { model: MultipleDatetimePicker }): JSX.Element {
  const onValues = (values: readonly number[]): unknown => (model.value = values);
  return <PickerField model={model} picking={moments(model, { mode: "multiple", separator: model.separator, values: model.value, onValues })} />;
}

function TimePickerView({ model }: { model: TimePicker }): JSX.Element {
  const { value, min_time: low, max_time: high } = model;
  const picking: Picking = {
    mode: "single", hasDay: false, clock: model, format: model.time_format, separator: "", low, high,
    allowed: { first: null, last: null, disabled: null, enabled: null },
    values: value === null ? [] : [value],
    onValues: ([ms]) => (model.value = ms ?? null),
  }; // prettier-ignore
  return <PickerField model={model} picking={picking} />;
}

const SHEETS = [CONTROL, POPOVER, CALENDAR, TIME_FIELDS, PICKER];

export const PICKER_VIEWS = {
  DatePicker: { component: DatePickerView, sheets: SHEETS },
  DateRangePicker: { component: DateRangePickerView, sheets: SHEETS },
  DatetimePicker: { component: DatetimePickerView, sheets: SHEETS },
  DatetimeRangePicker: { component: DatetimeRangePickerView, sheets: SHEETS },
  MultipleDatePicker: { component: MultipleDatePickerView, sheets: SHEETS },
  MultipleDatetimePicker: { component: MultipleDatetimePickerView, sheets: SHEETS },
  TimePicker: { component: TimePickerView, sheets: SHEETS },
} satisfies Record<string, View>;
