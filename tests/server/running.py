"""A server that runs, and the callers that tests need: raw HTTP without any manners, and a page without pixels.

    with running(fill) as server:
        page = server.page()
        page.push_set(slider, "value", 3)
        page.receive(MessageType.PATCH)
"""

from __future__ import annotations

import re
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from desk.application import Application
from desk.server.server import Server
from desk.server.session import Session
from desk.wire import Message, MessageType, decode, encode

DEADLINE_S = 10.0


def wait_until(condition: Callable[[], Any], what: str = "the condition", deadline_s: float = DEADLINE_S) -> Any:
    """The first true value of a condition; AssertionError when there is none in time."""
    end = time.monotonic() + deadline_s
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f"{what} did not come within {deadline_s:g} s"
        time.sleep(0.005)


@dataclass
class Response:
    """What came back to a raw request. `status` is 0 when the server closed without a word."""

    status: int
    headers: dict[str, list[str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """The one value of a header."""
        values = self.headers.get(name.lower(), [])
        assert len(values) < 2, f"{name} came {len(values)} times"
        return values[0] if values else None


def raw_request(port: int, request: bytes, host: str = "127.0.0.1") -> Response:
    """Send bytes, read until the response is complete or the server closes."""
    with socket.create_connection((host, port), timeout=DEADLINE_S) as connection:
        connection.sendall(request)
        data = b""
        while b"\r\n\r\n" not in data:
            more = _received(connection)
            if not more:
                break
            data += more
        head, _, body = data.partition(b"\r\n\r\n")
        response = _parsed(head)
        length = response.header("Content-Length")
        wanted = int(length) if length and not request.startswith(b"HEAD") and response.status != 101 else 0
        while len(body) < wanted:
            more = _received(connection)
            if not more:
                break
            body += more
        response.body = body
        return response


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except ConnectionError:
        return b""


def _parsed(head: bytes) -> Response:
    lines = head.decode("latin-1").split("\r\n")
    found = re.match(r"HTTP/1\.[01] (\d{3})", lines[0])
    headers: dict[str, list[str]] = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers.setdefault(name.strip().lower(), []).append(value.strip())
    return Response(int(found.group(1)) if found else 0, headers, b"")


@dataclass
class Running:
    """A running server with one app at /app."""

    server: Server
    session: Session | None
    cookie: str = ""
    path: str = "/app"
    _pages: list[Page] = field(default_factory=list)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server.port}"

    @property
    def origin(self) -> str:
        return f"http://{self.host}"

    def get(
        self,
        target: str = "/app",
        *,
        method: str = "GET",
        host: str | None = None,
        cookie: str | None = None,
        headers: dict[str, str] | None = None,
        body: bytes = b"",
    ) -> Response:
        """One request. `host` and `cookie` "" leave the header out; None means the right one."""
        lines = [f"{method} {target} HTTP/1.1"]
        sent_host = self.host if host is None else host
        sent_cookie = self.cookie if cookie is None else cookie
        lines += [f"Host: {sent_host}"] if sent_host else []
        lines += [f"Cookie: {sent_cookie}"] if sent_cookie else []
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        lines += [f"Content-Length: {len(body)}"] if body else []
        request = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + body
        return raw_request(self.server.port, request)

    def handshake(
        self, target: str = "/app/ws", *, origin: str | None = None, headers: dict[str, str] | None = None, **rest: Any
    ) -> Response:
        """A WebSocket handshake; `origin` "" leaves it out, None means the right one."""
        sent = self.origin if origin is None else origin
        upgrade = {
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
            **({"Origin": sent} if sent else {}),
        }
        return self.get(target, headers={**upgrade, **(headers or {})}, **rest)

    def sign_in(self) -> str:
        """Exchange a fresh key, or just ask where that is enough; returns the cookie and keeps it."""
        if self.server.gate.policy == "open":
            response = self.get("/app", cookie="")
        else:
            url = urlsplit(self.server.one_time_url(self.path, self.session))
            response = self.get(f"{url.path}?{url.query}", cookie="")
            assert response.status == 302
        set_cookie = response.header("Set-Cookie")
        assert set_cookie is not None
        self.cookie = set_cookie.split(";")[0]
        return self.cookie

    def ticket(self, query: str = "") -> str:
        """Load the page; the ticket that it holds."""
        response = self.get(self.path + query)
        assert response.status == 200
        found = re.search(rb'name="desk-page" content="([^"]+)"', response.body)
        assert found is not None
        return found.group(1).decode()

    def page(self, *, ticket: str | None = None, session: str = "", hello: bool = True, revision: int = 0) -> Page:
        """A page that has loaded, connected and said hello."""
        page = Page(self, self.ticket() if ticket is None else ticket, session)
        self._pages.append(page)
        if hello:
            page.hello(revision)
        return page

    def close_pages(self) -> None:
        for page in self._pages:
            page.close()


class Page:
    """A page without pixels: says hello, pushes, reads; answers each patch with `drawn`."""

    def __init__(self, running: Running, ticket: str, session: str = "", peer: str | None = None) -> None:
        self.peer = peer or secrets.token_hex(8)
        self.seq = 0
        self.session = session
        self.models: dict[str, dict[str, Any]] = {}
        self._open = ExitStack()
        self.socket: ClientConnection = self._open.enter_context(
            connect(
                f"ws://{running.host}{running.path.removesuffix('/')}/ws?page={ticket}&session={session}",
                origin=Origin(running.origin),
                additional_headers={"Cookie": running.cookie},
                compression=None,
                max_size=None,
                ping_interval=None,
                proxy=None,
            )
        )

    def close(self) -> None:
        """Leave. A second call does nothing."""
        self._open.close()

    def hello(self, revision: int = 0) -> Message:
        """Say hello and take the welcome."""
        self.send(MessageType.HELLO, {"peer": self.peer, "revision": revision})
        welcome = self.receive(MessageType.WELCOME)
        self.session = welcome.body["session"]
        if welcome.body["document"] is not None:
            self.models = {model["id"]: model for model in welcome.body["document"]["models"]}
        self.send(MessageType.DRAWN, {"revision": welcome.body["revision"]})
        return welcome

    def send(self, type: MessageType, body: dict[str, Any]) -> None:
        self.socket.send(encode(Message(type, body)))

    def id_of(self, type: str) -> str:
        """The id of the one model of a type."""
        (found,) = [model["id"] for model in self.models.values() if model["type"] == type]
        return str(found)

    def push_set(self, model: str, name: str, value: Any) -> int:
        """Push one edit; returns its seq."""
        self.seq += 1
        change = {"kind": "set", "model": model, "name": name, "value": value}
        self.send(MessageType.PUSH, {"seq": self.seq, "revision": 0, "changes": [change]})
        return self.seq

    def receive(self, type: MessageType, deadline_s: float = DEADLINE_S) -> Message:
        """The next message of a type; others are passed over."""
        end = time.monotonic() + deadline_s
        while True:
            message = self.receive_any(max(0.01, end - time.monotonic()))
            if message.type is type:
                return message

    def receive_any(self, deadline_s: float = DEADLINE_S) -> Message:
        """The next message."""
        frame = self.socket.recv(timeout=deadline_s)
        assert isinstance(frame, bytes)
        message = decode(frame)
        if message.type is MessageType.PATCH:
            with suppress(ConnectionClosed):  # what came before the end is still to be read
                self.send(MessageType.DRAWN, {"revision": message.body["revision"]})
        return message

    def receive_answer(self, seq: int) -> Message:
        """The patch that answers a push."""
        while True:
            patch = self.receive(MessageType.PATCH)
            if patch.body.get("answers") == seq:
                return patch

    def ping(self, t: float = 1.0) -> Message:
        """A ping and its answer."""
        self.send(MessageType.PING, {"t": t})
        return self.receive(MessageType.PONG)


def started_servers(monkeypatch: pytest.MonkeyPatch) -> list[Server]:
    """A list that every server which starts from now on is added to."""
    servers: list[Server] = []
    start = Server.start

    def start_and_note(self: Server) -> None:
        servers.append(self)
        start(self)

    monkeypatch.setattr(Server, "start", start_and_note)
    return servers


@contextmanager
def running(app: Application | Callable[[Any], Any], *, policy: str = "window", **options: Any) -> Iterator[Running]:
    """Serve an app at /app; with the policy `window` its session is open and its key is exchanged."""
    application = app if isinstance(app, Application) else Application.from_function(app)
    server = Server({"/app": application}, policy=policy, **options)  # type: ignore[arg-type]
    server.start()
    started = Running(server, server.open_session("/app") if policy == "window" else None)
    try:
        started.sign_in()
        yield started
    finally:
        server.stop()
        started.close_pages()
