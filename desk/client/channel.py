"""The socket of a client, in a thread of its own: frames in and out of an `AuthorReplica`.

    channel = Channel(replica, entry)
    channel.open()                  # returns when the document is there
    channel.flush()                 # from any thread
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from concurrent.futures import Future

import tornado.httpclient
import tornado.websocket

from desk.document import callback_error
from desk.sync import AuthorReplica
from desk.wire import Message, MessageType, decode, encode

from .login import CannotConnect, Entry

log = logging.getLogger("desk.client")


class Channel:
    """See the module. `ended` is set when there is no connection any more."""

    def __init__(self, replica: AuthorReplica, entry: Entry, *, max_message_size: int, timeout_s: float) -> None:
        self._replica = replica
        self._entry = entry
        self._max_message_size = max_message_size
        self._timeout_s = timeout_s
        self.ended = threading.Event()
        self.error: str | None = None
        self.close_code: int | None = None
        self._welcome: Future[None] = Future()
        self._socket: tornado.websocket.WebSocketClientConnection | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: list[Future[None]] = []
        self._thread = threading.Thread(target=self._run, name="desk-client", daemon=True)

    def open(self) -> None:
        """Connect, and wait for the document. Raises CannotConnect."""
        self._replica.wake = self.flush
        self._thread.start()
        try:
            self._welcome.result(self._timeout_s)
        except TimeoutError:
            self.close()
            raise CannotConnect(f"the server sent no document within {self._timeout_s:g} s") from None

    @property
    def is_current(self) -> bool:
        """Whether the calling thread is the channel's: callbacks of the document run there."""
        return threading.current_thread() is self._thread

    def flush(self) -> None:
        """Send what there is to send, soon. From any thread."""
        self._call(self._flush)

    def settled(self) -> Future[None]:
        """Done when everything up to now has been answered."""
        future: Future[None] = Future()

        def ask() -> None:
            self._replica.ask()
            self._waiting.append(future)
            self._flush()

        if self.ended.is_set() or not self._call(ask):
            future.set_exception(CannotConnect(self.error or "the connection has ended"))
        return future

    def close(self) -> None:
        """End the connection."""
        self._call(self._close)
        if not self.is_current:
            self._thread.join(self._timeout_s)

    # -- in the thread

    def _call(self, function: object) -> bool:
        if self._loop is None:
            return False
        try:
            self._loop.call_soon_threadsafe(function)  # type: ignore[arg-type]
        except RuntimeError:  # the loop is closed
            return False
        return True

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except Exception as error:
            self.error = self.error or str(error)
            if not isinstance(error, CannotConnect | OSError | tornado.httpclient.HTTPError):
                log.exception("the client's connection failed")
        finally:
            self.ended.set()
            failure = CannotConnect(self.error or "the connection has ended")
            for future in (self._welcome, *self._waiting):
                if not future.done():
                    future.set_exception(failure)
            self._replica.disconnected()

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        request = tornado.httpclient.HTTPRequest(
            self._entry.socket_url, headers=dict(self._entry.headers), request_timeout=self._timeout_s
        )
        self._socket = await tornado.websocket.websocket_connect(request, max_message_size=self._max_message_size)
        self._replica.connected()
        self._flush()
        while True:
            frame = await self._socket.read_message()
            if frame is None:
                break
            if isinstance(frame, bytes):
                self._take(decode(frame))
        self.close_code = self._socket.close_code
        self.error = self._socket.close_reason or f"closed with code {self.close_code}"
        self._socket.close()  # Tornado's client wants to hear it, also from who was left

    def _take(self, message: Message) -> None:
        if message.type is MessageType.CLOSING:
            self.error = str(message.body.get("reason", ""))
        try:
            self._replica.receive(message)
        except Exception as error:  # a callback of the program's
            described = callback_error(error, "a change that the server sent", "", None)
            log.error("%s\n%s", described, described.traceback_text)
        if message.type is MessageType.NOTICE and message.body.get("level") in ("error", "fatal"):
            log.error("%s: %s", message.body.get("title"), message.body.get("text"))
        self._flush()
        if message.type is MessageType.WELCOME and not self._welcome.done():
            self._welcome.set_result(None)

    def _flush(self) -> None:
        if self._socket is None:
            return
        for message in self._replica.take_outgoing():
            with contextlib.suppress(tornado.websocket.WebSocketClosedError):
                self._socket.write_message(encode(message), binary=True).add_done_callback(_forget)
        if self._waiting and self._replica.idle:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                future.set_result(None)

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close(1000, "the client left")


def _forget(future: asyncio.Future[None]) -> None:
    """The connection may end before a frame is written: that is told elsewhere."""
    if not future.cancelled():
        future.exception()
