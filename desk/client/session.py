"""A session as a program sees it: its document, both ways equal.

    session = pull_session(url="http://localhost:5006/sliders")
    session.document.roots[0].value = 3
    session.force_roundtrip()           # the app's callbacks have run, and what they did is here
    session.close()
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from types import TracebackType
from typing import Any

import desk
from desk.document import Document
from desk.embed.frames import app_address
from desk.properties import HasProps
from desk.sync import AuthorReplica

from .channel import Channel
from .login import CannotConnect, log_in

MAX_MESSAGE_BYTES = 32 * 2**20
TIMEOUT_S = 30.0


class ClientSession:
    """A connection to a session of a server of this user's.

    Parameters
    ----------
    session_id : which one; it begins where there is none of that id. None: a new one, whose id the server makes
    url : the app's address, "default" is http://localhost:5006/
    arguments : what the app finds in `session_context.request.arguments`
    timeout_s : how long connecting and `force_roundtrip` may take

    `io_loop` is accepted and not needed: the connection has a thread of its own.
    """

    def __init__(
        self,
        session_id: str | None = None,
        url: str = "default",
        io_loop: Any = None,
        arguments: Mapping[str, Any] | None = None,
        max_message_size: int = MAX_MESSAGE_BYTES,
        *,
        websocket_url: str | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        if websocket_url is not None:
            url = websocket_url.replace("ws", "http", 1).removesuffix("/ws")
        self.url = app_address(url)
        self._wanted = session_id or ""
        self._arguments = arguments
        self._max_message_size = max_message_size
        self._timeout_s = timeout_s
        self._replica: AuthorReplica | None = None
        self._channel: Channel | None = None

    def __enter__(self) -> ClientSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- what there is

    @property
    def document(self) -> Document:
        """The document. Changes of it are sent by themselves, changes of the server's come by themselves."""
        return self._followed().document

    @property
    def id(self) -> str:
        """The session's id. It opens nothing by itself."""
        if self._replica is not None and self._replica.session_id is not None:
            return self._replica.session_id
        return self._wanted

    @property
    def connected(self) -> bool:
        """Whether changes travel."""
        return self._channel is not None and not self._channel.ended.is_set()

    @property
    def error_reason(self) -> str | None:
        """Why there is no connection, where there is none."""
        return self._channel.error if self._channel is not None and not self.connected else None

    @property
    def error_code(self) -> int | None:
        """The code with which the server closed the connection."""
        return self._channel.close_code if self._channel is not None else None

    @property
    def error_detail(self) -> str:
        """The same as `error_reason`, "" without one."""
        return self.error_reason or ""

    @property
    def refusals(self) -> list[str]:
        """What the server would not do, one sentence each."""
        return list(self._replica.refusals) if self._replica is not None else []

    # -- what one may do

    def connect(self) -> None:
        """Connect, and take the session's document. Raises OSError."""
        self._open(Document(), pushes_all=False)

    def pull(self) -> None:
        """Take the server's document once more: what it has changed up to now is here afterwards."""
        if self._channel is None:
            self.connect()
        else:
            self.force_roundtrip()

    def push(self, document: Document | None = None) -> None:
        """Let the session show a document, in place of what it has; without one send what has changed up to now.

        Raises OSError without a connection, RuntimeError with what the server would not take.
        """
        if document is not None and (self._replica is None or self._replica.document is not document):
            if self._replica is not None:
                self._wanted = self.id
                self._leave()
            self._open(document, pushes_all=True)
        self.force_roundtrip()

    def force_roundtrip(self) -> None:
        """Wait until the server has done everything that was sent, and what came of it is here.

        Raises OSError without a connection, RuntimeError with what the server would not take, and in a callback of the document:
        there it would wait for itself.
        """
        replica, channel = self._followed(), self._channel
        assert channel is not None
        if channel.is_current:
            raise RuntimeError("force_roundtrip() in a callback waits for itself: the changes travel when the callback ends")
        try:
            channel.settled().result(self._timeout_s)
        except TimeoutError:
            raise CannotConnect(f"the server has not answered within {self._timeout_s:g} s") from None
        if replica.refusals:
            refused, replica.refusals = replica.refusals, []
            raise RuntimeError("the server would not take: " + "; ".join(refused))

    def send_event(self, name: str, model: HasProps | None = None, **values: Any) -> None:
        """Raise an event at the app, as its user would: `session.send_event("button_click", button)`."""
        self._followed().emit(name, model, values)

    def request_server_info(self) -> dict[str, dict[str, str]]:
        """The versions of both sides, after a round trip: they are the same ones, or there would be no connection."""
        self.force_roundtrip()
        return {"version_info": {"desk": desk.__version__, "server": desk.__version__}}

    def show(self, obj: HasProps | None = None, browser: Any = None, new: str = "tab") -> None:
        """Open the session in the default browser, with a model added first where one is given."""
        if obj is not None:
            self.document.add_root(obj)
            self.force_roundtrip()
        show_session(session=self, browser=browser, new=new)

    def close(self, why: str = "closed") -> None:
        """Send what is still to be sent, and leave. The session goes on for as long as the server keeps it. The document stays
        as it is. A second call does nothing."""
        if self._channel is None:
            return
        try:
            if self.connected and not self._channel.is_current:
                self.force_roundtrip()
        except CannotConnect:
            pass  # it has ended by itself
        finally:
            self._leave()

    def _open(self, document: Document, *, pushes_all: bool) -> None:
        entry = log_in(self.url, session_id=self._wanted, arguments=self._arguments)
        replica = AuthorReplica(document, secrets.token_hex(16), mark=secrets.token_hex(4), pushes_all=pushes_all)
        channel = Channel(replica, entry, max_message_size=self._max_message_size, timeout_s=self._timeout_s)
        channel.open()
        self._replica, self._channel = replica, channel

    def _leave(self) -> None:
        if self._channel is not None:
            self._channel.close()

    def _followed(self) -> AuthorReplica:
        if self._replica is None:
            raise CannotConnect("not connected: call connect(), or get the session from pull_session()")
        return self._replica


