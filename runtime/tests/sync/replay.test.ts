/**
 * The page's replica lives through recorded runs of the simulated one (tests/runtime/traces.py): the same moves lead to the same
 * messages in the same order, and show the same values. `DESK_TRACE` names a file with more runs than the committed one has.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { ColumnData } from "../../src/base/columns";
import { Document, type Revive } from "../../src/document/document";
import { LiveModel } from "../../src/document/model";
import { TABLE } from "../../src/schema/models.gen";
import { PageReplica, type PatchMessage, type WelcomeBody } from "../../src/sync/page_replica";
import { decode, encode } from "../../src/wire/frame";
import { untag } from "../../src/wire/values";

type Move = readonly [page: number, what: string, detail: unknown];

interface Trace {
  readonly schema: readonly [string, Readonly<Record<string, readonly unknown[]>>];
  readonly worlds: readonly { readonly seed: number; readonly peers: readonly string[]; readonly moves: readonly Move[] }[];
}

const NAMES = ["shared", "clamped", "own0", "own1", "own2", "answer", "child", "data"] as const;

const file = process.env["DESK_TRACE"] ?? new URL("trace.json", import.meta.url);
const trace = JSON.parse(readFileSync(file, "utf8")) as Trace;
(TABLE as Record<string, unknown>)["SimulatedBox"] = trace.schema;

class Page {
  readonly document = new Document();
  readonly replica: PageReplica;
  /** Models that were here: what a page has is not listed by its document. */
  private known = new Set<string>();

  constructor(peer: string) {
    this.replica = new PageReplica(peer, this.document);
    this.document.editor = this.replica;
  }

  receive(frame: ArrayBuffer): void {
    const { type, body, arrays } = decode(frame);
    const revive: Revive = (value) => untag(value, arrays, (id) => this.document.model(id));
    if (type === "welcome") this.replica.welcome(body as unknown as WelcomeBody, revive);
    else if (type === "patch") this.replica.patch(body as unknown as PatchMessage, revive);
    const definitions = [body["models"], (body["document"] as { models?: unknown } | null | undefined)?.models];
    for (const { id } of definitions.flat().filter(Boolean) as { id: string }[]) this.known.add(id);
  }

  shows(): unknown {
    const ids = [...this.known].filter((id) => this.document.has(id)).sort();
    const models = ids.map((id) => [id, Object.fromEntries(NAMES.map((name) => [name, plain(this.document.model(id).get(name))]))]);
    return {
      models: Object.fromEntries(models) as unknown,
      roots: this.document.roots.value.map(({ id }) => id),
      title: this.document.title.value,
      revision: this.replica.revision,
      idle: this.replica.idle,
    };
  }
}

function plain(value: unknown): unknown {
  if (value instanceof LiveModel) return { ref: value.id };
  if (value instanceof ColumnData) return Object.fromEntries(value.names().map((name) => [name, Array.from(value.get(name) as ArrayLike<number>, Number)]));
  return value;
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

/** A frame in a form that compares. */
function readable(frame: ArrayBuffer): unknown {
  const { type, body } = decode(frame);
  return { type, body };
}

function replay(peers: readonly string[], moves: readonly Move[]): number {
  const pages = peers.map((peer) => new Page(peer));
  const outgoing: ArrayBuffer[][] = peers.map(() => []);
  let compared = 0;
  moves.forEach(([index, what, detail], at) => {
    const page = pages[index]!;
    const where = `move ${at}: page ${index} ${what}`;
    const take = (): void => {
      outgoing[index]!.push(...page.replica.takeOutgoing().map(({ type, body }) => encode(type, body)));
    };
    if (what !== "sends" && what !== "shows") {
      expect(outgoing[index]!.map(readable), `${where}, but before it sent what the simulated page did not`).toEqual([]);
    }
    switch (what) {
      case "connect":
        page.replica.connected();
        take();
        break;
      case "cut":
        page.replica.disconnected();
        break;
      case "reload":
        pages[index] = new Page(detail as string);
        break;
      case "set": {
        const [name, value] = detail as [string, unknown];
        (page.document.model("box") as unknown as Record<string, unknown>)[name] = value;
        take();
        break;
      }
      case "emit":
        page.replica.emit("simulated", "box", { number: detail });
        take();
        break;
      case "receives":
        page.receive(bytesOf(detail as string));
        take();
        break;
      case "drawn":
        page.replica.drawn(detail as number);
        take();
        break;
      case "sends": {
        const sent = outgoing[index]!.shift();
        expect(sent === undefined ? "nothing" : readable(sent), where).toEqual(readable(bytesOf(detail as string)));
        compared += 1;
        break;
      }
      case "shows":
        expect(page.shows(), where).toEqual(detail);
        compared += 1;
        break;
      default:
        throw new Error(`unknown move ${what}`);
    }
  });
  expect(outgoing.flat().map(readable), "sent at the end what the simulated pages did not").toEqual([]);
  return compared;
}

describe("the page's replica", () => {
  it("has worlds to live through", () => expect(trace.worlds.length).toBeGreaterThanOrEqual(5));

  it.each(trace.worlds)("does what the simulated page did in world $seed", ({ peers, moves }) => {
    expect(replay(peers, moves)).toBeGreaterThan(10);
  });
});
