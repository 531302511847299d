"""The server: Tornado on a loop in a thread of its own, I/O only.

It binds, keeps the gate, the files, the sessions and the open connections, and ends within a second whatever a callback
does. It does not know windows, signals or the command line.

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
import re
import threading
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from concurrent.futures import Future
from string import Template
from typing import TYPE_CHECKING, Any, TypeVar

import tornado
import tornado.httpserver
import tornado.iostream

import desk
from desk.application import Application, RequestInfo
from desk.application.assets import assets_folder
from desk.document.session_callbacks import FAREWELL_S
from desk.sync import Close
from desk.wire import Message, MessageType, encode

from .addresses import bind, host_set, random_name, url_host
from .connection import ConnectionHandler
from .extra_routes import with_checks
from .files import FileTable
from .gate import Gate, Policy
from .guard import guarded
from .limits import DEFAULTS, Limits
from .log_quota import LogQuota
from .pages import CODE_PREFIX, CodeHandler, FileHandler, FrontHandler, IndexHandler, Mount, PageHandler
from .session import Delivery, Session
from .session_loop import LoopPool
from .sessions import Sessions
from .static_files import static_routes

if TYPE_CHECKING:
    from desk.document import Document
    from desk.document.window_port import WindowPort

log = logging.getLogger("desk.server")

_BUSY_POLL_S = 0.1
_CLOCKS_S = 1.0
_GOODBYE_S = 0.3

T = TypeVar("T")


class Host:
    """Serves apps, or functions that fill a document, at their addresses. `policy` is the gate's; see `desk.server.gate`.

    `port` 0 takes a free one. `keep_s` is how long a session lives after its last page has left, None for ever.
    `author` says whether pages may see tracebacks. `host_names` are further names (with port) under which browsers may
    call this server. `extra_patterns` are an author's own routes, as Tornado has them: each gets the checks of all others.
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
    ) -> None:
        self.applications = {path: _application(path, app) for path, app in applications.items()}
        self.address = address
        self.limits = limits
        self._extra_patterns = [with_checks(pattern) for pattern in extra_patterns]
        self.quota = LogQuota(log)
        self.files = FileTable.of(assets_folder())
        self._sockets = bind(address, port)
        self.port: int = self._sockets[0].getsockname()[1]
        self.cookie_name = f"desk-{self.port}"
        #: The name that the server is called by in its addresses. A name that nobody can guess keeps this server's
        #: cookie from every other server on this machine: cookies do not know ports.
        self.host = f"{random_name()}.localhost" if private_host else url_host(address)
        self.gate = Gate(policy, hosts=host_set(address, self.port, [self.host, *host_names]))
        self._loops = LoopPool(limit=limits.loops if keep_s is not None else 1_000_000)
        self._mounts = {
            path: Mount(
                path,
                application,
                Sessions(
                    application,
                    self._loops,
                    keep_s=keep_s,
                    author=author,
                    most=limits.sessions,
                    deliver=self._deliver,
                    leave=lambda session: self._call_soon(self._end, session),
                ),
            )
            for path, application in self.applications.items()
        }
        self._connections: dict[int, ConnectionHandler] = {}
        self._numbers = 0
        self._strangers: dict[tornado.iostream.IOStream, None] = {}
        self._on_left: Callable[[], None] | None = None
        self._page_there = threading.Event()
        self._stopped = threading.Event()
        self._ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="desk-server", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None

    # -- for any thread

    def start(self) -> None:
        """Listen. Returns when the server answers."""
        log.info("Starting Desk server version %s (running on Tornado %s)", desk.__version__, tornado.version)
        if not self.files.has_bundle:
            log.warning("The page's script is not built: run `pip install -e .` in the checkout")
        for mount in self._mounts.values():
            mount.application.on_server_loaded(mount.sessions.server_context)
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
        for mount in self._mounts.values():
            mount.application.on_server_unloaded(mount.sessions.server_context)
        self._stopped.set()

    def wait_stopped(self, timeout_s: float | None = None) -> bool:
        """Wait until `stop` has been called."""
        return self._stopped.wait(timeout_s)

    def url(self, path: str) -> str:
        """The address of an app, without any secret."""
        return f"http://{self.host}:{self.port}{path}"

    def one_time_url(self, path: str, session: Session | None = None) -> str:
        """An address that lets its first caller in, and shows that session. It is a secret until it is used."""
        key = self._in_loop(lambda: self.gate.issue_key(session.id if session else None))
        return f"{self.url(path)}?key={key}"

    def token_url(self, path: str) -> str:
        """The address to hand to colleagues."""
        return f"{self.url(path)}?token={self.gate.token}" if self.gate.token else self.url(path)

    def open_session(
        self, path: str, document: Document | None = None, window: WindowPort | None = None
    ) -> Session:
        """A session that is not any visitor's own yet: for a window, which gets in by a key. The app begins to run, and
        may ask things of the window."""
        mount = self._mounts[path]
        return self._in_loop(lambda: mount.sessions.create(RequestInfo(), None, document, window))

    def end_session(self, session: Session) -> None:
        """End a session now."""
        self._in_loop(lambda: self._end(session))

    def on_left(self, callback: Callable[[], None]) -> None:
        """Call (in the server's thread) whenever the last open page has gone."""
        self._on_left = callback

    def on_key_used(self, callback: Callable[[], None]) -> None:
        """Call (in the server's thread) whenever a key or token has let somebody in."""
        self.gate.on_admitted = callback

    def wait_for_page(self, timeout_s: float) -> bool:
        """Wait until a page is connected; False when none came in that time."""
        return self._page_there.wait(timeout_s)

    @property
    def sessions(self) -> list[Session]:
        """All sessions that live."""
        return self._in_loop(lambda: [one for mount in self._mounts.values() for one in mount.sessions.all()])

    # -- for the handlers, in the server's thread

    def authenticated(self, stream: tornado.iostream.IOStream) -> None:
        """A connection has shown who it is."""
        self._strangers.pop(stream, None)

    def opened(self, connection: ConnectionHandler) -> None:
        """A socket has passed the gate."""
        self._numbers += 1
        connection.number = self._numbers
        self._connections[connection.number] = connection
        self._page_there.set()
        assert self._loop is not None
        if len(self._connections) == 1:
            self._loop.call_later(_BUSY_POLL_S, self._poll_busy)

    def closed(self, connection: ConnectionHandler) -> None:
        """A socket is gone."""
        self._connections.pop(connection.number, None)
        if not self._connections:
            self._page_there.clear()
            if self._on_left is not None:
                self._on_left()

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
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        application = guarded(self._routes(), self)
        http = _BoundedServer(
            application,
            max_header_size=self.limits.header_bytes,
            max_body_size=self.limits.body_bytes,
            idle_connection_timeout=self.limits.headers_s,
            body_timeout=self.limits.headers_s,
        )
        http.arrived = self._arrived
        http.add_sockets(self._sockets)
        clocks = asyncio.ensure_future(self._check_clocks())
        self._ready.set_result(None)
        await self._stopping.wait()
        clocks.cancel()
        http.stop()
        await self._say_goodbye()
        for mount in self._mounts.values():
            for session in mount.sessions.all():
                mount.sessions.end(session)
        await http.close_all_connections()

    def _routes(self) -> list[tuple[str, Any, dict[str, Any]]]:
        template = Template((assets_folder() / "page" / "index.html").read_text("utf-8"))
        routes: list[tuple[str, Any, dict[str, Any]]] = [
            (CODE_PREFIX + r"[0-9a-f]{64}\.js", CodeHandler, {}),
            (r"/_desk/.*", FileHandler, {"files": self.files}),
        ]
        for path, mount in self._mounts.items():
            page = {"mount": mount, "files": self.files, "template": template}
            routes.append((re.escape(path), PageHandler, page))
            routes.append((re.escape(mount.socket_address), ConnectionHandler, {"mount": mount}))
        folders = {path: mount.application.static_path for path, mount in self._mounts.items()}
        routes += static_routes({path: folder for path, folder in folders.items() if folder is not None})
        if "/" not in self._mounts and len(self._mounts) == 1:
            routes.append(("/", FrontHandler, {"target": next(iter(self._mounts))}))
        elif "/" not in self._mounts:
            apps = {path: mount.application.title for path, mount in self._mounts.items()}
            routes.append(("/", IndexHandler, {"files": self.files, "apps": apps}))
        return routes + self._extra_patterns

    def _ask_to_stop(self) -> None:
        if self._stopping is not None:
            self._stopping.set()

    async def _say_goodbye(self) -> None:
        """Tell every page (P25, P42) and give the close frames a moment to be answered."""
        goodbye = encode(Message(MessageType.CLOSING, {"reason": "the server ends"}))
        self._on_left = None
        for connection in list(self._connections.values()):
            connection.send(goodbye)
            connection.end(1001, "the server ends")
        deadline = time.monotonic() + _GOODBYE_S
        while self._connections and time.monotonic() < deadline:
            await asyncio.sleep(0.01)

    async def _check_clocks(self) -> None:
        while True:
            await asyncio.sleep(_CLOCKS_S)
            now = time.monotonic()
            for connection in list(self._connections.values()):
                connection.check_clocks(now)

    def _poll_busy(self) -> None:
        """Tell pages whose session's loop has been in one callback for long; runs only while there are pages."""
        for connection in list(self._connections.values()):
            if connection.session is not None:
                connection.show_busy(connection.session.loop.busy_s > self.limits.busy_after_s)
        if self._connections and self._loop is not None:
            self._loop.call_later(_BUSY_POLL_S, self._poll_busy)

    def _arrived(self, stream: tornado.iostream.IOStream) -> None:
        """Strangers are few: the oldest one makes room, so that a flood does not keep the owner out."""
        if len(self._strangers) >= self.limits.strangers:
            self._strangers = {one: None for one in self._strangers if not one.closed()}
        while len(self._strangers) >= self.limits.strangers:
            oldest = next(iter(self._strangers))
            del self._strangers[oldest]
            oldest.close()
        self._strangers[stream] = None

    def _deliver(self, session: Session, delivery: Delivery) -> None:
        """From a session's thread: write frames and ends."""
        self._call_soon(self._write, session, delivery)

    def _call_soon(self, function: Callable[..., Any], *args: Any) -> None:
        """From any thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the server has ended meanwhile
                self._loop.call_soon_threadsafe(function, *args)

    def _write(self, session: Session, delivery: Delivery) -> None:
        for number, item in delivery:
            connection = self._connections.get(number)
            if connection is None or connection.session is not session:
                continue
            if isinstance(item, Close):
                connection.end(item.code, item.reason)
            else:
                connection.send(item)

    def _end(self, session: Session) -> None:
        """End a session: it tells the pages that have said hello, and hears no more of those that have not."""
        for mount in self._mounts.values():
            mount.sessions.end(session)  # nothing happens at those that do not have it
        for connection in list(self._connections.values()):
            if connection.session is session and not connection.said_hello:
                connection.end(1001, "the session has ended")

    def _in_loop(self, function: Callable[[], T]) -> T:
        """Run a function in the server's thread and return what it returns."""
        assert self._loop is not None, "the server has not been started"
        if threading.current_thread() is self._thread:
            return function()

        async def call() -> T:
            return function()

        coroutine: Coroutine[Any, Any, T] = call()
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)


def _application(path: str, app: Application | Callable[[Document], Any]) -> Application:
    return app if isinstance(app, Application) else Application.from_function(app, name=path.strip("/") or "app")


class _BoundedServer(tornado.httpserver.HTTPServer):
    """Tornado's server that tells of every connection before it reads from it."""

    arrived: Callable[[tornado.iostream.IOStream], None]

    def handle_stream(self, stream: tornado.iostream.IOStream, address: tuple[Any, ...]) -> None:
        self.arrived(stream)
        super().handle_stream(stream, address)
