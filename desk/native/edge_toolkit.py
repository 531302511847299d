"""A Windows Forms window with WebView2 beyond pywebview, after the documentation of Windows Forms and WebView2.

The names of .NET come from pywebview's own modules, which are handed in, and from .NET's namespaces, which are there
once pywebview runs.

    toolkit = EdgeToolkit(native, form, sys.modules["webview.platforms.winforms"])
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

_SW_RESTORE = 9
_FILES = "FileDrop"


class EdgeToolkit(Toolkit):
    """See the module. `form` is pywebview's window."""

    def __init__(self, native: Any, form: Any, platform: Any) -> None:
        self._form = form
        self._page = form.browser.webview
        self._net = platform
        self._dialogs = DialogThread(native)

    def activate(self) -> None:
        def front() -> None:
            if self._form.WindowState == self._net.WinForms.FormWindowState.Minimized:
                # Unlike setting WindowState this brings a maximised window back as one.
                self._net.windll.user32.ShowWindow(self._form.Handle.ToInt32(), _SW_RESTORE)
            self._form.Show()
            self._form.BringToFront()
            self._form.Activate()

        self._call(front)

    def set_icon(self, path: Path) -> None:
        def change() -> None:
            try:
                if path.suffix.lower() == ".ico":
                    self._form.Icon = self._net.Icon(str(path))
                else:
                    picture = import_module("System.Drawing").Bitmap(str(path))
                    self._form.Icon = self._net.Icon.FromHandle(picture.GetHicon())
            except Exception as error:  # an exception of .NET
                log.warning("the icon %s cannot be read: %s", path, error)

        self._call(change)

    def ask_path(self, question: PathQuestion, answer: Answer) -> None:
        # These dialogs want the window's own thread, which goes on serving the window while they are open.
        self._call(lambda: self._dialogs.ask_now(question, answer))

    def grab(
        self, max_width_px: int | None, deliver: Callable[[bytes], None], fail: Callable[[Exception], None]
    ) -> None:
        def take() -> None:
            tasks = import_module("System.Threading.Tasks")
            action = import_module("System").Action[tasks.Task]
            stream = import_module("System.IO").MemoryStream()
            png = import_module("Microsoft.Web.WebView2.Core").CoreWebView2CapturePreviewImageFormat.Png

            def ready(task: Any) -> None:
                if task.IsFaulted:
                    fail(RuntimeError(f"WebView2 could not take a picture of the window: {task.Exception}"))
                else:
                    deliver(_scaled(stream, max_width_px))

            scheduler = self._form.browser.syncContextTaskScheduler
            self._page.CoreWebView2.CapturePreviewAsync(png, stream).ContinueWith(action(ready), scheduler)

        def take_or_fail() -> None:
            try:
                take()
            except Exception as error:  # the engine is not up yet, or not any more
                fail(RuntimeError(f"WebView2 could not take a picture of the window: {error}"))

        self._call(take_or_fail)

    def take_drops(self, dropped: OnDrop) -> None:
        def entered(_sender: Any, event: Any) -> None:
            if event.Data.GetDataPresent(_FILES):
                event.Effect = self._net.WinForms.DragDropEffects.Copy

        def released(_sender: Any, event: Any) -> None:
            paths = tuple(Path(str(path)) for path in event.Data.GetData(_FILES) or ())
            if paths:
                point = self._page.PointToClient(self._net.Point(event.X, event.Y))
                dropped(paths, point.X / self._form._scale, point.Y / self._form._scale)

        def take() -> None:
            self._page.AllowExternalDrop = False  # what is dropped on the page falls through to the form
            self._form.AllowDrop = True
            self._form.DragEnter += entered
            self._form.DragDrop += released

        self._call(take)

    def _call(self, function: Callable[[], None]) -> None:
        self._form.BeginInvoke(self._net.Func[self._net.Type](function))


def _scaled(stream: Any, max_width_px: int | None) -> bytes:
    """The PNG in a .NET stream, scaled down to a width."""
    drawing = import_module("System.Drawing")
    picture = drawing.Bitmap(stream)
    if max_width_px is None or picture.Width <= max_width_px:
        return bytes(stream.ToArray())
    size = drawing.Size(max_width_px, max(1, picture.Height * max_width_px // picture.Width))
    small = import_module("System.IO").MemoryStream()
    drawing.Bitmap(picture, size).Save(small, import_module("System.Drawing.Imaging").ImageFormat.Png)
    return bytes(small.ToArray())
