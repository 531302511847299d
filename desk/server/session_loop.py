"""The loops that sessions live on: asyncio loops in threads of their own, which apps may block.

The server's own loop never runs an author's code. A window's session has a loop to itself; served sessions share a
bounded pool, where a new session takes the loop with the fewest sessions. A loop knows since when it has been busy, so
that the server can tell a page that a callback takes long, at no cost for the callback. Nothing that a job raises ends
a loop: asyncio hands `SystemExit` and `KeyboardInterrupt` on to the thread, and others live there too.

    loops = LoopPool(limit=64)
    loop = loops.take()            # loops.give_back(loop) when the session has ended
    loop.call(session.start)
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import selectors
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desk.document.session_callbacks import FAREWELL_S

log = logging.getLogger("desk.server")


class _WatchedSelector(selectors.DefaultSelector):
    """A selector that notes when its loop stops waiting: from then until the next wait the loop runs callbacks."""

    busy_since: float | None = None

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.busy_since = None
        events = super().select(timeout)
        self.busy_since = time.monotonic()
        return events


class SessionLoop:
    """One loop and its thread. `sessions` counts who lives on it; the pool keeps the count."""

    def __init__(self, name: str) -> None:
        self.sessions = 0
        self._selector = _WatchedSelector()
        self.asyncio_loop = asyncio.SelectorEventLoop(self._selector)
        self.asyncio_loop.set_exception_handler(_log_exception)
        self._farewells: set[asyncio.Task[Any]] = set()
        self._ending = False
        # A daemon: a callback that never returns must not keep a closed program alive.
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def call(self, function: Callable[..., Any], *args: Any) -> None:
        """Run a function on the loop soon, from any thread; after `stop` nothing happens."""
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self.asyncio_loop.call_soon_threadsafe(function, *args)

    @property
    def busy_s(self) -> float:
        """For how long the loop has been running callbacks without a pause."""
        since = self._selector.busy_since
        return 0.0 if since is None else time.monotonic() - since

    @property
    def is_current(self) -> bool:
        """Whether the calling thread is the loop's."""
        return threading.current_thread() is self._thread

    @property
    def alive(self) -> bool:
        """Whether the loop's thread is there."""
        return self._thread.is_alive()

    @property
    def says_farewell(self) -> bool:
        """Whether coroutines run that the loop does not end without."""
        return bool(self._farewells)

    def let_finish(self, tasks: Iterable[asyncio.Task[Any]]) -> None:
        """Give tasks a second before the loop ends. On the loop only."""
        for task in tasks:
            self._farewells.add(task)
            task.add_done_callback(self._farewells.discard)

    def stop(self) -> None:
        """End the loop after what is queued already; does not wait."""
        self.call(self._end)

    def join(self, timeout_s: float) -> bool:
        """Wait for the end; False when a callback still blocks."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _end(self) -> None:
        self._ending = True
        self.asyncio_loop.stop()

    def _run(self) -> None:
        loop = self.asyncio_loop
        asyncio.set_event_loop(loop)
        while not self._ending and not loop.is_closed():
            _survive(loop.run_forever)
        for last in (self._wait_for_farewells, _cancel_tasks):
            if not loop.is_closed():
                _survive(loop.run_until_complete, last())
        loop.close()

    async def _wait_for_farewells(self) -> None:
        if self._farewells:
            await asyncio.wait(tuple(self._farewells), timeout=FAREWELL_S)


class LoopPool:
    """Up to `limit` loops, made when they are needed. Used from the server's thread."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._made = 0
        self._ended: list[SessionLoop] = []
        self.loops: list[SessionLoop] = []

    @property
    def threads(self) -> list[SessionLoop]:
        """All loops whose thread is there, also those that are ending."""
        return [loop for loop in (*self.loops, *self._ended) if loop.alive]

    def take(self) -> SessionLoop:
        """The loop for a new session."""
        self.loops = [loop for loop in self.loops if loop.alive]
        least = min(self.loops, key=lambda loop: loop.sessions, default=None)
        if least is None or (least.sessions > 0 and len(self.loops) < self._limit):
            self._made += 1
            least = SessionLoop(f"desk-session-{self._made}")
            self.loops.append(least)
        least.sessions += 1
        return least

    def give_back(self, loop: SessionLoop) -> None:
        """A session has ended. A loop without sessions ends, so that a thread is there only while it is used."""
        loop.sessions -= 1
        if loop.sessions == 0:
            if loop in self.loops:
                self.loops.remove(loop)
            self._ended = [one for one in self._ended if one.alive]
            self._ended.append(loop)
            loop.stop()


async def _cancel_tasks() -> None:
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _survive(run: Callable[..., Any], *args: Any) -> None:
    """Run the loop; what a job raises that asyncio does not keep is logged here."""
    try:
        run(*args)
    except BaseException:
        log.exception("what ran on a session's loop raised; the loop goes on")


def _log_exception(loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """What reaches this is Desk's own mistake: authors' callbacks are reported by their documents."""
    log.error("%s", context.get("message"), exc_info=context.get("exception"))
