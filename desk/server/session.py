"""A session: one document, the sync of it, and the pages that look at it.

Everything here but `__init__` and the methods marked so runs on the session's loop, in its thread: the script, the
callbacks, the sync and the encoding of frames. The server's thread hands messages in with `loop.call` and gets frames
back through `deliver`. A session does not know sockets: a connection is a number.

    session = Session(id, application, loop, context, deliver)
    loop.call(session.start)
    loop.call(session.receive, connection, message)
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from desk.application import AppRun
from desk.document import DEFAULT_TITLE, Document, DocumentLocked, callback_error
from desk.sync import Close, SyncSession, without_unsendable
from desk.wire import MessageType, UnsendableValue, encode

if TYPE_CHECKING:
    from desk.application import AppError, Application, SessionContext
    from desk.document import CallbackError
    from desk.wire import Message

    from .session_loop import SessionLoop

log = logging.getLogger("desk.server")

_AGAIN_S = 1.0

#: Frames for connections: a frame to write, or the close code and reason that end it.
Delivery = list[tuple[int, "bytes | Close"]]


class Session:
    """See the module. `error` is set when the app failed; `author` says whether its pages may see tracebacks."""

    def __init__(
        self,
        application: Application,
        loop: SessionLoop,
        context: SessionContext,
        deliver: Callable[[Delivery], None],
        *,
        document: Document | None = None,
        author: bool,
    ) -> None:
        self.id = context.id
        self.application = application
        self.loop = loop
        self.context = context
        self.document = document if document is not None else Document()
        self.error: AppError | None = None
        self.ended = False
        self.on_title: Callable[[str], None] | None = None
        self._deliver = deliver
        self._author = author
        self._given = document is not None
        self._run = AppRun()
        self._title: str | None = None
        self._fatal: tuple[str, str, str, str] | None = None
        self.document.session_context = context
        self.sync = SyncSession(self.document, self.id, on_error=self._callback_failed)
        self.sync.wake = self.wake

    @property
    def title(self) -> str:
        """What a window shows: the document's title, or the app's name as long as the script gives none."""
        title = self.document.title
        return title if title != DEFAULT_TITLE else self.application.name

    def start(self) -> None:
        """Run the app; a document that exists already is only looked at."""
        if not self._given:
            # The name of the script's module is not the session's id: it ends up in tracebacks and reprs.
            self._run = self.application.run(self.document, secrets.token_hex(8))
            self.error = self._run.error
        if self.error is None:
            self.document.run_on(self.loop.asyncio_loop, self._callback_failed)
        else:  # half a page with timers that find nothing helps nobody
            self.document.clear()
            self._tell_failure(self.error)
        log.info("Session created")
        self._flush()

    def receive(self, connection: int, message: Message) -> None:
        """Take a page's message. Errors in callbacks come by `_callback_failed`; the session goes on."""
        if self.ended:
            return
        try:
            self.sync.receive(connection, message, time.monotonic())
        except DocumentLocked as error:
            log.error("%s", error)
            self._notice("error", "The app is locked", str(error) if self._author else "Try again in a moment.")
        except Exception:
            log.exception("a page's message could not be applied")
            self._deliver([(connection, Close(1011, "an error of the server"))])
        if message.type is MessageType.HELLO and self._fatal is not None:
            level, title, text, detail = self._fatal
            self.sync.notice(level, title, text, detail, connection)
        self._flush()

    def disconnected(self, connection: int) -> None:
        """A connection is gone."""
        if not self.ended:
            self.sync.disconnected(connection)
            self._send()

    def wake(self) -> None:
        """Something changed: send it soon. From any thread."""
        self.loop.call(self._flush)

    def end(self) -> None:
        """Destroy the document and forget the script's module. A second call does nothing."""
        if self.ended:
            return
        self.ended = True
        self.context.destroyed = True
        self.sync.close(1001, "the session has ended")
        self._send()
        if not self._given:
            for error in self.document.destroy():
                log.error("%s", callback_error(error, "session_destroyed", "", None))
        self._run.end()
        log.info("Session ended")

    def _flush(self) -> None:
        if self.ended:
            return
        try:
            with self.document.locked("the sync that sends changes"):  # made and encoded in one go
                self.sync.flush(time.monotonic())
                self._send()
        except DocumentLocked as error:  # a thread has it for longer than anybody waits: later, then
            log.error("%s", error)
            self.loop.asyncio_loop.call_later(_AGAIN_S, self._flush)
        if self.on_title is not None and self.title != self._title:
            self._title = self.title
            self.on_title(self._title)

    def _send(self) -> None:
        """Encode what the sync has to say, here and not in the server's thread: big frames take time.

        Under the document's lock: the messages hold the document's own lists and arrays, and a thread that changes them
        while they are encoded would be told twice, or half.
        """
        with self.document.locked("the sync that encodes changes"):
            outgoing: Delivery = [
                (connection, item if isinstance(item, Close) else self._frame(item))
                for connection, item in self.sync.outgoing()
            ]
        if outgoing:
            self._deliver(outgoing)

    def _frame(self, message: Message) -> bytes:
        """The bytes of a message; what cannot be sent is left out of it, and said."""
        try:
            return encode(message)
        except UnsendableValue:
            sendable, problems = without_unsendable(message)
            for problem in problems:
                log.error("%s", problem)
                self.sync.notice("error", "A value cannot be shown", problem if self._author else "")
            return encode(sendable)

    def _notice(self, level: str, title: str, text: str, detail: str = "") -> None:
        self.sync.notice(level, title, text, detail)
        self._send()

    def _tell_failure(self, error: AppError) -> None:
        title = f"{self.application.name} could not start"
        if self._author:
            log.error("%s\n%s", title, error)
            self._fatal = ("fatal", title, error.headline, error.detail)
        else:
            number = secrets.token_hex(4)
            log.error("%s (error %s)\n%s", title, number, error)
            self._fatal = ("fatal", title, f"The app has an error. Its author finds it in the log as {number}.", "")

    def _callback_failed(self, error: CallbackError) -> None:
        """Log a callback's error with everything; show it to the author, and only its number to others."""
        number = "" if self._author else secrets.token_hex(4)
        log.error("%s%s\n%s", f"error {number}: " if number else "", error, error.traceback_text)
        if self.ended:
            return
        if self._author:
            self._notice("error", f"Error in {error.callback}", str(error), error.traceback_text)
        else:
            self._notice("error", "Error", f"Something went wrong. The app's author finds it in the log as {number}.")

