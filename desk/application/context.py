"""What an app may know of the session and the server that it runs in: `curdoc().session_context`.

The names are those of Bokeh's server, so that `curdoc().session_context.request.arguments` keeps working. A context
holds plain data: it knows no socket and no handler.

    context.request.arguments.get("n", [b"10"])[0]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True)
class RequestInfo:
    """The request that opened a session's page. Argument values are lists of bytes, as Tornado gives them."""

    arguments: Mapping[str, list[bytes]] = field(default_factory=lambda: _NOTHING)
    cookies: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    headers: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    #: What the app's process_request hook made of it.
    payload: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)


class ServerContext:
    """One per server and app: its sessions, and whatever attributes an app puts here to share between them."""

    def __init__(self, sessions: Callable[[], list[SessionContext]]) -> None:
        self._sessions = sessions

    @property
    def sessions(self) -> list[SessionContext]:
        """The contexts of the sessions that live now."""
        return self._sessions()


class SessionContext:
    """One per session. `destroyed` becomes true before the callbacks of `on_session_destroyed` run."""

    def __init__(self, session_id: str, request: RequestInfo, server_context: ServerContext) -> None:
        self.id = session_id
        self.request = request
        self.server_context = server_context
        self.destroyed = False
        self.logout_url: str | None = None
        self.token_payload: Mapping[str, Any] = _NOTHING
