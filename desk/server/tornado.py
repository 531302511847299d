"""Apps on an HTTP server and a loop of an author's own.

    sockets, port = bind_sockets("localhost", 0)
    application = BokehTornado({"/app": fill}, extra_websocket_origins=["localhost:8000"])
    http = HTTPServer(application)
    http.add_sockets(sockets)
    server = BaseServer(IOLoop.current(), application, http)
    server.start()
    server.io_loop.start()

The handlers live on that loop; scripts and callbacks run on loops of their own, as always. The names are those of Bokeh's server.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import threading
import webbrowser
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tornado.httpserver
import tornado.httputil
import tornado.ioloop

from desk.author_key import LIFE_S

from .guard import GuardedApplication
from .hall import Hall
from .limits import DEFAULTS
from .options import addresses_of, front_of, limits_of, say_ignored, start_of

if TYPE_CHECKING:
    from desk.application import Application
    from desk.document import Document

    from .session import Session

__all__ = ["BaseServer", "BokehTornado"]

log = logging.getLogger("desk.server")


class BokehTornado(GuardedApplication):
    """A Tornado application that serves apps, or functions that fill a document, at their addresses.

    The options are those of `Server`. The port need not be said: it is that at which the first caller comes, or one of those that
    the HTTP server of a `BaseServer` has.
    """

    def __init__(
        self,
        applications: Mapping[str, Application | Callable[[Document], Any]] | Application | Callable[[Document], Any],
        *,
        prefix: str = "",
        extra_websocket_origins: Iterable[str] | None = None,
        extra_patterns: Sequence[tuple[Any, ...]] | None = None,
        index: str | Path | None = None,
        use_index: bool = True,
        redirect_root: bool = True,
        ico_path: str | Path | None = None,
        sign_sessions: bool = False,
        session_token_expiration: float = LIFE_S,
        websocket_max_message_size_bytes: int | None = None,
        keep_alive_milliseconds: float | None = None,
        unused_session_lifetime_milliseconds: float = 600_000,
        address: str = "127.0.0.1",
        **others: Any,
    ) -> None:
        start = start_of(prefix)
        say_ignored(others)
        self.hall = Hall(
            addresses_of(applications, start),
            policy="open",
            address=address,
            keep_s=unused_session_lifetime_milliseconds / 1000,
            author=True,
            host_names=extra_websocket_origins or (),
            limits=limits_of(DEFAULTS, websocket_max_message_size_bytes, keep_alive_milliseconds),
            extra_patterns=extra_patterns or (),
            prefix=start,
            front=front_of(index, use_index, redirect_root, ico_path, sign_sessions),
            key_life_s=session_token_expiration,
        )
        self._begun = False
        super().__init__(self.hall.routes(), self.hall)

    @property
    def applications(self) -> dict[str, Application]:
        """The apps by their addresses."""
        return self.hall.applications

    @property
    def app_paths(self) -> set[str]:
        """The addresses of the apps."""
        return set(self.hall.applications)

    @property
    def prefix(self) -> str:
        """What stands before all addresses."""
        return self.hall.prefix

    def start(self, ports: Iterable[int] = ()) -> None:
        """Begin, on the loop of this thread; `ports` are those at which callers come. A second call only adds ports."""
        if not self._begun:
            self._begun = True
            self.hall.load()
        for port in ports:
            self.hall.listens(port)

    async def finish(self) -> None:
        """Tell all pages and end all sessions. On the loop."""
        if self._begun:
            self._begun = False
            await self.hall.finish()
            self.hall.unload()

    def get_sessions(self, app_path: str) -> list[Session]:
        """The sessions of an app."""
        wanted = self.hall.applications[self.prefix + app_path if app_path not in self.hall.applications else app_path]
        return [one for one in self.hall.sessions if one.application is wanted]

    def get_session(self, app_path: str, session_id: str) -> Session:
        """A session of an app. Raises LookupError when there is none of that id."""
        for session in self.get_sessions(app_path):
            if session.id == session_id:
                return session
        raise LookupError(f"no session {session_id!r} of {app_path}")

    def start_request(
        self, server_conn: object, request_conn: tornado.httputil.HTTPConnection
    ) -> tornado.httputil.HTTPMessageDelegate:
        """Tornado's server has a caller. The port that it came to is one of ours from now on."""
        self.begin()
        with contextlib.suppress(OSError, AttributeError):  # gone by now
            self.start([request_conn.stream.socket.getsockname()[1]])  # type: ignore[attr-defined]
        return super().start_request(server_conn, request_conn)

    def begin(self) -> None:
        """Live on the loop of this thread, if not on one yet."""
        self.start()
        if not self.hall.lives:
            self.hall.begin(asyncio.get_running_loop())


class BaseServer:
    """Apps, an HTTP server and a loop, all of them the author's."""

    def __init__(
        self,
        io_loop: tornado.ioloop.IOLoop,
        tornado_app: BokehTornado,
        http_server: tornado.httpserver.HTTPServer,
    ) -> None:
        self._loop = io_loop
        self._application = tornado_app
        self._http = http_server
        self._stopped = False

    @property
    def io_loop(self) -> tornado.ioloop.IOLoop:
        """The loop that was given."""
        return self._loop

    @property
    def port(self) -> int:
        """The port at which callers come, 0 before any is known."""
        return self._application.hall.port

    def start(self) -> None:
        """Begin: apps may be asked for as soon as the loop runs."""
        sockets: Mapping[int, Any] = getattr(self._http, "_sockets", {})
        self._application.start([one.getsockname()[1] for one in sockets.values() if isinstance(one.getsockname(), tuple)])
        self._loop.add_callback(self._application.begin)

    def stop(self, wait: bool = True) -> None:
        """Take no more calls, tell all pages and end all sessions; that goes on while the loop runs."""
        if not self._stopped:
            self._stopped = True
            self._loop.add_callback(self._finish)

    async def _finish(self) -> None:
        self._http.stop()
        await self._application.finish()
        await self._http.close_all_connections()

    def unlisten(self) -> None:
        """Take no more calls; what is connected stays."""
        self._http.stop()

    def run_until_shutdown(self) -> None:
        """Run the loop until Ctrl-C or SIGTERM; in the main thread."""
        self.start()

        async def end() -> None:
            if not self._stopped:
                self._stopped = True
                await self._finish()
            self._loop.stop()

        numbers = (signal.SIGINT, signal.SIGTERM) if threading.current_thread() is threading.main_thread() else ()
        before = [
            (number, signal.signal(number, lambda *_: self._loop.add_callback_from_signal(end))) for number in numbers
        ]
        try:
            self._loop.start()
        finally:
            for number, handler in before:
                signal.signal(number, handler)

    def get_session(self, app_path: str, session_id: str) -> Session:
        """A session of an app. Raises LookupError when there is none of that id."""
        return self._application.get_session(app_path, session_id)

    def get_sessions(self, app_path: str | None = None) -> list[Session]:
        """The sessions of an app, of all without an address."""
        return self._application.hall.sessions if app_path is None else self._application.get_sessions(app_path)

    def show(self, app_path: str, browser: Any = None, new: str = "tab") -> None:
        """Open an app in the browser."""
        if not app_path.startswith("/"):
            raise ValueError(f"show: an address begins with a slash, got {app_path!r}")
        webbrowser.open(self._application.hall.url(self._application.prefix + app_path), new=2)
