/**
 * Makes the plot's views known to the page; the only name of this folder that others need.
 *
 *     registerPlotViews();
 */
import { registerView } from "../view/registry";
import { PlotView } from "./figure/plot_view";
import { PLOT_STYLE } from "./figure/style";

export function registerPlotViews(): void {
  registerView("Plot", PlotView, PLOT_STYLE);
}
