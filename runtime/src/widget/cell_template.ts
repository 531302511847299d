/**
 * HTML of a template's module, with values of a row in it. Python made the module: the page evaluates no text.
 *
 *     filled(formatter, (name) => valueAt(data, name, row))      // "<b>1.5</b>", which still has to be cleaned
 */
import { signal, untracked, type Signal } from "@preact/signals-core";
import type { LiveModel } from "../document/model";
import type { HTMLTemplateFormatter } from "../schema/models.gen";
import { loadCode, loadedCode } from "../view/page_code";

export interface TemplateCode {
  readonly names: readonly string[];
  run(...values: readonly unknown[]): string;
}

/** What a name means in a row; undefined where the row has no such column. */
type ValueOf = (name: string) => unknown;

/** Modules that are on their way, by their digests: whoever asked is asked again when they are there. */
const coming = new Map<string, Signal<boolean>>();

/** Templates that have failed, with the reason: it is said once, not for each cell. */
const told = new Set<string>();

/** Empty until the module is there. Tracked. */
export function filled(formatter: HTMLTemplateFormatter, valueOf: ValueOf): string {
  const { template } = formatter;
  const { module: digest } = formatter as unknown as LiveModel;
  if (digest === null) return template;
  const code = loadedCode(digest) as TemplateCode | undefined;
  if (code === undefined) {
    void arrivalOf(digest, template).value;
    return "";
  }
  try {
    return untracked(() => written(code, valueOf));
  } catch (error) {
    tell(template, "failed", error);
    return "";
  }
}

/** A name is a column of the row, else what the page calls so. */
export function written({ names, run }: TemplateCode, valueOf: ValueOf): string {
  const values = names.map((name) => {
    const found = valueOf(name);
    return found !== undefined || name === "value" || name === "print" ? found : (globalThis as Record<string, unknown>)[name];
  });
  return run(text, (value: unknown) => escaped(text(value)), ...values);
}

function arrivalOf(digest: string, template: string): Signal<boolean> {
  let arrival = coming.get(digest);
  if (arrival === undefined) {
    const come = (arrival = signal(false));
    coming.set(digest, come);
    loadCode(digest).then(
      () => (come.value = true),
      (error: unknown) => {
        // The server may have been away for a moment; what is no JavaScript stays so.
        if (!(error instanceof SyntaxError)) coming.delete(digest);
        tell(template, "cannot be read", error);
      },
    );
  }
  return arrival;
}

function tell(template: string, what: string, error: unknown): void {
  const message = `HTMLTemplateFormatter: the template ${JSON.stringify(template)} ${what}: ${String(error)}`;
  if (told.has(message)) return;
  told.add(message);
  reportError(new Error(message));
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

function escaped(words: string): string {
  return words.replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
