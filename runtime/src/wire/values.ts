/** Values on the wire (protocol P4, P5): what JSON has no word for is an object with the tag "@". */
import { ColumnData, isNumberArray, NdArray, RaggedArray, type NumberArray } from "../base/columns";
import type { ArraySection } from "./frame";

/** A tagged object that means nothing (P3). */
export class MalformedValue extends Error {}

/** What a reference on the wire stands for. */
export type Resolve = (id: string) => unknown;

type Tagged = Readonly<Record<string, unknown>>;
type ArrayClass = {
  new (buffer: ArrayBuffer, offset: number, length: number): NumberArray;
  readonly BYTES_PER_ELEMENT: number;
};

const CLASSES: Readonly<Record<string, ArrayClass>> = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
  float32: Float32Array,
  float64: Float64Array,
  bool: Uint8Array,
  datetime64: Float64Array,
  timedelta64: Float64Array,
};

const NUMBERS: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, "-inf": -Infinity };

/** The value of a JSON form; arrays are views of the frame. */
export function untag(value: unknown, arrays: ArraySection, resolve: Resolve): unknown {
  if (Array.isArray(value)) return value.map((entry) => untag(entry, arrays, resolve));
  if (value === null || typeof value !== "object") return value;
  const tagged = value as Tagged;
  const pairs = tagged["entries"] as readonly (readonly unknown[])[];
  switch (tagged["@"]) {
    case undefined: {
      // No prototype: a key such as "__proto__" is a key like any other.
      const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
      for (const [name, entry] of Object.entries(tagged)) plain[name] = untag(entry, arrays, resolve);
      return plain;
    }
    case "ref":
      return resolve(textOf(tagged["id"]));
    case "number": {
      const number = NUMBERS[textOf(tagged["value"])];
      if (number === undefined) throw new MalformedValue("an unknown number");
      return number;
    }
    case "integer":
      return BigInt(textOf(tagged["value"]));
    case "map":
      return new Map(pairs.map(([key, entry]) => [untag(key, arrays, resolve), untag(entry, arrays, resolve)]));
    case "set":
      return new Set(pairs.map((entry) => untag(entry, arrays, resolve)));
    case "array":
      return arrayOf(tagged, arrays);
    case "ragged":
      return raggedOf(tagged, arrays);
    case "bytes":
      return read("uint8", tagged["offset"] as number, tagged["size"] as number, arrays);
    default:
      throw new MalformedValue(`unknown tag ${String(tagged["@"])}`);
  }
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new MalformedValue("a field is no text");
  return value;
}

function arrayOf(tagged: Tagged, arrays: ArraySection): unknown {
  const shape = tagged["shape"] as readonly number[];
  const dtype = tagged["dtype"] as string;
  const count = shape.reduce((product, size) => product * size, 1);
  const data = read(storedAs(tagged), tagged["offset"] as number, count, arrays);
  if (shape.length !== 1) return new NdArray(data, shape, storedAs(tagged));
  return dtype === "bool" ? Array.from(data as Uint8Array, (entry) => entry !== 0) : data;
}

function raggedOf(tagged: Tagged, arrays: ArraySection): RaggedArray {
  const count = tagged["count"] as number;
  const lengths = read("uint32", tagged["lengths"] as number, count, arrays) as Uint32Array;
  const starts = new Uint32Array(count + 1);
  lengths.forEach((length, index) => (starts[index + 1] = starts[index]! + length));
  if (starts[count] !== tagged["size"]) throw new MalformedValue("the lengths of a ragged array do not add up");
  return new RaggedArray(read(storedAs(tagged), tagged["offset"] as number, tagged["size"] as number, arrays), starts);
}

/** Integers of 64 bits that a double holds exactly are stored as doubles, so that one can calculate with them (P5). */
function storedAs(tagged: Tagged): string {
  const stored = tagged["stored"];
  if (stored === undefined) return textOf(tagged["dtype"]);
  if (stored !== "float64") throw new MalformedValue(`stored as ${String(stored)}`);
  return stored;
}

function read(dtype: string, offset: number, count: number, arrays: ArraySection): NumberArray {
  const found = CLASSES[dtype];
  if (found === undefined) throw new MalformedValue(`unknown dtype ${dtype}`);
  if (!(offset >= 0) || offset % 8 !== 0 || !(count >= 0)) throw new MalformedValue("an array outside of its section");
  return new found(arrays.buffer, arrays.start + offset, count);
}

/** The arrays of a frame that is being made. */
export class Arrays {
  readonly parts: { readonly offset: number; readonly data: Uint8Array }[] = [];
  size = 0;

  add(data: Uint8Array): number {
    const offset = this.size;
    this.parts.push({ offset, data });
    this.size = (this.size + data.length + 7) & ~7;
    return offset;
  }
}

/** The JSON form of a value; arrays go beside it. A model is an object with an `id` and a `type`, and becomes a reference. */
export function tag(value: unknown, arrays: Arrays): unknown {
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    return { "@": "number", value: Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf" };
  }
  if (typeof value === "bigint") return { "@": "integer", value: value.toString() };
  if (value === undefined) return null;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((entry) => tag(entry, arrays));
  if (isNumberArray(value)) return tagArray(value, [value.length], dtypeOf(value), arrays);
  if (value instanceof NdArray) return tagArray(value.data, value.shape, value.dtype, arrays);
  if (value instanceof RaggedArray) return tagRagged(value, arrays);
  if (value instanceof Set) return { "@": "set", entries: [...value].map((entry) => tag(entry, arrays)) };
  if (value instanceof Map) return { "@": "map", entries: [...value].map((pair) => tag(pair, arrays)) };
  if (value instanceof ColumnData) {
    return Object.fromEntries(value.names().map((name) => [name, tag(value.get(name), arrays)]));
  }
  if ("id" in value && "document" in value) return { "@": "ref", id: value.id };
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, tag(entry, arrays)]));
}

function tagArray(data: NumberArray, shape: readonly number[], dtype: string, arrays: Arrays): unknown {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { "@": "array", dtype, shape, offset: arrays.add(bytes) };
}

function tagRagged({ flat, starts, length }: RaggedArray, arrays: Arrays): unknown {
  const lengths = Uint32Array.from({ length }, (_, index) => starts[index + 1]! - starts[index]!);
  const offsets = [lengths, flat].map((data) => arrays.add(new Uint8Array(data.buffer, data.byteOffset, data.byteLength)));
  return { "@": "ragged", dtype: dtypeOf(flat), count: length, lengths: offsets[0], offset: offsets[1], size: flat.length };
}

function dtypeOf(data: NumberArray): string {
  const found = Object.entries(CLASSES).find(([, cls]) => data.constructor === cls);
  return found?.[0] ?? "float64";
}
