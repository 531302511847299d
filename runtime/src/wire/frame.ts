/**
 * Frames (protocol P1 to P3): `u8 version | u8 type | u16 0 | u32 n | n bytes JSON | zeros | arrays`.
 * Arrays are views of the received buffer; nothing is copied.
 */
import { Arrays, tag } from "./values";

export const VERSION = 1;

export const TYPES = {
  hello: 1,
  push: 2,
  drawn: 3,
  ping: 4,
  welcome: 16,
  patch: 17,
  pong: 18,
  notice: 19,
  busy: 20,
  closing: 21,
} as const;

export type MessageType = keyof typeof TYPES;

const names = new Map<number, MessageType>(Object.entries(TYPES).map(([name, code]) => [code, name as MessageType]));

export interface Message {
  readonly type: MessageType;
  /** As JSON says; values are revived when they are applied. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The bytes behind the JSON. */
  readonly arrays: ArraySection;
}

export interface ArraySection {
  readonly buffer: ArrayBuffer;
  readonly start: number;
}

export class MalformedFrame extends Error {}

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder("utf-8", { fatal: true }) };

export function encode(type: MessageType, body: Readonly<Record<string, unknown>>): ArrayBuffer {
  const arrays = new Arrays();
  const json = utf8.encoder.encode(JSON.stringify(tag(body, arrays)));
  const start = aligned(8 + json.length);
  const frame = new ArrayBuffer(arrays.parts.length === 0 ? 8 + json.length : start + arrays.size);
  const header = new DataView(frame);
  header.setUint8(0, VERSION);
  header.setUint8(1, TYPES[type]);
  header.setUint32(4, json.length, true);
  const bytes = new Uint8Array(frame);
  bytes.set(json, 8);
  for (const { offset, data } of arrays.parts) bytes.set(data, start + offset);
  return frame;
}

export function decode(frame: ArrayBuffer): Message {
  if (frame.byteLength < 8) throw new MalformedFrame("shorter than a header");
  const header = new DataView(frame);
  const type = names.get(header.getUint8(1));
  const length = header.getUint32(4, true);
  const isOfThisVersion = header.getUint8(0) === VERSION && header.getUint16(2) === 0;
  if (!isOfThisVersion || type === undefined || 8 + length > frame.byteLength) {
    throw new MalformedFrame("not a frame of this version");
  }
  const body: unknown = JSON.parse(utf8.decoder.decode(new Uint8Array(frame, 8, length)));
  if (body === null || typeof body !== "object" || Array.isArray(body)) throw new MalformedFrame("the JSON is no object");
  return { type, body: body as Record<string, unknown>, arrays: { buffer: frame, start: aligned(8 + length) } };
}

function aligned(size: number): number {
  return (size + 7) & ~7;
}
