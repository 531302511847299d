"""A server that an author starts: apps at addresses, in a program of one's own.

    server = Server({"/": app, "/sliders": Application.from_path("sliders.py")}, port=5006)
    server.start()
    server.io_loop.add_callback(server.show, "/")
    server.io_loop.start()                          # or: server.run_until_shutdown()

The server has a thread of its own, so an event loop that the program has or makes is left alone: `io_loop` is the one that
was given, or Tornado's for this thread. Everybody on this machine who reaches the port may look, under the same checks of
Host and Origin as always.
"""

from __future__ import annotations

import logging
import signal
import threading
import webbrowser
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tornado.ioloop

from desk.author_key import LIFE_S

from .host import Host
from .limits import DEFAULTS, Limits
from .options import addresses_of, front_of, limits_of, say_ignored, start_of
from .tornado import BaseServer
from .util import bind_sockets

if TYPE_CHECKING:
    from desk.application import Application
    from desk.document import Document

    from .gate import Policy
    from .session import Session

__all__ = ["BaseServer", "Server", "bind_sockets"]

log = logging.getLogger("desk.server")

DEFAULT_PORT = 5006


class Server(Host):
    """Serves apps, or functions that fill a document: one, or a mapping of addresses to them.

    `port` is 5006 unless it is said, 0 takes a free one; `address` is this machine alone; `prefix` stands before all
    addresses; `allow_websocket_origin` (or `host_names`) are further names, with port, under which browsers may call it, and
    whose pages may show its apps in frames; `extra_patterns` are routes of one's own as Tornado has them;
    `unused_session_lifetime_milliseconds` is how long a session waits for its page to come back; `index` is a template for the
    bare address, where without `use_index` nothing is, and which with `redirect_root` goes on to a single app; `ico_path` is an
    icon, "none" for none; `session_token_expiration` is how long, in seconds, a key is good that an author's program has signed.
    Other options of Bokeh's server are accepted and not needed.
    """

    def __init__(
        self,
        applications: Mapping[str, Application | Callable[[Document], Any]] | Application | Callable[[Document], Any],
        io_loop: Any = None,
        http_server_kwargs: Mapping[str, Any] | None = None,
        *,
        policy: Policy | None = None,
        address: str | None = None,
        port: int | None = None,
        prefix: str = "",
        keep_s: float | None = None,
        unused_session_lifetime_milliseconds: float | None = None,
        host_names: Iterable[str] = (),
        allow_websocket_origin: Iterable[str] | None = None,
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
        author: bool = True,
        private_host: bool = False,
        limits: Limits = DEFAULTS,
        **others: Any,
    ) -> None:
        start = start_of(prefix)
        say_ignored(others)
        if unused_session_lifetime_milliseconds is not None:
            keep_s = unused_session_lifetime_milliseconds / 1000
        elif keep_s is None and policy is None:
            keep_s = 600.0
        super().__init__(
            addresses_of(applications, start),
            policy=policy or "open",
            address=address or "127.0.0.1",
            port=port if port is not None else 0 if policy is not None else DEFAULT_PORT,
            keep_s=keep_s,
            author=author,
            host_names=[*host_names, *(allow_websocket_origin or ()), *(extra_websocket_origins or ())],
            private_host=private_host,
            limits=limits_of(limits, websocket_max_message_size_bytes, keep_alive_milliseconds),
            extra_patterns=extra_patterns or (),
            prefix=start,
            front=front_of(index, use_index, redirect_root, ico_path, sign_sessions),
            key_life_s=session_token_expiration,
        )
        self._io_loop = io_loop

    @property
    def io_loop(self) -> Any:
        """The loop that was given, or Tornado's for the thread that asks."""
        if self._io_loop is None:
            self._io_loop = tornado.ioloop.IOLoop.current()
        return self._io_loop

    def show(self, app_path: str = "/", browser: Any = None, new: str = "tab") -> None:
        """Open an app in the browser."""
        webbrowser.open(self.url(self.prefix + app_path if app_path != "/" or not self.prefix else self.prefix), new=2)

    def run_until_shutdown(self) -> None:
        """Serve until Ctrl-C or SIGTERM. Starts the server when it is not running."""
        if not self.running:
            self.start()
        if threading.current_thread() is not threading.main_thread():
            self.wait_stopped()
            return
        asked = threading.Event()
        signals = (signal.SIGINT, signal.SIGTERM)
        # Put in place here, not relied on: a program that was started in the background ignores Ctrl-C.
        before = [(number, signal.signal(number, lambda *_: asked.set())) for number in signals]
        try:
            while self.running and not asked.wait(0.5):
                pass
            log.info("Shutting down")
        finally:
            for number, handler in before:
                signal.signal(number, handler)
            self.stop()

    def unlisten(self) -> None:
        """Take no more calls: here that ends the server."""
        self.stop()

    def get_sessions(self, app_path: str | None = None) -> list[Session]:
        """The sessions of an app, of all without an address."""
        wanted = None if app_path is None else self.prefix + app_path
        return [one for one in self.sessions if wanted is None or self.applications.get(wanted) is one.application]

    def __enter__(self) -> Server:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
