"""Timers and coroutines of a document: next tick, timeout, periodic.

They wait until the document is given its loop (`run_on`), and run there under the document's lock. An error is told and
the timer goes on. Adding and removing is safe from any thread.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .current import as_curdoc
from .errors import CallbackError, callback_error, callback_name

if TYPE_CHECKING:
    from .document import Document


@dataclass(eq=False, slots=True)
class SessionCallback:
    """A timer: the handle that `add_*_callback` returns."""

    kind: str  # "next_tick" | "timeout" | "periodic"
    callback: Callable[[], Any]
    period_ms: float
    timer: Any = field(default=None, repr=False)
    removed: bool = False


class SessionCallbacks:
    """All timers of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_error: Callable[[CallbackError], None] | None = None
        self._waiting: dict[SessionCallback, None] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._early: list[tuple[Coroutine[Any, Any, Any], tuple[str, str, Any]]] = []
        self._mutex = threading.Lock()

    @property
    def waiting(self) -> list[SessionCallback]:
        """Timers that are still to run."""
        with self._mutex:
            return list(self._waiting)

    def run_on(self, loop: asyncio.AbstractEventLoop, on_error: Callable[[CallbackError], None]) -> None:
        """Start what waits; from here on timers start when they are added."""
        with self._mutex:
            self._loop, self._on_error = loop, on_error
            waiting, early, self._early = list(self._waiting), self._early, []
        for handle in waiting:
            loop.call_soon_threadsafe(self._arm, handle)
        for coroutine, noted in early:
            self.start(coroutine, noted)

    def stop(self) -> None:
        """Cancel all timers and tasks."""
        with self._mutex:
            waiting, self._waiting = list(self._waiting), {}
            loop, self._loop = self._loop, None
            early, self._early = self._early, []
        for handle in waiting:
            handle.removed = True
        for coroutine, _ in early:
            coroutine.close()
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._cancel, waiting)

    def _cancel(self, handles: list[SessionCallback]) -> None:
        for handle in handles:
            if handle.timer is not None:
                handle.timer.cancel()
        for task in tuple(self._tasks):
            task.cancel()

    def add(self, kind: str, callback: Callable[[], Any], period_ms: float) -> SessionCallback:
        """Add a timer. Raises ValueError for a period that is not positive and a callback that cannot be called."""
        if not callable(callback):
            raise ValueError(f"add_{kind}_callback: expected a function, got {callback!r}")
        if kind == "periodic" and not period_ms > 0:
            raise ValueError(f"add_periodic_callback: the period must be more than 0 milliseconds, got {period_ms!r}")
        handle = SessionCallback(kind, callback, period_ms)
        with self._mutex:
            self._waiting[handle] = None
            loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._arm, handle)
        return handle

    def remove(self, handle: SessionCallback) -> None:
        """Remove a timer. Raises ValueError when it is not there (any more)."""
        with self._mutex:
            if handle not in self._waiting:
                raise ValueError("the callback was already removed, or has already run")
            del self._waiting[handle]
            handle.removed = True

    def start(self, coroutine: Coroutine[Any, Any, Any], noted: tuple[str, str, Any]) -> None:
        """Run an author's coroutine on the loop; before there is one it waits."""
        with self._mutex:
            loop = self._loop
            if loop is None:
                self._early.append((coroutine, noted))
                return
        loop.call_soon_threadsafe(self._start, coroutine, noted)

    def _start(self, coroutine: Coroutine[Any, Any, Any], noted: tuple[str, str, Any]) -> None:
        task = asyncio.ensure_future(self._finish(coroutine, noted))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _finish(self, coroutine: Coroutine[Any, Any, Any], noted: tuple[str, str, Any]) -> None:
        with as_curdoc(self._document):
            try:
                await coroutine
            except Exception as error:
                self._tell(error, noted)

    def _tell(self, error: Exception, noted: tuple[str, str, Any]) -> None:
        if self._on_error is not None:
            self._on_error(callback_error(error, *noted))

    def _arm(self, handle: SessionCallback) -> None:
        if handle.removed or self._loop is None:
            return
        if handle.kind == "next_tick":
            self._run(handle)
        else:
            handle.timer = self._loop.call_later(handle.period_ms / 1000, self._run, handle)

    def _run(self, handle: SessionCallback) -> None:
        if handle.removed or self._loop is None:
            return
        started = self._loop.time()
        if handle.kind != "periodic":
            with self._mutex:
                self._waiting.pop(handle, None)
        event = f"the {handle.kind.replace('_', ' ')} callback"
        noted = (event, "", handle.callback)
        result: Any = None
        try:
            with self._document.locked(f"{event} {callback_name(handle.callback)}"), as_curdoc(self._document):
                result = handle.callback()
        except Exception as error:
            self._tell(error, noted)
        if inspect.isawaitable(result):
            task = asyncio.ensure_future(self._finish(_as_coroutine(result), noted))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            task.add_done_callback(lambda _: self._again(handle, started))
        else:
            self._again(handle, started)

    def _again(self, handle: SessionCallback, started: float) -> None:
        if handle.kind != "periodic" or handle.removed or self._loop is None:
            return
        # The next call keeps the beat, but never follows the last one at once: a callback that takes longer than its
        # period must leave room for everything else.
        period_s = handle.period_ms / 1000
        due = max(started + period_s, self._loop.time() + min(period_s, 0.001))
        handle.timer = self._loop.call_at(due, self._run, handle)


async def _as_coroutine(awaitable: Any) -> Any:
    return await awaitable
