"""The server with a thread of its own: Tornado on a loop, I/O only.

It binds, and ends within a second whatever a callback does; what it serves is the hall's. It does not know windows, signals or the
command line.

    host = Host({"/sliders": Application.from_path("sliders.py")}, policy="window")
    host.start()
    session = host.open_session("/sliders")
    url = host.one_time_url("/sliders", session)
    ...
    host.stop()
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import tornado
import tornado.httpserver
import tornado.iostream

import desk
from desk.author_key import LIFE_S
from desk.document.session_callbacks import FAREWELL_S

from .addresses import bind, random_name
from .front import Front
from .gate import Policy
from .guard import GuardedApplication
from .hall import Hall
from .limits import DEFAULTS, Limits

if TYPE_CHECKING:
    from desk.application import Application
    from desk.document import Document

log = logging.getLogger("desk.server")


class Host(Hall):
    """Serves apps, or functions that fill a document, at their addresses. `policy` is the gate's; see `desk.server.gate`.

    `port` 0 takes a free one. `keep_s` is how long a session lives after its last page has left, None for ever.
    `author` says whether pages may see tracebacks. `host_names` are further names (with port) under which browsers may
    call this server, and whose pages may show its apps in a frame. `extra_patterns` are an author's own routes, as Tornado has
    them: each gets the checks of all others. `prefix` stands before everything; `front` is what is at the bare address;
    `key_life_s` is how long a key is good that an author's program has signed.
    """

    def __init__(
        self,
        applications: Mapping[str, Application | Callable[[Document], Any]],
        *,
        policy: Policy,
        address: str = "127.0.0.1",
        port: int = 0,
        keep_s: float | None = None,
        author: bool = True,
        host_names: Iterable[str] = (),
        private_host: bool = False,
        limits: Limits = DEFAULTS,
        extra_patterns: Sequence[tuple[Any, ...]] = (),
        prefix: str = "",
        front: Front | None = None,
        key_life_s: float = LIFE_S,
    ) -> None:
        super().__init__(
            applications,
            policy=policy,
            address=address,
            keep_s=keep_s,
            author=author,
            host_names=host_names,
            limits=limits,
            extra_patterns=extra_patterns,
            prefix=prefix,
            front=front,
            key_life_s=key_life_s,
        )
        self._sockets = bind(address, port)
        if private_host:
            # A name that nobody can guess keeps this server's cookie from every other server on this machine: cookies
            # do not know ports.
            self.host = f"{random_name()}.localhost"
        self.listens(self._sockets[0].getsockname()[1], self.host)
        self._stopped = threading.Event()
        self._ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="desk-server", daemon=True)
        self._stopping: asyncio.Event | None = None

    def start(self) -> None:
        """Listen. Returns when the server answers."""
        log.info("Starting Desk server version %s (running on Tornado %s)", desk.__version__, tornado.version)
        if not self.files.has_bundle:
            log.warning("The page's script is not built: run `pip install -e .` in the checkout")
        self.load()
        self._thread.start()
        self._ready.result()

    @property
    def running(self) -> bool:
        """Whether it has been started and not been stopped."""
        return self._loop is not None and not self._stopped.is_set()

    def stop(self) -> None:
        """Tell all pages, end all sessions, and return within a second; a callback that still runs is left behind.

        Only coroutines of `on_session_destroyed` get a second more.
        """
        if self._stopped.is_set() or self._loop is None:
            return
        deadline = time.monotonic() + 0.9
        loops = self._loops.threads
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._ask_to_stop)
        self._thread.join(max(0.0, deadline - time.monotonic()))
        for loop in loops:
            if loop.is_current or loop.join(max(0.0, min(0.4, deadline - time.monotonic()))):
                continue
            if not (loop.says_farewell and loop.join(FAREWELL_S)):
                log.warning("a callback still runs and is left behind")
        self.unload()
        self._stopped.set()

    def wait_stopped(self, timeout_s: float | None = None) -> bool:
        """Wait until `stop` has been called."""
        return self._stopped.wait(timeout_s)

    # -- inside, in the server's thread

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            for one in self._sockets:
                one.close()
            if not self._ready.done():
                self._ready.set_exception(error)
            else:
                log.exception("the server's thread failed")

    async def _serve(self) -> None:
        self._stopping = asyncio.Event()
        application = GuardedApplication(self.routes(), self)
        http = _BoundedServer(
            application,
            max_header_size=self.limits.header_bytes,
            max_body_size=self.limits.body_bytes,
            idle_connection_timeout=self.limits.headers_s,
            body_timeout=self.limits.headers_s,
        )
        http.arrived = self._arrived
        http.add_sockets(self._sockets)
        self.begin(asyncio.get_running_loop())
        self._ready.set_result(None)
        await self._stopping.wait()
        http.stop()
        await self.finish()
        await http.close_all_connections()

    def _ask_to_stop(self) -> None:
        if self._stopping is not None:
            self._stopping.set()


class _BoundedServer(tornado.httpserver.HTTPServer):
    """Tornado's server that tells of every connection before it reads from it."""

    arrived: Callable[[tornado.iostream.IOStream], None]

    def handle_stream(self, stream: tornado.iostream.IOStream, address: tuple[Any, ...]) -> None:
        self.arrived(stream)
        super().handle_stream(stream, address)
