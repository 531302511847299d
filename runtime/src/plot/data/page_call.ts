/**
 * Functions of an author's own that return a value: filters, formatters, tickers, fields of tooltips. What they throw is told on
 * the console, and their value is then undefined.
 *
 *     called(filter, "run", faceOf(source))
 */
import { signal, untracked, type Signal } from "@preact/signals-core";
import type { LiveModel } from "../../document/model";
import type { Model } from "../../schema/models.gen";
import { shown } from "../../view/model_face";
import { loadCode, loadedCode, type CodeModule } from "../../view/page_code";

/** Modules that were not there when a filter was first asked: it is asked again when they are. */
const arrived = new WeakMap<Model, Signal<number>>();

/** What a function of a model's module returns; undefined until the module is there. Tracked. */
export function called(model: Model, name: string, ...values: readonly unknown[]): unknown {
  return calledOn(undefined, model, name, ...values);
}

/** The same, where the code finds something as `this`. */
export function calledOn(about: unknown, model: Model, name: string, ...values: readonly unknown[]): unknown {
  const code = codeOf(model);
  return code === undefined ? undefined : attempted(() => (code[name] as Code).call(about, ...Object.values(argumentsOf(model)), ...values));
}

/** Runs a function of a model's module that returns nothing; false until the module is there. Tracked. */
export function calledWith(model: Model, name: string, values: readonly unknown[]): boolean {
  const code = codeOf(model);
  if (code !== undefined) attempted(() => (code[name] as Code)(...values));
  return code !== undefined;
}

/** What a CustomJS returns when it is asked instead of run. */
export function answered(callback: Model, about: unknown, data: unknown): unknown {
  const code = codeOf(callback);
  if (code === undefined) {
    return undefined;
  }
  const args = argumentsOf(callback);
  const { run, default: main } = code as { run?: Code; default?: Code };
  return attempted(() => (run === undefined ? main?.(args, about, data, {}) : run.call(about, ...Object.values(args), about, data, {})));
}

/**
 * The order of two values by a model's code: less than 0, 0, more than 0, or whether the first one comes later. What it needs is
 * found once; after an error all are alike. Tracked.
 */
export function comparer(model: Model): (x: unknown, y: unknown) => number {
  const run = codeOf(model)?.["run"] as Code | undefined;
  const args = Object.values(argumentsOf(model));
  let asks = run !== undefined;
  const ask = (x: unknown, y: unknown): unknown => {
    const found = asks ? attempted(() => ({ is: run?.call(undefined, ...args, x, y) })) : undefined;
    asks = found !== undefined;
    return found?.is;
  };
  return (x, y) => {
    const found = ask(x, y);
    return typeof found !== "boolean" ? Number(found ?? 0) || 0 : found ? 1 : ask(y, x) === true ? -1 : 0;
  };
}

type Code = (this: unknown, ...values: unknown[]) => unknown;

function argumentsOf(model: Model): Record<string, unknown> {
  return shown((model as unknown as { args: unknown }).args) as Record<string, unknown>;
}

/** What a call returns; undefined when it throws, which is told. */
export function attempted<Value>(call: () => Value): Value | undefined {
  try {
    return untracked(call);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** The module of a model; undefined until it is there. Tracked. */
function codeOf(model: Model): CodeModule | undefined {
  const digest = (model as LiveModel).module;
  if (digest === null) {
    return undefined;
  }
  const code = loadedCode(digest);
  if (code === undefined) {
    let round = arrived.get(model);
    if (round === undefined) {
      round = signal(0);
      arrived.set(model, round);
      const come = round;
      void loadCode(digest).then(() => come.value++).catch(reportError);
    }
    void round.value;
    return undefined;
  }
  return code;
}

