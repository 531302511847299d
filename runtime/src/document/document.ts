/**
 * The browser's document: models by id, roots, title, theme. It applies what the server sent and tells its editor what the
 * user did; it does not know the socket.
 */
import { batch, computed, signal } from "@preact/signals-core";

import { ColumnData, type Column, type Patch } from "../base/columns";
import { defineType, propertiesOf, type ModelDocument, type PageEvent, type TypeDefinition } from "../schema/schema";
import { LiveModel, modelClass, type Model } from "./model";

export interface ModelDefinition {
  readonly id: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The digest of the module that holds the model's code. */
  readonly module?: string;
}

export interface DocumentBody {
  readonly types?: readonly TypeDefinition[];
  readonly title: string;
  readonly theme: string;
  readonly roots: readonly string[];
  readonly models: readonly ModelDefinition[];
  /** The app has a page of its own for it. */
  readonly template?: boolean;
  /** What is other than usual when the connection is lost. */
  readonly config?: { readonly reconnect_session?: boolean; readonly notify_connection_status?: boolean };
}

export type Change =
  | { readonly kind: "set"; readonly model: string; readonly name: string; readonly value: unknown }
  | { readonly kind: "columns"; readonly model: string; readonly data: Readonly<Record<string, unknown>>; readonly removed: readonly string[] }
  | { readonly kind: "stream"; readonly model: string; readonly data: Readonly<Record<string, unknown>>; readonly length: number }
  | { readonly kind: "patch"; readonly model: string; readonly patches: Readonly<Record<string, readonly Patch[]>> }
  | { readonly kind: "roots"; readonly value: readonly string[] }
  | { readonly kind: "title" | "theme"; readonly value: string }
  | { readonly kind: "event"; readonly name: string; readonly model?: string | null; readonly values: Readonly<Record<string, unknown>> };

export interface PatchBody {
  readonly types?: readonly TypeDefinition[];
  readonly models?: readonly ModelDefinition[];
  readonly changes?: readonly Change[];
  readonly gone?: readonly string[];
}

/** Who hears of the user's edits: the sync. */
export interface Editor {
  set(model: string, name: string, value: unknown): void;
  emit(name: string, model: string | null, values: Readonly<Record<string, unknown>>): void;
}

/** Turns a value of a frame into the page's own: arrays, references. */
export type Revive = (value: unknown) => unknown;

type Handler = (event: PageEvent) => void;

/** A patch speaks of a model that the page does not have: only the whole document can help. */
export class UnknownModelError extends Error {}

export class Document implements ModelDocument {
  readonly roots = signal<readonly LiveModel[]>([]);
  readonly title = signal("");
  readonly theme = signal("auto");
  /** What the system prefers; main sets it. */
  readonly systemScheme = signal<"light" | "dark">("light");
  readonly scheme = computed<"light" | "dark">(() => {
    const theme = this.theme.value;
    return theme === "light" || theme === "dark" ? theme : this.systemScheme.value;
  });
  editor: Editor | null = null;
  /** Who runs the callbacks that models have in the page. */
  onDefined: ((model: LiveModel) => void) | null = null;
  /** Who lets go of models that have left. */
  onGone: ((model: LiveModel) => void) | null = null;
  /** Who shows models of an author's own type. */
  onType: ((definition: TypeDefinition) => void) | null = null;
  readonly #models = new Map<string, LiveModel>();
  readonly #handlers = new Map<string, Set<Handler>>();

  model(id: string): LiveModel {
    const model = this.#models.get(id);
    if (model === undefined) throw new UnknownModelError(`no model ${id}`);
    return model;
  }

  has(id: string): boolean {
    return this.#models.has(id);
  }

  /** All models of the document. */
  models(): IterableIterator<LiveModel> {
    return this.#models.values();
  }

  // -- the user

