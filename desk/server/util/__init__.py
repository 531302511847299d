"""Sockets for servers of one's own.

sockets, port = bind_sockets("localhost", 0)
"""

from __future__ import annotations

from typing import Any

from desk.server.addresses import bind

__all__ = ["bind_sockets"]


def bind_sockets(address: str | None, port: int) -> tuple[list[Any], int]:
    """Sockets that listen, and their port; 0 takes a free one. Raises PortTaken."""
    sockets = bind(address or "127.0.0.1", port)
    return sockets, int(sockets[0].getsockname()[1])
