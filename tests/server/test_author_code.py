"""What an author's code may do to its session, and never does to the loop or to other sessions."""

from __future__ import annotations

import asyncio
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from desk.document import Document, curdoc
from desk.io import show
from desk.models import ColumnDataSource
from desk.models.widgets import Button, Div, Slider
from desk.server.limits import Limits
from desk.server.server import Server
from desk.wire import MessageType

from .apps import echo
from .running import DEADLINE_S, Page, running, wait_until

LEAVE = 7
SERVED: dict[str, Any] = {"policy": "token", "keep_s": 60, "limits": Limits(loops=1)}


def _leave() -> None:
    sys.exit(3)


async def _leave_later() -> None:
    await asyncio.sleep(0)
    sys.exit(3)


WAYS: dict[str, Callable[[Document], Any]] = {
    "on_change": lambda document: _leave(),
    "next tick": lambda document: document.add_next_tick_callback(_leave),
    "timeout": lambda document: document.add_timeout_callback(_leave, 1),
    "periodic": lambda document: document.add_periodic_callback(_leave, 1),
    "async on_change": lambda document: _leave_later(),
    "async tick": lambda document: document.add_next_tick_callback(_leave_later),
}


def reacting(react: Callable[[Document], Any]) -> Callable[[Document], None]:
    """`echo`, but at one value something happens; what it returns is returned to Desk, as a coroutine would be."""

    def fill(document: Document) -> None:
        echo(document)
        slider = document.roots[0]
        if react is WAYS["async on_change"]:

            async def changed(attr: str, old: Any, new: Any) -> None:
                if new == LEAVE:
                    await react(document)

            slider.on_change("value", changed)
        else:
            slider.on_change("value", lambda attr, old, new: react(document) if new == LEAVE else None)

    return fill


def close_code(page: Page) -> int:
    """Read to the end; the close code."""
    while True:
        try:
            page.socket.recv(timeout=DEADLINE_S)
        except ConnectionClosed as closed:
            assert closed.rcvd is not None
            return closed.rcvd.code


@pytest.mark.parametrize("way", WAYS)
def test_sys_exit_in_a_callback_ends_its_session_and_no_other(way: str) -> None:
    """P25, P42: a "Quit" button is standard."""
    with running(reacting(WAYS[way]), **SERVED) as server:
        first, second = server.page(), server.page()
        leaving = next(one for one in server.server.sessions if one.id == first.session)
        first.push_set(first.id_of("Slider"), "value", LEAVE)
        assert first.receive(MessageType.CLOSING).body["reason"]
        assert close_code(first) == 1001
        wait_until(lambda: leaving.ended, "the end")
        assert leaving.exit_status == 3
        assert leaving.context.destroyed
        second.receive_answer(second.push_set(second.id_of("Slider"), "value", 5))
        assert [one.id for one in server.server.sessions] == [second.session]
        assert server.page().session not in (first.session, second.session)


def test_sys_exit_in_an_event_callback_ends_the_session() -> None:
    def fill(document: Document) -> None:
        button = Button()
        button.on_event("button_click", lambda: sys.exit())
        document.add_root(button)

    with running(fill) as server:
        page = server.page()
        event = {"kind": "event", "name": "button_click", "model": page.id_of("Button"), "values": {}}
        page.send(MessageType.PUSH, {"seq": 1, "revision": 0, "changes": [event]})
        page.receive(MessageType.CLOSING)
        assert server.session is not None
        assert server.session.exit_status == 0


def test_a_windows_page_that_comes_back_after_the_end_does_not_begin_the_app_again() -> None:
    with running(reacting(WAYS["on_change"])) as server:
        page = server.page()
        ticket = server.ticket()
        page.push_set(page.id_of("Slider"), "value", LEAVE)
        page.receive(MessageType.CLOSING)
        wait_until(lambda: not server.server.sessions, "the end")
        late = server.page(ticket=ticket, hello=False)
        assert close_code(late) == 1008


