/**
 * The toolbar's icons: strokes on a grid of 24, drawn in the colour of the text around them.
 *
 *     button.append(iconElement(document, "pan"))
 */

const PATHS = {
  pan: "M12 3v18M3 12h18M12 3l-2.5 2.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5",
  pan_x: "M3 12h18M3 12l3-3M3 12l3 3M21 12l-3-3M21 12l-3 3M12 6v3M12 15v3",
  pan_y: "M12 3v18M12 3l-3 3M12 3l3 3M12 21l-3-3M12 21l3-3M6 12h3M15 12h3",
  box_zoom: "M3.5 6.5v-3h3M17.5 3.5h3v3M3.5 17.5v3h3M11 6a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM15 15l5.5 5.5M11 8.8v4.4M8.8 11h4.4",
  wheel_zoom: "M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM14.5 14.5l6 6M10 7.4v5.2M7.4 10h5.2",
  wheel_zoom_x: "M10 3a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM13.8 11.8l3.7 3.7M7.8 8h4.4M3 20h18M3 20l2-2M3 20l2 2M21 20l-2-2M21 20l-2 2",
  wheel_zoom_y: "M8 4a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM11.8 12.8l3.7 3.7M8 6.8v4.4M20 3v18M20 3l-2 2M20 3l2 2M20 21l-2-2M20 21l2-2",
  crosshair: "M12 3v7M12 14v7M3 12h7M14 12h7",
  hover: "M4 4.5h16v11h-9l-4 4v-4H4zM8 8.5h8M8 11.5h5",
  reset: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.8 3.5v4.2h-4.2",
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
