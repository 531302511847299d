/** The views of widgets. The most common ones are there at once, the others come with the first of their family. */
import { registerLazyView, registerOtherViews, registerView, type View } from "../view/registry";
import { BUTTON, ButtonView } from "./button";
import { CONTROL } from "./control";
import { SELECT, SelectView } from "./select";
import { SLIDER, SliderView } from "./slider";
import { TEXT_INPUT, TextInputView } from "./text_input";

export function registerWidgetViews(): void {
  registerView("Button", ButtonView, CONTROL, BUTTON);
  registerView("Select", SelectView, CONTROL, SELECT);
  registerView("Slider", SliderView, CONTROL, SLIDER);
  registerView("TextInput", TextInputView, CONTROL, TEXT_INPUT);
  family("CheckboxButtonGroup Dropdown HelpButton RadioButtonGroup Toggle", async () => (await import("./more_buttons")).BUTTON_VIEWS);
  family("Checkbox CheckboxGroup RadioGroup Switch", async () => (await import("./switches")).SWITCH_VIEWS);
  family("CategoricalSlider DateRangeSlider DateSlider DatetimeRangeSlider RangeSlider", async () => (await import("./more_sliders")).SLIDER_VIEWS);
  family("AutocompleteInput PasswordInput TextAreaInput", async () => (await import("./more_text")).TEXT_VIEWS);
  family("NumericInput Spinner", async () => (await import("./numeric_inputs")).NUMBER_VIEWS);
  family(
    "DatePicker DateRangePicker DatetimePicker DatetimeRangePicker MultipleDatePicker MultipleDatetimePicker TimePicker",
    async () => (await import("./pickers")).PICKER_VIEWS,
  );
  family("Div Paragraph PreText", async () => (await import("./markup")).MARKUP_VIEWS);
  family("BuiltinIcon SVGIcon TablerIcon", async () => (await import("./icon")).ICON_VIEWS);
  family("DataTable", async () => (await import("./data_table")).TABLE_VIEWS);
  registerOtherViews(async (type) => (await import("./other_views")).otherView(type));
}

/** Views that share a file. */
function family<Type extends string>(types: string, load: () => Promise<Readonly<Record<Type, View>>>): void {
  for (const type of types.split(" ")) registerLazyView(type, async () => (await load())[type as Type]);
}
