/**
 * Callbacks in the page: what an author's `js_on_change` and `js_on_event` asked for. A new kind is a function and its line here.
 *
 *     followCallbacks(model)      // once a model
 */
import { effect, untracked } from "@preact/signals-core";

import { LiveModel, type Model } from "../document/model";
import { propertiesOf, type PageEvent } from "../schema/schema";
import type { CustomJS, OpenURL, SetValue, ToggleVisibility } from "../schema/models.gen";
import { faceOf, shown } from "./model_face";
import { loadCode, loadedCode, type CodeModule } from "./page_code";

type Lists = ReadonlyMap<string, readonly Model[]> | Readonly<Record<string, readonly Model[]>>;

const followed = new Map<LiveModel, readonly (() => void)[]>();

/** Run a model's callbacks from now on; a model whose callbacks come later is asked again. */
export function followCallbacks(model: LiveModel): void {
  if (model.module !== null) {
    // Ready before it is wanted, so that it runs at once then. Who shows a template tells of it in its own words.
    loadCode(model.module).catch((error: unknown) => model.type === "HTMLTemplateFormatter" || reportError(error));
  }
  if (followed.has(model)) return;
  const names = () => [...entries(model.get("js_property_callbacks")), ...entries(model.get("js_event_callbacks"))];
  if (untracked(names).length === 0) return;
  followed.set(model, [followProperties(model), followEvents(model)]);
}

/** Run a model's callbacks no more: it has left the document. */
export function unfollowCallbacks(model: LiveModel): void {
  followed.get(model)?.forEach((stop) => stop());
  followed.delete(model);
}

function entries(lists: unknown): (readonly [string, readonly Model[]])[] {
  return lists instanceof Map ? [...lists] : Object.entries((lists ?? {}) as Record<string, readonly Model[]>);
}

function followProperties(model: LiveModel): () => void {
  return effect(() => {
    const stops = entries(model.get("js_property_callbacks") as Lists).map(([key, callbacks]) => {
      const name = key.replace(/^change:/, "");
      if (!propertiesOf(model.type).has(name)) return () => undefined;
      let isFirst = true;
      return effect(() => {
        void model.get(name);
        if (!isFirst) untracked(() => callbacks.forEach((callback) => runCallback(callback, faceOf(model), {})));
        isFirst = false;
      });
    });
    return () => stops.forEach((stop) => stop());
  });
}

function followEvents(model: LiveModel): () => void {
  return effect(() => {
    const lifetime = new AbortController();
    for (const [name, callbacks] of entries(model.get("js_event_callbacks") as Lists)) {
      const run = (event: PageEvent): void => callbacks.forEach((callback) => runCallback(callback, eventFace(event), {}));
      model.document.onEvent(name, model.type === "DocumentScripts" ? null : model, run, lifetime.signal);
    }
    return () => lifetime.abort();
  });
}

/** An event as the author's code sees it. */
function eventFace({ name, model, values }: PageEvent): object {
  const origin = model === null ? null : faceOf(model as LiveModel);
  return { event_name: name, origin, model: origin, ...(shown(values) as object) };
}

/** Run one callback. What it throws is told on the console, and nothing else stops. */
export function runCallback(callback: Model, about: unknown, data: Readonly<Record<string, unknown>>): void {
  try {
    const run = KINDS[callback.type];
    if (run !== undefined) run(callback as LiveModel, about, data);
    else void import("./overlays").then(({ runDialogCallback }) => runDialogCallback(callback));
  } catch (error) {
    reportError(error);
  }
}

type Run = (callback: LiveModel, about: unknown, data: Readonly<Record<string, unknown>>) => void;

/** Call with the module at once when it is there already, so that what a slider does is seen while it moves. */
function withCode({ module: digest }: LiveModel, use: (module: CodeModule) => void): void {
  if (digest === null) return;
  const known = loadedCode(digest);
  if (known !== undefined) use(known);
  else void loadCode(digest).then(use).catch(reportError);
}

function runCode(callback: LiveModel, about: unknown, data: Readonly<Record<string, unknown>>): void {
  const args = shown(untracked(() => (callback as unknown as CustomJS).args)) as Record<string, unknown>;
  withCode(callback, (module) => {
    const { run, default: main } = module as { run?: (...values: unknown[]) => unknown; default?: (...values: unknown[]) => unknown };
    const context = { index: Object.fromEntries(Object.values(args).flatMap((one) => (isFace(one) ? [[one.id, one]] : []))) };
    const outcome = run !== undefined ? run.call(about, ...Object.values(args), about, data, context) : main?.(args, about, data, context);
    if (outcome instanceof Promise) outcome.catch(reportError);
  });
}

function isFace(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && typeof (value as { id?: unknown }).id === "string";
}

const KINDS: Readonly<Record<string, Run>> = {
  CustomJS: runCode,
  SetValue: (callback) => {
    const { obj, attr, value } = callback as unknown as SetValue;
    if (obj !== null) (faceOf(obj as LiveModel) as Record<string, unknown>)[attr] = shown(value);
  },
  ToggleVisibility: (callback) => {
    const target = (callback as unknown as ToggleVisibility).target as (LiveModel & { visible?: unknown }) | null;
    if (target !== null) (faceOf(target) as { visible: unknown }).visible = !untracked(() => target.get("visible"));
  },
  OpenURL: (callback, _about, data) => {
    const { url, same_tab } = callback as unknown as OpenURL;
    const address = filled(url, data);
    if (!/^(https?|mailto):/i.test(address)) return;
    if (same_tab) location.assign(address);
    else window.open(address, "_blank", "noopener");
  },
};

/** An address with `@column` or `@{column}` of a row in it. */
function filled(url: string, { row }: Readonly<Record<string, unknown>>): string {
  const values = (row ?? {}) as Readonly<Record<string, unknown>>;
  return url.replace(/@(?:\{([^}]*)\}|(\w+))/g, (whole, braced: string | undefined, bare: string | undefined) => {
    const value = values[braced ?? bare ?? ""];
    return value === undefined ? whole : encodeURIComponent(String(value));
  });
}
