/** The page reads the same golden frames as Python does (tests/wire/golden.py writes them). */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { NdArray, RaggedArray, type NumberArray } from "../../src/base/columns";
import { decode, encode, type Message } from "../../src/wire/frame";
import { untag } from "../../src/wire/values";

interface Golden {
  readonly frames: readonly { readonly name: string; readonly type: string; readonly frame: string; readonly body: unknown }[];
  readonly malformed: readonly { readonly name: string; readonly frame: string }[];
}

const golden = JSON.parse(readFileSync(new URL("../../../tests/wire/golden_frames.json", import.meta.url), "utf8")) as Golden;

/** What a reference becomes in these tests: as much of a model as the encoder asks for. */
class Referred {
  readonly document = null;
  constructor(readonly id: string) {}
}

/**
 * What a description says in the page's own forms: moments are numbers, bytes an array, flags in one dimension a list, and whole
 * numbers of 64 bits are doubles where all of them fit.
 */
function onThePage(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(onThePage);
  if (body === null || typeof body !== "object") return body;
  const { array, shape, values, ragged, rows, bytes, ...rest } = body as Record<string, unknown>;
  if (typeof bytes === "string") {
    const data = [...new Uint8Array(bytesOf(bytes))];
    return { array: "uint8", shape: [data.length], values: data };
  }
  if (array === "bool" && (shape as unknown[]).length === 1) return values;
  if (typeof array === "string") {
    const kind = storage(array, values as unknown[]);
    return { array: kind, shape, values: (values as unknown[]).map((value) => stored(kind, value)) };
  }
  if (typeof ragged === "string") {
    const kind = storage(ragged, (rows as unknown[][]).flat());
    return { ragged: kind, rows: (rows as unknown[][]).map((row) => row.map((value) => stored(kind, value))) };
  }
  const [[kind, entries]] = Object.entries(rest) as [[string, unknown]];
  return { [kind]: onThePage(entries) };
}

function storage(dtype: string, values: readonly unknown[]): string {
  if (dtype === "datetime64" || dtype === "timedelta64") return "float64";
  if (dtype === "int64" || dtype === "uint64") return values.every((value) => Number.isSafeInteger(Number(value))) ? "float64" : dtype;
  return dtype === "bool" ? "uint8" : dtype;
}

function stored(kind: string, value: unknown): unknown {
  return typeof value === "boolean" || (kind === "float64" && typeof value === "string") ? Number(value) : value;
}

/** The same plain description, of a value of the page. */
function described(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : { number: Number.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf" };
  if (typeof value === "bigint") return { integer: value.toString() };
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Referred) return { ref: value.id };
  if (value instanceof NdArray) return { array: kindOf(value.data), shape: value.shape, values: flat(value.data) };
  if (value instanceof RaggedArray) {
    return { ragged: kindOf(value.flat), rows: Array.from({ length: value.length }, (_, index) => flat(value.at(index))) };
  }
  if (ArrayBuffer.isView(value)) return { array: kindOf(value as NumberArray), shape: [(value as NumberArray).length], values: flat(value as NumberArray) };
  if (Array.isArray(value)) return value.map(described);
  if (value instanceof Set) return { set: [...value].map(described).sort(byText) };
  if (value instanceof Map) return { map: [...value].map(([key, entry]) => [described(key), described(entry)]) };
  return { object: Object.entries(value).map(([key, entry]) => [key, described(entry)]).sort(byKey) };
}

function kindOf(data: NumberArray): string {
  const names: Readonly<Record<string, string>> = { BigInt64Array: "int64", BigUint64Array: "uint64" };
  return names[data.constructor.name] ?? data.constructor.name.replace("Array", "").toLowerCase();
}

function flat(data: NumberArray): unknown[] {
  return Array.from(data as ArrayLike<number | bigint>, (entry) => (typeof entry === "bigint" ? entry.toString() : described(entry)));
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

function bodyOf(message: Message): unknown {
  return described(untag(message.body, message.arrays, (id) => new Referred(id)));
}

describe("a golden frame", () => {
  it.each(golden.frames)("decodes to what it says: $name", ({ type, frame, body }) => {
    const message = decode(bytesOf(frame));
    expect(message.type).toBe(type);
    expect(bodyOf(message)).toStrictEqual(onThePage(body));
  });

  it.each(golden.frames)("means the same after the page has encoded it: $name", ({ frame }) => {
    const message = decode(bytesOf(frame));
    const body = untag(message.body, message.arrays, (id) => new Referred(id)) as Record<string, unknown>;
    expect(bodyOf(decode(encode(message.type, body)))).toStrictEqual(described(body));
  });

  it("does not touch the prototype of any object", () => {
    const entry = golden.frames.find(({ name }) => name.startsWith("keys that are words"))!;
    const message = decode(bytesOf(entry.frame));
    untag(message.body, message.arrays, (id) => id);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("a malformed frame (P3)", () => {
  it.each(golden.malformed)("is refused: $name", ({ frame }) => {
    expect(() => {
      const message = decode(bytesOf(frame));
      untag(message.body, message.arrays, (id) => id);
    }).toThrow();
  });
});
