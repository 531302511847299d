"""The loops of sessions: whatever a job raises, the loop and its other sessions go on."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desk.server.session_loop import LoopPool, SessionLoop

from .running import wait_until


@pytest.fixture
def loop() -> Iterator[SessionLoop]:
    one = SessionLoop("desk-test")
    yield one
    one.stop()
    assert one.join(10)


def _exit() -> None:
    sys.exit(3)


def _interrupt() -> None:
    raise KeyboardInterrupt


def _fail() -> None:
    raise ValueError("out of cheese")


def _task_that_exits() -> None:
    async def leave() -> None:
        sys.exit(3)

    _kept.append(asyncio.ensure_future(leave()))


_kept: list[Any] = []


@pytest.mark.parametrize("job", [_exit, _interrupt, _fail, _task_that_exits])
def test_a_job_that_raises_is_logged_and_the_next_one_runs(
    job: Callable[[], None], loop: SessionLoop, caplog: pytest.LogCaptureFixture
) -> None:
    done = threading.Event()
    loop.call(job)
    wait_until(lambda: caplog.records, "the log")
    loop.call(done.set)
    assert done.wait(10)
    assert loop.alive
    for task in _kept:
        assert task.exception() is not None
    _kept.clear()


def test_a_loop_that_the_author_stops_goes_on(loop: SessionLoop) -> None:
    done = threading.Event()
    loop.call(loop.asyncio_loop.stop)
    loop.call(loop.asyncio_loop.call_later, 0.01, done.set)
    assert done.wait(10)


def test_a_stop_is_not_lost_when_the_same_round_raises(loop: SessionLoop) -> None:
    def both() -> None:
        loop.stop()
        loop.call(_exit)

    loop.call(both)
    assert loop.join(10)


def test_a_pool_hands_out_no_dead_loop() -> None:
    pool = LoopPool(1)
    dead = pool.take()
    dead.stop()
    assert dead.join(10)
    living = pool.take()
    assert living is not dead
    assert living.alive
    pool.give_back(dead)
    pool.give_back(living)
    assert living.join(10)


def test_a_loop_waits_for_farewells_but_not_for_other_tasks(loop: SessionLoop) -> None:
    ended: list[str] = []

    async def say_goodbye() -> None:
        for _ in range(3):
            await asyncio.sleep(0)
        ended.append("goodbye")

    async def wait_for_ever() -> None:
        await asyncio.Event().wait()

    def begin() -> None:
        tasks = [asyncio.ensure_future(say_goodbye()), asyncio.ensure_future(wait_for_ever())]
        loop.let_finish(tasks[:1])
        loop.stop()

    loop.call(begin)
    assert loop.join(10)
    assert ended == ["goodbye"]
