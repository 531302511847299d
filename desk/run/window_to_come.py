"""The window of a session, for the session's app: its script runs already while the window is still being made.

What the app asks meanwhile is asked when the window is there, and has no answer when none ever comes.

    port = WindowToCome()
    session = server.open_session(path, window=port)
    port.is_there(backend.open(...))
    ...
    port.end()
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from desk.native.notification import Once
from desk.native.pending import Pending
from desk.native.window import Choice, FileTypes, OnDrop, Window, WindowClosed

T = TypeVar("T")


class WindowToCome:
    """See the module; keeps the contract of `desk.document.window_port`. From any thread."""

    def __init__(self) -> None:
        self._window: Window | None = None
        self._there = Once()
        self._pending = Pending()
        self._drops: list[Callable[[], None]] = []

    def is_there(self, window: Window) -> None:
        """This is the window."""
        self._window = window
        self._there.happen()

    def end(self) -> None:
        """The session has ended: what waits gets no answer any more, and drops are not told."""
        self._pending.end()
        drops, self._drops = self._drops, []
        for stop in drops:
            stop()

    def then(self, act: Callable[[Window], None]) -> None:
        """Call with the window when it is there; at once when it is there already."""
        self._with_window(act)

    def activate(self) -> None:
        self._with_window(lambda window: window.activate())

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
        self._with_window(
            lambda window: self._pass_on(
                window.ask_path(choice, title=title, folder=folder, name=name, types=types), future
            )
        )
        return future

    def screenshot(self, max_width_px: int | None = None) -> Future[bytes]:
        future: Future[bytes] = self._pending.ask(WindowClosed("the window was closed before its picture was taken"))
        self._with_window(lambda window: self._pass_on(window.screenshot(max_width_px), future))
        return future

    def on_drop(self, callback: OnDrop) -> Callable[[], None]:
        stops: list[Callable[[], None]] = []

        def listen(window: Window) -> None:
            stop = window.on_drop(callback)
            stops.append(stop)
            self._drops.append(stop)

        self._with_window(listen)

        def stop_listening() -> None:
            for stop in stops:
                stop()

        return stop_listening

    def _with_window(self, act: Callable[[Window], None]) -> None:
        def act_now() -> None:
            if self._window is not None:
                act(self._window)

        self._there.then(act_now)

    def _pass_on(self, inner: Future[T], outer: Future[T]) -> None:
        def answered(done: Future[T]) -> None:
            error = done.exception()
            self._pending.answer(outer, error if isinstance(error, Exception) else done.result())

        inner.add_done_callback(answered)
