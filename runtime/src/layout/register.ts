/** The views of layouts. */
import { registerView } from "../view/registry";
import { BOXES, GROUP_BOX, GroupBoxView, ScrollBoxView } from "./boxes";
import { ColumnView, FLEX_BOX, RowView, SpacerView } from "./flex_box";
import { GRID_BOX, GridBoxView, GridPlotView, HBoxView, VBoxView } from "./grid_box";
import { TABS, TabsView } from "./tabs";

export function registerLayoutViews(): void {
  registerView("Row", RowView, FLEX_BOX);
  registerView("Column", ColumnView, FLEX_BOX);
  registerView("Spacer", SpacerView);
  registerView("GridBox", GridBoxView, GRID_BOX);
  registerView("GridPlot", GridPlotView, GRID_BOX);
  registerView("HBox", HBoxView, GRID_BOX);
  registerView("VBox", VBoxView, GRID_BOX);
  registerView("Tabs", TabsView, TABS);
  registerView("GroupBox", GroupBoxView, BOXES, GROUP_BOX);
  registerView("ScrollBox", ScrollBoxView, BOXES);
}
