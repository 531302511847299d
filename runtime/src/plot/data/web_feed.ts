/**
 * Columns that the page fetches from its own server: asked for once or again and again, or sent by the server. An address elsewhere
 * is not asked.
 *
 *     const stop = feed(() => sources);    // `sources` is asked again when what it reads changes
 */
import { effect, untracked } from "@preact/signals-core";
import { ColumnData, type Column } from "../../base/columns";
import type { LiveModel } from "../../document/model";
import type { AjaxDataSource, ColumnDataSource, WebDataSource } from "../../schema/models.gen";
import { faceOf } from "../../view/model_face";
import { answered } from "./page_call";

/** How often each source is wanted, and what ends its feed: several plots may show one. */
const followed = new Map<ColumnDataSource, { count: number; readonly stop: () => void }>();

export function feed(sources: () => readonly ColumnDataSource[]): () => void {
  return effect(() => {
    const wanted = new Set(sources());
    untracked(() => wanted.forEach(begin));
    return () => untracked(() => wanted.forEach(end));
  });
}

function begin(source: ColumnDataSource): void {
  const known = followed.get(source);
  if (known !== undefined) known.count++;
  else followed.set(source, { count: 1, stop: fetched(source as WebDataSource) });
}

function end(source: ColumnDataSource): void {
  const known = followed.get(source);
  if (known !== undefined && --known.count === 0) {
    known.stop();
    followed.delete(source);
  }
}

const told = new Set<string>();

/** The address, when it is on the page's own server. */
function ownAddress(url: string): URL | null {
  const address = new URL(url, location.href);
  if (url !== "" && address.origin === location.origin) return address;
  if (!told.has(url)) {
    told.add(url);
    console.warn(`A page asks only the server that it came from, not ${url}`);
  }
  return null;
}

function fetched(source: WebDataSource): () => void {
  return effect(() => {
    const address = ownAddress(source.data_url);
    if (address === null) return undefined;
    return source.type === "ServerSentDataSource" ? sent(source, address) : asked(source as AjaxDataSource, address);
  });
}

/** Events of the server; the browser connects again by itself. */
function sent(source: WebDataSource, address: URL): () => void {
  const events = new EventSource(address);
  events.onmessage = ({ data }: MessageEvent<string>) => take(source, parsed(data));
  return () => events.close();
}

function asked(source: AjaxDataSource, address: URL): () => void {
  const { method, content_type, polling_interval: interval, http_headers } = source;
  const lifetime = new AbortController();
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const own = http_headers instanceof Map ? (Object.fromEntries(http_headers) as Record<string, string>) : http_headers;
  const ask = async (): Promise<void> => {
    try {
      const headers = { "Content-Type": content_type, ...own };
      const answer = await fetch(address, { method, headers, cache: source.if_modified ? "no-cache" : "no-store", signal: lifetime.signal });
      const text = await answer.text();
      if (!answer.ok) console.warn(`${address.pathname} answered ${answer.status}`);
      else if (!source.if_modified || text !== last) take(source, parsed(text));
      last = text;
    } catch (error) {
      if (!lifetime.signal.aborted) console.warn(`${address.pathname}: ${String(error)}`);
    }
    if (interval !== null && !lifetime.signal.aborted) timer = setTimeout(() => void ask(), interval);
  };
  void ask();
  return () => {
    lifetime.abort();
    clearTimeout(timer);
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    console.warn(`No JSON: ${text.slice(0, 80)}`);
    return null;
  }
}

/** Puts an answer into the source. It stays in the page: a page may not write columns of Python's. */
function take(source: WebDataSource, response: unknown): void {
  const { adapter } = source;
  if (adapter === null) return put(source, response);
  // An adapter's code may still be on its way.
  const stop = effect(() => {
    const columns = answered(adapter, faceOf(source as unknown as LiveModel), { response });
    if (columns !== undefined) {
      queueMicrotask(() => stop());
      untracked(() => put(source, columns));
    }
  });
}

function put(source: WebDataSource, columns: unknown): void {
  if (typeof columns !== "object" || columns === null) return;
  const entries = Object.entries(columns as Record<string, unknown>).filter((entry): entry is [string, Column] => isColumn(entry[1]));
  const before = untracked(() => source.data as unknown as ColumnData);
  const after = source.mode === "append" ? before.stream(entries, lengthAfter(source, before, entries)) : new ColumnData(new Map(entries));
  (source as unknown as LiveModel).store("data", after);
}

function isColumn(value: unknown): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function lengthAfter({ max_size: most }: WebDataSource, before: ColumnData, entries: readonly (readonly [string, Column])[]): number {
  const all = before.length + Math.max(0, ...entries.map(([, column]) => column.length));
  return most === null ? all : Math.min(all, most);
}
