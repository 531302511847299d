"""Thirty-six kinds of hostile frames over a raw socket: each ends in a legal close code, and no neighbour notices.

Rules P1, P3, P10, P13 and P42 of docs/protocol.md; RFC 6455 for what is below them.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desk.server.limits import Limits
from desk.wire import Message, MessageType, encode
from tests.server.apps import echo
from tests.server.running import DEADLINE_S, Running, running

LEGAL_CODES = {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 1013}

HELLO = encode(Message(MessageType.HELLO, {"peer": "hostile-0123456789", "revision": 0}))
TEXT, BINARY, CLOSE, PING, PONG = 0x1, 0x2, 0x8, 0x9, 0xA


def frame(
    payload: bytes, opcode: int = BINARY, *, fin: bool = True, masked: bool = True, rsv: int = 0, length: int | None =
    None
) -> bytes:
    """One WebSocket frame, as wrong as asked for. `length` is what the header claims."""
    claimed = len(payload) if length is None else length
    first = (0x80 if fin else 0) | rsv << 4 | opcode
    bit = 0x80 if masked else 0
    if claimed < 126:
        header = struct.pack("!BB", first, bit | claimed)
    elif claimed < 2**16:
        header = struct.pack("!BBH", first, bit | 126, claimed)
    else:
        header = struct.pack("!BBQ", first, bit | 127, claimed)
    if not masked:
        return header + payload
    mask = b"\1\2\3\4"
    return header + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))


def message(type: int, json: bytes, *, version: int = 1, reserved: int = 0, length: int | None = None) -> bytes:
    """A frame of our own protocol, in a frame of the WebSocket."""
    header = struct.pack("<BBHI", version, type, reserved, len(json) if length is None else length)
    return frame(header + json)


def push(json: bytes) -> bytes:
    return message(2, json)


HELLO_FRAME = frame(HELLO)

#: What is sent after a hello, by name.
AFTER_HELLO: dict[str, bytes] = {
    # RFC 6455
    "a text frame": frame(b"{}", TEXT),
    "a frame without a mask": frame(HELLO, masked=False),
    "reserved bit 1": frame(b"x", rsv=4),
    "reserved bit 3": frame(b"x", rsv=1),
    "opcode 3": frame(b"x", 0x3),
    "opcode 15": frame(b"", 0xF),
    "a continuation of nothing": frame(b"x", 0x0),
    "a message inside a message": frame(b"x", fin=False) + frame(b"y"),
    "a ping in pieces": frame(b"x", PING, fin=False),
    "a ping of 126 bytes": frame(b"x" * 126, PING),
    "half a close code": frame(b"\x03", CLOSE),
    "close code 1005": frame(struct.pack("!H", 1005), CLOSE),
    "close code 0": frame(struct.pack("!H", 0), CLOSE),
    "close code 5000": frame(struct.pack("!H", 5000), CLOSE),
    "a close reason that is not UTF-8": frame(struct.pack("!H", 1000) + b"\xff\xfe", CLOSE),
    "a frame of 2^63 bytes": frame(b"", length=2**63),
    "a frame beyond the limit": frame(b"", length=Limits().message_bytes + 1),
    "a message of 2000 empty pieces": frame(b"", fin=False) + frame(b"", 0x0, fin=False) * 2000,
    "101 pings": frame(b"", PING) * 101,
    # our protocol
    "an empty frame": frame(b""),
    "seven bytes": frame(b"\1\2\0\0\0\0\0"),
    "another version": message(2, b"{}", version=2),
    "reserved bytes": message(2, b"{}", reserved=1),
    "an unknown type": message(99, b"{}"),
    "a server's message": message(17, b"{}"),
    "a second hello": HELLO_FRAME,
    "JSON longer than the frame": message(2, b"{}", length=1000),
    "JSON that is a list": push(b"[]"),
    "JSON that is none": push(b"{"),
    "JSON that is not UTF-8": push(b'{"a":"\xff"}'),
    "JSON 100,000 deep": push(b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    "a NaN": push(b'{"seq":NaN,"changes":[]}'),
    "an array outside of its section": push(b'{"seq":{"@":"array","dtype":"float64","shape":[1000],"offset":0}}'),
    "an array of 2^60 numbers": push(
        b'{"seq":{"@":"array","dtype":"float64","shape":[1152921504606846976],"offset":0}}'
    ),
    "a push without a seq": push(b'{"changes":[]}'),
    "a push whose changes are a number": push(b'{"seq":1,"changes":5}'),
    "three pushes for the root's own properties": b"".join(
        push(b'{"seq":%d,"changes":[{"kind":"add_root","model":"p1"}]}' % seq) for seq in (1, 2, 3)
    ),
    "pushes for models that never were": b"".join(
        push(b'{"seq":%d,"changes":[{"kind":"set","model":"nobody","name":"value","value":1}]}' % seq)
        for seq in (1, 2, 3)
    ),
    "a ping before the hello is over": message(4, b'{"t":1}') + push(b"[]"),
    "101 pings of ours": message(4, b'{"t":1}') * 101,
}

BEFORE_HELLO: dict[str, bytes] = {
    "a push before hello": push(b'{"seq":1,"changes":[]}'),
    "a ping before hello": message(4, b'{"t":1}'),
    "a hello of 5 kB": message(1, b'{"peer":"' + b"a" * 5000 + b'","revision":0}'),
    "a hello without a peer": message(1, b'{"revision":0}'),
    "a hello with a list as its peer": message(1, b'{"peer":[],"revision":0}'),
    "a hello with a negative revision": message(1, b'{"peer":"hostile-0123456789","revision":-1}'),
}

#: These never end by themselves: a clock has to end them.
UNFINISHED: dict[str, bytes] = {
    "silence": b"",
    "half a frame": frame(HELLO)[:9],
    "the header of a frame": frame(b"", length=4000),
    "half a message": frame(HELLO[:5], fin=False),
}


@dataclass
class Socket:
    """A socket that has made the handshake and reads frames."""

    connection: socket.socket
    data: bytes = b""

    def close_code(self) -> int:
        """Read until the server closes; the code of its close frame, 0 for none."""
        while True:
            opcode, payload = self.read_frame()
            if opcode == CLOSE:
                return int(struct.unpack("!H", payload[:2])[0]) if len(payload) > 1 else 1005
            if opcode < 0:
                return 0

    def read_frame(self) -> tuple[int, bytes]:
        head = self._take(2)
        if len(head) < 2:
            return -1, b""
        length = head[1] & 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._take(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self._take(8))
        return head[0] & 0x0F, self._take(length)

    def _take(self, count: int) -> bytes:
        while len(self.data) < count:
            try:
                more = self.connection.recv(65536)
            except ConnectionError:
                more = b""
            if not more:
                break
            self.data += more
        taken, self.data = self.data[:count], self.data[count:]
        return taken


def upgraded(server: Running, timeout_s: float = DEADLINE_S) -> Socket:
    """The owner's own handshake: the frames that follow are the attack."""
    connection = socket.create_connection(("127.0.0.1", server.server.port), timeout=timeout_s)
    request = (
        f"GET /app/ws?page={server.ticket()} HTTP/1.1\r\nHost: {server.host}\r\nOrigin: {server.origin}\r\n"
        f"Cookie: {server.cookie}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    connection.sendall(request.encode())
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(4096)
    head, _, rest = data.partition(b"\r\n\r\n")
    assert b" 101 " in head
    return Socket(connection, rest)


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Running, Callable[[], None]]]:
    """A server with a neighbour's session, and a check that the neighbour still echoes."""
    with running(echo, policy="token", keep_s=5) as server:
        neighbour = server.page()
        values = iter(range(1, 10_000))

        def echoes() -> None:
            value = next(values)
            patch = neighbour.receive_answer(neighbour.push_set(neighbour.id_of("Slider"), "value", value))
            assert any(change["value"] == str(value) for change in patch.body["changes"])

        yield server, echoes


