"""Timers and coroutines of a document on its loop: what they raise, a locked document, the end of a session."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from desk.document import CallbackError, Document, without_document_lock
from desk.document.current import as_curdoc, curdoc, host, is_current, unhost
from desk.document.session_callbacks import DESTROYED
from desk.models.widgets import Slider

DEADLINE_S = 10.0


async def until(condition: Callable[[], Any]) -> None:
    """Let the loop run until a condition holds."""

    async def poll() -> None:
        while not condition():
            await asyncio.sleep(0.001)

    await asyncio.wait_for(poll(), DEADLINE_S)


def on_a_loop(act: Callable[[Document, list[CallbackError]], Any]) -> list[CallbackError]:
    """Run a document on a loop; returns what its callbacks raised."""
    errors: list[CallbackError] = []

    async def main() -> None:
        document = Document()
        document.run_on(asyncio.get_running_loop(), errors.append)
        await act(document, errors)
        document.callbacks.stop()

    asyncio.run(main())
    return errors


def leave(*_: Any) -> None:
    sys.exit(3)


def interrupt(*_: Any) -> None:
    raise KeyboardInterrupt


def cancel(*_: Any) -> None:
    raise asyncio.CancelledError


async def leave_later() -> None:
    await asyncio.sleep(0)
    sys.exit(3)


async def cancel_later() -> None:
    await asyncio.sleep(0)
    raise asyncio.CancelledError


@pytest.mark.parametrize("callback", [leave, interrupt, cancel, leave_later, cancel_later])
@pytest.mark.parametrize("kind", ["next_tick", "timeout", "periodic"])
def test_what_ends_a_program_is_told_and_does_not_reach_the_loop(kind: str, callback: Callable[[], Any]) -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        document.callbacks.add(kind, callback, 1)
        await until(lambda: errors)

    told = on_a_loop(act)[0]
    assert told.exit_status == (3 if callback in (leave, leave_later) else None)
    assert callback.__name__ in told.callback


@pytest.mark.parametrize(("code", "status"), [(None, 0), (0, 0), (4, 4), ("no data", 1)])
def test_the_status_of_an_exit_is_that_of_python(code: Any, status: int) -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        document.add_next_tick_callback(lambda: sys.exit(code))
        await until(lambda: errors)

    assert on_a_loop(act)[0].exit_status == status


def test_a_coroutine_that_the_end_cancels_is_no_error() -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        begun: list[int] = []

        async def wait_for_ever() -> None:
            begun.append(1)
            await asyncio.Event().wait()

        document.add_next_tick_callback(wait_for_ever)
        await until(lambda: begun)
        document.callbacks.stop()
        await until(lambda: not document.callbacks._tasks)

    assert on_a_loop(act) == []


@contextmanager
def held_by_a_thread(document: Document) -> Iterator[threading.Event]:
    """A thread that has the document until the event is set."""
    taken, free = threading.Event(), threading.Event()

    def hold() -> None:
        with document.locked("hog"):
            taken.set()
            free.wait(DEADLINE_S)

    thread = threading.Thread(target=hold)
    thread.start()
    assert taken.wait(DEADLINE_S)
    try:
        yield free
    finally:
        free.set()
        thread.join(DEADLINE_S)


@pytest.mark.parametrize("kind", ["next_tick", "timeout", "periodic"])
def test_a_timer_whose_document_is_locked_runs_later(kind: str) -> None:
    """It is told once, however often it is tried."""

    async def act(document: Document, errors: list[CallbackError]) -> None:
        document._lock.wait_s = 0.01
        ran: list[int] = []
        with held_by_a_thread(document) as free:
            handle = document.callbacks.add(kind, lambda: ran.append(1), 1)
            await until(lambda: errors)
            first = handle.timer
            await until(lambda: handle.timer is not first)
            assert document.session_callbacks == [handle]
            assert not ran
            free.set()
            await until(lambda: ran)
        assert (document.session_callbacks == [handle]) is (kind == "periodic")

    (error,) = on_a_loop(act)
    assert "hog" in error.text


def test_a_timer_that_wants_no_lock_runs_while_others_have_the_document() -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        ran: list[int] = []

        @without_document_lock
        def slow() -> None:
            ran.append(1)

        with held_by_a_thread(document):
            document.add_next_tick_callback(slow)
            await until(lambda: ran)
        assert not errors

    on_a_loop(act)


def test_a_timer_that_is_removed_while_its_document_is_locked_does_not_run() -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        document._lock.wait_s = 0.01
        ran: list[int] = []
        with held_by_a_thread(document):
            handle = document.add_next_tick_callback(lambda: ran.append(1))
            await until(lambda: errors)
            document.remove_next_tick_callback(handle)
        later = document.add_timeout_callback(lambda: ran.append(2), 200)
        await until(lambda: later not in document.session_callbacks)
        assert ran == [2]

    on_a_loop(act)


def test_destroyed_callbacks_may_be_coroutines_and_remove_timers() -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        ran: list[str] = []
        timer = document.add_periodic_callback(lambda: None, 1000)

        async def say_goodbye(context: Any) -> None:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            ran.append("goodbye")

        document.on_session_destroyed(lambda context: document.remove_periodic_callback(timer), say_goodbye)
        assert list(document.destroy()) == []
        assert len(document.callbacks.farewells) == 1
        await until(lambda: ran == ["goodbye"])
        await until(lambda: not document.callbacks.farewells)

    assert on_a_loop(act) == []


def test_a_destroyed_callback_that_never_ends_is_cut_off_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk.document.session_callbacks.FAREWELL_S", 0.01)

    async def act(document: Document, errors: list[CallbackError]) -> None:
        async def wait_for_ever(context: Any) -> None:
            await asyncio.Event().wait()

        document.on_session_destroyed(wait_for_ever)
        list(document.destroy())
        await until(lambda: errors)

    (error,) = on_a_loop(act)
    assert error.event == DESTROYED
    assert "TimeoutError" in error.text


@pytest.mark.parametrize("told", [True, False])
def test_after_its_loop_has_ended_a_document_drops_coroutines_with_one_warning(
    told: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """After `show()` the script goes on, and its sets are plain sets. `told`: the session has said that the loop ends."""
    document, slider, ran = Document(), Slider(), []
    document.add_root(slider)

    async def changed(attr: str, old: Any, new: Any) -> None:
        ran.append(new)

    async def show_it() -> None:
        loop = asyncio.get_running_loop()
        document.run_on(loop, lambda error: None)
        slider.value = 0.25
        await until(lambda: ran == [0.25])
        if told:
            document.callbacks.leave(loop)

    slider.on_change("value", changed)
    asyncio.run(show_it())
    with caplog.at_level(logging.WARNING, "desk.document"):
        slider.value = 0.5
        slider.value = 0.75
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "changed" in caplog.text
    document.add_next_tick_callback(lambda: ran.append("shown again"))
    asyncio.run(_shown_again(document, ran))
    assert ran == [0.25, "shown again"]


async def _shown_again(document: Document, ran: list[Any]) -> None:
    document.run_on(asyncio.get_running_loop(), lambda error: None)
    await until(lambda: "shown again" in ran)
    document.callbacks.stop()


def test_a_loop_that_ends_late_does_not_take_the_next_one_away() -> None:
    async def act(document: Document, errors: list[CallbackError]) -> None:
        old, ran = asyncio.new_event_loop(), []
        document.callbacks.leave(old)
        old.close()
        document.add_next_tick_callback(lambda: ran.append(1))
        await until(lambda: ran)

    on_a_loop(act)


# -- curdoc() in threads that have no context of their own


@pytest.fixture
def document() -> Iterator[Document]:
    one = Document()
    yield one
    unhost(one)


def test_a_thread_of_the_only_app_gets_its_document(document: Document) -> None:
    assert not is_current()
    host(document, alone=True)
    assert is_current()
    assert curdoc() is document
    unhost(document)
    assert curdoc() is not document


def test_a_thread_that_could_mean_several_sessions_is_told_the_cure(document: Document) -> None:
    other = Document()
    host(document, alone=True)
    host(other, alone=True)
    try:
        with pytest.raises(RuntimeError, match=r"take `doc = curdoc\(\)` in the script"):
            curdoc()
        with as_curdoc(other):
            assert curdoc() is other
    finally:
        unhost(other)


def test_a_served_visitors_document_is_not_handed_to_another_visitors_thread(document: Document) -> None:
    host(document, alone=False)
    with pytest.raises(RuntimeError, match="curdoc"):
        curdoc()
