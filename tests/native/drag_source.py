"""A program with a window from which a file can be dragged: `python -m tests.native.drag_source <path>`.

Prints "ready" when the window is there, and what became of the drag.
"""

from __future__ import annotations

import sys
from typing import Any

from qtpy.QtCore import QMimeData, Qt, QTimer, QUrl
from qtpy.QtGui import QDrag
from qtpy.QtWidgets import QApplication, QWidget


class Source(QWidget):
    """Press and move: the drag begins."""

    def __init__(self, path: str) -> None:
        super().__init__(None, Qt.WindowType.X11BypassWindowManagerHint)
        self._path = path
        self.setGeometry(800, 600, 100, 100)

    def paintEvent(self, event: Any) -> None:
        QTimer.singleShot(0, lambda: print("ready", flush=True))

    def mouseMoveEvent(self, event: Any) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        print("done", drag.exec(Qt.DropAction.CopyAction).name, flush=True)


if __name__ == "__main__":
    app = QApplication(sys.argv)
    source = Source(sys.argv[1])
    source.show()
    app.exec()
