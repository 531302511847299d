/** The page's beginning in a window or browser: its document and the socket behind it. Nothing here knows a model by name. */
import { UnknownModelError, type Document, type Revive } from "./document/document";
import { openPage } from "./page";
import { Connection, STAYS_LOST, type ConnectionState } from "./sync/connection";
import { PageReplica, type PatchMessage, type WelcomeBody } from "./sync/page_replica";
import { afterDraw } from "./view/draw";
import type { Notice, Status } from "./view/status";
import type { Message } from "./wire/frame";
import { untag } from "./wire/values";

/** How long a lost connection may take to come back before the user is told. */
const PATIENCE_MS = 1_500;

/** By which the page asks for the page of a session that there is; not for its user to see. */
const SESSION_ARGUMENT = "desk-session";

function start(): void {
  const url = new URL(location.href);
  if (url.searchParams.has(SESSION_ARGUMENT)) {
    url.searchParams.delete(SESSION_ARGUMENT);
    history.replaceState(history.state, "", url);
  }
  const around = metadata("desk-frame");
  const { model, status } = openPage();
  const replica = new PageReplica(randomId(), model);
  model.editor = replica;
  replica.onDenied = ({ model: id, name, reason }) => {
    const owner = typeof id === "string" && model.has(id) ? model.model(id).type : "";
    console.warn(`Python has not taken ${owner}.${String(name)}: ${String(reason)}`);
  };

  let patience: ReturnType<typeof setTimeout> | undefined;
  let isLost = false;
  let tells = true;
  const say = (text: string): void => {
    if (tells) status.trouble.value = text;
  };
  const connection = new Connection(socketUrl(), replica, {
    message: (message) => {
      const config = message.type === "welcome" ? (message.body as unknown as WelcomeBody).document?.config : undefined;
      if (config !== undefined) {
        connection.stays = config.reconnect_session === false;
        tells = config.notify_connection_status !== false;
      }
      receive(message, model, replica, status, (error) => {
        if (message.type === "welcome" && !(error instanceof UnknownModelError)) {
          // The whole document cannot be shown: it will not be another one the next time.
          const text = error instanceof Error ? error.message : String(error);
          status.notice({ level: "fatal", title: "The page cannot be shown", text, detail: "" });
          connection.stop();
        } else {
          connection.resync();
        }
      });
    },
    state: (state: ConnectionState, reason: string) => {
      const before = document.documentElement.dataset["connection"];
      document.documentElement.dataset["connection"] = state;
      if (before === "open" && (state === "lost" || state === "ended")) {
        isLost = true;
        model.raise({ name: "connection_lost", model: null, values: {} });
      } else if (state === "open" && isLost) {
        isLost = false;
        model.raise({ name: "client_reconnected", model: null, values: {} });
      }
      if (state === "open") {
        clearTimeout(patience);
        patience = undefined;
        status.trouble.value = "";
      } else if (state === "silent") {
        say("The app does not answer…");
      } else if (state === "lost") {
        patience ??= setTimeout(() => say("Reconnecting…"), PATIENCE_MS);
      } else if (state === "ended") {
        clearTimeout(patience);
        say(`${reason === STAYS_LOST ? "The connection is lost" : `The app has ended${reason === "" ? "" : ` (${reason})`}`}. Reload the page to start it again.`);
      }
    },
  });
  connection.open();
  if (around !== "") void import("./view/frame_size").then(({ tellSize }) => tellSize(around));
}

function receive(message: Message, model: Document, replica: PageReplica, status: Status, failed: (error: unknown) => void): void {
  const revive: Revive = (value) => untag(value, message.arrays, (id) => model.model(id));
  try {
    switch (message.type) {
      case "welcome": {
        const body = message.body as unknown as WelcomeBody;
        if (body.document?.template === true && metadata("desk-template") === "") {
          // A script has set a template: the page that it makes is the server's to send.
          keepSession(body.session);
          const url = new URL(location.href);
          url.searchParams.set(SESSION_ARGUMENT, body.session);
          location.replace(url);
          return;
        }
        replica.welcome(body, revive);
        keepSession(body.session);
        if (body.document !== null) {
          acknowledge(replica, body.revision);
          tellReady(model);
        }
        break;
      }
      case "patch": {
        const body = message.body as unknown as PatchMessage;
        replica.patch(body, revive);
        acknowledge(replica, body.revision);
        break;
      }
      case "notice":
        status.notice(message.body as unknown as Notice);
        break;
      case "closing":
        // The app is another one by now.
        if (message.body["reason"] === "reload") location.reload();
        break;
      case "busy":
        status.busy.value = message.body["busy"] === true;
        break;
    }
  } catch (error) {
    if (!(error instanceof UnknownModelError)) reportError(error);
    failed(error);
  }
}

let isReady = false;

/** Once, when the document is first shown. */
function tellReady(model: Document): void {
  if (isReady) return;
  isReady = true;
  afterDraw(() => model.emit({ name: "document_ready", model: null, values: {} }));
}

/** Say `drawn` when the frame that shows a revision is painted. */
function acknowledge(replica: PageReplica, revision: number): void {
  afterDraw(() => {
    replica.drawn(revision);
    document.documentElement.dataset["drawn"] = String(revision);
  });
}

function socketUrl(): string {
  const url = new URL(metadata("desk-socket"), location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  url.searchParams.set("page", metadata("desk-page"));
  const session = keptSession();
  if (session !== null) url.searchParams.set("session", session);
  return url.href;
}

/** A tab may show several apps one after the other; each has a session of its own. */
function sessionKey(): string {
  return `desk-session ${location.pathname}`;
}

function keepSession(session: string): void {
  if (metadata("desk-frame") !== "") return; // frames share their storage, and each has a session of its own
  try {
    sessionStorage.setItem(sessionKey(), session);
  } catch {
    // Without storage a reload starts a new session.
  }
}

function keptSession(): string | null {
  if (metadata("desk-frame") !== "") return null;
  try {
    return sessionStorage.getItem(sessionKey());
  } catch {
    return null;
  }
}

function metadata(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

start();
