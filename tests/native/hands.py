"""What a user's hands do with a window, for scenarios that hold for all backends: choose in its dialog, drop files on it.

hand = hand_of(window)
hand.choose(Path("a.txt"))         # in the dialog that is open
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from desk.native import Window
from desk.native.headless import HeadlessWindow
from tests.server.running import wait_until


class Hand(Protocol):
    """A user."""

    def dialog_is_open(self) -> bool: ...

    def choose(self, *paths: Path) -> None:
        """Choose in the open dialog; no path is its Cancel."""

    def drop(self, path: Path, x_px: int, y_px: int) -> bool:
        """Drop a file on the page; whether the window took it."""

    def is_minimized(self) -> bool: ...

    def minimize(self) -> None: ...

    def has_icon(self) -> bool: ...


class HeadlessHand:
    def __init__(self, window: HeadlessWindow) -> None:
        self._window = window

    def dialog_is_open(self) -> bool:
        return bool(self._window.questions)

    def choose(self, *paths: Path) -> None:
        self._window.choose(*paths)

    def drop(self, path: Path, x_px: int, y_px: int) -> bool:
        self._window.drop(path, x_px=x_px, y_px=y_px)
        return True

    def minimize(self) -> None:
        self._before = self._window.activations

    def is_minimized(self) -> bool:
        return self._window.activations == self._before

    def has_icon(self) -> bool:
        return self._window.icon is not None


class QtHand:
    """On Qt's own thread, with the events that Qt makes of a user's."""

    def __init__(self, window: Any) -> None:
        self._view = window._native.native

    def on_qt(self, function: Callable[[], Any]) -> Any:
        """Call on Qt's thread and wait for what it returns."""
        done, results = threading.Event(), []

        def run() -> None:
            try:
                results.append(function())
            except BaseException as error:
                results.append(error)
            done.set()

        self._view.create_window_trigger.emit(run)
        assert done.wait(20), "Qt's thread did not answer"
        if isinstance(results[0], BaseException):
            raise results[0]
        return results[0]

    def _dialog(self) -> Any:
        from qtpy.QtWidgets import QApplication, QFileDialog

        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
        return found[0] if found else None

    def dialog_is_open(self) -> bool:
        return bool(self.on_qt(lambda: self._dialog() is not None))

    def choose(self, *paths: Path) -> None:
        def act() -> None:
            from qtpy.QtWidgets import QLineEdit

            dialog = self._dialog()
            if not paths:
                dialog.reject()
                return
            dialog.findChild(QLineEdit, "fileNameEdit").setText(
                " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0])
            )
            dialog.accept()

        self.on_qt(act)

    def drop(self, path: Path, x_px: int, y_px: int) -> bool:
        def act() -> bool:
            from qtpy.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
            from qtpy.QtGui import QDragEnterEvent, QDropEvent

            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(path))])
            rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            page = self._view.webview
            entered = QDragEnterEvent(QPoint(x_px, y_px), *rest)
            QCoreApplication.sendEvent(page, entered)
            dropped = QDropEvent(QPointF(x_px, y_px), *rest)
            QCoreApplication.sendEvent(page, dropped)
            return bool(entered.isAccepted() and dropped.isAccepted())

        return bool(self.on_qt(act))

    def minimize(self) -> None:
        self.on_qt(self._view.showMinimized)
        wait_until(self.is_minimized, "the window to be small")

    def is_minimized(self) -> bool:
        return bool(self.on_qt(self._view.isMinimized))

    def has_icon(self) -> bool:
        return not self.on_qt(lambda: self._view.windowIcon().isNull())


def hand_of(window: Window) -> Hand:
    return HeadlessHand(window) if isinstance(window, HeadlessWindow) else QtHand(window)
