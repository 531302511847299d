/**
 * Models: each property is a signal. Reading one inside an effect, a computed or a component makes it run again when the
 * value changes; writing one is the user's edit, seen at once and told to the document.
 *
 * A model class per type is made from the generated schema at first use; there is no code per model.
 */
import { batch, signal, untracked, type Signal } from "@preact/signals-core";

import type { Model } from "../schema/models.gen";
import { propertiesOf, type ModelDocument, type PropertySchema } from "../schema/schema";
import { schemeDefault } from "./scheme";

const UNSET = Symbol("unset");

/** What stands behind every model's interface. */
export class LiveModel implements Model {
  // Declared by the schema, defined by `modelClass`.
  declare name: string | null;
  declare tags: readonly unknown[];
  declare subscribed_events: ReadonlySet<string>;
  declare syncable: boolean;
  declare js_property_callbacks: Model["js_property_callbacks"];
  declare js_event_callbacks: Model["js_event_callbacks"];
  readonly id: string;
  readonly type: string;
  readonly document: ModelDocument;
  /** The digest of the module that holds the model's code, for the few that have code. */
  module: string | null = null;
  readonly #schema: ReadonlyMap<string, PropertySchema>;
  readonly #values = new Map<string, unknown>();
  readonly #signals = new Map<string, Signal<unknown>>();
  readonly #granted = new Map<string, number>();

  constructor(id: string, type: string, document: ModelDocument) {
    this.id = id;
    this.type = type;
    this.document = document;
    this.#schema = propertiesOf(type);
  }

  /** The value of a property, tracked. */
  get(name: string): unknown {
    let property = this.#signals.get(name);
    if (property === undefined) {
      property = signal(this.#values.has(name) ? this.#values.get(name) : UNSET);
      this.#signals.set(name, property);
    }
    const value = property.value;
    return value === UNSET ? this.#default(name) : value;
  }

  #default(name: string): unknown {
    return schemeDefault(this, name) ?? this.#schema.get(name)?.default;
  }

  isSet(name: string): boolean {
    return this.#values.has(name);
  }

  /** Whether the page may tell Python a new value. */
  isWritable(name: string): boolean {
    return (this.#schema.get(name)?.fromPage ?? false) || (this.#granted.get(name) ?? 0) > 0;
  }

  /** The page may write a property for as long as something that edits it is there: the server decides by the same rule. */
  grant(name: string): void {
    this.#granted.set(name, (this.#granted.get(name) ?? 0) + 1);
  }

  revoke(name: string): void {
    this.#granted.set(name, (this.#granted.get(name) ?? 0) - 1);
  }

  /** Put a value in without telling the document. */
  store(name: string, value: unknown): void {
    this.#values.set(name, value);
    const property = this.#signals.get(name);
    if (property !== undefined) property.value = value;
  }

  /** Take all values of a definition; what it does not name returns to the default. */
  define(values: ReadonlyMap<string, unknown>): void {
    for (const name of [...this.#values.keys()]) {
      if (!values.has(name)) {
        this.#values.delete(name);
        const property = this.#signals.get(name);
        if (property !== undefined) property.value = UNSET;
      }
    }
    for (const [name, value] of values) this.store(name, value);
  }
}

const classes = new Map<string, typeof LiveModel>();

/** The class of a type: `LiveModel` with an accessor for each property of the schema. */
export function modelClass(type: string): typeof LiveModel {
  let found = classes.get(type);
  if (found === undefined) {
    found = class extends LiveModel {};
    for (const name of propertiesOf(type).keys()) {
      if (name in LiveModel.prototype) continue;
      Object.defineProperty(found.prototype, name, {
        get(this: LiveModel) {
          return this.get(name);
        },
        set(this: LiveModel, value: unknown) {
          this.document.edited(this, name, value);
        },
        configurable: true,
      });
    }
    classes.set(type, found);
  }
  return found;
}

/** The value of a property without tracking. */
export function peek<M extends object, K extends keyof M & string>(model: M, name: K): M[K] {
  return untracked(() => model[name]);
}

/** Whether a property differs from its default because Python or the user set it. */
export function isSet(model: object, name: string): boolean {
  return (model as LiveModel).isSet(name);
}

export { batch };
export type { Model };
