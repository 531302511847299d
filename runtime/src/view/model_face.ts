/**
 * What an author's JavaScript sees of a model: its properties by name, to read and to write, and a few methods.
 *
 * Columns are given as arrays of their own, which the code may change in place; `source.change.emit()` shows what changed. What is
 * set is the user's edit: it is told to Python where the page may write the property. It never hands out Desk's own objects.
 *
 *     const source = faceOf(model);   source.data.y[0] = 5;   source.change.emit();
 */
import { batch, untracked } from "@preact/signals-core";

import { ColumnData, isNumberArray, NdArray, RaggedArray, type Column, type NumberArray, type Patch } from "../base/columns";
import { LiveModel } from "../document/model";
import { propertiesOf } from "../schema/schema";
import { mayTell } from "./handed_models";

const faces = new WeakMap<LiveModel, object>();
const models = new WeakMap<object, LiveModel>();

/** The face of a model; always the same one. */
export function faceOf(model: LiveModel): object {
  let face = faces.get(model);
  if (face === undefined) {
    face = new Proxy({}, new Face(model));
    faces.set(model, face);
    models.set(face, model);
  }
  return face;
}

function isModelFace(value: unknown): boolean {
  return typeof value === "object" && value !== null && models.has(value);
}

/** Values as the author's code sees them. */
export function shown(value: unknown): unknown {
  if (value instanceof LiveModel) return faceOf(value);
  if (Array.isArray(value)) return value.map(shown);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, entry]) => [String(key), shown(entry)]));
  if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shown(entry)]));
  return value;
}

/** Values of the author's code as models hold them. */
export function taken(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const model = models.get(value);
  if (model !== undefined) return model;
  if (Array.isArray(value)) return value.map(taken);
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, taken(entry)])) : value;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

type Columns = Record<string, unknown>;

class Face implements ProxyHandler<object> {
  /** The columns that the code was given, and of which data they were made. */
  #columns: { readonly of: ColumnData; readonly columns: Columns } | null = null;

  constructor(private readonly model: LiveModel) {}

  get(_target: object, name: string | symbol): unknown {
    const { model } = this;
    if (typeof name !== "string") return undefined;
    if (name === "id" || name === "type") return model[name];
    const properties = propertiesOf(model.type);
    if (properties.get(name)?.columns) return this.#data();
    if (properties.has(name)) return shown(untracked(() => model.get(name)));
    return METHODS.get(name)?.(this, model);
  }

  set(_target: object, name: string | symbol, value: unknown): boolean {
    const { model } = this;
    if (typeof name !== "string" || !propertiesOf(model.type).has(name)) return false;
    const isData = propertiesOf(model.type).get(name)?.columns === true;
    if (isData && !isPlain(value)) throw new TypeError(`${model.type}.${name}: columns are an object of names and arrays, not ${String(value)}`);
    const given = isData ? columnData(value as Columns) : taken(value);
    // A column of models is seen here, but is nothing that could be told.
    const isTold = mayTell(model, name, given) && !(isData && Object.values(value as Columns).some((column) => Array.isArray(column) && column.some(isModelFace)));
    model.document.edited(model, name, given, isTold);
    return true;
  }

  has(_target: object, name: string | symbol): boolean {
    return typeof name === "string" && (propertiesOf(this.model.type).has(name) || METHODS.has(name));
  }

  ownKeys(): string[] {
    return [...propertiesOf(this.model.type).keys()];
  }

  getOwnPropertyDescriptor(target: object, name: string | symbol): PropertyDescriptor | undefined {
    return this.has(target, name) ? { configurable: true, enumerable: true, value: this.get(target, name), writable: true } : undefined;
  }

  #data(): Columns {
    const data = untracked(() => this.model.get("data")) as ColumnData;
    if (this.#columns?.of !== data) {
      this.#columns = { of: data, columns: Object.fromEntries(data.names().map((name) => [name, copied(data.get(name))])) };
    }
    return this.#columns.columns;
  }

  /** Shows columns that were changed in place. */
  emit(): void {
    if (this.#columns !== null) {
      const { columns } = this.#columns;
      const next = columnData(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, copied(column)])));
      // The arrays that the code holds stay those that it will find next time.
      this.#columns = { of: next, columns };
      this.model.document.edited(this.model, "data", next);
    }
  }
}

/** An array of several dimensions as the code sees it: its numbers in one row, line by line, and beside them how they lie. */
type Shaped = NumberArray & { shape?: readonly number[]; dtype?: string };

/** A copy that may be changed: the document's own columns never are. */
function copied(column: unknown): unknown {
  if (isNumberArray(column)) {
    const { shape, dtype } = column as Shaped;
    return shape === undefined ? column.slice() : shaped(column, shape, dtype);
  }
  if (column instanceof RaggedArray) return Array.from({ length: column.length }, (_, i) => column.at(i).slice());
  if (column instanceof NdArray) return shaped(column.data, column.shape, column.dtype);
  return Array.isArray(column) ? column.map(copied) : column;
}

function shaped(data: NumberArray, shape: readonly number[], dtype: string | undefined): Shaped {
  return Object.assign(data.slice(), { shape, dtype });
}

function columnData(columns: Columns): ColumnData {
  return new ColumnData(new Map(Object.entries(columns).map(([name, column]) => [name, columnOf(column) as Column])));
}

function columnOf(column: unknown): unknown {
  if (Array.isArray(column)) return column.some((entry) => typeof entry === "object") ? column.map(columnOf) : column;
  if (column instanceof Date) return column.getTime();
  const { shape, dtype } = (isNumberArray(column) ? column : {}) as Shaped;
  return shape === undefined || shape.length === 1 ? column : new NdArray((column as NumberArray).slice(), shape, dtype ?? "float64");
}

type Method = (face: Face, model: LiveModel) => unknown;

// A map: names such as `constructor` are no methods.
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>(Object.entries<Method>({
  change: (face) => ({ emit: () => face.emit() }),
  setv: (face, model) => (values: Readonly<Record<string, unknown>>) =>
    batch(() => Object.entries(values).forEach(([name, value]) => face.set(model, name, value))),
  get: (face, model) => (name: string) => face.get(model, name),
  set: (face, model) => (name: string, value: unknown) => void face.set(model, name, value),
  getv: (face, model) => (name: string) => face.get(model, name),
  get_column: (face, model) => (name: string) => (face.get(model, "data") as Columns | undefined)?.[name] ?? null,
  columns: (face, model) => () => Object.keys((face.get(model, "data") as Columns | undefined) ?? {}),
  get_length: (_face, model) => () => (untracked(() => model.get("data")) as ColumnData | undefined)?.length ?? null,
  stream: (_face, model) => (rows: Columns, rollover?: number) =>
    edit(model, (data) => {
      const [first] = Object.values(rows) as { length: number }[];
      const total = data.length + (first?.length ?? 0);
      return data.stream(Object.entries(rows) as [string, Column][], Math.min(total, rollover ?? total));
    }),
  patch: (_face, model) => (patches: Readonly<Record<string, readonly Patch[]>>) => edit(model, (data) => data.patch(Object.entries(patches))),
  trigger_event: (_face, model) => (event: { event_name?: string; name?: string }) =>
    model.document.emit({ name: event.event_name ?? event.name ?? "", model, values: {} }),
}));

function edit(model: LiveModel, change: (data: ColumnData) => ColumnData): void {
  model.document.edited(model, "data", change(untracked(() => model.get("data")) as ColumnData));
}
