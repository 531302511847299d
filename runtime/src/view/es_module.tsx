/**
 * The views of authors' own models: an ES module that exports `render({ model, el, signal, show })`.
 *
 * The module gets the model's properties by name, an element in the model's shadow root, a signal that is aborted when the
 * view goes, and a way to show a model that the model holds. It never sees Desk's own objects.
 */
import { effect, untracked } from "@preact/signals-core";
import { render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import type { LiveModel, Model } from "../document/model";
import type { TypeDefinition } from "../schema/schema";
import { ModelView } from "./model_view";
import { faceOf, shown, taken } from "./model_face";
import { loadCode } from "./page_code";
import { registerLazyView } from "./registry";
import { styleSheet } from "./style_sheet";

/** What a module sees of a model. */
export interface AuthorModel {
  readonly id: string;
  /** The value of a property. */
  get(name: string): unknown;
  /** The user's edit: shown at once, and told to Python when the property is declared with `from_page=True`. */
  set(name: string, value: unknown): void;
  /** Call `callback(value)` at each change, until the view goes: `on("change:value", ...)`. */
  on(change: string, callback: (value: unknown) => void): void;
  /** Raise the event `model_message` with a name and plain data. */
  send(name: string, data?: unknown): void;
}

export interface RenderContext {
  readonly model: AuthorModel;
  readonly el: HTMLElement;
  readonly signal: AbortSignal;
  /** Show a model that this one holds, in an element. */
  show(child: unknown, element: HTMLElement): void;
}

interface AuthorModule {
  readonly render?: (context: RenderContext) => unknown;
  readonly default?: { readonly render?: (context: RenderContext) => unknown };
}

/** Make the module of a type its view; it is loaded with the first model of the type. */
export function registerEsModule({ name, module, css }: TypeDefinition): void {
  if (module === undefined) return;
  registerLazyView(name, async () => {
    const draw = await loadCode(module).then(renderOf, (error: unknown) => failing(name, error));
    const component = ({ model }: { model: Model }) => <EsModuleView model={model as LiveModel} draw={draw} />;
    return { component, sheets: css === undefined || css === "" ? [] : [styleSheet(css)] };
  });
}

type Draw = (context: RenderContext) => unknown;

function renderOf(loaded: AuthorModule): Draw {
  const draw = loaded.render ?? loaded.default?.render;
  return typeof draw === "function" ? draw : () => {
    throw new TypeError("the module exports no function render({ model, el, signal })");
  };
}

/** A module that cannot be read stays so: it is told in the place of each model, and not asked for again and again. */
function failing(name: string, error: unknown): Draw {
  // What did not come at all may come later.
  if (String(error).includes("Failed to fetch")) throw error;
  return () => {
    throw new Error(`the module of ${name}: ${String(error)}`);
  };
}

function EsModuleView({ model, draw }: { model: LiveModel; draw: (context: RenderContext) => unknown }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const el = root.current!;
    const lifetime = new AbortController();
    const places = new Set<HTMLElement>();
    const show = (child: unknown, element: HTMLElement): void => {
      if (lifetime.signal.aborted) return;
      places.add(element);
      render(<ModelView model={taken(child) as Model} />, element);
    };
    lifetime.signal.addEventListener("abort", () => places.forEach((element) => render(null, element)));
    const context = { model: authorModel(model, lifetime.signal), el, signal: lifetime.signal, show };
    void (async () => untracked(() => draw(context)))().catch((error: unknown) => fail(el, model.type, error));
    return () => {
      lifetime.abort();
      el.replaceChildren();
    };
  }, [model, draw]);
  return <div ref={root} class="desk-es-module" />;
}

/** Says in the model's place, and on the console, that its module failed. */
function fail(el: HTMLElement, type: string, error: unknown): void {
  reportError(error);
  const text = el.ownerDocument.createElement("div");
  text.className = "desk-failed";
  text.textContent = `${type}: ${String(error)}`;
  el.replaceChildren(text);
}

function authorModel(model: LiveModel, signal: AbortSignal): AuthorModel {
  return {
    id: model.id,
    get: (name) => (faceOf(model) as Readonly<Record<string, unknown>>)[name],
    set: (name, value) => model.document.edited(model, name, taken(value)),
    on: (change, callback) => {
      if (signal.aborted) return;
      const name = change.replace(/^change:/, "");
      let isFirst = true;
      const stop = effect(() => {
        const value = model.get(name);
        if (!isFirst) untracked(() => callback(shown(value)));
        isFirst = false;
      });
      signal.addEventListener("abort", stop);
    },
    send: (name, data = null) => model.document.emit({ name: "model_message", model, values: { name, data } }),
  };
}