def test_there_are_at_least_thirty_six_kinds() -> None:
    assert len(AFTER_HELLO) + len(BEFORE_HELLO) + len(UNFINISHED) >= 36


@pytest.mark.parametrize("name", AFTER_HELLO)
def test_a_hostile_frame_after_hello_ends_in_a_legal_close_code(
    pair: tuple[Running, Callable[[], None]], name: str
) -> None:
    server, echoes = pair
    hostile = upgraded(server)
    with hostile.connection:
        hostile.connection.sendall(HELLO_FRAME)
        _send(hostile.connection, AFTER_HELLO[name])
        assert hostile.close_code() in LEGAL_CODES
    echoes()


@pytest.mark.parametrize("name", BEFORE_HELLO)
def test_a_hostile_frame_before_hello_ends_in_a_legal_close_code(
    pair: tuple[Running, Callable[[], None]], name: str
) -> None:
    server, echoes = pair
    hostile = upgraded(server)
    with hostile.connection:
        _send(hostile.connection, BEFORE_HELLO[name])
        assert hostile.close_code() in LEGAL_CODES
    echoes()


@pytest.mark.parametrize("name", UNFINISHED)
def test_an_unfinished_message_is_ended_by_a_clock(name: str) -> None:
    """The clocks are ten seconds; the test has them run faster."""
    with running(echo, limits=Limits(hello_s=0.1)) as server:
        hostile = upgraded(server)
        with hostile.connection:
            _send(hostile.connection, UNFINISHED[name])
            assert hostile.close_code() in LEGAL_CODES


