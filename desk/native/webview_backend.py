"""Native windows by pywebview: the only file that imports it, and only when a window is opened.

The profile is private, so no cookie is kept and none is shared. pywebview's bridge between page and Python is not there
at all: no `js_api`, no `evaluate_js`, and its script is kept out of the page. What pywebview leaves to the page (links,
downloads) is put under rules in `qt_page`. What it does not offer at all, or not without a thread that waits, is in a file
for each toolkit.

    backend = WebviewBackend()
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

from .drops import Drops
from .links import CheckedBrowser, origin_of
from .notification import Once
from .pending import Pending
from .toolkit import PathQuestion, Toolkit
from .window import (
    MIN_HEIGHT_PX,
    MIN_WIDTH_PX,
    Choice,
    FileTypes,
    Geometry,
    OnDrop,
    Window,
    WindowBackend,
    WindowClosed,
)


class WebviewWindow(Window):
    """One pywebview window."""

    def __init__(self, native: Any, title: str, geometry: Geometry) -> None:
        self._native = native
        self._title = title
        self._geometry = geometry
        self._lock = threading.Lock()
        self._shown = Once()
        self._closed = Once()
        self._toolkit: Toolkit | None = None
        self._made = Once()
        self._pending = Pending()
        self._closed.then(self._pending.end)
        self._drops = Drops(lambda: self._with_toolkit(lambda toolkit: toolkit.take_drops(self._drops.dropped)))
        self._closing: list[Callable[[], None]] = []
        events = native.events
        events.shown += self._on_native_shown
        events.closed += self._closed.happen
        events.closing += self._on_native_closing
        events.resized += self._on_resized
        events.moved += self._on_moved
        events.maximized += lambda: self._keep(maximized=True)
        events.restored += lambda: self._keep(maximized=False)

    @property
    def title(self) -> str:
        return self._title

    def set_title(self, title: str) -> None:
        with self._lock:
            self._title = title
            # Before the window is there pywebview would wait for it, and the caller with it.
            if self._shown.happened and not self._closed.happened:
                self._native.set_title(title)

    @property
    def geometry(self) -> Geometry:
        return self._geometry

    def close(self) -> None:
        """Before it is shown a window cannot be closed: then it is as soon as it is there."""
        if not self._closed.happened:
            self._shown.then(self._destroy)

    @property
    def closed(self) -> bool:
        return self._closed.happened

    def on_closed(self, callback: Callable[[], None]) -> None:
        self._closed.then(callback)

    def on_shown(self, callback: Callable[[], None]) -> None:
        self._shown.then(callback)

    def on_closing(self, callback: Callable[[], None]) -> None:
        self._closing.append(callback)

    def activate(self) -> None:
        self._with_toolkit(lambda toolkit: toolkit.activate())

    def set_icon(self, path: Path) -> None:
        self._with_toolkit(lambda toolkit: toolkit.set_icon(path))

    def ask_path(
        self,
        choice: Choice,
        *,
        title: str = "",
        folder: Path | None = None,
        name: str = "",
        types: FileTypes = (),
    ) -> Future[tuple[Path, ...]]:
        question = PathQuestion(choice, title, folder, name, types)
        future: Future[tuple[Path, ...]] = self._pending.ask(())
        self._with_toolkit(
            lambda toolkit: toolkit.ask_path(question, lambda paths: self._pending.answer(future, paths))
        )
        return future

    def screenshot(self, max_width_px: int | None = None) -> Future[bytes]:
        future: Future[bytes] = self._pending.ask(WindowClosed("the window was closed before its picture was taken"))

        def answer(result: bytes | Exception) -> None:
            self._pending.answer(future, result)

        self._with_toolkit(lambda toolkit: toolkit.grab(max_width_px, answer, answer))
        return future

    def on_drop(self, callback: OnDrop) -> Callable[[], None]:
        return self._drops.add(callback)

    def made(self, toolkit: Toolkit) -> None:
        """The native window is there, in front of nobody yet."""
        self._toolkit = toolkit
        self._made.happen()

    def _with_toolkit(self, act: Callable[[Toolkit], None]) -> None:
        """Now, or as soon as there is one; a window that is gone does nothing."""

        def act_now() -> None:
            if self._toolkit is not None and not self._closed.happened:
                act(self._toolkit)

        self._made.then(act_now)

    def _on_native_closing(self) -> None:
        for callback in tuple(self._closing):
            callback()

    def _destroy(self) -> None:
        if not self._closed.happened:
            self._native.destroy()

    def _on_native_shown(self) -> None:
        self._shown.happen()
        with self._lock:
            if not self._closed.happened and self._native.title != self._title:
                self._native.set_title(self._title)

    def _on_resized(self, width: int, height: int) -> None:
        if not self._geometry.maximized:
            self._keep(width=int(width), height=int(height))

    def _on_moved(self, x: int, y: int) -> None:
        if not self._geometry.maximized:
            self._keep(x=int(x), y=int(y))

    def _keep(self, **values: Any) -> None:
        with self._lock:
            self._geometry = replace(self._geometry, **values)


class WebviewBackend(WindowBackend):
    """pywebview with whatever toolkit it finds: Qt or GTK on Linux, WebView2 on Windows, Cocoa on macOS."""

    name = "pywebview"

    def __init__(self) -> None:
        self._windows: list[WebviewWindow] = []
        self._started = Once()

    def open(self, url: str, *, title: str, geometry: Geometry) -> WebviewWindow:
        import webview

        native: Any = webview.create_window(
            title,
            url,
            width=geometry.width,
            height=geometry.height,
            x=geometry.x,
            y=geometry.y,
            maximized=geometry.maximized,
            min_size=(MIN_WIDTH_PX, MIN_HEIGHT_PX),
            text_select=True,
            zoomable=True,
            background_color="#FFFFFF",
        )
        window = WebviewWindow(native, title, geometry)
        native.events.before_show += lambda: self._before_show(native, window, origin_of(url))
        self._windows.append(window)
        return window

    def run_forever(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError("windows run on the main thread")
        if not self._windows:
            raise RuntimeError("open a window first")
        import webview

        from .availability import toolkit

        webview.settings["OPEN_EXTERNAL_LINKS_IN_BROWSER"] = True
        webview.settings["ALLOW_FILE_URLS"] = False
        webview.settings["OPEN_DEVTOOLS_IN_DEBUG"] = False
        # A saved picture is a download. With Qt 6 pywebview's own handler fails, and qt_page has one that works.
        webview.settings["ALLOW_DOWNLOADS"] = not _will_use_qt()
        # The toolkit that is here, and no other one tried: each failure would be a traceback on the console.
        found = toolkit()
        webview.start(gui=found if found in ("qt", "gtk") else None, private_mode=True, debug=False)
        self._windows.clear()

    def close_all(self) -> None:
        for window in list(self._windows):
            window.close()

    def on_started(self, callback: Callable[[], None]) -> None:
        self._started.then(callback)

    def _before_show(self, native: Any, window: WebviewWindow, origin: str) -> None:
        """On the main thread, when the toolkit is loaded and the window is made but not shown."""
        for name, platform in list(sys.modules.items()):
            if name.startswith("webview.platforms."):
                _restrict_platform(platform)
        if "webview.platforms.qt" in sys.modules:
            from . import qt_page

            # Qt's channel to Python would be set up here, before the script that uses it is injected.
            native.native._set_js_api = lambda: _without_bridge("", native)
            qt_page.restrict(native.native, origin)
            qt_page.run_in_own_loop(sys.modules["webview.platforms.qt"])
        toolkit = _toolkit_of(native)
        if toolkit is not None:
            window.made(toolkit)
        self._started.happen()


def _toolkit_of(native: Any) -> Toolkit | None:
    """What this window's toolkit can do, by the module that pywebview has taken; None for one that nobody knows."""

    def platform(name: str) -> Any:
        return sys.modules.get(f"webview.platforms.{name}")

    if platform("qt"):
        from .qt_toolkit import QtToolkit

        return QtToolkit(native.native)
    if platform("gtk"):
        from .gtk_toolkit import GtkToolkit

        return GtkToolkit(native, platform("gtk").BrowserView.instances[native.uid], platform("gtk"))
    if platform("cocoa"):
        from .cocoa_toolkit import CocoaToolkit

        return CocoaToolkit(native, platform("cocoa").BrowserView.instances[native.uid], platform("cocoa"))
    if platform("edgechromium"):
        from .edge_toolkit import EdgeToolkit

        return EdgeToolkit(native, native.native, platform("winforms"))
    return None


def _restrict_platform(platform: Any) -> None:
    """Links that pywebview opens are checked, and its own script is not put into the page."""
    if hasattr(platform, "webbrowser"):
        platform.webbrowser = CheckedBrowser
    if hasattr(platform, "inject_pywebview"):
        platform.inject_pywebview = _without_bridge


def _without_bridge(_platform: str, native: Any) -> None:
    """Stands in for the injection of pywebview's script: a page has loaded, and that is all.

    The script would make Python callable from the page, and a thread that waits for it would outlive a window that is
    closed meanwhile.
    """
    native.events.before_load.set()
    native.events._pywebviewready.set()
    native.events.loaded.set()


def _will_use_qt() -> bool:
    from .availability import toolkit

    return toolkit() == "qt"
