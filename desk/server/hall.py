"""What a server has beside its sockets: the apps, their sessions, the gate, the files, the open connections.

It lives on one asyncio loop, whose thread it takes for the server's: that of `Host`, which has one of its own, or a loop of the
author's (`desk.server.tornado`). It neither binds nor listens.

    hall = Hall({"/sliders": Application.from_path("sliders.py")}, policy="open")
    application = GuardedApplication(hall.routes(), hall)
    hall.begin(asyncio.get_running_loop())
    ...
    await hall.finish()
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import threading
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from string import Template
from typing import TYPE_CHECKING, Any, TypeVar

import tornado.iostream

from desk.application import Application, RequestInfo
from desk.application.assets import assets_folder
from desk.author_key import LIFE_S, AuthorKey
from desk.sync import Close
from desk.wire import Message, MessageType, encode

from .addresses import host_set, url_host
from .autoload import AutoloadHandler
from .connection import ConnectionHandler
from .extra_routes import with_checks
from .files import FileTable
from .front import Front, FrontHandler, IconHandler, IndexHandler
from .gate import Gate, Policy
from .limits import DEFAULTS, Limits
from .log_quota import LogQuota
from .pages import CODE_PREFIX, CodeHandler, FileHandler, MetadataHandler, Mount, PageHandler
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
#: Why pages are told to load themselves again.
RELOAD = "reload"

T = TypeVar("T")


class Hall:
    """See the module. The options are those of `Host`."""

    def __init__(
        self,
        applications: Mapping[str, Application | Callable[[Document], Any]],
        *,
        policy: Policy,
        address: str,
        keep_s: float | None,
        author: bool,
        host_names: Iterable[str],
        limits: Limits = DEFAULTS,
        extra_patterns: Sequence[tuple[Any, ...]] = (),
        prefix: str = "",
        front: Front | None = None,
        key_life_s: float = LIFE_S,
    ) -> None:
        self.applications = {path: _application(path, app) for path, app in applications.items()}
        self.address = address
        self.limits = limits
        self.prefix = prefix
        self._host_names = tuple(host_names)
        self._extra_patterns = [with_checks(pattern) for pattern in extra_patterns]
        self._front = front or Front()
        self._key_life_s = key_life_s
        self.quota = LogQuota(log)
        self.files = FileTable.of(assets_folder(), prefix)
        self.port = 0
        self.cookie_name = "desk"
        self.host = url_host(address)
        self.gate = Gate(policy, hosts=frozenset(), frames=self._host_names)
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
        self._loop: asyncio.AbstractEventLoop | None = None
        self._loop_thread: threading.Thread | None = None
        self._clocks: asyncio.Task[None] | None = None

    # -- for any thread

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

    def replace_application(self, path: str, application: Application) -> None:
        """Let an address have another app: its sessions end, and their pages load themselves again."""
        old = self.applications[path]
        old.on_server_unloaded(self._mounts[path].sessions.server_context)
        application.on_server_loaded(self._mounts[path].sessions.server_context)
        self._in_loop(lambda: self._replace(path, application))

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

    # -- for who has the loop

    def load(self) -> None:
        """Tell the apps that the server begins."""
        for mount in self._mounts.values():
            mount.application.on_server_loaded(mount.sessions.server_context)

    def unload(self) -> None:
        """Tell the apps that the server has ended."""
        for mount in self._mounts.values():
            mount.application.on_server_unloaded(mount.sessions.server_context)

    def listens(self, port: int, *further: str) -> None:
        """A port is known at which browsers call: from now on it may stand in their Host, and programs of the author's find us.
        `further` are names (with port) beside the usual ones."""
        self.gate.add_hosts(host_set(self.address, port, [*further, *self._host_names]))
        if self.port == 0:
            self.port = port
            self.cookie_name = f"desk-{port}"
            if self.gate.policy != "window":
                self.gate.author_key = AuthorKey.publish(port, life_s=self._key_life_s)

    @property
    def lives(self) -> bool:
        """Whether there is a loop."""
        return self._loop is not None

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Live on a loop, in whose thread this is called."""
        self._loop, self._loop_thread = loop, threading.current_thread()
        self._clocks = loop.create_task(self._check_clocks())

    async def finish(self) -> None:
        """Tell every page (P25, P42), give the close frames a moment to be answered, end all sessions."""
        if self._clocks is not None:
            self._clocks.cancel()
        if self.gate.author_key is not None:
            self.gate.author_key.withdraw()
        goodbye = encode(Message(MessageType.CLOSING, {"reason": "the server ends"}))
        self._on_left = None
        for connection in list(self._connections.values()):
            connection.send(goodbye)
            connection.end(1001, "the server ends")
        deadline = time.monotonic() + _GOODBYE_S
        while self._connections and time.monotonic() < deadline:
            await asyncio.sleep(0.01)
        for mount in self._mounts.values():
            mount.sessions.close()

    def routes(self) -> list[tuple[str, Any, dict[str, Any]]]:
        """What is answered at which address, for `GuardedApplication`."""
        template = Template((assets_folder() / "page" / "index.html").read_text("utf-8"))
        start = re.escape(self.prefix)
        routes: list[tuple[str, Any, dict[str, Any]]] = [
            (start + CODE_PREFIX + r"[0-9a-f]{64}\.js", CodeHandler, {}),
            (start + r"/_desk/.*", FileHandler, {"files": self.files}),
        ]
        page = {"files": self.files, "template": template, "front": self._front, "prefix": self.prefix}
        for path, mount in self._mounts.items():
            routes.append((re.escape(path), PageHandler, {**page, "mount": mount}))
            routes.append((re.escape(mount.socket_address), ConnectionHandler, {"mount": mount}))
            if self.gate.policy != "window":
                routes.append((re.escape(path.rstrip("/")) + "/autoload.js", AutoloadHandler, {}))
                routes.append((re.escape(path.rstrip("/")) + "/metadata", MetadataHandler, {"mount": mount}))
        folders = {path: mount.application.static_path for path, mount in self._mounts.items()}
        routes += static_routes({path: folder for path, folder in folders.items() if folder is not None})
        routes += self._extra_patterns
        routes.append(("/favicon.ico", IconHandler, {"front": self._front, "files": self.files}))
        return routes + self._front_routes()

    def _front_routes(self) -> list[tuple[str, Any, dict[str, Any]]]:
        """What is at the bare address."""
        bare = "/?" if not self.prefix else re.escape(self.prefix) + "/?"
        if {"/", self.prefix or "/"} & set(self._mounts) or not self._front.has_index:
            return []
        if self._front.redirects and len(self._mounts) == 1 and self._front.page is None:
            return [(bare, FrontHandler, {"target": next(iter(self._mounts))})]
        apps = {path: mount.application for path, mount in self._mounts.items()}
        return [(bare, IndexHandler, {"files": self.files, "apps": apps, "front": self._front, "prefix": self.prefix})]

    # -- inside, in the server's thread

    def _replace(self, path: str, application: Application) -> None:
        mount = self._mounts[path]
        self.applications[path] = mount.application = application
        sessions = mount.sessions.all()
        mount.sessions.change_application(application)
        again = encode(Message(MessageType.CLOSING, {"reason": RELOAD}))
        for connection in list(self._connections.values()):
            if connection.session in sessions:
                connection.send(again)
        for session in sessions:
            self._end(session)

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
        if threading.current_thread() is self._loop_thread:
            return function()

        async def call() -> T:
            return function()

        coroutine: Coroutine[Any, Any, T] = call()
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)


def _application(path: str, app: Application | Callable[[Document], Any]) -> Application:
    return app if isinstance(app, Application) else Application.from_function(app, name=path.strip("/") or "app")
