"""The messages of the protocol (docs/protocol.md): a type and a body of plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any


class MessageType(IntEnum):
    """The second byte of a frame."""

    HELLO = 1
    PUSH = 2
    DRAWN = 3
    PING = 4
    WELCOME = 16
    PATCH = 17
    PONG = 18
    NOTICE = 19
    BUSY = 20
    CLOSING = 21


@dataclass(frozen=True, slots=True)
class Message:
    """One message; values in the body are Python's and numpy's, references are `Ref`."""

    type: MessageType
    body: dict[str, Any]
