"""Rules for the web page inside a Qt window, and for Qt's loop: pages stay at home, downloads ask where to save.

Qt's types come from the window that is handed in; this file imports qtpy only when there is such a window.

    restrict(window, "http://127.0.0.1:5006")
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from .links import open_outside, origin_of


def restrict(window: Any, origin: str, choose_file: Callable[[Any, str], str] | None = None) -> None:
    """Put a pywebview Qt window's page under rules. `choose_file(window, suggestion)` returns a path, or "" for no."""
    page = window.webview.page()
    page.navigationRequested.connect(lambda request: _judge_navigation(request, origin))
    page.profile().downloadRequested.connect(lambda download: _save(window, download, choose_file or _ask))


class _OwnLoop:
    """Stands in for the application where pywebview runs and ends Qt's loop."""

    def __init__(self) -> None:
        from qtpy.QtCore import QEventLoop

        self._loop = QEventLoop()

    def exec_(self) -> None:
        self._loop.exec()

    def exit(self) -> None:
        self._loop.quit()

    quit = exit


def run_in_own_loop(platform: Any) -> None:
    """Have pywebview's Qt module run a loop of ours, a new one each time.

    Leaving the application's loop a second time in one process crashes inside Qt, and a plain script may well call
    `show()` twice.
    """
    if not isinstance(platform._app, _OwnLoop):  # a second window joins the loop of the first
        _applications.append(platform._app)  # pywebview holds it by this name only
        platform._app = _OwnLoop()


#: Qt's application must live as long as the process.
_applications: list[Any] = []


def _judge_navigation(request: Any, origin: str) -> None:
    """The main frame stays where it is; a link elsewhere that the user has clicked opens in the browser."""
    url = request.url().toString()
    if not request.isMainFrame() or origin_of(url) == origin:
        return
    request.reject()
    clicked = type(request).NavigationType.LinkClickedNavigation
    if request.navigationType() == clicked:
        open_outside(url)


def _save(window: Any, download: Any, choose_file: Callable[[Any, str], str]) -> None:
    """Only the user's choice of a file starts a download; its name is a suggestion, and only its last part counts."""
    suggestion = Path(download.downloadFileName().replace("\\", "/")).name or "download"
    chosen = choose_file(window, suggestion)
    if not chosen:
        download.cancel()
        return
    path = Path(chosen)
    download.setDownloadDirectory(str(path.parent))
    download.setDownloadFileName(path.name)
    download.accept()


def _ask(window: Any, suggestion: str) -> str:
    from qtpy.QtWidgets import QFileDialog

    start = str(Path.home() / suggestion)
    chosen, _ = QFileDialog.getSaveFileName(window, "Save", start, f"*{Path(suggestion).suffix}")
    return str(chosen)