def pull_session(
    session_id: str | None = None,
    url: str = "default",
    io_loop: Any = None,
    arguments: Mapping[str, Any] | None = None,
    max_message_size: int = MAX_MESSAGE_BYTES,
) -> ClientSession:
    """A session with the document that the app has made for it: a new one, or the one of an id. Raises OSError."""
    session = ClientSession(session_id, url, io_loop, arguments, max_message_size)
    session.pull()
    return session


def push_session(
    document: Document,
    session_id: str | None = None,
    url: str = "default",
    io_loop: Any = None,
    max_message_size: int = MAX_MESSAGE_BYTES,
) -> ClientSession:
    """A session that shows a document of this program's, whose callbacks run here. Raises OSError."""
    session = ClientSession(session_id, url, io_loop, max_message_size=max_message_size)
    session.push(document)
    return session


def show_session(
    session_id: str | None = None,
    url: str = "default",
    session: ClientSession | None = None,
    browser: Any = None,
    new: str = "tab",
) -> None:
    """Open a session in the default browser, by an address that lets it in once. Raises ValueError without a session, OSError
    where its server is not there."""
    if session is None and not session_id:
        raise ValueError("show_session: say which session: session=..., or session_id=... and url=...")
    from urllib.parse import urlsplit

    from desk.author_key import AuthorKey
    from desk.run.redirect_file import open_in_browser

    address = session.url if session is not None else app_address(url)
    key = AuthorKey.of(urlsplit(address).port or 80)
    if key is None:
        raise CannotConnect(f"no server of this user listens at {address}")
    open_in_browser(f"{address}?key={key.sign(session_id=session.id if session is not None else str(session_id))}")
