"""An author's program as a peer: a document of its own that follows that of a session, and that the session's follows (P50 to P53).

Messages in, messages out, as `SyncSession`; no socket, no thread, no clock. Models have the ids of their own side: those of the
server's get a mark behind, the program's own go out with the mark before, so that no two are taken for one.

    replica = AuthorReplica(Document(), "a-random-id", mark="f3a9")
    replica.connected(); ... replica.receive(message); ... replica.take_outgoing()
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desk.document import Change, Document, EventSent, ModelChanged
from desk.properties import HasProps, Streamed
from desk.wire import Message, MessageType

from .authors_push import with_refs
from .mirror import Mirror
from .outbox import Key, Outbox

_PUSHED = ("models", "changes")
#: No property has this name: what was expected has come.
_HEARD: Key = ("", "")


class AuthorReplica:
    """See the module. With `pushes_all` the document is the program's, and takes the place of what the session has."""

    def __init__(self, document: Document, peer: str, *, mark: str, pushes_all: bool = False) -> None:
        self.document = document
        self.peer = peer
        self.session_id: str | None = None
        self.revision = 0
        self.refusals: list[str] = []
        self.notices: list[dict[str, Any]] = []
        self.wake: Callable[[], None] = lambda: None
        self._mark = mark
        self._pushes_all = pushes_all
        self._outbox = Outbox()
        self._seq = 0
        self._unanswered: frozenset[Key] | None = None
        self._welcomed = False
        self._following = False
        self._roots_told: list[str] = []
        self._outgoing: list[Message] = []
        self._emitted: list[dict[str, Any]] = []
        self._expected: Key | None = None
        self._asks = False
        self._mirror = Mirror(document, self.local_id)
        self._unequal: set[Key] = set()  # columns that have lost rows which the session has
        self._again: set[Key] = set()
        self._lost = False
        self._gone: set[str] = set()
        self._unsent: dict[str, list[str]] = {}  # what was done to models that have left, by their ids
        self._rollovers: dict[str, int | None] = {}
        self._stop_listening = document.listen(self)

    # -- the program's changes; any thread, under the document's lock

    def recorded(self, change: Change) -> None:
        """A change was made: by the program, unless it is what we have just heard."""
        if self._following and not (isinstance(change, ModelChanged) and self._is_news(change)):
            return
        if isinstance(change, EventSent):
            return
        if isinstance(change, ModelChanged) and isinstance(change.detail, Streamed):
            self._rollovers[change.model.id] = change.detail.rollover
        self._outbox.add(change)
        self.wake()

    def attached(self, model: HasProps) -> None:
        """A model came in."""
        unsent = self._unsent.pop(model.id, ())
        if not self._is_theirs(model):
            self._outbox.attach(model)
        elif unsent and self._following:
            self._lost = True  # it comes back from the session without what was done to it here
        else:
            for name in unsent:
                self._outbox.set(model, name)
        self.wake()

    def detached(self, model: HasProps) -> None:
        """A model left; the session sees that by itself, and may speak of it until then."""
        self._mirror.keep(model)
        unsent = [name for id, name in self._outbox.keys if id == model.id]
        if unsent:
            self._unsent[model.id] = unsent
        if not self._is_theirs(model):
            self._outbox.detach(model)

    def released(self) -> None:
        """The document is held no more."""
        self.wake()

    def emit(self, name: str, model: HasProps | None, values: dict[str, Any]) -> None:
        """Raise an event at the session, as the user's hand would."""
        self._emitted.append({"kind": "event", "name": name, "model": None if model is None else self.wire_id(model.id), "values": values})
        self.wake()

    # -- the connection; one thread only

    @property
    def idle(self) -> bool:
        """Whether everything that the program did has been answered."""
        return self._welcomed and self._unanswered is None and not (
            self._outbox or self._emitted or self._asks or self._again or self._unequal or self._lost
        )

    def ask(self) -> None:
        """Push even where nothing has changed: the answer comes when the session has done all that was before."""
        self._asks = True

    def connected(self) -> None:
        """A connection is open."""
        self._outgoing = [Message(MessageType.HELLO, {"peer": self.peer, "revision": 0})]

    def disconnected(self) -> None:
        """The connection is gone for good; the document stays as it is."""
        self._welcomed = False
        self._outgoing = []
        self._stop_listening()

    def take_outgoing(self) -> list[Message]:
        """What is to be sent, in order; each is returned once."""
        self._push()
        waiting, self._outgoing = self._outgoing, []
        return waiting

    def receive(self, message: Message) -> None:
        """Take a message of the server. Raises what callbacks of the program raise, after everything is done."""
        match message.type:
            case MessageType.WELCOME:
                self._welcome(message.body)
            case MessageType.PATCH:
                self._patch(message.body)
            case MessageType.NOTICE:
                self.notices.append(message.body)

    def pull(self, body: dict[str, Any]) -> None:
        """Let the document be as a whole one is, but for what the program has changed meanwhile."""
        own = self._outbox.keys
        self._mirror.learn(body.get("types", ()))
        self._mirror.define(body["models"], lambda id, name: (id, name) in own)
        for kind in ("title", "theme", "roots"):
            if ("", kind) not in own:
                self._mirror.apply({"kind": kind, "value": body[kind]})
        self._unequal = {(id, name) for id, name in own if id and self._mirror.holds_columns(id, name)}
        self._again = set(self._unequal)
        self._lost = False

    def wire_id(self, id: str) -> str:
        """A model's id as the session knows it."""
        return id.removesuffix(f".{self._mark}") if id.endswith(f".{self._mark}") else f"{self._mark}-{id}"

    def local_id(self, id: str) -> str:
        """A model's id in the program's document."""
        return id.removeprefix(f"{self._mark}-") if id.startswith(f"{self._mark}-") else f"{id}.{self._mark}"

    # -- inside

    def _is_theirs(self, model: HasProps) -> bool:
        """Whether the session has a model already."""
        return model.id.endswith(f".{self._mark}") and model.id not in self._gone

    def _welcome(self, body: dict[str, Any]) -> None:
        with self.document.locked("what a session has sent"):
            self.session_id, self.revision = body["session"], body["revision"]
            whole = body["document"]
            self._roots_told = whole["roots"]
            if self._welcomed or not self._pushes_all:
                self._follow(lambda: self.pull(whole))
            else:
                for model in self.document.models:
                    self._outbox.attach(model)
                for part in ("roots", "title", "theme"):
                    self._outbox.restate(part)
            self._welcomed, self._seq, self._unanswered = True, body["applied"], None
        self._outgoing.append(Message(MessageType.DRAWN, {"revision": self.revision}))

    def _patch(self, body: dict[str, Any]) -> None:
        with self.document.locked("what a session has sent"):
            if self._unanswered is not None and body.get("answers", 0) >= self._seq:
                self._unanswered = None
            own = self._outbox.keys | (self._unanswered or frozenset())
            for denied in body.get("denied", ()):
                where = ".".join(denied[name] for name in ("model", "name") if name in denied)
                self.refusals.append(f"{where}: {denied['reason']}" if where else denied["reason"])
            self.revision = body["revision"]
            self._outgoing.append(Message(MessageType.DRAWN, {"revision": self.revision}))
            self._follow(lambda: self._apply(body, own))

    def _apply(self, body: dict[str, Any], own: frozenset[Key]) -> None:
        mirror = self._mirror
        mirror.learn(body.get("types", ()))
        first: BaseException | None = None
        try:
            mirror.define(body.get("models", ()), lambda id, name: (id, name) in own)
        except LookupError:
            self._lost = True
        for change in body.get("changes", ()):
            if change["kind"] == "event":
                continue
            try:
                self._apply_one(change, own)
            except Exception as error:
                if isinstance(error, LookupError) and not hasattr(error, "__desk_callback__"):
                    self._lost = True  # only the whole document can help
                else:  # a callback of the program's: the rest of the patch is true all the same
                    first = first or error
            finally:
                self._expected = None
        mirror.forget(body.get("gone", ()))
        self._gone |= {self.local_id(id) for id in body.get("gone", ())}
        self._gone -= {self.local_id(one["id"]) for one in body.get("models", ())}
        if first is not None:
            raise first

    def _apply_one(self, change: dict[str, Any], own: frozenset[Key]) -> None:
        kind = change["kind"]
        of_document = kind in ("roots", "title", "theme")
        key = ("", kind) if of_document else (self._mirror.model(change["model"]).id, change.get("name", "data"))
        in_part = kind in ("columns", "stream", "patch")
        if key in own or (in_part and key in self._unequal):
            # Ours comes after theirs; but what was left aside of columns is missing in all that follows.
            if self._mirror.holds_columns(*key):
                self._unequal.add(key)
                self._again.add(key)
            return
        self._unequal.discard(key)
        if kind == "roots":
            self._roots_told = change["value"]
        self._expected = key
        self._mirror.apply(change)

    def _follow(self, act: Callable[[], None]) -> None:
        """Do what was heard, and do not tell it back; what callbacks of the program make of it is told."""
        self._following = True
        try:
            act()
        finally:
            self._following = False

    def _is_news(self, change: ModelChanged) -> bool:
        """Whether a change that is made while we follow is a callback's and not what we follow."""
        if self._expected is None or (change.model.id, change.name) == self._expected:
            self._expected = _HEARD if self._expected is not None else None
            return False
        return True

    def _push(self) -> None:
        """One push at a time; what is done meanwhile waits and goes as it is then."""
        if not self._welcomed or self._unanswered is not None:
            return
        with self.document.locked("what is sent to a session"):
            if not (self._outbox or self._emitted or self._asks or self._again or self._lost) or self.document.is_held:
                return
            self._asks = False
            if self._lost:  # a push that leaves a gap is answered with everything (P12)
                self._unanswered = frozenset()
                self._outgoing.append(Message(MessageType.PUSH, {"seq": self._seq + 2, "revision": 0, "changes": []}))
                return
            keys = self._outbox.keys
            parts = self._outbox.take(self.document)
            body = {name: with_refs(parts[name], self.wire_id) for name in _PUSHED if name in parts}
            changes = [self._outward(change) for change in body.get("changes", [])]
            emitted, self._emitted = self._emitted, []
            self._seq += 1
            self._unanswered = keys
            models = [{**one, "id": self.wire_id(one["id"])} for one in body.get("models", [])]
            message: dict[str, Any] = {"seq": self._seq, "revision": self.revision, "models": models, "changes": [*changes, *emitted]}
            if self._again:
                message["again"] = [[self.wire_id(id), name] for id, name in self._again]
                self._again.clear()
        self._outgoing.append(Message(MessageType.PUSH, message))

    def _outward(self, change: dict[str, Any]) -> dict[str, Any]:
        if change["kind"] == "roots":
            ids = [self.wire_id(id) for id in change["value"]]
            before, self._roots_told = self._roots_told, ids
            return {"kind": "roots", "value": ids, "before": before}
        if change["kind"] == "stream":  # how many rows the session has beside ours is not known here
            change = {**change, "length": self._rollovers.get(change["model"])}
        return {**change, "model": self.wire_id(change["model"])} if "model" in change else change