  edited(model: Model, name: string, value: unknown, isTold = (model as LiveModel).isWritable(name)): void {
    const live = model as LiveModel;
    try {
      live.store(name, value);
    } finally {
      // Also when a view that follows the value throws: the edit is the user's.
      if (isTold && this.#models.get(model.id) === live) this.editor?.set(model.id, name, value);
    }
  }

  /** Raise an event in the page alone. */
  raise(event: PageEvent): void {
    for (const handler of [...(this.#handlers.get(handlerKey(event.name, event.model)) ?? [])]) handler(event);
  }

  /** Raise an event; it travels when Python listens for it. */
  emit(event: PageEvent): void {
    const { name, model, values } = event;
    this.raise(event);
    if (model === null || model.subscribed_events.has(name)) this.editor?.emit(name, model?.id ?? null, values);
  }

  onEvent(name: string, model: Model | null, handler: Handler, lifetime: AbortSignal): void {
    const key = handlerKey(name, model);
    const handlers = this.#handlers.get(key) ?? new Set<Handler>();
    this.#handlers.set(key, handlers);
    handlers.add(handler);
    lifetime.addEventListener("abort", () => {
      handlers.delete(handler);
      if (handlers.size === 0) this.#handlers.delete(key);
    });
  }

  // -- the server

  #defineTypes(types: readonly TypeDefinition[] | undefined): void {
    for (const type of types ?? []) {
      defineType(type);
      this.onType?.(type);
    }
  }

  /** Show a value that is no edit of the user's. */
  show(id: string, name: string, value: unknown): void {
    this.model(id).store(name, value);
  }

  /** Take a whole document; models that stay keep their identity, so that what shows them stays too. */
  replace(body: DocumentBody, revive: Revive): void {
    this.#defineTypes(body.types);
    batch(() => {
      const kept = new Set(body.models.map(({ id }) => id));
      this.#define(body.models, revive);
      for (const id of [...this.#models.keys()]) if (!kept.has(id)) this.#remove(id);
      this.title.value = body.title;
      this.theme.value = body.theme;
      this.#setRoots(body.roots);
    });
  }

  /** Apply a patch in one step. `isShadowed` properties are under the user's hand: their sets are returned, not shown. */
  apply(patch: PatchBody, revive: Revive, isShadowed: (model: string, name: string) => boolean): (Change & { kind: "set" })[] {
    const shadowed: (Change & { kind: "set" })[] = [];
    const events: PageEvent[] = [];
    this.#defineTypes(patch.types);
    batch(() => {
      this.#define(patch.models ?? [], revive, isShadowed, shadowed);
      for (const change of patch.changes ?? []) {
        if (change.kind === "set" && isShadowed(change.model, change.name)) {
          shadowed.push({ ...change, value: this.#value(this.model(change.model), change.name, revive(change.value)) });
        } else if (change.kind === "event") {
          const { name, values } = change;
          const model = change.model == null ? null : this.model(change.model);
          events.push({ name, model, values: revive(values) as Record<string, unknown> });
        } else {
          this.#apply(change, revive);
        }
      }
      for (const id of patch.gone ?? []) this.#remove(id);
    });
    for (const event of events) this.raise(event);
    return shadowed;
  }

  #remove(id: string): void {
    const model = this.#models.get(id);
    this.#models.delete(id);
    if (model !== undefined) this.onGone?.(model);
  }

  #apply(change: Exclude<Change, { kind: "event" }>, revive: Revive): void {
    switch (change.kind) {
      case "set": {
        const model = this.model(change.model);
        model.store(change.name, this.#value(model, change.name, revive(change.value)));
        if (change.name.startsWith("js_")) this.onDefined?.(model);
        break;
      }
      case "columns":
        this.#data(change.model, (data) => data.with(columnsOf(change.data, revive), change.removed));
        break;
      case "stream":
        this.#data(change.model, (data) => data.stream(columnsOf(change.data, revive), change.length));
        break;
      case "patch":
        this.#data(change.model, (data) => data.patch(Object.entries(revive(change.patches) as Record<string, Patch[]>)));
        break;
      case "roots":
        this.#setRoots(change.value);
        break;
      case "title":
      case "theme":
        this[change.kind].value = change.value;
        break;
    }
  }

  #define(
    definitions: readonly ModelDefinition[],
    revive: Revive,
    isShadowed?: (model: string, name: string) => boolean,
    shadowed?: (Change & { kind: "set" })[],
  ): void {
    // All models first, then their values: they may refer to each other in any order.
    for (const { id, type } of definitions) {
      if (this.#models.get(id)?.type !== type) this.#models.set(id, new (modelClass(type))(id, type, this));
    }
    for (const { id, values } of definitions) {
      const model = this.model(id);
      const revived = new Map(Object.entries(values).map(([name, value]) => [name, this.#value(model, name, revive(value))]));
      for (const [name, value] of revived) {
        if (isShadowed?.(id, name)) {
          shadowed?.push({ kind: "set", model: id, name, value });
          revived.set(name, model.get(name));
        }
      }
      model.define(revived);
    }
    for (const { id, values, module } of definitions) {
      const model = this.model(id);
      model.module = module ?? null;
      if (module !== undefined || "js_property_callbacks" in values || "js_event_callbacks" in values) this.onDefined?.(model);
    }
  }

  #value(model: LiveModel, name: string, value: unknown): unknown {
    const isColumns = propertiesOf(model.type).get(name)?.columns ?? false;
    return isColumns ? new ColumnData(new Map(Object.entries(value as Record<string, Column>))) : value;
  }

  #data(id: string, change: (data: ColumnData) => ColumnData): void {
    const model = this.model(id);
    const data = model.isSet("data") ? (model.get("data") as ColumnData) : new ColumnData();
    model.store("data", change(data));
  }

  #setRoots(ids: readonly string[]): void {
    this.roots.value = ids.map((id) => this.model(id));
  }
}

function columnsOf(data: Readonly<Record<string, unknown>>, revive: Revive): [string, Column][] {
  return Object.entries(data).map(([name, column]) => [name, revive(column) as Column]);
}

function handlerKey(name: string, model: Model | null): string {
  return `${model?.id ?? ""}\n${name}`;
}
