/**
 * The page's side of the protocol (P31 to P35): own edits over confirmed state, what to push, what to say after a cut.
 * Messages in, messages out: no socket, no clock. It follows desk/sync/page.py move for move; recorded runs of that one are
 * replayed against this one.
 */
import { keyOf } from "./key";
import type { Change, DocumentBody, Editor, PatchBody, Revive } from "../document/document";

/** Where the shown state lives: the document. */
export interface Store {
  has(model: string): boolean;
  replace(body: DocumentBody, revive: Revive): void;
  apply(patch: PatchBody, revive: Revive, isShadowed: (model: string, name: string) => boolean): (Change & { kind: "set" })[];
  /** Show a value that is no edit of the user's. */
  show(model: string, name: string, value: unknown): void;
}

export interface Outgoing {
  readonly type: "hello" | "push" | "drawn";
  readonly body: Readonly<Record<string, unknown>>;
}

type Edit =
  | { readonly kind: "set"; readonly model: string; readonly name: string; value: unknown }
  | { readonly kind: "event"; readonly name: string; readonly model: string | null; readonly values: Readonly<Record<string, unknown>> };

export interface WelcomeBody {
  readonly session: string;
  readonly revision: number;
  readonly applied: number;
  readonly document: DocumentBody | null;
}

export type PatchMessage = PatchBody & {
  readonly revision: number;
  readonly answers?: number;
  readonly denied?: readonly Readonly<Record<string, unknown>>[];
};

export class PageReplica implements Editor {
  session: string | null = null;
  revision = 0;
  /** Hears why the server refused an edit. */
  onDenied: (denied: Readonly<Record<string, unknown>>) => void = () => {};
  /** Called when there is something to take. */
  onOutgoing: () => void = () => {};
  #seq = 0;
  #unanswered: Edit[] | null = null;
  #unsent: Edit[] = [];
  #online = false;
  #welcomed = false;
  #outgoing: Outgoing[] = [];
  /** Confirmed values of properties that show an edit of the user's. */
  readonly #shadowed = new Map<string, { readonly model: string; readonly name: string; readonly value: unknown }>();

  constructor(
    readonly peer: string,
    private readonly store: Store,
  ) {}

  /** Whether every edit is answered. */
  get idle(): boolean {
    return this.#unanswered === null && this.#unsent.length === 0;
  }

  // -- the user; the store shows the edit already

  set(model: string, name: string, value: unknown): void {
    for (let index = this.#unsent.length - 1; index >= 0; index--) {
      const waiting = this.#unsent[index]!;
      if (waiting.kind === "event") break; // an event keeps its place: what it follows must not move behind it (P34)
      if (waiting.model === model && waiting.name === name) {
        waiting.value = value;
        return;
      }
    }
    this.#unsent.push({ kind: "set", model, name, value });
    this.#push();
  }

  emit(name: string, model: string | null, values: Readonly<Record<string, unknown>>): void {
    this.#unsent.push({ kind: "event", name, model, values });
    this.#push();
  }

  // -- the connection

  connected(): void {
    this.#online = true;
    this.#welcomed = false;
    this.#outgoing = [];
    this.#send({ type: "hello", body: { peer: this.peer, revision: this.revision } });
  }

  disconnected(): void {
    this.#online = this.#welcomed = false;
    this.#outgoing = [];
  }

  /** Forget what is known, so that the next hello asks for the whole document. */
  forget(): void {
    this.revision = 0;
  }

  takeOutgoing(): Outgoing[] {
    const waiting = this.#outgoing;
    this.#outgoing = [];
    return waiting;
  }

  drawn(revision: number): void {
    if (this.#online) this.#send({ type: "drawn", body: { revision } });
  }

  welcome(body: WelcomeBody, revive: Revive): void {
    this.#welcomed = true;
    this.session = body.session;
    if (body.document !== null) {
      this.store.replace(body.document, revive);
      this.revision = body.revision;
      this.#shadowed.clear();
    }
    if (this.#unanswered !== null) {
      if (body.applied >= this.#seq) {
        const answered = this.#unanswered;
        this.#unanswered = null;
        this.#seq = body.applied;
        if (body.document === null) this.#confirm(answered);
      } else {
        this.#seq = body.applied + 1; // a server that has forgotten this page counts from the start
        this.#sendPush();
      }
    } else {
      this.#seq = body.applied;
    }
    if (body.document !== null) this.#showEdits();
    this.#push();
  }

  patch(body: PatchMessage, revive: Revive): void {
    if (!this.#welcomed) return;
    if (this.#unanswered !== null && (body.answers ?? 0) >= this.#seq) {
      const answered = this.#unanswered;
      this.#unanswered = null;
      this.#confirm(answered);
    }
    for (const denied of body.denied ?? []) this.onDenied(denied);
    const edited = this.#editedKeys();
    const shadowed = this.store.apply(body, revive, (model, name) => edited.has(keyOf(model, name)));
    for (const { model, name, value } of shadowed) this.#shadowed.set(keyOf(model, name), { model, name, value });
    this.revision = body.revision;
    this.#push();
  }

  /** Answered edits are confirmed values now, and shown unless a later edit of the same property waits. */
  #confirm(answered: readonly Edit[]): void {
    const edited = this.#editedKeys();
    for (const edit of answered) {
      if (edit.kind !== "set") continue;
      const key = keyOf(edit.model, edit.name);
      if (edited.has(key)) this.#shadowed.set(key, edit);
      else {
        this.#shadowed.delete(key);
        if (this.store.has(edit.model)) this.store.show(edit.model, edit.name, edit.value);
      }
    }
  }

  /** After a whole document came: what the user did since is shown over it. */
  #showEdits(): void {
    for (const edit of [...(this.#unanswered ?? []), ...this.#unsent]) {
      if (edit.kind === "set" && this.store.has(edit.model)) this.store.show(edit.model, edit.name, edit.value);
    }
  }

  #editedKeys(): Set<string> {
    const keys = new Set<string>();
    for (const edit of [...(this.#unanswered ?? []), ...this.#unsent]) {
      if (edit.kind === "set") keys.add(keyOf(edit.model, edit.name));
    }
    return keys;
  }

  #push(): void {
    if (this.#welcomed && this.#unanswered === null && this.#unsent.length > 0) {
      this.#unanswered = this.#unsent;
      this.#unsent = [];
      this.#seq += 1;
      this.#sendPush();
    }
  }

  #sendPush(): void {
    this.#send({ type: "push", body: { seq: this.#seq, revision: this.revision, changes: this.#unanswered } });
  }

  #send(message: Outgoing): void {
    this.#outgoing.push(message);
    this.onOutgoing();
  }
}
