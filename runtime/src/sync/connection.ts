/**
 * The socket: opens, pings, notices silence, comes back (protocol P40). It carries the messages of a `PageReplica` and
 * knows no model.
 */
import { decode, encode, type Message } from "../wire/frame";
import type { PageReplica } from "./page_replica";

export const PING_MS = 1_000;
/** So long may the server be silent before the user is told, and before the connection counts as dead. */
export const UNEASE_MS = 2_500;
export const SILENCE_MS = 8_000;
/** Why a connection has ended that was lost and stays so. */
export const STAYS_LOST = "lost";
const DELAYS_MS = [0, 100, 200, 400, 800, 1_000] as const;
/** Codes after which another try can only fail again: the server has said no. */
const FINAL_CODES = new Set([1008]);

export type ConnectionState = "connecting" | "open" | "silent" | "lost" | "ended";

export interface Listener {
  message(message: Message): void;
  state(state: ConnectionState, reason: string): void;
}

export class Connection {
  /** Once it is lost it stays lost. */
  stays = false;
  #socket: WebSocket | null = null;
  #attempt = 0;
  #heard = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pings: ReturnType<typeof setInterval> | undefined;
  #ended = false;
  #uneasy = 0;

  constructor(
    private readonly url: string,
    private readonly replica: PageReplica,
    private readonly listener: Listener,
  ) {
    replica.onOutgoing = () => this.#flush();
    addEventListener("online", () => this.retryNow());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.retryNow();
    });
    addEventListener("pagehide", () => this.#socket?.close(1000, "the page left"));
  }

  open(): void {
    this.listener.state("connecting", "");
    const socket = new WebSocket(this.url);
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    this.#heard = performance.now();
    clearInterval(this.#pings);
    this.#pings = setInterval(() => this.#beat(), PING_MS);
    socket.onopen = () => {
      this.#heard = performance.now();
      this.replica.connected();
    };
    socket.onmessage = ({ data }) => {
      this.#heard = performance.now();
      if (this.#uneasy > 1) this.listener.state("open", "");
      this.#uneasy = 0;
      let message: Message;
      try {
        message = decode(data as ArrayBuffer);
      } catch (error) {
        reportError(error);
        this.resync();
        return;
      }
      if (message.type === "welcome") {
        this.listener.state("open", "");
      } else if (message.type === "closing") {
        this.#ended = true;
        this.listener.state("ended", String(message.body["reason"] ?? ""));
      }
      if (message.type !== "pong") this.listener.message(message);
      // It works, and what came could be shown: a resync would have ended this socket.
      if (message.type === "welcome" && this.#socket === socket) this.#attempt = 0;
    };
    socket.onclose = ({ code, reason }) => {
      if (socket === this.#socket) this.#lost(code, reason);
    };
  }

  /** Try again at once, if the connection is lost. */
  retryNow(): void {
    if (this.#socket === null && !this.#ended) {
      clearTimeout(this.#timer);
      this.open();
    }
  }

  /** End this connection as if it was cut and come back: after a message that could not be applied. */
  resync(): void {
    this.replica.forget();
    this.#attempt = DELAYS_MS.length - 1; // a document that cannot be shown is not asked for in a tight loop
    this.#cut("could not follow the document");
  }

  /** End this connection for good: what came can never be shown. */
  stop(): void {
    this.#ended = true;
    this.#socket?.close(1000, "the page cannot show the document");
  }

  #beat(): void {
    const silence = performance.now() - this.#heard;
    // Twice in a row: after a pause of the page's own, what has arrived is only read after this.
    this.#uneasy = silence > UNEASE_MS ? this.#uneasy + 1 : 0;
    if (this.#uneasy === 2) this.listener.state("silent", "no answer");
    if (silence > SILENCE_MS && this.#uneasy > 1) this.#cut("no answer");
    else if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(encode("ping", { t: Math.round(performance.now()) }));
  }

  #cut(reason: string): void {
    const socket = this.#socket;
    if (socket === null) return;
    socket.onclose = socket.onmessage = null;
    socket.close();
    this.#lost(1006, reason);
  }

  #lost(code: number, reason: string): void {
    this.#socket = null;
    clearInterval(this.#pings);
    this.replica.disconnected();
    if (this.#ended || FINAL_CODES.has(code)) {
      if (!this.#ended) this.listener.state("ended", reason || `closed with code ${code}`);
      this.#ended = true;
      return;
    }
    if (this.stays) {
      this.#ended = true;
      this.listener.state("ended", STAYS_LOST);
      return;
    }
    this.listener.state("lost", reason);
    const delay = DELAYS_MS[Math.min(this.#attempt, DELAYS_MS.length - 1)]!;
    this.#attempt += 1;
    this.#timer = setTimeout(() => this.open(), delay);
  }

  #flush(): void {
    const socket = this.#socket;
    if (socket === null || socket.readyState !== WebSocket.OPEN) return;
    for (const { type, body } of this.replica.takeOutgoing()) socket.send(encode(type, body));
  }
}
