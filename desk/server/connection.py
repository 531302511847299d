"""One page's socket: frames in, frames out, and the clocks that end it.

It lives in the server's thread. It decodes, answers pings itself whatever the session is doing, and hands everything
else to the session's loop. What a page must not do ends with a legal close code: before `hello` only 4 kB and only that
message; afterwards 32 MB, at most 100 pings a second, a bounded queue towards the session and a bounded queue of frames
that the page does not read.

The rules are those of docs/protocol.md: P1-P3, P10, P15, P40, P42.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from typing import TYPE_CHECKING, Any, cast

import tornado.websocket

from desk.application import RequestInfo
from desk.wire import MalformedFrame, Message, MessageType, decode, encode

from .guard import Guard
from .log_quota import quoted
from .pages import Ticket
from .websocket_rules import StrictProtocol, strict

if TYPE_CHECKING:
    from .gate import Visitor
    from .pages import Mount
    from .session import Session

log = logging.getLogger("desk.server")

PAGE_MESSAGES = (MessageType.HELLO, MessageType.PUSH, MessageType.DRAWN, MessageType.PING)


class ConnectionHandler(Guard, tornado.websocket.WebSocketHandler):
    """The socket of a page. `number` names it to the session."""

    origin_required = True

    def initialize(self, door: Any, mount: Mount) -> None:  # type: ignore[override]
        super().initialize(door)
        self.mount = mount
        self.limits = self.door.limits
        self.message_limit = self.limits.hello_bytes
        self.session: Session | None = None
        self.number = 0
        self.said_hello = False
        self.busy_shown = False
        now = time.monotonic()
        self._opened = self._last_heard = self._last_message = now
        self._pings: list[float] = []
        self._waiting = 0
        self._unread = 0

    # -- Tornado's side

    def head(self) -> None:
        self.send_error(405)

    def check_origin(self, origin: str) -> bool:
        return self.door.gate.allows_origin([origin], required=True)  # prepare() has checked it already

    def get_compression_options(self) -> None:
        return None

    def get_websocket_protocol(self) -> StrictProtocol | None:
        return strict(super().get_websocket_protocol())

    def open(self, *_args: str, **_kwargs: str) -> None:
        self.set_nodelay(True)
        self.door.opened(self)  # type: ignore[attr-defined]
        self._ticket = self._page_ticket()
        session = self._find_session()
        visitor = self._ticket.visitor
        if session is None and visitor.session_id and not visitor.is_author:
            self.end(1008, "the session has ended")  # the window's only one: the app does not begin again behind it
            return
        session = session or self._new_session()
        if session is None:
            self.end(1013, "too many sessions")
            return
        self.session = session
        if visitor.is_author:
            session.loop.call(session.sync.trust, self.number)
        self.mount.sessions.attach(session)
        # Very many sockets stay open for long; what they were asked with is not asked again.
        for headers in (self.request.headers, self._headers):
            for name in tuple(headers):
                del headers[name]
        log.info("WebSocket connection opened")

    def on_message(self, data: str | bytes) -> None:
        connection = cast(StrictProtocol, self.ws_connection)
        if connection is None or connection.is_closing() or self.session is None:
            return
        message = self._decoded(cast(bytes, data))
        if message is None:
            return
        if message.type is MessageType.HELLO:
            self.said_hello = True
            self.message_limit = self.limits.message_bytes
        if message.type is MessageType.PING:
            self._answer_ping(message)
        else:
            self._hand_over(self.session, message)

    def on_ping(self, data: bytes) -> None:
        self._count_ping()

    def on_close(self) -> None:
        session = self.session
        self.door.closed(self)  # type: ignore[attr-defined]
        if session is not None:
            self.session = None
            session.loop.call(session.disconnected, self.number)
            self.mount.sessions.detach(session)
            log.info("WebSocket connection closed: code=%s", self.close_code)

    # -- the server's side

    def heard(self, *, control: bool) -> None:
        """The protocol has read a control frame, a whole message, or a good part of a long one."""
        self._last_heard = time.monotonic()
        if not control:
            self._last_message = self._last_heard

    def check_clocks(self, now: float) -> None:
        """End a connection that is silent, slow to begin, or stuck in half a message. Called about once a second."""
        connection = cast("StrictProtocol | None", self.ws_connection)
        if connection is None or connection.is_closing():
            return
        if not self.said_hello and now - self._opened > self.limits.hello_s:
            self.end(1002, "no hello")
        elif now - self._last_heard > self.limits.idle_s:
            self.end(1013, "silent")
        elif connection.in_message and now - self._last_message > self.limits.idle_s:
            self.end(1002, "half a message")
        elif now - self._last_heard > self.limits.ping_after_s:
            # The browser answers this even where it holds back the timers of a hidden page.
            self.ping(b"")

    def send(self, frame: bytes) -> None:
        """Write a frame; a page that does not read loses its connection, not our memory."""
        connection = cast("StrictProtocol | None", self.ws_connection)
        if connection is None or connection.is_closing():
            return
        if self._unread >= self.limits.unread_frames:
            self.end(1013, "too slow")
            return
        self._unread += 1
        written = self.write_message(frame, binary=True)
        written.add_done_callback(self._written)

    def end(self, code: int, reason: str) -> None:
        """Close with a code and a reason."""
        connection = cast("StrictProtocol | None", self.ws_connection)
        if connection is not None:
            connection.end(code, reason)

    def show_busy(self, busy: bool) -> None:
        """Tell the page that a callback takes long, or that it has ended."""
        if busy != self.busy_shown and self.said_hello:
            self.busy_shown = busy
            self.send(encode(Message(MessageType.BUSY, {"busy": busy, "label": ""})))

    # -- inside

    def _page_ticket(self) -> Ticket:
        visitor = cast("Visitor", self.visitor)
        return self.mount.ticket(self.get_query_argument("page", ""), visitor) or Ticket(visitor, RequestInfo())

    def _find_session(self) -> Session | None:
        """The window's session, the one that a reloaded page names, or the one that this page had before a cut."""
        ticket = self._ticket
        visitor = ticket.visitor
        for wanted in (visitor.session_id, self.get_query_argument("session", ""), ticket.session_id):
            session = self.mount.sessions.find(wanted, visitor) if wanted else None
            if session is not None:
                if ticket.session_id not in ("", session.id):
                    self.mount.sessions.drop_unused(ticket.session_id)
                return session
        return None

    def _new_session(self) -> Session | None:
        """A session of the visitor's own; None when there are too many."""
        if self.mount.sessions.full:
            return None
        ticket = self._ticket
        chosen = ticket.visitor.session_id or ""
        session = self.mount.sessions.create(ticket.request, ticket.visitor, session_id=chosen)
        ticket.session_id = session.id
        return session

    def _decoded(self, data: bytes) -> Message | None:
        """The message of a frame; None when it ended the connection."""
        try:
            message = decode(data)
        except MalformedFrame as error:
            self._complain("malformed frame", str(error))
            self.end(error.code, "malformed frame")
            return None
        except Exception:  # the decoder's own mistake must not take the connection down without a word
            log.exception("the decoder failed")
            self.end(1007, "malformed frame")
            return None
        if message.type not in PAGE_MESSAGES:
            self.end(1002, "not a page's message")
            return None
        if self.said_hello is (message.type is MessageType.HELLO):
            self._complain("order", "a message before hello, or a second hello")
            self.end(1002, "hello comes first, and once")
            return None
        return message

    def _answer_ping(self, message: Message) -> None:
        if self._count_ping():
            self.send(encode(Message(MessageType.PONG, {"t": message.body.get("t")})))

    def _count_ping(self) -> bool:
        now = time.monotonic()
        self._pings = [when for when in self._pings if now - when < 1.0]
        self._pings.append(now)
        if len(self._pings) > self.limits.pings_per_s:
            self.end(1008, "too many pings")
            return False
        return True

    def _hand_over(self, session: Session, message: Message) -> None:
        if self._waiting >= self.limits.waiting_messages:
            self.end(1008, "too many messages")
            return
        self._waiting += 1
        server_loop = asyncio.get_running_loop()

        def taken() -> None:
            """In the session's thread."""
            with contextlib.suppress(RuntimeError):  # the server has ended meanwhile
                server_loop.call_soon_threadsafe(self._received)

        session.loop.call(session.receive, self.number, message, taken)

    def _received(self) -> None:
        self._waiting -= 1

    def _written(self, future: asyncio.Future[None]) -> None:
        self._unread -= 1
        if not future.cancelled():
            future.exception()  # the connection went away: on_close tells the rest

    def _complain(self, kind: str, text: str) -> None:
        peer = self.request.remote_ip or "?"
        self.door.quota.warning(kind, peer, "connection from %s: %s", peer, quoted(text))
