"""A frame (protocol P1 to P3): `u8 version | u8 type | u16 0 | u32 n | n bytes JSON | zeros | arrays`.

Arrays start at multiples of 8 bytes, so that the browser views them without a copy.
"""

from __future__ import annotations

import json
import struct
from typing import Any

from .message import Message, MessageType
from .values import Arrays, ArraySection, MalformedValue, tag, untag

VERSION = 1
_HEADER = struct.Struct("<BBHI")
_TYPES = {int(member): member for member in MessageType}


class MalformedFrame(ValueError):
    """Bytes that are no frame; `code` is the WebSocket close code that answers them."""

    def __init__(self, reason: str, code: int = 1007) -> None:
        super().__init__(reason)
        self.code = code


def encode(message: Message) -> bytes:
    """The bytes of a message. Raises UnsendableValue for a value that the wire cannot carry."""
    arrays = Arrays()
    text = json.dumps(tag(message.body, arrays), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    body = text.encode("utf-8", "replace")  # lone surrogates become question marks
    header = _HEADER.pack(VERSION, message.type, 0, len(body))
    if not arrays.parts:
        return header + body
    padding = b"\0" * (-(len(header) + len(body)) % 8)
    return b"".join([header, body, padding, *arrays.parts])


def decode(frame: bytes) -> Message:
    """The message of some bytes. Raises MalformedFrame."""
    if len(frame) < _HEADER.size:
        raise MalformedFrame("shorter than a header")
    version, type_, reserved, length = _HEADER.unpack_from(frame)
    if version != VERSION or reserved != 0:
        raise MalformedFrame(f"version {version} is not {VERSION}")
    if type_ not in _TYPES:
        raise MalformedFrame(f"unknown message type {type_}")
    end = _HEADER.size + length
    if end > len(frame):
        raise MalformedFrame("the JSON is longer than the frame")
    try:
        body: Any = json.loads(frame[_HEADER.size : end].decode("utf-8"), parse_constant=_no_constant)
        if not isinstance(body, dict):
            raise MalformedFrame("the JSON is no object")
        return Message(_TYPES[type_], untag(body, ArraySection(frame, end + (-end % 8))))
    except (UnicodeDecodeError, json.JSONDecodeError, MalformedValue, RecursionError) as error:
        raise MalformedFrame(f"{type(error).__name__}: {error}") from None
    except ValueError as error:  # a number with too many digits
        raise MalformedFrame(str(error)) from None


def _no_constant(name: str) -> Any:
    raise MalformedFrame(f"{name} is no JSON")
