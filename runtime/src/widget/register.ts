/** The views of widgets. */
import { registerLazyView, registerView } from "../view/registry";
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
  registerLazyView("Div", async () => (await import("./div")).DIV_VIEW);
}