def test_a_page_without_a_hello_is_not_left_behind_by_the_end_of_its_session() -> None:
    with running(echo) as server:
        silent = server.page(hello=False)
        wait_until(lambda: server.server._connections, "the connection")
        assert server.session is not None
        server.server.end_session(server.session)
        assert close_code(silent) == 1001


@pytest.mark.parametrize("error", [KeyboardInterrupt, asyncio.CancelledError])
def test_other_ends_of_a_program_are_reported_like_errors(error: type[BaseException]) -> None:
    def react(document: Document) -> None:
        raise error

    with running(reacting(react)) as server:
        page = server.page()
        seq = page.push_set(page.id_of("Slider"), "value", LEAVE)
        assert error.__name__ in page.receive(MessageType.NOTICE).body["detail"]
        assert page.receive_answer(seq) is not None
        page.receive_answer(page.push_set(page.id_of("Slider"), "value", 5))


@pytest.mark.parametrize("error", [SystemExit, KeyboardInterrupt, asyncio.CancelledError, ValueError])
def test_what_a_destroyed_callback_raises_leaves_the_loop_to_the_others(error: type[BaseException]) -> None:
    def fill(document: Document) -> None:
        def fail(context: Any) -> None:
            raise error

        echo(document)
        document.add_periodic_callback(lambda: None, 1)
        document.on_session_destroyed(fail)

    with running(fill, **SERVED) as server:
        first, second = server.page(), server.page()
        ending = next(one for one in server.server.sessions if one.id == first.session)
        server.server.end_session(ending)
        assert close_code(first) == 1001
        second.receive_answer(second.push_set(second.id_of("Slider"), "value", 5))
        assert ending.document.session_callbacks == []


def test_an_async_destroyed_callback_runs_before_the_servers_end() -> None:
    ended: list[Any] = []

    def fill(document: Document) -> None:
        async def say_goodbye(context: Any) -> None:
            for _ in range(3):
                await asyncio.sleep(0)
            ended.append(context.destroyed)

        document.on_session_destroyed(say_goodbye)

    with running(fill) as server:
        server.page()
    assert ended == [True]


# -- a document that a thread has


@contextmanager
def held_by_a_thread(document: Document) -> Iterator[Callable[[], None]]:
    """A thread has the document until the function is called; nobody waits long for it."""
    document._lock.wait_s = 0.02
    taken, free = threading.Event(), threading.Event()

    def hold() -> None:
        with document.locked("hog"):
            taken.set()
            free.wait(DEADLINE_S)

    thread = threading.Thread(target=hold)
    thread.start()
    assert taken.wait(DEADLINE_S)
    try:
        yield free.set
    finally:
        free.set()
        thread.join(DEADLINE_S)


def test_pushes_to_a_locked_document_are_kept_in_order_and_the_page_is_told_once() -> None:
    """P36: nothing that is pushed is lost."""
    seen: list[Any] = []

    def fill(document: Document) -> None:
        echo(document)
        document.roots[0].on_change("value", lambda attr, old, new: seen.append(new))

    with running(fill) as server:
        page = server.page()
        assert server.session is not None
        slider = page.id_of("Slider")
        with held_by_a_thread(server.session.document) as release:
            page.push_set(slider, "value", 3)
            assert "hog" in page.receive(MessageType.NOTICE).body["text"]
            page.push_set(slider, "value", 4)
            last = page.push_set(slider, "value", 5)
            wait_until(lambda: len(server.session._arrivals) >= 3, "the messages")  # type: ignore[union-attr]
            assert seen == []
            release()
            notices, answers = 0, 0
            while answers < last:
                message = page.receive_any()
                notices += message.type is MessageType.NOTICE
                answers = message.body.get("answers", 0) if message.type is MessageType.PATCH else answers
            assert notices == 0
        assert seen == [3, 4, 5]


def test_a_hello_to_a_locked_document_is_welcomed_when_it_is_free() -> None:
    with running(echo) as server:
        assert server.session is not None
        page = server.page(hello=False)
        with held_by_a_thread(server.session.document) as release:
            page.send(MessageType.HELLO, {"peer": page.peer, "revision": 0})
            page.receive(MessageType.NOTICE)
            release()
            assert page.receive(MessageType.WELCOME).body["document"]["models"]


