"""The page's side of the protocol, without pixels: confirmed state, own edits, what to push (P31 to P35).

The TypeScript half (runtime/src/sync/page_replica.ts) follows the same rules, move for move: recorded runs of this one are
replayed there. Values are plain (what the wire decodes to).

    page = PageReplica("a-random-id")
    page.connected(); page.set("p1001", "value", 3.0); page.take_outgoing()
"""

from __future__ import annotations

from typing import Any

from desk.wire import Message, MessageType

from .replica import Replica

Key = tuple[str, str]


class PageReplica:
    """A page: a replica of the document and the edits that are not answered yet."""

    def __init__(self, peer: str) -> None:
        self.peer = peer
        self.session: str | None = None
        self.revision = 0
        self.confirmed = Replica()
        self.events: list[tuple[str, str | None, dict[str, Any]]] = []
        self.denied: list[dict[str, Any]] = []
        self._seq = 0
        self._unanswered: list[dict[str, Any]] | None = None
        self._unsent: list[dict[str, Any]] = []
        self._online = False
        self._welcomed = False
        self._outgoing: list[Message] = []

    # -- what the page shows

    def value(self, model: str, name: str) -> Any:
        """The value that is shown: the last own edit that is not answered, else the confirmed one."""
        for change in reversed([*(self._unanswered or ()), *self._unsent]):
            if change["kind"] == "set" and change["model"] == model and change["name"] == name:
                return change["value"]
        return self.confirmed.models[model]["values"].get(name)

    @property
    def idle(self) -> bool:
        """Whether every edit is answered."""
        return self._unanswered is None and not self._unsent

    # -- the user

    def set(self, model: str, name: str, value: Any) -> None:
        """The user changed a property."""
        for index in range(len(self._unsent) - 1, -1, -1):
            waiting = self._unsent[index]
            if waiting["kind"] == "event":
                break  # an event keeps its place: what it follows must not move behind it (P34)
            if waiting["model"] == model and waiting["name"] == name:
                waiting["value"] = value
                return
        self._unsent.append({"kind": "set", "model": model, "name": name, "value": value})
        self._push()

    def emit(self, name: str, model: str | None, values: dict[str, Any]) -> None:
        """The user raised an event."""
        self._unsent.append({"kind": "event", "name": name, "model": model, "values": values})
        self._push()

    # -- the connection

    def connected(self) -> None:
        """A connection is open."""
        self._online, self._welcomed = True, False
        self._outgoing = [Message(MessageType.HELLO, {"peer": self.peer, "revision": self.revision})]

    def disconnected(self) -> None:
        """The connection is gone."""
        self._online = self._welcomed = False
        self._outgoing = []

    def take_outgoing(self) -> list[Message]:
        """What is to be sent, in order; each is returned once."""
        waiting, self._outgoing = self._outgoing, []
        return waiting

    def receive(self, message: Message) -> None:
        """Take a message of the server."""
        if message.type is MessageType.WELCOME:
            self._welcome(message.body)
        elif message.type is MessageType.PATCH and self._welcomed:
            self._patch(message.body)

    def drawn(self, revision: int) -> None:
        """The state of a revision is on the screen."""
        if self._online:
            self._outgoing.append(Message(MessageType.DRAWN, {"revision": revision}))

    def _welcome(self, body: dict[str, Any]) -> None:
        self._welcomed = True
        self.session = body["session"]
        if body["document"] is not None:
            self.confirmed = Replica.of(body["document"])
            self.revision = body["revision"]
        if self._unanswered is not None:
            if body["applied"] >= self._seq:
                if body["document"] is None:
                    self._confirm(self._unanswered)
                self._unanswered = None
                self._seq = body["applied"]
            else:
                self._seq = body["applied"] + 1  # a server that has forgotten this page counts from the start
                self._send_push()
        else:
            self._seq = body["applied"]
        self._push()

    def _patch(self, body: dict[str, Any]) -> None:
        if self._unanswered is not None and body.get("answers", 0) >= self._seq:
            self._confirm(self._unanswered)
            self._unanswered = None
        self.denied.extend(body.get("denied", ()))
        self.events.extend(self.confirmed.apply(body))
        self.revision = body["revision"]
        self._push()

    def _confirm(self, changes: list[dict[str, Any]]) -> None:
        for change in changes:
            if change["kind"] == "set" and change["model"] in self.confirmed.models:
                self.confirmed.models[change["model"]]["values"][change["name"]] = change["value"]

    def _push(self) -> None:
        if self._welcomed and self._unanswered is None and self._unsent:
            self._unanswered, self._unsent = self._unsent, []
            self._seq += 1
            self._send_push()

    def _send_push(self) -> None:
        body = {"seq": self._seq, "revision": self.revision, "changes": self._unanswered}
        self._outgoing.append(Message(MessageType.PUSH, body))
