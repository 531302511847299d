"""Bytes to messages and back. Holds no state and knows no session, no socket and no clock.

    decode(encode(Message(MessageType.PING, {"t": 1})))
"""

from __future__ import annotations

from .frame import MalformedFrame, decode, encode
from .message import Message, MessageType
from .values import MalformedValue, Ref, UnsendableValue, from_json_form, to_json_form

__all__ = [
    "MalformedFrame", "MalformedValue", "Message", "MessageType", "Ref", "UnsendableValue", "decode", "encode", "from_json_form",
    "to_json_form",
]  # fmt: skip
