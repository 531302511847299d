/**
 * The views of types that few apps have. The first page knows none of their names: this file is loaded with the first of them.
 *
 *     const view = await otherView("Dialog");
 */
import { isA } from "../schema/schema";
import type { View } from "../view/registry";

type Family = Readonly<Record<string, View>>;

const FAMILIES: readonly (readonly [types: string, load: () => Promise<Family>])[] = [
  ["ColorPicker", async () => (await import("./color_picker")).COLOR_VIEWS],
  ["DataCube", async () => (await import("./data_cube")).CUBE_VIEWS],
  ["Dialog", async () => (await import("./dialog")).DIALOG_VIEWS],
  ["Drawer Panel", async () => (await import("./panes")).PANE_VIEWS],
  ["Examiner", async () => (await import("./examiner")).EXAMINER_VIEWS],
  ["FileInput", async () => (await import("./file_input")).FILE_VIEWS],
  ["Markdown", async () => (await import("./markdown")).MARKDOWN_VIEWS],
  ["Menu ToolMenu", async () => (await import("./menu")).MENU_VIEWS],
  ["MultiChoice MultiSelect PaletteSelect", async () => (await import("./more_selects")).SELECT_VIEWS],
  ["Progress", async () => (await import("./progress")).PROGRESS_VIEWS],
  ["Tooltip", async () => (await import("./tooltip")).TOOLTIP_VIEWS],
];

export async function otherView(type: string): Promise<View | undefined> {
  if (isA(type, "DOMNode")) return (await import("../view/dom")).DOM_VIEW;
  const family = FAMILIES.find(([types]) => types.split(" ").includes(type));
  return family === undefined ? undefined : (await family[1]())[type];
}
