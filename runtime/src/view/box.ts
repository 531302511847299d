/**
 * The size and place of a component as CSS of its element: Bokeh's sizing modes and policies said in flex.
 * Pure: properties in, declarations out.
 */
import { isA } from "../schema/schema";
import type { LayoutDOM, Plot } from "../schema/models.gen";

/** What the component stands in. */
export type Surroundings = "row" | "column" | "root";

export type Declarations = Readonly<Record<string, string>>;

type Policy = "auto" | "fixed" | "fit" | "min" | "max";

interface Sizing {
  readonly width: Policy;
  readonly height: Policy;
  readonly keepsAspect: boolean;
}

const MODES: Readonly<Record<string, Sizing>> = {
  fixed: { width: "fixed", height: "fixed", keepsAspect: false },
  stretch_width: { width: "max", height: "auto", keepsAspect: false },
  stretch_height: { width: "auto", height: "max", keepsAspect: false },
  stretch_both: { width: "max", height: "max", keepsAspect: false },
  scale_width: { width: "max", height: "fit", keepsAspect: true },
  scale_height: { width: "fit", height: "max", keepsAspect: true },
  scale_both: { width: "max", height: "max", keepsAspect: true },
};

/** Fields of no width of their own are not narrower than this, so that what is in them can be read: what has no room overflows. */
const LEAST_WIDTHS: readonly (readonly [type: string, px: number])[] = [["TextLikeInput", 170], ["NumericInput", 170], ["PickerBase", 170], ["Select", 80], ["MultiSelect", 80]];

function leastWidth({ type, min_width: least, max_width: most }: LayoutDOM): number | null {
  return least ?? LEAST_WIDTHS.filter(([kind]) => isA(type, kind)).map(([, px]) => Math.min(px, most ?? px))[0] ?? null;
}

/** The sizing mode of a component in one that has `around`; null for none. */
export function modeOf(model: LayoutDOM, around: string | null): string | null {
  return model.sizing_mode === "inherit" ? around : model.sizing_mode;
}

/** Which policy each direction has in the end. */
export function sizingOf(model: LayoutDOM, around: string | null = null): Sizing {
  const mode = MODES[modeOf(model, around) ?? ""];
  const width = mode === undefined || mode.width === "auto" ? model.width_policy : mode.width;
  const height = mode === undefined || mode.height === "auto" ? model.height_policy : mode.height;
  const keepsAspect = mode?.keepsAspect === true || model.aspect_ratio !== null;
  return {
    width: width === "auto" ? (model.width === null ? "fit" : "fixed") : width,
    height: height === "auto" ? (model.height === null ? "fit" : "fixed") : height,
    keepsAspect,
  };
}

/** `around` is the sizing mode of what the component stands in. */
export function boxOf(model: LayoutDOM, surroundings: Surroundings, around: string | null = null): Declarations {
  const sizing = sizingOf(model, around);
  const style: Record<string, string> = {};
  const alongX = surroundings === "row";
  axis(style, "width", sizing.width, model.width, alongX);
  axis(style, "height", sizing.height, sizing.keepsAspect && sizing.height !== "fixed" ? null : model.height, !alongX);
  limit(style, "min-width", sizing.width === "fit" && model.width === null ? leastWidth(model) : model.min_width);
  limit(style, "min-height", model.min_height);
  limit(style, "max-width", model.max_width);
  limit(style, "max-height", model.max_height);
  const ratio = aspectRatio(model, sizing);
  if (ratio !== null) {
    style["aspect-ratio"] = String(ratio);
    if (sizing.width === "max" && sizing.height === "max") {
      // The largest box of this ratio that fits: as wide as there is room, never higher than there is.
      style["max-height"] ??= "100%";
      style["height"] = "auto";
      style["flex"] = "0 1 auto";
    } else if (sizing.height === "max") {
      style["width"] = "auto";
    } else {
      style["height"] = "auto";
    }
  }
  const { frame_width: frameWidth, frame_height: frameHeight } = model as Partial<Plot>;
  // A plot with a frame of fixed size is as large as the frame and what stands around it.
  if (typeof frameWidth === "number") style["width"] = "max-content";
  if (typeof frameHeight === "number") style["height"] = "max-content";
  if (model.margin !== null) style["margin"] = marginOf(model.margin);
  align(style, model.align, surroundings, sizing);
  if (model.flow_mode === "inline") style["display"] = "inline-flex";
  return style;
}

function axis(style: Record<string, string>, name: "width" | "height", policy: Policy, size: number | null, isMain: boolean): void {
  const fixed = size === null ? "auto" : `${size}px`;
  switch (policy) {
    case "max":
      if (isMain) {
        style["flex"] = "1 1 0";
        style[`min-${name}`] = "0";
      } else {
        style["align-self"] = "stretch";
        if (name === "width") style["min-width"] = "0";
      }
      break;
    case "min":
      style[name] = "min-content";
      if (isMain) style["flex"] = "0 0 auto";
      break;
    case "fit":
      style[name] = fixed;
      if (isMain) style["flex"] = "0 1 auto";
      break;
    default:
      style[name] = fixed;
      if (isMain) style["flex"] = "0 0 auto";
  }
}

function limit(style: Record<string, string>, name: string, size: number | null): void {
  if (size !== null) style[name] = `${size}px`;
}

function aspectRatio(model: LayoutDOM, sizing: Sizing): number | null {
  if (!sizing.keepsAspect) return null;
  if (typeof model.aspect_ratio === "number") return model.aspect_ratio;
  return model.width !== null && model.height !== null && model.height > 0 ? model.width / model.height : null;
}

export function marginOf(margin: number | readonly number[]): string {
  return (typeof margin === "number" ? [margin] : margin).map((size) => `${size}px`).join(" ");
}

const ALIGNS: Readonly<Record<string, string>> = { start: "flex-start", center: "center", end: "flex-end", auto: "" };

function align(style: Record<string, string>, value: LayoutDOM["align"], surroundings: Surroundings, sizing: Sizing): void {
  const [across, down] = typeof value === "string" ? [value, value] : value;
  const cross = surroundings === "row" ? down : across;
  const stretches = surroundings === "row" ? sizing.height === "max" : sizing.width === "max";
  const place = ALIGNS[cross ?? "auto"];
  if (place !== undefined && place !== "" && !stretches) style["align-self"] = place;
}
