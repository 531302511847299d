/**
 * Two lines that cross at the pointer; spans that several tools share are shown in all their plots.
 *
 *     CrosshairTool(dimensions="height", line_color="gray")
 *     width, height = Span(dimension="width"), Span(dimension="height");   CrosshairTool(overlay=[width, height])   # in each plot
 */
import { signal, type Signal } from "@preact/signals-core";
import type { CrosshairTool as CrosshairToolModel, Model, Span } from "../../schema/models.gen";
import { crisp } from "../geometry";
import type { Painter } from "../painter/painter";
import { strokeStyle } from "../visual/read";
import type { ToolHost, ToolMaker } from "./tool";

/** Where the lines of spans are, in data units; the page's own, Python hears nothing of it. */
const places = new WeakMap<Model, Signal<number>>();

function placeOf(span: Model): Signal<number> {
  let place = places.get(span);
  if (place === undefined) {
    place = signal(NaN);
    places.set(span, place);
  }
  return place;
}

interface Line {
  /** What says how it looks. */
  readonly look: Model;
  readonly dimension: "width" | "height";
  readonly place: Signal<number>;
}

/** An upright line is "height". */
function linesOf(model: CrosshairToolModel): Line[] {
  const overlay = model.overlay as unknown;
  const spans = (Array.isArray(overlay) ? overlay : [overlay]).filter((span): span is Span => typeof span === "object" && span !== null);
  return spans.map((span) => ({ look: span, dimension: span.dimension, place: placeOf(span) }));
}

function paintLine(painter: Painter, host: ToolHost, { look, dimension, place }: Line): void {
  const stroke = strokeStyle(look, "");
  const frame = host.context.frame.value;
  const upright = dimension === "height";
  const pixel = host.context.scale(upright ? "x" : "y", "default").toScreen(place.value);
  if (stroke !== null && Number.isFinite(pixel)) {
    const at = crisp(pixel, stroke.width, painter.pixelRatio);
    painter.polyline(upright ? [at, at] : [frame.left, frame.right], upright ? [frame.top, frame.bottom] : [at, at], 2, stroke);
  }
}

export const makeCrosshairTool: ToolMaker = (tool, host) => {
  const model = tool as CrosshairToolModel;
  const own: readonly Line[] = (["width", "height"] as const).map((dimension) => ({ look: tool, dimension, place: signal(NaN) }));
  const lines = (): readonly Line[] => {
    const shared = linesOf(model);
    return shared.length > 0 ? shared : own.filter(({ dimension }) => model.dimensions === "both" || model.dimensions === dimension);
  };
  const put = (x: number, y: number): void => lines().forEach(({ dimension, place }) => (place.value = dimension === "height" ? x : y));
  return {
    model: tool,
    kind: "inspect",
    icon: "crosshair",
    label: "Crosshair",
    move: ({ x, y }) => put(host.context.scale("x", "default").fromScreen(x), host.context.scale("y", "default").fromScreen(y)),
    leave: () => put(NaN, NaN),
    paint: (painter) => painter.within(host.context.frame.value, () => lines().forEach((line) => paintLine(painter, host, line))),
    dispose: () => put(NaN, NaN),
  };
};
