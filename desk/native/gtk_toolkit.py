"""A GTK 3 window beyond pywebview, after the documentation of GTK 3 and WebKitGTK 4.1.

The names of GTK come from pywebview's own GTK module, which is handed in: importing GTK is a choice that is made there.
A page has no way to let go of dropped files alone, so that once drops are taken it gets none of anything.

    toolkit = GtkToolkit(native, view, sys.modules["webview.platforms.gtk"])
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .toolkit import Answer, PathQuestion, Toolkit
from .webview_dialog import DialogThread
from .window import OnDrop

log = logging.getLogger("desk.native")

#: GdkPixbuf.InterpType.BILINEAR.
_BILINEAR = 2


class GtkToolkit(Toolkit):
    """See the module. `view` is pywebview's object of the window."""

    def __init__(self, native: Any, view: Any, platform: Any) -> None:
        self._window = view.window
        self._page = view.webview
        self._gtk = platform
        self._dialogs = DialogThread(native)

    def activate(self) -> None:
        def front() -> None:
            self._window.deiconify()
            self._window.present()

        self._call(front)

    def set_icon(self, path: Path) -> None:
        def change() -> None:
            try:
                self._window.set_icon_from_file(str(path))
            except Exception as error:  # GLib.Error, whose class is only there with GTK
                log.warning("the icon %s cannot be read: %s", path, error)

        self._call(change)

    def ask_path(self, question: PathQuestion, answer: Answer) -> None:
        self._dialogs.ask(question, answer)

    def grab(
        self, max_width_px: int | None, deliver: Callable[[bytes], None], fail: Callable[[Exception], None]
    ) -> None:
        def ready(page: Any, result: Any, *_: Any) -> None:
            try:
                deliver(self._png(page.get_snapshot_finish(result), max_width_px))
            except Exception as error:
                fail(RuntimeError(f"GTK could not take a picture of the window: {error}"))

        webkit = self._gtk.webkit
        self._call(
            lambda: self._page.get_snapshot(webkit.SnapshotRegion.VISIBLE, webkit.SnapshotOptions.NONE, None, ready)
        )

    def take_drops(self, dropped: OnDrop) -> None:
        def received(_widget: Any, _context: Any, x: int, y: int, data: Any, *_: Any) -> None:
            paths = tuple(path for uri in data.get_uris() if (path := path_of(uri)) is not None)
            if paths:
                dropped(paths, float(x), float(y))

        def take() -> None:
            # A page takes whatever is dragged before anybody else is asked; without it the window around it is asked.
            self._page.drag_dest_unset()
            self._window.drag_dest_set(self._gtk.gtk.DestDefaults.ALL, [], self._gtk.Gdk.DragAction.COPY)
            self._window.drag_dest_add_uri_targets()
            self._window.connect("drag-data-received", received)

        self._call(take)

    def _call(self, function: Callable[[], None]) -> None:
        def once() -> bool:
            function()
            return False  # or GTK would call it again and again

        self._gtk.glib.idle_add(once)

    def _png(self, surface: Any, max_width_px: int | None) -> bytes:
        width, height = surface.get_width(), surface.get_height()
        picture = self._gtk.Gdk.pixbuf_get_from_surface(surface, 0, 0, width, height)
        if max_width_px is not None and width > max_width_px:
            picture = picture.scale_simple(max_width_px, max(1, height * max_width_px // width), _BILINEAR)
        done, content = picture.save_to_bufferv("png", [], [])
        if not done:
            raise RuntimeError("no PNG")
        return bytes(content)


def path_of(uri: str) -> Path | None:
    """The path of a file on this machine, or None."""
    parts = urlsplit(uri)
    return Path(unquote(parts.path)) if parts.scheme == "file" and parts.netloc in ("", "localhost") else None