def test_a_silent_connection_is_pinged_and_then_ended() -> None:
    """P40. A socket that answers no ping is dead."""
    with running(echo, limits=Limits(ping_after_s=0.1, idle_s=1.5)) as server:
        hostile = upgraded(server)
        with hostile.connection:
            hostile.connection.sendall(HELLO_FRAME)
            opcodes = []
            while PING not in opcodes:
                opcodes.append(hostile.read_frame()[0])
            assert hostile.close_code() == 1013


def test_half_a_message_between_pings_is_ended() -> None:
    with running(echo, limits=Limits(idle_s=0.1)) as server:
        hostile = upgraded(server)
        with hostile.connection:
            hostile.connection.sendall(HELLO_FRAME + frame(b"x", fin=False))
            assert hostile.close_code() in LEGAL_CODES


def test_slow_headers_are_cut_off() -> None:
    with (
        running(echo, limits=Limits(headers_s=0.2)) as server,
        socket.create_connection(("127.0.0.1", server.server.port), timeout=10) as slow,
    ):
        slow.sendall(b"GET /app HTTP/1.1\r\nHost: ")
        assert slow.recv(1000) == b""


def test_a_flood_of_strangers_does_not_keep_the_owner_out() -> None:
    """T20: at most so many connections that have not shown who they are; the oldest makes room."""
    with running(echo, limits=Limits(strangers=8)) as server:
        flood = [socket.create_connection(("127.0.0.1", server.server.port), timeout=10) for _ in range(50)]
        assert server.get().status == 200
        assert flood[0].recv(1) == b""
        assert len(server.server._strangers) <= 8
        for one in flood:
            one.close()


def test_compression_is_not_negotiated(pair: tuple[Running, Callable[[], None]]) -> None:
    server, _ = pair
    offer = {"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"}
    response = server.handshake(headers=offer)
    assert response.status == 101
    assert response.header("Sec-WebSocket-Extensions") is None


def test_memory_stays_bounded_under_frames_that_claim_to_be_big(pair: tuple[Running, Callable[[], None]]) -> None:
    server, echoes = pair
    before = _resident_bytes()
    for _ in range(50):
        hostile = upgraded(server)
        with hostile.connection:
            _send(hostile.connection, frame(b"", length=2**40) + b"x" * 10_000)
            assert hostile.close_code() == 1009
    echoes()
    assert _resident_bytes() - before < 20 * 2**20


def test_a_flood_of_bad_frames_is_a_few_lines_in_the_log(
    pair: tuple[Running, Callable[[], None]], caplog: pytest.LogCaptureFixture
) -> None:
    """T51."""
    server, _ = pair
    server.server.quota._since.clear()
    caplog.clear()
    for _ in range(40):
        hostile = upgraded(server)
        with hostile.connection:
            hostile.connection.sendall(frame(b"\n forged line"))
            hostile.close_code()
    lines = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert 0 < len(lines) <= 12
    assert not any("\n" in line for line in lines)


def _send(connection: socket.socket, data: bytes) -> None:
    """The server may hang up in the middle of it: that is what the test is about."""
    try:
        connection.sendall(data)
    except (BrokenPipeError, ConnectionResetError):
        return


def _resident_bytes() -> int:
    status = Path("/proc/self/statm")
    if not status.exists():
        pytest.skip("only Linux tells a process its memory in /proc")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
