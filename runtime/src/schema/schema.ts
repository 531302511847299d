/** Access to the generated schema: which properties a type has, their defaults, what the page may write. */
import { ColumnData } from "../base/columns";
import type { Model } from "./models.gen";
import { TABLE } from "./models.gen";

/** A colour as authors give it: text, or r, g, b in 0..255 and alpha in 0..1. */
export type Color = string | readonly [number, number, number] | readonly [number, number, number, number] | readonly number[];

/** A value for every row (protocol P7). */
export type Spec<T> =
  | { readonly field: string; readonly transform?: Model; readonly units?: string }
  | { readonly value: T; readonly transform?: Model; readonly units?: string }
  | { readonly expr: Model; readonly transform?: Model; readonly units?: string };

/** What happened to a model, or to the document when `model` is null. */
export interface PageEvent {
  readonly name: string;
  readonly model: Model | null;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a model knows of the document that it is in. */
export interface ModelDocument {
  readonly scheme: { readonly value: "light" | "dark" };
  /** The user changed a property: it is shown at once, and told to Python when the page may write it. */
  edited(model: Model, name: string, value: unknown, isTold?: boolean): void;
  models(): Iterable<Model>;
  has(id: string): boolean;
  /** Raise an event; it travels when Python listens for it. */
  emit(event: PageEvent): void;
  /** Hear events from Python and from the page until `lifetime` ends. */
  onEvent(name: string, model: Model | null, handler: (event: PageEvent) => void, lifetime: AbortSignal): void;
}

export interface PropertySchema {
  readonly default: unknown;
  readonly fromPage: boolean;
  readonly columns: boolean;
}

/** A type of an author's own: what the table says of Desk's types, and the digest of the module that shows it. */
export interface TypeDefinition {
  readonly name: string;
  readonly bases: string;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  readonly module?: string;
  readonly css?: string;
}

type Entry = (typeof TABLE)[string];
const authors = new Map<string, Entry>();

/** Make a type known. Desk's own cannot be replaced. */
export function defineType({ name, bases, properties }: TypeDefinition): void {
  if (TABLE[name] === undefined) {
    authors.set(name, [bases, properties]);
    cache.delete(name);
  }
}

function entryOf(type: string): Entry | undefined {
  return TABLE[type] ?? authors.get(type);
}

const cache = new Map<string, ReadonlyMap<string, PropertySchema>>();

/** The properties of a type. Throws for a type that this version of Desk does not know. */
export function propertiesOf(type: string): ReadonlyMap<string, PropertySchema> {
  const known = cache.get(type);
  if (known !== undefined) return known;
  const entry = entryOf(type);
  if (entry === undefined) throw new Error(`unknown model type ${type}`);
  const [bases, own] = entry;
  const properties = new Map<string, PropertySchema>();
  for (const base of bases.split(" ").reverse()) {
    if (base !== "") for (const [name, property] of propertiesOf(base)) properties.set(name, property);
  }
  for (const [name, [value, flags]] of Object.entries(own)) {
    const bits = (flags as number | undefined) ?? 0;
    const columns = (bits & 2) !== 0;
    properties.set(name, { default: columns ? new ColumnData() : plain(value), fromPage: (bits & 1) !== 0, columns });
  }
  cache.set(type, properties);
  return properties;
}

/** Whether `type` is `ancestor` or derives from it. */
export function isA(type: string, ancestor: string): boolean {
  if (type === ancestor) return true;
  return (entryOf(type)?.[0] ?? "").split(" ").some((base) => base !== "" && isA(base, ancestor));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  const tagged = value as Record<string, unknown>;
  if (tagged["@"] === "number") return Number(String(tagged["value"]).replace("inf", "Infinity").replace("nan", "NaN"));
  if (tagged["@"] === "set") return new Set(tagged["entries"] as unknown[]);
  return Object.fromEntries(Object.entries(tagged).map(([name, entry]) => [name, plain(entry)]));
}
