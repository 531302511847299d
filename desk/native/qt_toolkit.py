"""A Qt window beyond pywebview: dialogs that hold nothing up, dropped files, pictures, the front of the screen.

Imported only when Qt runs. Everything happens on Qt's thread; calls from others are queued there.

    toolkit = QtToolkit(native.native)     # pywebview's QMainWindow, before it is shown
    toolkit.activate()
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qtpy.QtCore import (  # type: ignore[attr-defined, unused-ignore]  # Signal is PyQt's pyqtSignal under Qt for Python's name
    QBuffer,
    QEvent,
    QIODevice,
    QObject,
    Qt,
    Signal,
)
from qtpy.QtGui import QIcon
from qtpy.QtWidgets import QFileDialog

from .toolkit import Answer, PathQuestion, Toolkit
from .window import OnDrop

log = logging.getLogger("desk.native")

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class _QtThread(QObject):
    """Runs functions on the thread that it was made on: at once there, queued from elsewhere."""

    called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.called.connect(self._run)

    def _run(self, function: Callable[[], None]) -> None:
        try:
            function()
        except RuntimeError as error:  # the window went while the call was queued: its C++ half is deleted
            log.debug("%s", error)


class _Filter(QObject):
    """Sees a window's events before the window does."""

    def __init__(self, window: Any, closing: Callable[[], None]) -> None:
        super().__init__()
        self._window = window
        self._page = window.webview
        self._closing = closing
        self.dropped: OnDrop | None = None
        window.installEventFilter(self)

    def watch_page(self) -> None:
        """Events of the page too: they go to the view, or to the widget in it that paints, which may be replaced."""
        self._page.installEventFilter(self)
        for child in self._page.children():
            child.installEventFilter(self)

    def eventFilter(self, target: Any, event: Any) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Close and target is self._window:
            self._closing()
        elif kind == QEvent.Type.ChildAdded and target is self._page:
            event.child().installEventFilter(self)
        elif self.dropped is not None and kind in _DRAGS:
            paths = local_paths(event.mimeData())
            if paths:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if kind == QEvent.Type.Drop:
                    point = self._page.mapFromGlobal(target.mapToGlobal(event.position().toPoint()))
                    zoom = self._page.zoomFactor()
                    self.dropped(paths, point.x() / zoom, point.y() / zoom)
                return True
        return False


class QtToolkit(Toolkit):
    """See the module."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._page = window.webview
        self._thread = _QtThread()
        self._filter = _Filter(window, self._dismiss)
        self._dialogs: set[Any] = set()

    def activate(self) -> None:
        self._call(self._activate)

    def set_icon(self, path: Path) -> None:
        self._call(lambda: self._set_icon(path))

    def ask_path(self, question: PathQuestion, answer: Answer) -> None:
        self._call(lambda: self._ask_path(question, answer))

    def grab(
        self, max_width_px: int | None, deliver: Callable[[bytes], None], fail: Callable[[Exception], None]
    ) -> None:
        self._call(lambda: self._grab(max_width_px, deliver, fail))

    def take_drops(self, dropped: OnDrop) -> None:
        def take() -> None:
            self._filter.dropped = dropped
            self._page.setAcceptDrops(True)
            self._filter.watch_page()

        self._call(take)

    def _call(self, function: Callable[[], None]) -> None:
        self._thread.called.emit(function)

    def _activate(self) -> None:
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized  # a maximised window stays so
        self._window.setWindowState(state | Qt.WindowState.WindowActive)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _set_icon(self, path: Path) -> None:
        icon = QIcon(str(path))
        if icon.pixmap(32, 32).isNull():
            log.warning("the icon %s is no picture that Qt reads", path)
        else:
            self._window.setWindowIcon(icon)

    def _ask_path(self, question: PathQuestion, answer: Answer) -> None:
        dialog = QFileDialog(self._window, question.title, str(question.folder or Path.home()))
        set_up(dialog, question)
        self._dialogs.add(dialog)

        def finish(result: int) -> None:
            self._dialogs.discard(dialog)
            chosen = tuple(Path(path) for path in dialog.selectedFiles()) if result else ()
            dialog.deleteLater()
            answer(chosen)

        dialog.finished.connect(finish)
        dialog.open()  # unlike exec() it returns at once

    def _dismiss(self) -> None:
        for dialog in list(self._dialogs):
            dialog.reject()

    def _grab(
        self, max_width_px: int | None, deliver: Callable[[bytes], None], fail: Callable[[Exception], None]
    ) -> None:
        image = self._page.grab().toImage()
        if max_width_px is not None and image.width() > max_width_px:
            image = image.scaledToWidth(max_width_px, Qt.TransformationMode.SmoothTransformation)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if image.isNull() or not image.save(buffer, "PNG"):
            fail(RuntimeError("Qt could not take a picture of the window"))
        else:
            deliver(bytes(buffer.data().data()))


def local_paths(data: Any) -> tuple[Path, ...]:
    """The files and folders of this machine among what is dragged; none when anything else is with them."""
    urls = data.urls() if data.hasUrls() else []
    if any(not url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)


def set_up(dialog: Any, question: PathQuestion) -> None:
    """Make a QFileDialog ask a question."""
    modes = {
        "file": QFileDialog.FileMode.ExistingFile,
        "files": QFileDialog.FileMode.ExistingFiles,
        "folder": QFileDialog.FileMode.Directory,
        "save": QFileDialog.FileMode.AnyFile,
    }
    dialog.setFileMode(modes[question.choice])
    if question.choice == "folder":
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    if question.types:
        dialog.setNameFilters([name_filter(name, patterns) for name, patterns in question.types])
    if question.choice == "save":
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(default_suffix(question))
        if question.name:
            dialog.selectFile(question.name)


def name_filter(name: str, patterns: Any) -> str:
    """`Tables (*.csv *.txt)`, as Qt reads it; parentheses of the name would be taken for the list's."""
    return f"{name.translate({ord('('): '[', ord(')'): ']'})} ({' '.join(patterns)})"


def default_suffix(question: PathQuestion) -> str:
    """What a name that is typed without one ends with: that of the proposed name, else of the first pattern."""
    patterns = [pattern for _, several in question.types for pattern in several]
    first = Path(question.name).suffix or (Path(patterns[0]).suffix if patterns else "")
    return first[1:] if first[1:].isalnum() else ""