def test_a_page_that_leaves_while_the_document_is_locked_leaves_its_edit() -> None:
    with running(echo) as server:
        page = server.page()
        assert server.session is not None
        session = server.session
        with held_by_a_thread(session.document) as release:
            page.push_set(page.id_of("Slider"), "value", 3)
            page.receive(MessageType.NOTICE)
            page.close()
            release()
            wait_until(lambda: session.sync.connections == [], "the end of the page")
        assert session.document.roots[0].value == 3


def test_messages_that_wait_for_a_locked_document_are_bounded() -> None:
    with running(echo, limits=Limits(waiting_messages=4)) as server:
        page = server.page()
        assert server.session is not None
        with held_by_a_thread(server.session.document):
            page.push_set(page.id_of("Slider"), "value", 1)
            page.receive(MessageType.NOTICE)
            with suppress(ConnectionClosed):
                for value in range(8):
                    page.push_set(page.id_of("Slider"), "value", value)
            assert close_code(page) == 1008


def test_no_thread_gets_between_a_message_and_the_encoding_of_what_it_brought_about() -> None:
    """P36. A welcome holds the document's own arrays: rows that come in between would be sent twice."""

    def fill(document: Document) -> None:
        document.add_root(ColumnDataSource(data={"x": [1, 2, 3]}))

    with running(fill) as server:
        assert server.session is not None
        session = server.session
        (source,) = wait_until(lambda: session.document.roots, "the app")
        receive, got_in = session.sync.receive, []

        def receive_and_look(*args: Any) -> None:
            receive(*args)
            thread = threading.Thread(target=stream_if_free)
            thread.start()
            thread.join()

        def stream_if_free() -> None:
            free = session.document._lock.try_acquire(False)
            got_in.append(free)
            if free:
                source.stream({"x": [4]})
                session.document._lock.release()

        session.sync.receive = receive_and_look  # type: ignore[method-assign]
        server.page()
        assert got_in[0] is False


# -- threads of an app, and functions as apps


def test_a_thread_of_a_windows_app_has_its_document_and_opens_no_second_window() -> None:
    def fill(document: Document) -> None:
        def work() -> None:
            assert curdoc() is document
            show(Div(text="from a thread"))
            curdoc().add_next_tick_callback(ticked.set)

        thread = threading.Thread(target=work)
        document.add_timeout_callback(thread.start, 1)

    ticked = threading.Event()
    with running(fill) as server:
        assert ticked.wait(DEADLINE_S)
        assert server.session is not None
        assert [root.text for root in server.session.document.roots] == ["from a thread"]
    assert server.session.document is not curdoc()


def test_a_thread_of_a_served_app_is_told_to_take_its_document_along() -> None:
    told: list[str] = []

    def fill(document: Document) -> None:
        def work() -> None:
            try:
                curdoc()
            except RuntimeError as error:
                told.append(str(error))

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()

    with running(fill, **SERVED) as server:
        server.page()
    assert "take `doc = curdoc()` in the script" in told[0]


def test_a_server_takes_functions() -> None:
    server = Server({"/sliders": echo}, policy="window")
    server.start()
    try:
        session = server.open_session("/sliders")
        assert session.title == "sliders"
        assert isinstance(wait_until(lambda: session.document.roots)[0], Slider)
    finally:
        server.stop()


def test_a_long_upload_that_moves_is_alive() -> None:
    """P40: ten seconds of silence end a connection, not a slow network."""
    with running(echo) as server:
        page = server.page()
        (connection,) = server.server._connections.values()
        page.ping()  # everything before it has been heard
        before = connection._last_message
        header = struct.pack("!BBQ4s", 0x82, 0x80 | 127, 2**20, bytes(4))
        page.socket.socket.sendall(header + bytes(20_000))
        wait_until(lambda: connection._last_message > before, "the sign of life")
        page.socket.socket.close()
