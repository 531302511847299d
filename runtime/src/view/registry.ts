/** Which component shows which type of model, and in which styles. Heavy ones are loaded when they are first needed. */
import type { ComponentType } from "preact";

import type { Model } from "../document/model";

export interface View {
  // A view is registered for the models of its own type only: the look-up by type makes the types match.
  readonly component: ComponentType<{ model: never }>;
  /** Adopted by the shadow root, before the author's own. */
  readonly sheets: readonly CSSStyleSheet[];
}

export interface ShownView {
  readonly component: ComponentType<{ model: Model }>;
  readonly sheets: readonly CSSStyleSheet[];
}

const views = new Map<string, ShownView>();
const lazy = new Map<string, () => Promise<View>>();

export function registerView(type: string, component: View["component"], ...sheets: readonly CSSStyleSheet[]): void {
  views.set(type, { component, sheets } as unknown as ShownView);
}

/** A view that is loaded when the first model of its type is shown. */
export function registerLazyView(type: string, load: () => Promise<View>): void {
  lazy.set(type, load);
}

let others: (type: string) => Promise<View | undefined> = async () => undefined;

/** Where the views of rare types are, of which the first page knows no names. */
export function registerOtherViews(load: typeof others): void {
  others = load;
}

export function viewOf(type: string): ShownView | undefined {
  return views.get(type);
}

/** Load the view of a type that has a lazy one; null when there is none. */
export async function loadView(type: string): Promise<ShownView | null> {
  const view = await (lazy.get(type)?.() ?? others(type));
  if (view === undefined) return null;
  const { component, sheets } = view;
  registerView(type, component, ...sheets);
  return viewOf(type) ?? null;
}
