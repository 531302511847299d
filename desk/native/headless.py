"""A backend without a display: windows that nobody sees, for tests and for machines without a screen.

What a user's hand would do is a method: `resize`, `choose` in a dialog, `drop` files.

    DESK_WINDOW=headless desk open sliders.py
"""

from __future__ import annotations

import base64
import queue
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from .drops import Drops
from .notification import Once
from .pending import Pending
from .toolkit import PathQuestion
from .window import Choice, FileTypes, Geometry, OnDrop, Window, WindowBackend, WindowClosed

#: One grey pixel: what there is to see of a window that nobody sees.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AwAAzgDN1GaQsAAAAABJRU5ErkJggg=="
)


class HeadlessWindow(Window):
    """A window that is only its values. `url` is what it would show."""

    def __init__(self, url: str, title: str, geometry: Geometry, changed: Callable[[], None]) -> None:
        self.url = url
        self._title = title
        self._geometry = geometry
        self._changed = changed
        self._closed = Once()
        self._shown = Once()
        self._pending = Pending()
        self._closed.then(self._pending.end)
        self._drops = Drops(lambda: None)
        self._closing: list[Callable[[], None]] = []
        self._questions: deque[tuple[PathQuestion, Future[tuple[Path, ...]]]] = deque()
        self.activations = 0
        self.icon: Path | None = None
        self.picture = PICTURE

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
        if not self._closed.happened:
            for callback in tuple(self._closing):
                callback()
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

    def on_closing(self, callback: Callable[[], None]) -> None:
        self._closing.append(callback)

    def activate(self) -> None:
        self.activations += 1

    def set_icon(self, path: Path) -> None:
        self.icon = path

    def ask_path(
        self,
        choice: Choice,
        *,
        title: str = "",
        folder: Path | None = None,
        name: str = "",
        types: FileTypes = (),
    ) -> Future[tuple[Path, ...]]:
        future: Future[tuple[Path, ...]] = self._pending.ask(())
        self._questions.append((PathQuestion(choice, title, folder, name, types), future))
        return future

    @property
    def questions(self) -> list[PathQuestion]:
        """The dialogs that are open, the oldest first."""
        return [question for question, _ in self._questions]

    def choose(self, *paths: Path) -> PathQuestion:
        """Answer the oldest dialog, without paths by its Cancel; returns what it asked. IndexError when none is open.
        """
        question, future = self._questions.popleft()
        self._pending.answer(future, paths)
        return question

    def screenshot(self, max_width_px: int | None = None) -> Future[bytes]:
        future: Future[bytes] = self._pending.ask(WindowClosed("the window was closed before its picture was taken"))
        self._pending.answer(future, self.picture)
        return future

    def on_drop(self, callback: OnDrop) -> Callable[[], None]:
        return self._drops.add(callback)

    @property
    def drop_listeners(self) -> int:
        """How many callbacks wait for dropped files."""
        return self._drops.listening

    def drop(self, *paths: Path, x_px: float = 0.0, y_px: float = 0.0) -> None:
        """Drop files on the window."""
        self._drops.dropped(paths, x_px, y_px)


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
