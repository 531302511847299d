/** The sliders beside Slider: ranges, days, moments, words. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";

import { batch } from "../document/model";
import type { CategoricalSlider, DateRangeSlider, DateSlider, DatetimeRangeSlider, NumericalSlider, RangeSlider } from "../schema/models.gen";
import type { View } from "../view/registry";
import { writing } from "../view/written_values";
import { CONTROL, useDisabled } from "./control";
import { RANGE_BAR, RangeBar } from "./range_bar";
import { numberText, SingleSlider, SLIDER, SliderFrame } from "./slider";
import type { Ends } from "./slider_values";

const DAY_MS = 86_400_000;

function timeText(ms: number, format: NumericalSlider["format"]): string {
  return typeof format === "string" ? writing().time(format, ms) : writing().tick(format, ms);
}

type Ranged = RangeSlider | DateRangeSlider | DatetimeRangeSlider;

function TwoEnds({ model, step, text }: { model: Ranged; step: number; text: (value: number) => string }): JSX.Element {
  const id = useId();
  const disabled = useDisabled(model);
  const { start, end } = model;
  const [first, last] = model.value;
  return (
    <SliderFrame model={model} id={id} text={`${text(first)} .. ${text(last)}`}>
      <RangeBar
        model={model}
        id={id}
        track={{ low: Math.min(start, end), high: Math.max(start, end), step }}
        value={[first, last]}
        disabled={disabled}
        text={text}
        onMove={(value: Ends) => (model.value = value)}
        onRelease={(value: Ends) =>
          batch(() => {
            model.value = value;
            model.value_throttled = value;
          })
        }
      />
    </SliderFrame>
  );
}

function RangeSliderView({ model }: { model: RangeSlider }): JSX.Element {
  const { format } = model;
  return <TwoEnds model={model} step={model.step} text={(value) => numberText(value, format)} />;
}

function DateRangeSliderView({ model }: { model: DateRangeSlider }): JSX.Element {
  const { format } = model;
  return <TwoEnds model={model} step={model.step * DAY_MS} text={(value) => timeText(value, format)} />;
}

function DatetimeRangeSliderView({ model }: { model: DatetimeRangeSlider }): JSX.Element {
  const { format } = model;
  return <TwoEnds model={model} step={model.step} text={(value) => timeText(value, format)} />;
}

function DateSliderView({ model }: { model: DateSlider }): JSX.Element {
  const { start, end, value } = model;
  return (
    <SingleSlider
      model={model}
      low={Math.min(start, end)}
      high={Math.max(start, end)}
      step={model.step * DAY_MS}
      value={value}
      text={timeText(value, model.format)}
      onMove={(moved) => (model.value = moved)}
      onRelease={(chosen) =>
        batch(() => {
          model.value = chosen;
          model.value_throttled = chosen;
        })
      }
    />
  );
}

function CategoricalSliderView({ model }: { model: CategoricalSlider }): JSX.Element {
  const { categories, value } = model;
  const word = (place: number): string => categories[place] ?? value;
  return (
    <SingleSlider
      model={model}
      low={0}
      high={Math.max(0, categories.length - 1)}
      step={1}
      value={Math.max(0, categories.indexOf(value))}
      text={value}
      onMove={(place) => (model.value = word(place))}
      onRelease={(place) =>
        batch(() => {
          model.value = word(place);
          model.value_throttled = word(place);
        })
      }
    />
  );
}

const SINGLE = [CONTROL, SLIDER];
const DOUBLE = [CONTROL, SLIDER, RANGE_BAR];

export const SLIDER_VIEWS = {
  CategoricalSlider: { component: CategoricalSliderView, sheets: SINGLE },
  DateRangeSlider: { component: DateRangeSliderView, sheets: DOUBLE },
  DateSlider: { component: DateSliderView, sheets: SINGLE },
  DatetimeRangeSlider: { component: DatetimeRangeSliderView, sheets: DOUBLE },
  RangeSlider: { component: RangeSliderView, sheets: DOUBLE },
} satisfies Record<string, View>;
