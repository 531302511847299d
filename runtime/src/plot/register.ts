/**
 * Makes the plot's views known to the page; the only name of this folder that others need.
 *
 *     registerPlotViews();
 */
import { registerRowChoice } from "../view/row_choice";
import { registerView } from "../view/registry";
import { registerWriting } from "../view/written_values";
import { shownRows } from "./data/row_filter";
import { PlotView } from "./figure/plot_view";
import { PLOT_STYLE } from "./figure/style";
import { labelsOf } from "./formatter/registry";
import { strftime } from "./formatter/strftime";
import { MERGED_TOOLBAR, MergedToolbarView } from "./toolbar/merged_toolbar";
import { plainText } from "./text/meter";

export function registerPlotViews(): void {
  registerWriting({ tick: (formatter, value) => plainText(labelsOf(formatter, [value], null)[0] ?? ""), time: strftime });
  registerRowChoice((filter, source) => shownRows(filter, source as Parameters<typeof shownRows>[1]));
  registerView("Toolbar", MergedToolbarView, MERGED_TOOLBAR);
  registerView("Plot", PlotView, PLOT_STYLE);
}
