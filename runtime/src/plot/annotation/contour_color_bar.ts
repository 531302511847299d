/**
 * The bar of contours: the areas between the levels and the lines at them, as the plot has them.
 *
 *     plot.add_layout(contour.construct_color_bar(), "right")
 */
import type { ColorBar as ColorBarModel, ContourColorBar as ContourColorBarModel } from "../../schema/models.gen";
import { overridden } from "../axis/axis";
import type { Surroundings } from "../figure/parts";
import { crisp, type Box, type Side } from "../geometry";
import { labelsOf } from "../formatter/registry";
import { fillBox, type Painter } from "../painter/painter";
import { ticksOf } from "../ticker/registry";
import { ColorBar } from "./color_bar";
import type { Marks } from "./color_bar_marks";

const NOTHING: Marks = { colors: [], edges: [0], ticks: [], minor: [], labels: [] };

export class ContourColorBar extends ColorBar {
  constructor(
    private readonly contour: ContourColorBarModel,
    around: Surroundings,
    side: Side | null,
  ) {
    super(contour as unknown as ColorBarModel, around, side);
  }

  private levels(): number[] {
    return Array.from(this.contour.levels as ArrayLike<number>);
  }

  protected override computeMarks(): Marks {
    const levels = this.levels();
    const [start, end] = [levels[0], levels.at(-1)];
    if (start === undefined || end === undefined || !(end > start)) return NOTHING;
    const chosen = (own: unknown, otherwise: string): { type: string } => (typeof own === "object" && own !== null ? (own as { type: string }) : { type: otherwise });
    const ticker = chosen(this.contour.ticker, "BasicTicker");
    const along = (value: number): number => (value - start) / (end - start);
    const ticks = ticksOf(ticker, { start, end });
    const labels = labelsOf(chosen(this.contour.formatter, "BasicTickFormatter"), ticks.major, ticker);
    return {
      colors: [],
      edges: levels.map(along),
      ticks: ticks.major.map(along),
      minor: ticks.minor.map(along),
      labels: overridden(labels, ticks.major, this.contour.major_label_overrides),
    };
  }

  protected override paintColors(painter: Painter, bar: Box): void {
    const { edges } = this.marks.value;
    const fills = this.around.rendererOf(this.contour.fill_renderer);
    const lines = this.around.rendererOf(this.contour.line_renderer);
    const areas = fills?.visible === true && fills.columns.length > 0 ? fills.stylesOf() : null;
    const strokes = lines?.visible === true && lines.columns.length > 0 ? lines.stylesOf() : null;
    for (let i = 0; areas !== null && i + 1 < edges.length; i++) {
      fillBox(painter, this.band(painter, bar, edges[i] as number, edges[i + 1] as number), areas.fill.at(i), areas.hatch.at(i));
    }
    for (let i = 0; strokes !== null && i < edges.length; i++) {
      const stroke = strokes.stroke.at(i);
      const { left, right, top, bottom } = this.band(painter, bar, edges[i] as number, edges[i] as number);
      if (stroke === null) continue;
      if (this.stands) {
        const at = crisp(top, stroke.width, painter.pixelRatio);
        painter.polyline([left, right], [at, at], 2, stroke);
      } else {
        const at = crisp(left, stroke.width, painter.pixelRatio);
        painter.polyline([at, at], [top, bottom], 2, stroke);
      }
    }
  }
}
