"""A document or an app below a cell of a notebook: a server in the kernel, and the tag of a frame.

    tag_for(document, "localhost:8888")

The server lives as long as the kernel. Only pages of the notebook's address may show it, each by a key for one use.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desk.application import Application

if TYPE_CHECKING:
    from desk.document import Document
    from desk.server.server import Server
    from desk.server.session import Session

_servers: list[Server] = []
_shown: dict[Document, tuple[Server, Session]] = {}


def tag_for(shown: Document | Application | Callable[[Document], Any], notebook_url: str) -> str:
    """The HTML that shows it."""
    from desk.document import Document
    from desk.embed import server_document, server_session
    from desk.server.server import Server

    is_document = isinstance(shown, Document)
    if isinstance(shown, Document) and shown in _shown:  # one that stands below another cell already
        server, session = _shown[shown]
        return server_session(session_id=session.id, url=server.url(""))
    app: Any = (lambda _: None) if is_document else shown
    server = Server({"/": app}, policy="token", port=0, keep_s=600.0, allow_websocket_origin=_names(notebook_url))
    server.start()
    if not _servers:
        atexit.register(stop)
    _servers.append(server)
    url = server.url("")
    if not is_document:
        return server_document(url)
    session = server.open_session("/", shown)  # type: ignore[arg-type]
    _shown[shown] = server, session  # type: ignore[index]
    return server_session(session_id=session.id, url=url)


def _names(notebook_url: str) -> list[str]:
    """Where the notebook's page may come from: this machine has several names."""
    bare = notebook_url.partition("://")[2] or notebook_url
    host, _, port = bare.strip("/").rpartition(":")
    if host in ("localhost", "127.0.0.1"):
        return [f"localhost:{port}", f"127.0.0.1:{port}"]
    return [bare.strip("/")]


def stop() -> None:
    """End all servers of the kernel."""
    _shown.clear()
    while _servers:
        _servers.pop().stop()
