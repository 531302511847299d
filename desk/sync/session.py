"""The server's side of the protocol: one document and the peers that look at it.

Messages and the time come in by `receive`, what is to be sent waits in `outgoing`. It runs on the session's loop only;
changes of the document may come from any thread and are noted under the document's lock.

    sync = SyncSession(document, "s1")
    sync.receive(1, Message(MessageType.HELLO, {"peer": "a", "revision": 0}), now)
    for connection, message in sync.outgoing(): ...
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from desk.document import CallbackError, Change, Document, ModelChanged, callback_error
from desk.document.errors import exit_status
from desk.properties import HasProps, same
from desk.wire import Message, MessageType

from .authority import Denied, Gatekeeper
from .authors_push import AuthorsPush
from .definitions import document_body, plain_value
from .log import ChangeLog, Entry
from .outbox import Key, Outbox

IN_FLIGHT = 2
REMEMBERED_PEERS = 1024
MALICIOUS_LIMIT = 3


@dataclass(frozen=True, slots=True)
class Close:
    """End a connection with a WebSocket close code."""

    code: int
    reason: str


@dataclass(slots=True)
class Peer:
    """One connected page."""

    connection: int
    id: str
    outbox: Outbox = field(default_factory=Outbox)
    in_flight: list[int] = field(default_factory=list)
    answer: int | None = None
    malicious: int = 0


class SyncSession:
    """One document, its revisions and its peers."""

    def __init__(
        self,
        document: Document,
        session_id: str,
        *,
        on_error: Callable[[CallbackError], None] | None = None,
        log_limit: int = 500,
    ) -> None:
        self.document = document
        self.session_id = session_id
        self.revision = 1
        self._on_error = on_error
        self._peers: dict[int, Peer] = {}
        self._authors: set[int] = set()
        self._applied: OrderedDict[str, int] = OrderedDict()
        self._log = ChangeLog(log_limit)
        self._outgoing: list[tuple[int, Message | Close]] = []
        self._gate = Gatekeeper(document)
        self._sets: dict[Key, ModelChanged] = {}
        self._before: dict[Key, Any] = {}
        self._others: list[Change] = []
        self._attached: dict[str, HasProps] = {}
        self._detached: dict[str, HasProps] = {}
        self._returned: set[str] = set()
        self._origins: dict[Key, int] = {}
        self._applying: tuple[Key, int] | None = None
        self._structure: int | None = None  # whose push changes roots, title or theme just now
        self._told: dict[int, int] = {}  # such changes, by who made them
        self._known: dict[str, int] = {}  # models, by who defined them
        self._woken = False
        self.wake: Callable[[], None] | None = None
        self.on_exit: Callable[[int], None] | None = None  # a callback raised SystemExit: the author ends the app
        self._stop_listening = document.listen(self)

    # -- the document's changes; any thread, under the document's lock

    def recorded(self, change: Change) -> None:
        """Note a change for the next revision."""
        if type(change) is ModelChanged:
            self._gate.looked_after(change.model, change.name)
        if type(change) is ModelChanged and change.detail is None:
            key = (change.model.id, change.name)
            if key not in self._sets:
                self._before[key] = change.old
            self._sets[key] = change
            if self._applying is not None and self._applying[0] == key:
                self._origins[key] = self._applying[1]
                self._applying = None
            elif self._origins:
                self._origins.pop(key, None)
        else:
            self._others.append(change)
            if self._structure is not None:
                self._told[id(change)] = self._structure
            if type(change) is ModelChanged:
                key = (change.model.id, change.name)
                if self._applying is not None and self._applying[0] == key:
                    self._origins[key] = self._applying[1]  # columns that a page has edited do not go back to it
                    self._applying = None
                elif self._origins:
                    self._origins.pop(key, None)
        if not self._woken:
            self._wake()

    def attached(self, model: HasProps) -> None:
        """A model came in."""
        self._gate.looked_after(model)
        self._attached[model.id] = model
        if self._detached.pop(model.id, None) is not None:
            self._returned.add(model.id)

    def detached(self, model: HasProps) -> None:
        """A model left."""
        self._gate.looked_after(model)
        if self._attached.pop(model.id, None) is None or model.id in self._returned:
            self._detached[model.id] = model  # one that came and went since the last revision was never heard of
        self._gate.forget(model.id)

    def released(self) -> None:
        """The document is held no more: what changed meanwhile may go."""
        self._wake()

    def _wake(self) -> None:
        self._woken = True
        if self.wake is not None:
            self.wake()

    # -- messages; the session's loop only

    def receive(self, connection: int, message: Message, now: float) -> None:
        """Take a message of a connection."""
        if message.type is MessageType.HELLO:
            self._hello(connection, message.body)
        elif connection not in self._peers:
            self._close(connection, 1002, "hello comes first")
        elif message.type is MessageType.PUSH:
            self._push(self._peers[connection], message.body)
        elif message.type is MessageType.DRAWN:
            self._drawn(self._peers[connection], message.body)
        elif message.type is MessageType.PING:
            self._send(connection, MessageType.PONG, {"t": message.body.get("t")})
        else:
            self._close(connection, 1002, f"a page does not send {message.type.name.lower()}")

    def trust(self, connection: int) -> None:
        """Let a connection do what an author may (P50): who holds it has shown that it is one."""
        self._authors.add(connection)

    def disconnected(self, connection: int) -> None:
        """A connection is gone; its peer may come back with another."""
        self._peers.pop(connection, None)
        self._authors.discard(connection)

    @property
    def connections(self) -> list[int]:
        """Connections that said hello."""
        return list(self._peers)

    def outgoing(self) -> list[tuple[int, Message | Close]]:
        """What is to be sent, in order; each is returned once."""
        waiting, self._outgoing = self._outgoing, []
        return waiting

    def notice(self, level: str, title: str, text: str, detail: str = "", connection: int | None = None) -> None:
        """Show a message to the user, on all pages or on one."""
        body = {"level": level, "title": title, "text": text, "detail": detail}
        for target in self._peers if connection is None else (connection,):
            self._send(target, MessageType.NOTICE, body)

    def close(self, code: int, reason: str) -> None:
        """Tell all peers that the session ends."""
        for connection in list(self._peers):
            self._send(connection, MessageType.CLOSING, {"reason": reason})
            self._close(connection, code, reason)
        self._stop_listening()

    def flush(self, now: float) -> None:
        """Give what changed a revision and send it to who can take it."""
        with self.document.locked():
            self._woken = False
            if not self.document.is_held:
                self._commit()
            for peer in list(self._peers.values()):
                self._pump(peer)

    def _commit(self) -> None:
        # First what may hold new models, then the rest: within one revision only that order matters.
        changes: list[Change] = [*map(self._whole, self._sets.values()), *self._others]
        if not changes and not self._attached and not self._detached:
            return
        self.revision += 1
        entry = Entry(self.revision, changes, tuple(self._attached.values()), tuple(self._detached.values()))
        self._log.append(entry)
        origins, told, known = self._origins, self._told, self._known
        self._sets, self._before, self._others, self._origins, self._told, self._known = {}, {}, [], {}, {}, {}
        self._attached, self._detached, self._returned = {}, {}, set()
        for peer in self._peers.values():
            _note(peer.outbox, entry, origins, peer.connection, told, known)

    def _whole(self, change: ModelChanged) -> ModelChanged:
        """The last set of a property, from what the property was at the last revision."""
        old = self._before[(change.model.id, change.name)]
        return change if old is change.old else ModelChanged(change.model, change.name, old, change.new)

    def _pump(self, peer: Peer) -> None:
        held = self.document.is_held
        if len(peer.in_flight) >= IN_FLIGHT or not (peer.answer is not None or (peer.outbox and not held)):
            return
        body: dict[str, Any] = {"revision": self.revision}
        if peer.answer is not None:
            body["answers"], peer.answer = peer.answer, None
        if not held:  # a push is answered all the same, or the page could never release the document
            body.update(peer.outbox.take(self.document))
        peer.in_flight.append(self.revision)
        self._send(peer.connection, MessageType.PATCH, body)

    def _hello(self, connection: int, body: dict[str, Any]) -> None:
        id, revision = body.get("peer"), body.get("revision")
        if not isinstance(id, str) or not 8 <= len(id) <= 64 or not _is_count(revision) or connection in self._peers:
            self._close(connection, 1007, "a hello names its peer (8 to 64 characters) and a revision, once")
            return
        for other in [peer for peer in self._peers.values() if peer.id == id]:
            self._close(other.connection, 1001, "the page connected again")
            self.disconnected(other.connection)
        known = id in self._applied
        self._applied.setdefault(id, 0)
        self._applied.move_to_end(id)
        while len(self._applied) > max(REMEMBERED_PEERS, 2 * len(self._peers)):
            oldest = next(iter(self._applied))
            if any(peer.id == oldest for peer in self._peers.values()) or oldest == id:
                self._applied.move_to_end(oldest)  # its page is here and counts on
            else:
                del self._applied[oldest]
        with self.document.locked():
            self._commit()  # before the peer is there: what the log replays must not be noted twice
            peer = self._peers[connection] = Peer(connection, id)
            if known and (revision == self.revision or self._log.covers(revision)):
                for entry in self._log.since(revision):
                    _note(peer.outbox, entry, {}, connection, {}, {})
                self._welcome(peer, None)
                peer.answer = self._applied[id]
                self._pump(peer)
            else:
                self._welcome(peer, document_body(self.document))

    def _welcome(self, peer: Peer, document: dict[str, Any] | None) -> None:
        body = {"session": self.session_id, "revision": self.revision, "applied": self._applied[peer.id], "document": document}
        if document is not None:
            peer.outbox, peer.in_flight, peer.answer = Outbox(), [self.revision], None
        self._send(peer.connection, MessageType.WELCOME, body)

    def _drawn(self, peer: Peer, body: dict[str, Any]) -> None:
        revision = body.get("revision")
        if not _is_count(revision):
            self._close(peer.connection, 1007, "drawn names a revision")
            return
        peer.in_flight = [sent for sent in peer.in_flight if sent > revision]
        with self.document.locked():
            if not self.document.is_held:
                self._commit()
            self._pump(peer)

    # -- pushes

    def _push(self, peer: Peer, body: dict[str, Any]) -> None:
        seq, changes = body.get("seq"), body.get("changes")
        if not _is_count(seq) or seq == 0 or not isinstance(changes, list) or len(changes) > 10_000:
            self._close(peer.connection, 1007, "a push has a seq from 1 and a list of changes")
            return
        applied = self._applied[peer.id]
        with self.document.locked():
            if seq > applied + 1:
                self._commit()
                self._welcome(peer, document_body(self.document))
                return
            if seq == applied + 1:
                self._applied[peer.id] = seq  # whatever comes of its changes, it is not applied again
                if peer.connection in self._authors:
                    self._apply_authors(peer, body)
                else:
                    for change in changes:
                        self._apply(peer, change)
                        if peer.connection not in self._peers:
                            return  # closed for malice
            peer.answer = seq
        self.flush(0.0)

    def _apply(self, peer: Peer, change: Any) -> None:
        try:
            allowed = self._gate.check(change)
        except Denied as denied:
            peer.outbox.denied.append({**denied.about, "reason": denied.reason})
            if denied.model is not None:
                peer.outbox.set(denied.model, denied.about["name"])
            peer.malicious += denied.malicious
            if peer.malicious >= MALICIOUS_LIMIT:
                self._close(peer.connection, 1008, "writes what a page may not write")
                self.disconnected(peer.connection)
            return
        if allowed is None:
            return
        try:
            if allowed.event is not None:
                self.document.trigger_event(allowed.event)
            else:
                self._set(peer, allowed.model, allowed.name, allowed.value, change["value"])
        except BaseException as error:  # also KeyboardInterrupt: a callback of the author's never ends the session's loop
            self._survive(error, allowed.name, repr(allowed.model))

    def _survive(self, error: BaseException, event: str, model: str) -> None:
        """A callback raised: tell it, and whoever runs the session where it is the app's end."""
        if not isinstance(error, SystemExit) or isinstance(error.code, str):
            self.report(error, event, model)
        if isinstance(error, SystemExit) and self.on_exit is not None:
            self.on_exit(exit_status(error))

    def _apply_authors(self, peer: Peer, body: dict[str, Any]) -> None:
        """Do what an author's program pushes (P50): all kinds of changes."""
        self._commit()  # what the program has not heard of yet is not its own
        push = AuthorsPush(self.document, body, stale=body.get("revision") != self.revision or bool(peer.outbox))
        try:
            self._known.update(dict.fromkeys(push.define(), peer.connection))
        except push.REFUSALS as error:
            peer.outbox.denied.append({"reason": str(error)})
            return
        for change in body["changes"]:
            if isinstance(change, dict) and change.get("kind") == "event":
                self._apply(peer, change)
                continue
            try:
                key = push.key(change)
                self._applying, self._structure = ((key, peer.connection), None) if key[0] else (None, peer.connection)
                push.apply(change)
            except BaseException as error:
                if push.is_refusal(error):
                    peer.outbox.denied.append({**push.about(change), "reason": str(error)})
                else:
                    self._survive(error, push.about(change).get("name", ""), "")
            finally:
                self._applying = self._structure = None
            push.correct(change, peer.outbox)
        push.restate(peer.outbox)

    def _set(self, peer: Peer, model: HasProps, name: str, value: Any, pushed: Any) -> None:
        key = (model.id, name)
        self._applying = (key, peer.connection)
        try:
            setattr(model, name, value)
        finally:
            self._applying = None
            if not same(plain_value(model, name), pushed):
                peer.outbox.set(model, name)  # validation or a callback made something else of it

    def report(self, error: BaseException, event: str, model: str = "") -> None:
        """Tell an error of an author's callback to who listens; the session goes on."""
        described = callback_error(error, event, model, None)
        if self._on_error is not None:
            self._on_error(described)
        else:
            self.notice("error", f"Error in {described.callback}", described.text, described.traceback_text)

    def _send(self, connection: int, type: MessageType, body: dict[str, Any]) -> None:
        self._outgoing.append((connection, Message(type, body)))

    def _close(self, connection: int, code: int, reason: str) -> None:
        self._outgoing.append((connection, Close(code, reason)))


def _note(outbox: Outbox, entry: Entry, origins: dict[Key, int], connection: int, told: dict[int, int], known: dict[str, int]) -> None:
    for model in entry.detached:
        outbox.detach(model)
    for model in entry.attached:
        if known.get(model.id) != connection:
            outbox.attach(model)
    for change in entry.changes:
        if origins and isinstance(change, ModelChanged) and origins.get((change.model.id, change.name)) == connection:
            continue
        if told.get(id(change)) != connection:
            outbox.add(change)


def _is_count(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
