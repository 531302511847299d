"""Answers that are still to come from a window, and that come at the latest when it is closed.

    pending = Pending()
    future = pending.ask(())            # () is the answer if the window is closed first
    pending.answer(future, (path,))     # whoever is first gives the answer
    pending.end()
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, InvalidStateError
from typing import Any, TypeVar

T = TypeVar("T")


class Pending:
    """See the module. From any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[Future[Any], object] = {}
        self._ended = False

    def ask(self, otherwise: T | Exception) -> Future[T]:
        """A future to be answered; `otherwise` is its answer, or its error, at the end."""
        future: Future[T] = Future()
        with self._lock:
            if not self._ended:
                self._waiting[future] = otherwise
                return future
        self.answer(future, otherwise)
        return future

    def answer(self, future: Future[T], value: T | Exception) -> None:
        """Give the answer, or the error. Nothing happens when there is one already, or nobody wants it any more."""
        with self._lock:
            self._waiting.pop(future, None)
        try:
            if isinstance(value, Exception):
                future.set_exception(value)
            else:
                future.set_result(value)
        except InvalidStateError:
            pass  # it was cancelled, or the window was closed meanwhile

    def end(self) -> None:
        """Answer all that waits, and from now on everything at once."""
        with self._lock:
            self._ended = True
            waiting = list(self._waiting.items())
        for future, otherwise in waiting:
            self.answer(future, otherwise)
