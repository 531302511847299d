"""Bytes to messages and back. Holds no state and knows no session, no socket and no clock.

    decode(encode(Message(MessageType.PING, {"t": 1})))
"""

from __future__ import annotations

from .frame import MalformedFrame, decode, encode
from .message import Message, MessageType
from .values import Ref, UnsendableValue

__all__ = ["MalformedFrame", "Message", "MessageType", "Ref", "UnsendableValue", "decode", "encode"]
