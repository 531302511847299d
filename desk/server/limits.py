"""The bounds on what anybody may make a server do: sizes, counts and times, in one place.

    Server(applications, policy="window", limits=Limits(idle_s=0.2))     # a test's
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """The defaults are the product's; docs/protocol.md names those that a page has to know."""

    #: Connections that have not shown who they are.
    strangers: int = 256
    #: Time for all headers of a request, and between two requests.
    headers_s: float = 5.0
    header_bytes: int = 16 * 2**10
    body_bytes: int = 2**20
    #: Time and size of the first message on a socket.
    hello_s: float = 10.0
    hello_bytes: int = 4 * 2**10
    message_bytes: int = 32 * 2**20
    #: A socket that has been silent for so long is pinged, and is closed after the longer time.
    ping_after_s: float = 4.0
    idle_s: float = 7.5
    pings_per_s: int = 100
    #: Messages of one page that its session has not taken yet, and frames to it that it has not read.
    waiting_messages: int = 256
    unread_frames: int = 256
    #: Threads that served sessions share.
    loops: int = 64
    sessions: int = 4096
    #: A callback that runs longer than this is shown as busy.
    busy_after_s: float = 0.2


DEFAULTS = Limits()
