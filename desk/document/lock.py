"""The lock of a document: one holder at a time, who is named when somebody waits in vain.

A set from any thread waits its turn. A wait of more than ten seconds is a callback that never ends or two that wait for
each other: then an error that names the holder is better than silence.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from .errors import DocumentLocked

WAIT_S = 10.0

F = TypeVar("F", bound=Callable[..., Any])


class DocumentLock:
    """A re-entrant lock with a name for who holds it."""

    __slots__ = ("_lock", "holder", "release", "try_acquire", "wait_s")

    def __init__(self, wait_s: float = WAIT_S) -> None:
        self._lock = threading.RLock()
        self.wait_s = wait_s
        self.holder = ""
        self.release = self._lock.release  # the lock's own methods: a set pays for no call of ours
        self.try_acquire = self._lock.acquire

    def acquire(self) -> None:
        """Take the lock. Raises DocumentLocked after `wait_s` seconds."""
        if self._lock.acquire(False):
            return
        if not self._lock.acquire(timeout=self.wait_s):
            raise DocumentLocked(self.holder or "another thread", self.wait_s)

    @contextmanager
    def held(self, holder: str = "") -> Iterator[None]:
        """Hold the lock; `holder` is what an error of somebody else will name."""
        self.acquire()
        before = self.holder
        if holder:
            self.holder = holder
        try:
            yield
        finally:
            self.holder = before
            self._lock.release()


def without_document_lock(function: F) -> F:
    """For a timer's function that waits for something slow: others may change the document meanwhile.

    An `async` function never holds the lock longer than one set takes, with or without this. What the function sets is safe:
    each set takes the lock for itself.
    """
    function.nolock = True  # type: ignore[attr-defined]
    return function


def runs_unlocked(function: Callable[..., Any]) -> bool:
    """Whether a function was marked so."""
    return getattr(function, "nolock", False) is True
