"""The channel of Windows, which works here too: a port, and a token that both ends prove to know without saying it."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desk.run import single_instance
from desk.run.instance_channel import Channel, LoopbackPort, NotOurs, Talk, channel_of
from desk.run.single_instance import Launch, SingleInstance
from tests.server.running import DEADLINE_S, wait_until


@pytest.fixture
def channel(tmp_path: Path) -> LoopbackPort:
    return LoopbackPort(tmp_path / "app.port")


def talked(channel: Channel, other: Callable[[socket.socket], None]) -> Exception | None:
    """What the listening side thinks of a caller."""
    listener = channel.listen()
    caller = threading.Thread(target=lambda: other(socket.create_connection(listener.getsockname(), DEADLINE_S)))
    caller.start()
    connection, _ = listener.accept()
    try:
        with connection:
            channel.admit(connection, Talk(connection, time.monotonic() + DEADLINE_S))
    except OSError as error:
        return error
    finally:
        listener.close()
        caller.join(DEADLINE_S)
    return None


def test_who_has_read_the_file_is_let_in(channel: LoopbackPort, tmp_path: Path) -> None:
    def call(connection: socket.socket) -> None:
        connection.close()
        second = LoopbackPort(tmp_path / "app.port")
        with second.connect(DEADLINE_S) as mine:
            second.introduce(mine, Talk(mine, time.monotonic() + DEADLINE_S))

    listener = channel.listen()
    caller = threading.Thread(target=lambda: call(socket.socket()))
    caller.start()
    connection, _ = listener.accept()
    with connection:
        channel.admit(connection, Talk(connection, time.monotonic() + DEADLINE_S))
    caller.join(DEADLINE_S)
    listener.close()
    assert (tmp_path / "app.port").stat().st_mode & 0o777 == 0o600
    channel.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("answer", [b"", b"\n", b"abc def\n", b"abc " + b"0" * 64 + b"\n", b"x" * 5000])
def test_who_does_not_know_the_token_is_not(answer: bytes, channel: LoopbackPort) -> None:
    def call(connection: socket.socket) -> None:
        with connection:
            connection.recv(1000)
            with contextlib.suppress(OSError):  # the other end may have had enough already
                connection.sendall(answer)
                connection.shutdown(socket.SHUT_WR)

    assert isinstance(talked(channel, call), NotOurs)


def test_the_token_never_travels(channel: LoopbackPort, tmp_path: Path) -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as impostor:
        (tmp_path / "app.port").write_text(json.dumps([impostor.getsockname()[1], "ab" * 32]))

        def listen() -> None:
            connection, _ = impostor.accept()
            with connection:
                connection.sendall(b"00" * 16 + b"\n")
                heard.append(connection.recv(10_000))
                connection.sendall(b"0" * 64 + b"\n")

        thread = threading.Thread(target=listen)
        thread.start()
        with channel.connect(DEADLINE_S) as mine, pytest.raises(NotOurs):
            channel.introduce(mine, Talk(mine, time.monotonic() + DEADLINE_S))
        thread.join(DEADLINE_S)
    assert b"ab" * 32 not in heard[0]
    assert bytes.fromhex("ab" * 32) not in heard[0]


@pytest.mark.parametrize("content", ["", "[]", "[1]", '["x", "y"]', '{"a": 1}', "[80, 5]"])
def test_a_file_that_is_none_is_no_crash(content: str, channel: LoopbackPort, tmp_path: Path) -> None:
    (tmp_path / "app.port").write_text(content)
    with pytest.raises(OSError):
        channel.connect(1)


def test_a_listener_that_says_nothing_is_given_up_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        connection = socket.create_connection(silent.getsockname())
        with connection, pytest.raises(TimeoutError):
            Talk(connection, time.monotonic() + 0.1).hear()
        with socket.create_connection(silent.getsockname()) as late, pytest.raises(TimeoutError):
            Talk(late, time.monotonic() - 1).say("x")


def test_launches_are_handed_over_through_a_port_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(single_instance, "channel_of", lambda folder, name: LoopbackPort(folder / f"{name}.port"))
    first, second = SingleInstance("app", tmp_path), SingleInstance("app", tmp_path)
    heard: list[Launch] = []
    try:
        assert first.claim([])
        first.on_launch(heard.append)
        monkeypatch.setattr(single_instance, "_lock", lambda path: None)
        assert not second.claim(["--rows", "3"])
        wait_until(lambda: heard)
        assert heard == [Launch(("--rows", "3"), os.getcwd())]
    finally:
        first.release()
        second.release()


def test_the_lines_of_a_talk_may_arrive_in_any_pieces() -> None:
    mine, theirs = socket.socketpair()
    with mine, theirs:
        talk = Talk(mine, time.monotonic() + DEADLINE_S)
        theirs.sendall(b"one\ntwo\nth")
        assert [talk.hear(), talk.hear()] == ["one", "two"]
        theirs.sendall(b"ree\n")
        assert talk.hear() == "three"


def test_a_path_that_is_too_long_is_said_and_not_cut(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too long"):
        channel_of(tmp_path / ("x" * 100), "name")
