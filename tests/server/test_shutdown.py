"""The end of a server: every page is told, every session ends, and no callback holds it up."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from desk.application import Application
from desk.server.addresses import PortTaken
from desk.server.limits import Limits
from desk.server.server import Server
from desk.wire import MessageType

from .apps import Gate, echo, waiting_at
from .running import running


def test_pages_are_told_and_closed_with_1001() -> None:
    """P25, P42."""
    with running(echo) as server:
        page = server.page()
        stopping = threading.Thread(target=server.server.stop)
        stopping.start()
        assert page.receive(MessageType.CLOSING).body["reason"]
        with pytest.raises(ConnectionClosed) as closed:
            page.socket.recv(timeout=10)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1001
        stopping.join(10)
        assert not stopping.is_alive()


def test_a_callback_that_never_returns_does_not_keep_the_server() -> None:
    gate = Gate()
    with running(waiting_at(gate)) as server:
        page = server.page()
        page.push_set(page.id_of("Slider"), "value", 7)
        assert gate.entered.wait(10)
        server.server.stop()
        assert server.server.wait_stopped(0)
        assert not gate.open.is_set()
    gate.open.set()


def test_sessions_are_destroyed_when_the_server_ends() -> None:
    ended: list[Any] = []
    with running(lambda doc: doc.on_session_destroyed(ended.append)) as server:
        server.page()
    assert len(ended) == 1


def test_no_thread_is_left_when_the_server_has_ended() -> None:
    with running(echo, policy="token", keep_s=60) as server:
        server.page()
        server.page()
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("desk-")]


def test_a_page_that_comes_while_the_server_ends_begins_no_session() -> None:
    with running(echo, policy="token", keep_s=60) as server:
        mount = server.server._mounts["/app"]
        visitor = next(iter(server.server.gate._visitors.values()))
        late = server.ticket()
    assert mount.session_for(late, visitor) is None
    assert not mount.sessions.all()


def test_a_taken_port_is_an_error_that_names_its_holder() -> None:
    import os

    with running(echo) as server, pytest.raises(PortTaken) as taken:
        Server({"/app": Application.from_function(echo)}, policy="window", port=server.server.port)
    assert taken.value.holder is not None
    assert taken.value.holder[0] == os.getpid()
    assert str(os.getpid()) in str(taken.value)


def test_served_sessions_share_no_more_loops_than_the_pool_has() -> None:
    with running(echo, policy="token", keep_s=60, limits=Limits(loops=2)) as server:
        for _ in range(5):
            server.page()
        loops = [loop.sessions for loop in server.server._loops.loops]
        assert sorted(loops) == [2, 3]


def test_the_loop_of_a_session_ends_with_it() -> None:
    with running(echo) as server:
        assert server.session is not None
        server.server.end_session(server.session)
        assert server.session.loop.join(10)
