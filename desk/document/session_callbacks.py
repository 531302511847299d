"""Timers and coroutines of a document: next tick, timeout, periodic.

They wait until the document is given its loop (`run_on`), and run there under the document's lock. Whatever a callback
raises is told and the timer goes on; nothing of it reaches the loop, which `sys.exit()` would end. A timer whose
document another thread holds for too long is tried again. Adding and removing is safe from any thread.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .current import as_curdoc
from .errors import CallbackError, DocumentLocked, callback_error, callback_name
from .lock import runs_unlocked

if TYPE_CHECKING:
    from .document import Document

log = logging.getLogger("desk.document")

#: The event of `on_session_destroyed`: its coroutines outlive `stop`, for a while.
DESTROYED = "session_destroyed"
FAREWELL_S = 1.0
_AGAIN_S = 0.1

Noted = tuple[str, str, Any]


@dataclass(eq=False, slots=True)
class SessionCallback:
    """A timer: the handle that `add_*_callback` returns."""

    kind: str  # "next_tick" | "timeout" | "periodic"
    callback: Callable[[], Any]
    period_ms: float
    timer: Any = field(default=None, repr=False)
    removed: bool = False
    delayed: bool = field(default=False, repr=False)  # its document was locked, and that was told


class SessionCallbacks:
    """All timers of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._loop: asyncio.AbstractEventLoop | None = None
        self._on_error: Callable[[CallbackError], None] | None = None
        self._waiting: dict[SessionCallback, None] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._farewells: set[asyncio.Task[Any]] = set()
        self._early: list[tuple[Coroutine[Any, Any, Any], Noted]] = []
        self._over = False  # there was a loop: coroutines do not wait for one any more
        self._warned = False
        self._mutex = threading.Lock()

    @property
    def waiting(self) -> list[SessionCallback]:
        """Timers that are still to run."""
        with self._mutex:
            return list(self._waiting)

    @property
    def farewells(self) -> list[asyncio.Task[Any]]:
        """Coroutines of `on_session_destroyed` that still run, for at most `FAREWELL_S`. On the loop only."""
        return list(self._farewells)

    def run_on(self, loop: asyncio.AbstractEventLoop, on_error: Callable[[CallbackError], None]) -> None:
        """Start what waits; from here on timers start when they are added."""
        with self._mutex:
            self._loop, self._on_error = loop, on_error
            self._over = self._warned = False
            waiting, early, self._early = list(self._waiting), self._early, []
        for handle in waiting:
            loop.call_soon_threadsafe(self._arm, handle)
        for coroutine, noted in early:
            self.start(coroutine, noted)

    def leave(self, loop: asyncio.AbstractEventLoop) -> None:
        """Forget a loop that ends, unless another one has come; timers wait for the next one. On that loop only."""
        with self._mutex:
            if self._loop is not loop:
                return
            self._loop, self._over = None, True
            waiting = list(self._waiting)
        self._cancel(waiting)

    def stop(self) -> None:
        """Cancel all timers and tasks but those of `on_session_destroyed`."""
        with self._mutex:
            waiting, self._waiting = list(self._waiting), {}
            loop, self._loop = self._loop, None
            early, self._early = self._early, []
            self._over = True
        for handle in waiting:
            handle.removed = True
        for coroutine, _ in early:
            coroutine.close()
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._cancel, waiting)

    def _cancel(self, handles: list[SessionCallback]) -> None:
        for handle in handles:
            if handle.timer is not None:
                handle.timer.cancel()
        for task in self._tasks - self._farewells:
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
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(self._arm, handle)
        return handle

    def remove(self, handle: SessionCallback) -> None:
        """Remove a timer. Raises ValueError when it is not there (any more)."""
        with self._mutex:
            if handle not in self._waiting:
                raise ValueError("the callback was already removed, or has already run")
            del self._waiting[handle]
            handle.removed = True

    # -- coroutines

    def start(self, coroutine: Coroutine[Any, Any, Any], noted: Noted) -> None:
        """Run an author's coroutine on the loop; before there is one it waits, after that it is dropped."""
        with self._mutex:
            loop = self._loop
            if loop is None and not self._over:
                self._early.append((coroutine, noted))
                return
        if loop is None:
            self._drop(coroutine)
        elif _is_running(loop):
            self._start(coroutine, noted)
        else:
            try:
                loop.call_soon_threadsafe(self._start, coroutine, noted)
            except RuntimeError:  # the loop is closed
                self._drop(coroutine)

    def _drop(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        coroutine.close()
        with self._mutex:
            warned, self._warned = self._warned, True
        if not warned:
            name = getattr(coroutine, "__qualname__", "a callback")
            log.warning("%s is not run: the session has ended, and with it the loop that async callbacks run on", name)

    def _start(self, coroutine: Coroutine[Any, Any, Any], noted: Noted) -> asyncio.Task[Any]:
        task = asyncio.ensure_future(self._finish(coroutine, noted))
        tasks = (self._tasks, self._farewells) if noted[0] == DESTROYED else (self._tasks,)
        for one in tasks:
            one.add(task)
            task.add_done_callback(one.discard)
        task.add_done_callback(lambda _: coroutine.close())  # one that was cancelled before its first step
        return task

    async def _finish(self, coroutine: Coroutine[Any, Any, Any], noted: Noted) -> None:
        with as_curdoc(self._document):
            try:
                async with asyncio.timeout(FAREWELL_S if noted[0] == DESTROYED else None):
                    await coroutine
            except GeneratorExit:
                raise
            except BaseException as error:  # also SystemExit, which asyncio would hand on to the loop's thread
                task = asyncio.current_task()
                if isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling():
                    raise  # cancelled by us
                self._tell(error, noted)

    def _tell(self, error: BaseException, noted: Noted) -> None:
        if self._on_error is not None:
            self._on_error(callback_error(error, *noted))

    # -- timers

    def _arm(self, handle: SessionCallback) -> None:
        if handle.removed or self._loop is None:
            return
        if handle.kind == "next_tick":
            self._run(handle)
        else:
            handle.timer = self._loop.call_later(handle.period_ms / 1000, self._run, handle)

    def _run(self, handle: SessionCallback) -> None:
        loop = self._loop
        if handle.removed or loop is None:
            return
        started = loop.time()
        event = f"the {handle.kind.replace('_', ' ')} callback"
        noted = (event, "", handle.callback)
        result: Any = None
        with contextlib.ExitStack() as held:
            try:
                if not runs_unlocked(handle.callback):
                    held.enter_context(self._document.locked(f"{event} {callback_name(handle.callback)}"))
            except DocumentLocked as error:
                if not handle.delayed:
                    handle.delayed = True
                    self._tell(error, noted)
                handle.timer = loop.call_later(_AGAIN_S, self._run, handle)
                return
            handle.delayed = False
            with self._mutex:
                if handle.removed:  # while we waited
                    return
                if handle.kind != "periodic":
                    self._waiting.pop(handle, None)
            try:
                with as_curdoc(self._document):
                    result = handle.callback()
            except BaseException as error:
                self._tell(error, noted)
        if inspect.isawaitable(result):
            coroutine = result if inspect.iscoroutine(result) else _as_coroutine(result)
            self._start(coroutine, noted).add_done_callback(lambda _: self._again(handle, started))
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


def _is_running(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether the caller is on this loop."""
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False


async def _as_coroutine(awaitable: Any) -> Any:
    return await awaitable
