/**
 * The toolbar's icons: strokes on a grid of 24, drawn in the colour of the text around them.
 *
 *     button.append(iconElement(document, "pan"))
 */

import type { Model, Tool } from "../../schema/models.gen";

const PATHS = {
  pan: "M12 3v18M3 12h18M12 3l-2.5 2.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5",
  pan_x: "M3 12h18M3 12l3-3M3 12l3 3M21 12l-3-3M21 12l-3 3M12 6v3M12 15v3",
  pan_y: "M12 3v18M12 3l-3 3M12 3l3 3M12 21l-3-3M12 21l3-3M6 12h3M15 12h3",
  box_zoom: "M3.5 6.5v-3h3M17.5 3.5h3v3M3.5 17.5v3h3M11 6a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM15 15l5.5 5.5M11 8.8v4.4M8.8 11h4.4",
  wheel_zoom: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5l6 6M10 7.4v5.2M7.4 10h5.2",
  wheel_zoom_x: "M10 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM13.8 11.8l3.7 3.7M7.8 8h4.4M3 20h18M3 20l2-2M3 20l2 2M21 20l-2-2M21 20l-2 2",
  wheel_zoom_y: "M8 4a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM11.8 12.8l3.7 3.7M8 6.8v4.4M20 3v18M20 3l-2 2M20 3l2 2M20 21l-2-2M20 21l2-2",
  crosshair: "M12 3v7M12 14v7M3 12h7M14 12h7",
  examine: "M4 5h7M7 5v13h6M7 11h6M13 8.5h7v5h-7zM13 15.5h7v5h-7z",
  hover: "M4 4.5h16v11h-9l-4 4v-4H4zM8 8.5h8M8 11.5h5",
  reset: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.8 3.5v4.2h-4.2",
  left: "M20 12H4M9.5 6.5L4 12l5.5 5.5",
  right: "M4 12h16M14.5 6.5L20 12l-5.5 5.5",
  up: "M12 20V4M6.5 9.5L12 4l5.5 5.5",
  down: "M12 4v16M6.5 14.5L12 20l5.5-5.5",
  tap: "M9 11V5.5a1.5 1.5 0 0 1 3 0V11l4.5 1.2c1.4.4 2 1.4 1.8 2.8l-.8 5.5h-7L6 14.5c1-1 2-.8 3 .5z",
  box_select: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M11 4h2M11 20h2M4 11v2M20 11v2M9.5 9.5h5v5h-5z",
  box_select_x: "M7 4v16M17 4v16M10 12h4M10 12l1.5-1.5M10 12l1.5 1.5M14 12l-1.5-1.5M14 12l-1.5 1.5",
  box_select_y: "M4 7h16M4 17h16M12 10v4M12 10l-1.5 1.5M12 10l1.5 1.5M12 14l-1.5-1.5M12 14l1.5-1.5",
  lasso_select: "M12 4c5 0 8.5 2.4 8.5 5.5S17 15 12 15s-8.5-2.4-8.5-5.5S7 4 12 4zM7 14.2c-1.5.6-2 2-1.2 3.2.8 1.2 0 2.6-1.5 3.1",
  poly_select: "M5 5l12 2.5 2.5 8-8.5 4-6-6zM5 5h.01M17 7.5h.01M19.5 15.5h.01M11 19.5h.01M5 13.5h.01",
  undo: "M8.5 5L4 9.5 8.5 14M4 9.5h9.5a5.5 5.5 0 0 1 0 11H9",
  redo: "M15.5 5L20 9.5 15.5 14M20 9.5h-9.5a5.5 5.5 0 0 0 0 11H15",
  zoom_in: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5l6 6M10 7.4v5.2M7.4 10h5.2",
  zoom_out: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5l6 6M7.4 10h5.2",
  copy: "M8.5 8.5h11v11h-11zM15.5 5v-.5h-11v11h.5",
  fullscreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  help: "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.5h.01",
  custom_action: "M12 4l2.3 5 5.2.6-3.9 3.6 1.1 5.3L12 15.800l-4.7 2.7 1.1-5.300L4.5 9.6 9.7 9z",
  box_edit: "M4 6h12v12H4zM17 3l4 4-5 5M13 15l3-3",
  point_draw: "M7 15a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5zM12 13l7.5-7.5 1.5 1.5L13.5 14.5 11.5 15z",
  poly_draw: "M4 19l4-11 8 3 1-6M4 19h.01M8 8h.01M16 11h.01M13 20l6-6 1.5 1.5L14.5 21.5 12.5 22z",
  poly_edit: "M5 6l13 1-3 11-8-2zM5 6h.01M18 7h.01M15 18h.01M7 16h.01",
  freehand_draw: "M4 17c3-8 6 3 9-3s3-8 6-9M4 20h8",
  line_edit: "M3 17l6-8 6 5 6-9M9 9h.01M15 14h.01",
  more: "M5 11.2a.8.8 0 1 0 .01 0M12 11.2a.8.8 0 1 0 .01 0M19 11.2a.8.8 0 1 0 .01 0",
  save: "M12 4v10.5M7.8 10.5L12 14.7l4.2-4.2M4.5 15.5v4h15v-4",
} as const;

export type IconName = keyof typeof PATHS;

const SVG = "http://www.w3.org/2000/svg";

export function iconElement(document: Document, name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "currentColor");
  path.setAttribute("stroke-width", "1.6");
  path.setAttribute("stroke-linecap", "round");
  path.setAttribute("stroke-linejoin", "round");
  svg.append(path);
  return svg;
}

/** The icon of a tool, or the one that its author has chosen. */
export function showIcon(button: HTMLElement, { icon, model }: { readonly icon: IconName; readonly model: Model }): void {
  const { ownerDocument } = button;
  button.replaceChildren(iconElement(ownerDocument, icon));
  const own = (model as Tool).icon;
  if (own === null) return;
  void import("./own_icon").then(({ ownIcon }) => {
    const picture = ownIcon(ownerDocument, own);
    if (picture !== null) button.replaceChildren(picture);
  });
}
