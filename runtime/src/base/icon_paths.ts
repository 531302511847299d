/**
 * The pictures of icons: lines on a field of 24 by 24, by the names under which authors know them. Drawn for Desk.
 *
 * A path that begins with "!" is filled instead of drawn.
 */
const CROSS = "M6 6L18 18M18 6L6 18";
const FRAME = "M4 4h16v16H4z";
const LENS = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13zM15.3 15.3L21 21";
const DISC = "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18z";
const DASHES = "M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3";
const EYE = "M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6z";
const PENCIL = "M4 20l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z";
const FOLDER = "M3 6a1 1 0 0 1 1-1h5l2 3h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z";
const SHEET = "M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5";
const LOCK = "M6 11h12v10H6z";
const PIN = "M9 4h6l-1 6 3 3H7l3-3zM12 13v7";
const ARROWS_4 = "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3";

export const ICON_PATHS: Readonly<Record<string, string>> = {
  // Tools and controls of Desk.
  append_mode: `${FRAME}M12 8v8M8 12h8`, arrow_down_to_bar: "M12 4v12M7 11l5 5 5-5M5 20h14", arrow_up_from_bar: "M12 20V8M7 13l5-5 5 5M5 4h14",
  auto_box_zoom: `${DASHES}M9 15l3-7 3 7M10 13h4`, bold: "M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z",
  box_edit: `${DASHES}M9 15l.6-2.4L14 8l2 2-4.5 4.4z`, box_select: DASHES, box_zoom: `${DASHES}M11 8a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM13.5 13.5L17 17`,
  caret_down: "!M6 9h12l-6 7z", caret_left: "!M15 6v12l-7-6z", caret_right: "!M9 6v12l7-6z", caret_up: "!M6 15h12l-6-7z",
  check: "M5 12l5 5L19.5 7", chevron_down: "M6 9l6 6 6-6", chevron_left: "M15 6l-6 6 6 6", chevron_right: "M9 6l6 6-6 6", chevron_up: "M6 15l6-6 6 6",
  clear_selection: `${DASHES}M9 9l6 6M15 9l-6 6`, copy: "M8 8h12v12H8zM16 8V4H4v12h4", crosshair: `M12 2v20M2 12h20`,
  dark_theme: "M20 14a8.5 8.5 0 1 1-10-10 7 7 0 0 0 10 10z", delete: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6",
  freehand_draw: "M3 17c4-11 7-11 6-5s4 5 5-1 5-3 7-3", fullscreen: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  help: `${DISC}M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.8v.2`, hover: "M4 5h16v10h-6l-2 4-2-4H4z",
  intersect_mode: "M4 4h11v11H4zM9 9h11v11H9z", invert_selection: `${FRAME}M4 20L20 4`, italic: "M10 5h7M7 19h7M14 5l-4 14",
  lasso_select: "M12 4c5 0 9 2.2 9 5.5S17 15 12 15s-9-2.2-9-5.5S7 4 12 4zM7 14.5c-2 2 0 3.5-1 6",
  light_theme: "M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  line_edit: "M4 18L10 9l4 4 6-9M10 7v4M14 11v4", maximize: FRAME, minimize: "M5 19h14", pan: ARROWS_4, pin: PIN, point_draw: "M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM20 3v6M17 6h6",
  pointer: "M5 3l14 8-6.5 1.5L9 19z", poly_draw: "M5 9l7-5 7 5-2.5 9H7.5zM20 15v6M17 18h6", poly_edit: "M5 9l7-5 7 5-2.5 9H7.5z", polygon_select: "M5 9l7-5 7 5-2.5 9H7.5z",
  range: "M5 4v16M19 4v16M5 12h14M8 9l-3 3 3 3M16 9l3 3-3 3", redo: "M20 9H9a5 5 0 0 0 0 10h4M16 5l4 4-4 4", replace_mode: FRAME,
  reset: "M5 12a7 7 0 1 1 2 5M5 18v-4h4", save: "M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6", see_off: `${EYE}M4 4l16 16`, see_on: EYE,
  select_all: `${DASHES}M9 9h6v6H9z`,
  settings: "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7zM10.5 3h3l.6 2.6 2 .9 2.3-1.4 2.1 2.1-1.4 2.3.9 2L22.6 12v0l-2.6 1.5-.9 2 1.4 2.3-2.1 2.1-2.3-1.4-2 .9-.6 2.6h-3l-.6-2.6-2-.9-2.3 1.4-2.1-2.1 1.4-2.3-.9-2L1.5 12l2.5-1.5.9-2-1.4-2.3 2.1-2.1 2.3 1.4 2-.9z",
  square: FRAME, square_check: `${FRAME}M8 12l3 3 5-6`, subtract_mode: `${FRAME}M8 12h8`, tap_select: "M12 3v5M12 16v5M3 12h5M16 12h5M12 11v2",
  text_align_center: "M4 6h16M7 12h10M5 18h14", text_align_left: "M4 6h16M4 12h10M4 18h14", text_align_right: "M4 6h16M10 12h10M6 18h14",
  undo: "M4 9h11a5 5 0 0 1 0 10h-4M8 5L4 9l4 4", unknown: `${FRAME}M10 9.5a2 2 0 1 1 2.8 1.8c-.6.3-.8.7-.8 1.5M12 15.8v.2`, unpin: `${PIN}M4 4l16 16`,
  wheel_pan: "M12 3a4 4 0 0 0-4 4v10a4 4 0 0 0 8 0V7a4 4 0 0 0-4-4zM12 7v3M4 9l-2 3 2 3M20 9l2 3-2 3", wheel_zoom: "M12 3a4 4 0 0 0-4 4v10a4 4 0 0 0 8 0V7a4 4 0 0 0-4-4zM12 7v3M21 10v4M19 12h4",
  x_box_select: "M3 8v8M21 8v8M7 6h10v12H7z", x_box_zoom: "M3 8v8M21 8v8M11 7a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM14 14l3 3", x_grip: "M8 7v10M12 7v10M16 7v10", x_pan: "M3 12h18M6 9l-3 3 3 3M18 9l3 3-3 3",
  xor_mode: "M4 4h11v5H9v6H4zM15 9h5v11H9v-5h6z", y_box_select: "M8 3h8M8 21h8M6 7h12v10H6z", y_box_zoom: "M8 3h8M8 21h8M11 7a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM14 14l3 3", y_grip: "M7 8h10M7 12h10M7 16h10",
  y_pan: "M12 3v18M9 6l3-3 3 3M9 18l3 3 3-3", zoom_in: `${LENS}M10.5 8v5M8 10.5h5`, zoom_out: `${LENS}M8 10.5h5`,
  // Further ones, by the names of Tabler Icons.
  "adjustments": "M6 4v5M6 13v7M12 4v9M12 17v3M18 4v2M18 10v10M4 11h4M10 15h4M16 8h4", "alert-circle": `${DISC}M12 7v6M12 16.5v.2`, "alert-triangle": "M12 4L2.5 20h19zM12 10v5M12 17.5v.2",
  "arrow-down": "M12 4v16M6 14l6 6 6-6", "arrow-left": "M20 12H4M10 6l-6 6 6 6", "arrow-right": "M4 12h16M14 6l6 6-6 6", "arrow-up": "M12 20V4M6 10l6-6 6 6",
  "bell": "M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4", "bolt": "M13 3L5 14h6l-1 7 8-11h-6z", "bookmark": "M7 4h10v16l-5-4-5 4z", "bulb": "M9 17a6 6 0 1 1 6 0v1H9zM10 21h4",
  "calendar": "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4", "camera": "M4 8h4l2-3h4l2 3h4v12H4zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z", "chart-bar": "M4 20h16M6 20V12M11 20V5M16 20V9",
  "chart-line": "M4 4v16h16M7 15l4-5 3 3 5-7", "chart-pie": "M12 3v9h9a9 9 0 1 1-9-9zM15 3.5A9 9 0 0 1 20.5 9H15z", "circle": DISC, "circle-check": `${DISC}M8 12l3 3 5-6`, "circle-plus": `${DISC}M12 8v8M8 12h8`,
  "circle-x": `${DISC}M9 9l6 6M15 9l-6 6`, "clipboard": "M6 5h12v16H6zM9 3h6v4H9z", "clock": `${DISC}M12 7v5l3 3`, "cloud": "M7 18a4.5 4.5 0 0 1 0-9 6 6 0 0 1 11 1 4 4 0 0 1-1 8z",
  "code": "M8 7l-5 5 5 5M16 7l5 5-5 5M14 4l-4 16", "database": "M5 6c0-1.7 3-3 7-3s7 1.3 7 3-3 3-7 3-7-1.3-7-3zM5 6v12c0 1.7 3 3 7 3s7-1.3 7-3V6M5 12c0 1.7 3 3 7 3s7-1.3 7-3",
  "device-floppy": "M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6", "download": "M12 4v11M7 10l5 5 5-5M4 20h16", "edit": PENCIL, "external-link": "M11 5H5v14h14v-6M14 4h6v6M20 4l-9 9",
  "eye": EYE, "eye-off": `${EYE}M4 4l16 16`, "file": SHEET, "file-text": `${SHEET}M9 13h6M9 17h6`, "filter": "M4 5h16l-6 7v7l-4-2v-5z", "flag": "M6 21V4h12l-3 4 3 4H6", "folder": FOLDER, "folder-open": `${FOLDER}M3 12h18`,
  "heart": "M12 20l-8-8a5 5 0 0 1 8-6 5 5 0 0 1 8 6z", "help-circle": `${DISC}M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.8v.2`, "history": "M4 12a8 8 0 1 1 2.5 6M4 18v-4h4M12 8v4l3 2",
  "home": "M4 11l8-7 8 7v9H4zM10 20v-6h4v6", "info-circle": `${DISC}M12 11v6M12 7.3v.2`, "key": "M8 11a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM11 12l9-9M17 6l3 3", "link": "M10 14l4-4M8 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M16 13l3-3a3.5 3.5 0 0 0-5-5l-3 3",
  "list": "M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1", "lock": `${LOCK}M8 11V7a4 4 0 0 1 8 0v4`, "lock-open": `${LOCK}M8 11V6a4 4 0 0 1 8 0`, "login": "M14 4h6v16h-6M4 12h11M11 8l4 4-4 4", "logout": "M10 4H4v16h6M9 12h11M16 8l4 4-4 4",
  "mail": "M3 6h18v12H3zM3 7l9 7 9-7", "map-pin": "M12 21c-4-5-7-8-7-11.5a7 7 0 0 1 14 0C19 13 16 16 12 21zM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5z", "menu-2": "M4 6h16M4 12h16M4 18h16", "minus": "M5 12h14",
  "moon": "M20 14a8.5 8.5 0 1 1-10-10 7 7 0 0 0 10 10z", "pencil": PENCIL, "photo": `${FRAME}M8 8v.1M4 17l5-5 4 4 3-3 4 4`, "player-pause": "M7 5h3v14H7zM14 5h3v14h-3z", "player-play": "M7 4v16l13-8z",
  "player-skip-back": "M19 5v14L8 12zM5 5v14", "player-skip-forward": "M5 5v14l11-7zM19 5v14", "player-stop": "M5 5h14v14H5z", "player-record": "M12 5a7 7 0 1 0 0 14 7 7 0 1 0 0-14z", "plus": "M12 5v14M5 12h14",
  "power": "M12 3v9M7 6a8 8 0 1 0 10 0", "printer": "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z", "question-mark": "M8 8a4 4 0 1 1 5.8 3.6C12.5 12.2 12 13 12 14.5M12 19v.2", "refresh": "M4 11a8 8 0 0 1 14-5l2 2M20 4v4h-4M20 13a8 8 0 0 1-14 5l-2-2M4 20v-4h4", "reload": "M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5",
  "rotate": "M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5", "search": LENS, "send": "M21 3L3 10l7 4 4 7zM10 14l11-11", "share": "M6 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM18 3a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM18 15a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM8.7 10.7l6.6-3.4M8.7 13.3l6.6 3.4",
  "star": "M12 3l2.8 5.8 6.2.9-4.5 4.4 1 6.3L12 17.5 6.5 20.4l1-6.3L3 9.7l6.2-.9z", "sun": "M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  "table": `${FRAME}M4 10h16M10 4v16`, "tag": "M4 4h8l8 8-8 8-8-8zM8 8v.1", "tool": "M14 7a4.5 4.5 0 0 1 6-3l-3 3 1 2 2 1 3-3a4.5 4.5 0 0 1-6 5l-8 8a2.1 2.1 0 0 1-3-3l8-8a4.5 4.5 0 0 1 0-2z", "trash": "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6",
  "upload": "M12 16V4M7 9l5-5 5 5M4 20h16", "user": "M12 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM5 21a7 7 0 0 1 14 0", "users": "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7zM3 20a6 6 0 0 1 12 0M16 5a3.5 3.5 0 0 1 0 7M18 15a6 6 0 0 1 3 5",
  "volume": "M4 9h4l5-4v14l-5-4H4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11", "world": `${DISC}M3.5 9h17M3.5 15h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18`, "x": CROSS, "zoom-in": `${LENS}M10.5 8v5M8 10.5h5`, "zoom-out": `${LENS}M8 10.5h5`, "zoom-reset": LENS,
};

/** The picture of a name: as it stands, or as the other convention spells it (`zoom-in`, `zoom_in`). */
export function iconPath(name: string): string | undefined {
  return ICON_PATHS[name] ?? ICON_PATHS[name.replace(/-/g, "_")] ?? ICON_PATHS[name.replace(/_/g, "-")];
}
