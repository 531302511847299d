"""RFC 6455 on the server's side, kept strictly: every breach of it ends in a legal close code.

Tornado accepts frames that are not masked, waits without limit for the rest of half a frame or message, lets a message
have endless fragments, and drops the connection without a close frame for most other breaches. This subclass reads
frames itself; writing and the closing handshake are Tornado's. What is in a message is not looked at here.

    class SocketHandler(Guard, WebSocketHandler):
        message_limit = 4096
        def get_websocket_protocol(self): return strict(super().get_websocket_protocol())
"""

from __future__ import annotations

import codecs
import struct
from typing import TYPE_CHECKING, Any, Protocol, cast

from tornado.iostream import StreamClosedError
from tornado.util import _websocket_mask
from tornado.websocket import WebSocketProtocol, WebSocketProtocol13

if TYPE_CHECKING:
    from tornado.iostream import IOStream

#: A message in more pieces than this is an attack; browsers do not cut messages at all.
_MOST_FRAGMENTS = 1024
_ANSWER_S = 1.0
#: So many bytes of a message count as a sign of life.
_SIGN_OF_LIFE = 2**14

_CONTINUATION, _TEXT, _BINARY, _CLOSE, _PING, _PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA


class BreachError(Exception):
    """The peer broke the protocol."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class Limited(Protocol):
    """What a handler tells the protocol, and hears from it."""

    message_limit: int

    def heard(self, *, control: bool) -> None: ...


class StrictProtocol(WebSocketProtocol13):
    """Tornado's protocol with its reading half replaced."""

    stream: IOStream

    def __init__(self, handler: Any, mask_outgoing: bool, params: Any) -> None:
        super().__init__(handler, mask_outgoing, params)
        self._limits = cast(Limited, handler)
        self._opcode = 0
        self._parts: list[bytes] = []
        self._size = 0

    async def _receive_frame(self) -> None:
        try:
            await self._read_frame()
        except BreachError as breach:
            self.end(breach.code, breach.reason)
            await self._drain()

    def end(self, code: int, reason: str) -> None:
        """Say why, give the peer a moment to answer, and hang up."""
        if not self.is_closing():
            self.close(code, reason)
            self.stream.io_loop.call_later(_ANSWER_S, self._abort)

    async def _drain(self) -> None:
        """Take in what the peer still sends: unread bytes would turn our close frame into a reset."""
        try:
            while True:
                await self.stream.read_bytes(65536, partial=True)
        except StreamClosedError:
            self._abort()

    async def _read_frame(self) -> None:
        first, second = await self._read_bytes(2)
        final, opcode = bool(first & 0x80), first & 0x0F
        masked, length = bool(second & 0x80), second & 0x7F
        control = opcode >= _CLOSE
        if first & 0x70:
            raise BreachError(1002, "reserved bits")
        if opcode not in (_CONTINUATION, _TEXT, _BINARY, _CLOSE, _PING, _PONG):
            raise BreachError(1002, "unknown opcode")
        if not masked:
            raise BreachError(1002, "not masked")
        if control and (length > 125 or not final):
            raise BreachError(1002, "control frame too long or cut")
        self._check_order(opcode)
        if length == 126:
            (length,) = struct.unpack("!H", await self._read_bytes(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", await self._read_bytes(8))
        if not control and self._size + length > self._limits.message_limit:
            raise BreachError(1009, "message too big")
        mask = await self._read_bytes(4)
        payload = _websocket_mask(mask, await self._read_payload(length)) if length else b""
        if control:
            self._limits.heard(control=True)
            self._check_close(opcode, payload)
            await self._handle(opcode, payload)
            return
        if opcode != _CONTINUATION:
            self._opcode = opcode
        self._parts.append(payload)
        self._size += length
        if len(self._parts) > _MOST_FRAGMENTS:
            raise BreachError(1009, "too many fragments")
        if final:
            self._limits.heard(control=False)
            message, opcode = b"".join(self._parts), self._opcode
            self._parts, self._size, self._opcode = [], 0, 0
            if opcode == _TEXT:
                raise BreachError(1003, "text is not spoken here")
            await self._handle(opcode, message)

    async def _read_payload(self, length: int) -> bytes:
        """A long upload on a slow network is alive as long as it moves; one that trickles is not."""
        pieces = []
        while length > _SIGN_OF_LIFE:
            pieces.append(await self._read_bytes(_SIGN_OF_LIFE))
            length -= _SIGN_OF_LIFE
            self._limits.heard(control=False)
        pieces.append(await self._read_bytes(length))
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    @property
    def in_message(self) -> bool:
        """Whether a message has begun and not ended."""
        return self._opcode != 0

    def _check_order(self, opcode: int) -> None:
        if opcode == _CONTINUATION and not self._opcode:
            raise BreachError(1002, "nothing to continue")
        if opcode in (_TEXT, _BINARY) and self._opcode:
            raise BreachError(1002, "the last message has not ended")

    def _check_close(self, opcode: int, payload: bytes) -> None:
        if opcode != _CLOSE or not payload:
            return
        if len(payload) == 1:
            raise BreachError(1002, "half a close code")
        (code,) = struct.unpack(">H", payload[:2])
        if not ((1000 <= code <= 1014 and code not in (1004, 1005, 1006)) or 3000 <= code <= 4999):
            raise BreachError(1002, "no close code")
        try:
            codecs.decode(payload[2:], "utf-8")
        except UnicodeDecodeError:
            raise BreachError(1007, "close reason is not UTF-8") from None

    async def _handle(self, opcode: int, data: bytes) -> None:
        handled = self._handle_message(opcode, data)
        if handled is not None:
            await handled


def strict(protocol: WebSocketProtocol | None) -> StrictProtocol | None:
    """The strict protocol with the parameters that Tornado chose for its own; None for another WebSocket version."""
    if not isinstance(protocol, WebSocketProtocol13):
        return None
    return StrictProtocol(protocol.handler, False, protocol.params)
