"""A session: one document, the sync of it, and the pages that look at it.

Everything here but `__init__` and the methods marked so runs on the session's loop, in its thread: the script, the
callbacks, the sync and the encoding of frames. The server's thread hands messages in with `loop.call` and gets frames
back through `deliver`. A session does not know sockets: a connection is a number.

Nothing that an author's code raises reaches the loop. `sys.exit()` in a callback is the author's way to end the app:
the session asks to be ended (`leave`), and `exit_status` says what the process should end with, where it is the app's.

What is sent holds the document's own lists and arrays. So taking a message, making what it brings about and encoding
that is one step under the document's lock: a thread that changes the document in between would be told twice, or half.
Where a thread keeps the lock for too long, messages wait in order and are tried again.

    session = Session(application, loop, context, deliver, leave)
    loop.call(session.start)
    loop.call(session.receive, connection, message)
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import ExitStack
from typing import TYPE_CHECKING

from desk.application import AppError, AppRun
from desk.document import DEFAULT_TITLE, Document, DocumentLocked, callback_error
from desk.document.current import host, unhost
from desk.document.errors import exit_status
from desk.sync import Close, SyncSession, without_unsendable
from desk.wire import MessageType, UnsendableValue, encode

if TYPE_CHECKING:
    from desk.application import Application, SessionContext
    from desk.document import CallbackError
    from desk.wire import Message

    from .session_loop import SessionLoop

log = logging.getLogger("desk.server")

_AGAIN_S = 0.1
_ENDED = Close(1001, "the session has ended")

#: Frames for connections: a frame to write, or the close code and reason that end it.
Delivery = list[tuple[int, "bytes | Close"]]

#: A message of a connection, None for its end, and whom to tell that it was taken.
Arrival = tuple[int, "Message | None", Callable[[], None]]


def _nobody() -> None:
    """Nobody wants to know."""


async def _awaited(hook: Awaitable[None]) -> None:
    await hook


class Session:
    """See the module. `error` is set when the app failed; `author` says whether its pages may see tracebacks, `alone`
    whether the process is there for this session only."""

    def __init__(
        self,
        application: Application,
        loop: SessionLoop,
        context: SessionContext,
        deliver: Callable[[Delivery], None],
        leave: Callable[[], None] = _nobody,
        *,
        document: Document | None = None,
        author: bool,
        alone: bool = True,
    ) -> None:
        self.id = context.id
        self.application = application
        self.loop = loop
        self.context = context
        self.document = document if document is not None else Document()
        self.error: AppError | None = None
        self.ended = False
        self.exit_status: int | None = None
        #: Done when the app has run.
        self.started: Future[None] = Future()
        self.on_title: Callable[[str], None] | None = None
        self.on_exit: Callable[[], None] | None = None
        self._deliver = deliver
        self._leave = leave
        self._author = author
        self._alone = alone
        self._arrivals: deque[Arrival] = deque()
        self._locked_out = False
        self._locked_text = ""
        self._flushes_again = False
        self._given = document is not None
        self._run = AppRun()
        self._title: str | None = None
        self._fatal: tuple[str, str, str, str] | None = None
        self.document.session_context = context
        self.sync = SyncSession(self.document, self.id, on_error=self._callback_failed)
        self.sync.wake = self.wake
        self.sync.on_exit = self._exit

    @property
    def title(self) -> str:
        """What a window shows: the document's title, or the app's name as long as the script gives none."""
        title = self.document.title
        return title if title != DEFAULT_TITLE else self.application.title

    def start(self) -> None:
        """Run the app; a document that exists already is only looked at."""
        awaited = [] if self._given else self.application.on_session_created(self.context)
        if awaited:
            waiting = asyncio.ensure_future(asyncio.wait([asyncio.ensure_future(one) for one in awaited]))
            waiting.add_done_callback(lambda _: self._start())
        else:
            self._start()

    def _start(self) -> None:
        if self.ended:
            return
        if not self._given:
            host(self.document, alone=self._alone)
            # The name of the script's module is not the session's id: it ends up in tracebacks and reprs.
            self._run = self.application.run(self.document, secrets.token_hex(8))
            self.error = self._run.error
        if self.error is None:
            self.document.run_on(self.loop.asyncio_loop, self._callback_failed)
        else:  # half a page with timers that find nothing helps nobody
            self._tell_failure(self.error)
            self.document.template = None  # the plain page tells it
            try:
                self.document.clear()
            except BaseException:  # a thread of the script holds the document, or a callback fails in its turn
                log.exception("the document of a failed app could not be emptied")
        log.info("Session created")
        self.started.set_result(None)
        if self._arrivals:
            self._take_arrivals()
        self._flush()

    def receive(self, connection: int, message: Message, taken: Callable[[], None] = _nobody) -> None:
        """Take a page's message, now or as soon as the document is free; `taken` is called then. Errors in callbacks
        come by `_callback_failed`; the session goes on."""
        self._arrive((connection, message, taken))

    def disconnected(self, connection: int) -> None:
        """A connection is gone."""
        self._arrive((connection, None, _nobody))

    def wake(self) -> None:
        """Something changed: send it soon. From any thread."""
        self.loop.call(self._flush)

    def end(self) -> None:
        """Destroy the document and forget the script's module. A second call does nothing."""
        if self.ended:
            return
        self.ended = True
        self.context.destroyed = True
        self.started.cancel()
        for connection, _, taken in self._arrivals:
            taken()
            self._deliver([(connection, _ENDED)])
        self._arrivals.clear()
        self.sync.close(_ENDED.code, _ENDED.reason)
        self._send()
        if self._given:
            self.document.callbacks.leave(self.loop.asyncio_loop)
        else:
            self._destroy()
        unhost(self.document)
        self._run.end()
        log.info("Session ended")

    def _destroy(self) -> None:
        """Run what the author wants to be run at the end; coroutines go on for a moment."""
        hooks = self.application.on_session_destroyed(self.context)
        self.loop.let_finish([self.loop.asyncio_loop.create_task(_awaited(hook)) for hook in hooks])
        try:
            for error in self.document.destroy():
                self._callback_failed(callback_error(error, "session_destroyed", "", None))
        except BaseException as error:
            self.document.callbacks.stop()
            self._callback_failed(callback_error(error, "session_destroyed", "", None))
        self.loop.let_finish(self.document.callbacks.farewells)

    def _exit(self, status: int) -> None:
        """A callback called sys.exit(). It may still be running: the end comes from outside."""
        if self.exit_status is not None:
            return
        self.exit_status = status
        log.info("The app ends itself with status %d", status)
        if not self.ended:
            self._leave()
        if self.on_exit is not None:
            self.on_exit()

    # -- messages and changes, each taken, made and encoded in one go

    def _arrive(self, arrival: Arrival) -> None:
        if self.ended:
            connection, message, taken = arrival
            taken()
            if message is not None:
                self._deliver([(connection, _ENDED)])
            return
        self._arrivals.append(arrival)
        if not self.started.done():
            return
        if len(self._arrivals) == 1:
            self._take_arrivals()
        elif self._locked_out and arrival[1] is not None and arrival[1].type is MessageType.HELLO:
            self._tell_locked(arrival[0])

    def _take_arrivals(self) -> None:
        """Take what waits, in order, until a thread keeps the document for too long: later, then."""
        while self._arrivals and not self.ended:
            with ExitStack() as held:
                try:
                    held.enter_context(self.document.locked("the sync that takes a page's message"))
                except DocumentLocked as error:
                    self._locked(error)
                    self.loop.asyncio_loop.call_later(_AGAIN_S, self._take_arrivals)
                    return
                self._locked_out = False
                connection, message, taken = self._arrivals.popleft()
                try:
                    self._take(connection, message)
                    self._settle()
                except BaseException:
                    log.exception("what a page's message brought about could not be sent")
                finally:
                    taken()
        self._tell_title()

    def _take(self, connection: int, message: Message | None) -> None:
        if message is None:
            self.sync.disconnected(connection)
            return
        try:
            self.sync.receive(connection, message, time.monotonic())
        except SystemExit as error:
            self._exit(exit_status(error))
        except BaseException:
            log.exception("a page's message could not be applied")
            self._deliver([(connection, Close(1011, "an error of the server"))])
        if message.type is MessageType.HELLO and self._fatal is not None:
            level, title, text, detail = self._fatal
            self.sync.notice(level, title, text, detail, connection)

    def _flush_again(self) -> None:
        self._flushes_again = False
        self._flush()

    def _flush(self) -> None:
        if self.ended or not self.started.done():
            return
        with ExitStack() as held:
            try:
                held.enter_context(self.document.locked("the sync that sends changes"))
            except DocumentLocked as error:
                self._locked(error)
                if not self._flushes_again:
                    self._flushes_again = True
                    self.loop.asyncio_loop.call_later(_AGAIN_S, self._flush_again)
                return
            self._locked_out = False
            self._settle()
        self._tell_title()

    def _settle(self) -> None:
        """Send what changed; the document is ours."""
        try:
            self.sync.flush(time.monotonic())
        finally:
            self._send()

    def _locked(self, error: DocumentLocked) -> None:
        """Say once, to the log and to all pages, why nothing happens."""
        if not self._locked_out:
            self._locked_out = True
            self._locked_text = str(error) if self._author else "Try again in a moment."
            log.error("%s", error)
            self._tell_locked(None)
            for connection, message, _ in self._arrivals:
                if message is not None and message.type is MessageType.HELLO:
                    self._tell_locked(connection)

    def _tell_locked(self, connection: int | None) -> None:
        self.sync.notice("error", "The app is locked", self._locked_text, "", connection)
        self._send()

    def _tell_title(self) -> None:
        if self.on_title is not None and self.title != self._title and not self.ended:
            self._title = self.title
            self.on_title(self._title)

    def _send(self) -> None:
        """Encode what the sync has to say, here and not in the server's thread: big frames take time.

        Under the document's lock, but for notices and ends, which hold nothing of the document.
        """
        outgoing: Delivery = [
            (connection, item if isinstance(item, Close) else self._frame(item))
            for connection, item in self.sync.outgoing()
        ]
        if outgoing:
            self._deliver(outgoing)

    def _frame(self, message: Message) -> bytes | Close:
        """The bytes of a message; what cannot be sent is left out of it, and said."""
        try:
            return encode(message)
        except UnsendableValue:
            sendable, problems = without_unsendable(message)
            for problem in problems:
                log.error("%s", problem)
                self.sync.notice("error", "A value cannot be shown", problem if self._author else "")
            return encode(sendable)
        except Exception:  # the encoder's own mistake ends one connection, and loses no other's messages
            log.exception("a message could not be encoded")
            return Close(1011, "an error of the server")

    def _notice(self, level: str, title: str, text: str, detail: str = "") -> None:
        self.sync.notice(level, title, text, detail)
        self._send()

    def tell_failure(self, error: BaseException) -> None:
        """Show why there is no page, in place of it. On the session's loop."""
        script = str(self.application.path) if self.application.path else None
        self.error = error if isinstance(error, AppError) else AppError.from_exception(error, script)
        self._tell_failure(self.error)

    def _tell_failure(self, error: AppError) -> None:
        title = f"{self.application.title} could not start"
        if self._author:
            log.error("%s\n%s", title, error)
            self._fatal = ("fatal", title, error.headline, error.detail)
        else:
            number = secrets.token_hex(4)
            log.error("%s (error %s)\n%s", title, number, error)
            self._fatal = ("fatal", title, f"The app has an error. Its author finds it in the log as {number}.", "")

    def _callback_failed(self, error: CallbackError) -> None:
        """Log a callback's error with everything; show it to the author, and only its number to others. sys.exit() is
        none."""
        if error.exit_status is not None:
            log.log(logging.WARNING if error.exit_status else logging.INFO, "%s", error)
            self._exit(error.exit_status)
            return
        number = "" if self._author else secrets.token_hex(4)
        log.error("%s%s\n%s", f"error {number}: " if number else "", error, error.traceback_text)
        if self.ended:
            return
        if self._author:
            self._notice("error", f"Error in {error.callback}", str(error), error.traceback_text)
        else:
            self._notice("error", "Error", f"Something went wrong. The app's author finds it in the log as {number}.")
