"""Something that happens once and that several want to hear of, also those who ask too late.

    closed = Once()
    closed.then(print_goodbye)    # called when it happens
    closed.happen()
    closed.then(print_goodbye)    # called at once
"""

from __future__ import annotations

import threading
from collections.abc import Callable


class Once:
    """See the module. From any thread; a second `happen` does nothing."""

    def __init__(self) -> None:
        self._lock = threading.RLock()  # a signal handler may come in between
        self._event = threading.Event()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def happened(self) -> bool:
        """Whether it has happened."""
        return self._event.is_set()

    def then(self, callback: Callable[[], None]) -> None:
        """Call when it happens."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return
        callback()

    def happen(self) -> None:
        """Let it happen."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()
