/**
 * What stands over the page without a place in a layout: menus at the pointer, dialogs that callbacks open. It does not know what
 * they look like.
 *
 *     showMenu(menu, event.clientX, event.clientY);   openDialog(dialog);   closeDialog(dialog)
 */
import { render } from "preact";

import type { Model } from "../document/model";
import type { CloseDialog, Dialog, OpenDialog } from "../schema/models.gen";
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
