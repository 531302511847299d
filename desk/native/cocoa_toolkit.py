"""A macOS window beyond pywebview, after the documentation of AppKit, WebKit and PyObjC.

The names of the frameworks come from pywebview's own Cocoa module, which is handed in.

    toolkit = CocoaToolkit(native, view, sys.modules["webview.platforms.cocoa"])
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from .toolkit import Answer, PathQuestion, Toolkit
from .webview_dialog import DialogThread
from .window import OnDrop

log = logging.getLogger("desk.native")

#: Who takes the drops of a window, by pywebview's id of it: methods of Objective-C belong to the class of all views.
_taken: dict[str, OnDrop] = {}


class CocoaToolkit(Toolkit):
    """See the module. `view` is pywebview's object of the window."""

    def __init__(self, native: Any, view: Any, platform: Any) -> None:
        self._id = native.uid
        self._window = view.window
        self._page = view.webview
        self._cocoa = platform
        self._dialogs = DialogThread(native)

    def activate(self) -> None:
        def front() -> None:
            if self._window.isMiniaturized():
                self._window.deminiaturize_(None)
            self._window.makeKeyAndOrderFront_(None)
            self._cocoa.AppKit.NSApplication.sharedApplication().activateIgnoringOtherApps_(True)

        self._call(front)

    def set_icon(self, path: Path) -> None:
        """The icon in the dock; windows have none of their own."""

        def change() -> None:
            picture = self._cocoa.AppKit.NSImage.alloc().initWithContentsOfFile_(str(path))
            if picture is None:
                log.warning("the icon %s cannot be read", path)
            else:
                self._cocoa.AppKit.NSApplication.sharedApplication().setApplicationIconImage_(picture)

        self._call(change)

    def ask_path(self, question: PathQuestion, answer: Answer) -> None:
        self._dialogs.ask(question, answer)

    def grab(
        self, max_width_px: int | None, deliver: Callable[[bytes], None], fail: Callable[[Exception], None]
    ) -> None:
        def ready(picture: Any, error: Any) -> None:
            if picture is None:
                fail(RuntimeError(f"WebKit could not take a picture of the window: {error}"))
                return
            kit = self._cocoa.AppKit
            bitmap = kit.NSBitmapImageRep.imageRepWithData_(picture.TIFFRepresentation())
            deliver(bytes(bitmap.representationUsingType_properties_(kit.NSBitmapImageFileTypePNG, {})))

        def take() -> None:
            wanted = self._cocoa.WebKit.WKSnapshotConfiguration.alloc().init()
            if max_width_px is not None and self._page.frame().size.width > max_width_px:
                wanted.setSnapshotWidth_(max_width_px)  # points, of which a sharp screen makes more pixels
            self._page.takeSnapshotWithConfiguration_completionHandler_(wanted, ready)

        self._call(take)

    def take_drops(self, dropped: OnDrop) -> None:
        def take() -> None:
            _taken[self._id] = dropped
            _override(self._cocoa)

        self._call(take)

    def _call(self, function: Callable[[], None]) -> None:
        self._cocoa.AppHelper.callAfter(function)


def _override(platform: Any) -> None:
    """Have pywebview's view ask `_taken` first; what is nobody's goes to WebKit, as before."""
    objc = import_module("objc")
    view_class = platform.BrowserView.WebKitHost
    copy = platform.AppKit.NSDragOperationCopy

    def listener(view: Any, sender: Any) -> tuple[OnDrop | None, tuple[Path, ...]]:
        return _taken.get(view.pywebview_window.uid), dragged_paths(platform.AppKit, sender)

    def draggingEntered_(self: Any, sender: Any) -> Any:
        dropped, paths = listener(self, sender)
        return copy if dropped and paths else objc.super(view_class, self).draggingEntered_(sender)

    def draggingUpdated_(self: Any, sender: Any) -> Any:
        dropped, paths = listener(self, sender)
        return copy if dropped and paths else objc.super(view_class, self).draggingUpdated_(sender)

    def performDragOperation_(self: Any, sender: Any) -> Any:
        dropped, paths = listener(self, sender)
        if not dropped or not paths:
            return objc.super(view_class, self).performDragOperation_(sender)
        point = self.convertPoint_fromView_(sender.draggingLocation(), None)  # the view counts from its top
        dropped(paths, float(point.x), float(point.y))
        return True

    for method in (draggingEntered_, draggingUpdated_, performDragOperation_):
        objc.classAddMethod(view_class, method.__name__.replace("_", ":").encode(), method)


def dragged_paths(kit: Any, sender: Any) -> tuple[Path, ...]:
    """The files and folders on the pasteboard of a drag."""
    options = {kit.NSPasteboardURLReadingFileURLsOnlyKey: True}
    urls = sender.draggingPasteboard().readObjectsForClasses_options_([kit.NSURL], options) or ()
    return tuple(Path(str(url.path())) for url in urls)
