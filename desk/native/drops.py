"""Who wants to hear of files that are dropped on a window.

    drops = Drops(lambda: toolkit.take_drops(drops.dropped))    # called when the first one wants to
    stop = drops.add(callback)
    drops.dropped((path,), 10.0, 20.0)
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from .window import OnDrop

log = logging.getLogger("desk.native")


class Drops:
    """See the module. From any thread."""

    def __init__(self, take: Callable[[], None]) -> None:
        self._take = take
        self._lock = threading.Lock()
        self._taken = False
        self._callbacks: list[OnDrop] = []

    def add(self, callback: OnDrop) -> Callable[[], None]:
        """Call from now on; returns what ends it."""
        with self._lock:
            self._callbacks = [*self._callbacks, callback]
            taken, self._taken = self._taken, True
        if not taken:
            self._take()

        def stop() -> None:
            with self._lock:
                self._callbacks = [one for one in self._callbacks if one is not callback]

        return stop

    @property
    def listening(self) -> int:
        """How many callbacks there are."""
        return len(self._callbacks)

    def dropped(self, paths: tuple[Path, ...], x_px: float, y_px: float) -> None:
        """Tell all of them; an error of one is logged, because a toolkit's thread has no use for it."""
        for callback in self._callbacks:
            try:
                callback(paths, x_px, y_px)
            except Exception:
                log.exception("a callback for dropped files failed")
