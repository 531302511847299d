/**
 * What stands over the page without a place in a layout: menus at the pointer, dialogs that callbacks open. It does not know what
 * they look like.
 *
 *     showMenu(menu, event.clientX, event.clientY);   openDialog(dialog);   closeDialog(dialog)
 */
import { render } from "preact";

import type { Model } from "../document/model";
import type { CloseDialog, Dialog, Examiner, OpenDialog, Plot, UIElement } from "../schema/models.gen";
import { ModelView } from "./model_view";

const hosts = new Map<Model, HTMLElement>();

function mount(model: Model): void {
  if (hosts.has(model)) return;
  const host = document.createElement("div");
  document.body.append(host);
  hosts.set(model, host);
  render(<ModelView model={model} />, host);
}

function unmount(model: Model): void {
  const host = hosts.get(model);
  if (host === undefined) return;
  hosts.delete(model);
  render(null, host);
  host.remove();
}

// -- menus

/** Where a menu stands in the window, in pixels, and what ends it. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  close(): void;
}

const places = new WeakMap<Model, MenuPlace>();
let open: MenuPlace | null = null;

export function menuPlace(menu: Model): MenuPlace | null {
  return places.get(menu) ?? null;
}

export function showMenu(menu: Model, x: number, y: number): void {
  open?.close();
  const before = document.activeElement as HTMLElement | null;
  const place: MenuPlace = {
    x,
    y,
    close: () => {
      if (open !== place) return;
      open = null;
      places.delete(menu);
      unmount(menu);
      before?.focus();
    },
  };
  open = place;
  places.set(menu, place);
  mount(menu);
}

/** The menu of an element: its own, or with "auto" the tools of a plot. */
export function showMenuOf(element: UIElement, x: number, y: number): void {
  const { context_menu: own } = element;
  const { toolbar } = element as Partial<Plot>;
  if (typeof own === "object" && own !== null) showMenu(own as Model, x, y);
  else if (toolbar !== undefined && toolbar !== null) showToolMenu(toolbar, x, y);
}

/** The tools of a toolbar as a menu. */
export function showToolMenu(toolbar: Model, x: number, y: number): void {
  showMenu(toolMenu(toolbar), x, y);
}

const toolMenus = new WeakMap<Model, Model>();

function toolMenu(toolbar: Model): Model {
  let menu = toolMenus.get(toolbar);
  if (menu === undefined) {
    menu = undocumented({ id: `${toolbar.id}-menu`, type: "ToolMenu", toolbar, items: [], reversed: false });
    toolMenus.set(toolbar, menu);
  }
  return menu;
}

/** A model that no document has: what its view reads of it, and what its element does. */
function undocumented(properties: Readonly<Record<string, unknown>>): Model {
  const element = { visible: true, css_classes: [], css_variables: {}, stylesheets: [], styles: {}, html_id: null, html_attributes: {}, context_menu: null };
  return { ...element, ...properties } as unknown as Model;
}

// -- the look into models

const examiners = new Map<Model, Model>();

export function showExaminer(target: Model): void {
  const examiner = examiners.get(target) ?? undocumented({ id: `${target.id}-examiner`, type: "Examiner", target, floating: true });
  examiners.set(target, examiner);
  mount(examiner);
}

/** Away with the one of a model that is not shown any more. */
export function closeExaminerOf(target: Model): void {
  const examiner = examiners.get(target);
  if (examiner !== undefined) closeExaminer(examiner);
}

export function closeExaminer(examiner: Model): void {
  examiners.delete((examiner as Examiner).target as Model);
  unmount(examiner);
}

// -- dialogs

function setVisible(dialog: Dialog, visible: boolean): void {
  if (dialog.visible !== visible) dialog.document.edited(dialog, "visible", visible);
}

export function openDialog(dialog: Dialog): void {
  setVisible(dialog, true);
  // One that stands in the page is there already.
  if (!dialogsInPage.has(dialog)) mount(dialog);
}

/** Away with it, for good or until it is opened again, as it says itself. */
export function closeDialog(dialog: Dialog): void {
  setVisible(dialog, false);
  if (dialog.close_action === "destroy") unmount(dialog);
}

/** Dialogs that have an element somewhere; their views say so. */
export const dialogsInPage = new Set<Dialog>();

export function runDialogCallback(callback: Model): void {
  const { dialog } = callback as OpenDialog | CloseDialog;
  if (dialog === null || dialog === undefined) return;
  if (callback.type === "OpenDialog") openDialog(dialog);
  else if (callback.type === "CloseDialog") closeDialog(dialog);
}
