"""A backend without a display: windows that nobody sees, for tests and for machines without a screen.

    DESK_WINDOW=headless desk open sliders.py
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from .notification import Once
from .window import Geometry, Window, WindowBackend


class HeadlessWindow(Window):
    """A window that is only its values. `url` is what it would show."""

    def __init__(self, url: str, title: str, geometry: Geometry, changed: Callable[[], None]) -> None:
        self.url = url
        self._title = title
        self._geometry = geometry
        self._changed = changed
        self._closed = Once()
        self._shown = Once()

    @property
    def title(self) -> str:
        return self._title

    def set_title(self, title: str) -> None:
        self._title = title

    @property
    def geometry(self) -> Geometry:
        return self._geometry

    def resize(self, geometry: Geometry) -> None:
        """What a user's hand would do."""
        self._geometry = geometry

    def close(self) -> None:
        self._closed.happen()
        self._changed()

    @property
    def closed(self) -> bool:
        return self._closed.happened

    def on_closed(self, callback: Callable[[], None]) -> None:
        self._closed.then(callback)

    def on_shown(self, callback: Callable[[], None]) -> None:
        self._shown.then(callback)

    def show(self) -> None:
        """The backend runs."""
        self._shown.happen()


class HeadlessBackend(WindowBackend):
    """Runs until its windows are closed; nothing is drawn."""

    name = "headless"

    def __init__(self) -> None:
        self.windows: list[HeadlessWindow] = []
        self._started = Once()
        self._running = False
        # SimpleQueue.put is re-entrant: a signal handler may call close_all while run_forever waits.
        self._changes: queue.SimpleQueue[None] = queue.SimpleQueue()

    def open(self, url: str, *, title: str, geometry: Geometry) -> HeadlessWindow:
        window = HeadlessWindow(url, title, geometry, lambda: self._changes.put(None))
        self.windows.append(window)
        if self._running:
            window.show()
        return window

    def run_forever(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("windows run on the main thread")
        if not self.windows:
            raise RuntimeError("open a window first")
        self._started.happen()
        self._running = True
        for window in self.windows:
            window.show()
        while any(not window.closed for window in self.windows):
            self._changes.get()
        self._running = False

    def close_all(self) -> None:
        for window in self.windows:
            window.close()

    def on_started(self, callback: Callable[[], None]) -> None:
        self._started.then(callback)
