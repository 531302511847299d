/** The views of layouts. */
import { registerView } from "../view/registry";
import { ColumnView, FLEX_BOX, RowView, SpacerView } from "./flex_box";

export function registerLayoutViews(): void {
  registerView("Row", RowView, FLEX_BOX);
  registerView("Column", ColumnView, FLEX_BOX);
  registerView("Spacer", SpacerView);
}
