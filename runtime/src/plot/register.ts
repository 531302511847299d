/**
 * Makes the plot's views known to the page; the only name of this folder that others need.
 *
 *     registerPlotViews();
 */
import { registerRowChoice } from "../view/row_choice";
import { registerPlaces } from "../view/plot_places";
import { registerLazyView, registerView } from "../view/registry";
import { registerWriting } from "../view/written_values";
import type { Model } from "../schema/models.gen";
import { isColorMapper } from "./data/color_mapper";
import { answered, called, comparer } from "./data/page_call";
import { shownRows } from "./data/row_filter";
import { transformed } from "./data/transform";
import { PlotView } from "./figure/plot_view";
import { PLOT_STYLE } from "./figure/style";
import { labelsOf } from "./formatter/registry";
import { strftime } from "./formatter/strftime";
import { plainText } from "./text/meter";
import { cssColor } from "./visual/color";

export function registerPlotViews(): void {
  registerWriting({
    tick: (formatter, value) => plainText(labelsOf(formatter, [value], null)[0] ?? ""),
    time: strftime,
    own: (formatter, value, format, vars) =>
      String((formatter.type === "CustomJS" ? answered(formatter, null, { value, format, vars }) : called(formatter, "run", value, format, vars)) ?? ""),
    comparer,
    mapped: (transform, column, row) => {
      const value = transformed(transform as Model, column)[row];
      return isColorMapper(transform as Model) ? cssColor(Number(value)) : value;
    },
  });
  registerPlaces(() => import("./figure/node_places"));
  registerRowChoice((filter, source) => shownRows(filter, source as Parameters<typeof shownRows>[1]));
  registerLazyView("Toolbar", async () => (await import("./toolbar/merged_toolbar")).TOOLBAR_VIEW);
  for (const type of ["Plot", "MapPlot", "GMapPlot"]) registerView(type, PlotView, PLOT_STYLE);
}
