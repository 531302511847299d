"""The calls that the files for GTK, WebView2 and Cocoa make, on stand-ins: these systems are not here.

What is checked is what the documentation of each system asks for, not that the systems do it.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import MagicMock, call

import pytest

from desk.native.cocoa_toolkit import CocoaToolkit, _taken
from desk.native.edge_toolkit import EdgeToolkit
from desk.native.gtk_toolkit import GtkToolkit, path_of
from desk.native.toolkit import PathQuestion
from desk.native.webview_dialog import FOLDER, OPEN, SAVE, webview_types

PNG = b"\x89PNG..."


class Dialogs:
    """A pywebview window whose dialogs answer at once."""

    uid = "master"

    def __init__(self, answer: object = ()) -> None:
        self.answer = answer
        self.asked: list[tuple[int, dict[str, Any]]] = []

    def create_file_dialog(self, kind: int, **options: Any) -> object:
        self.asked.append((kind, options))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def asked(toolkit: Any, question: PathQuestion) -> tuple[Path, ...]:
    """Ask, and wait for the answer of the dialog's thread."""
    answered, answers = threading.Event(), []

    def answer(paths: tuple[Path, ...]) -> None:
        answers.append(paths)
        answered.set()

    toolkit.ask_path(question, answer)
    assert answered.wait(10)
    return answers[0]


def modules(monkeypatch: pytest.MonkeyPatch, **values: Any) -> None:
    """Modules that are there on their system only; `System__IO` is System.IO."""
    for name, value in values.items():
        module = ModuleType(name)
        module.__dict__.update(vars(value))
        monkeypatch.setitem(sys.modules, name.replace("__", "."), module)


# -- pywebview's dialogs


def test_kinds_of_files_are_written_as_pywebview_reads_them() -> None:
    types = [("Tables (text)", ("*.csv", "*.txt")), ("All", ("*",)), ("Odd", ("data-??",)), ("…", ("*.tar.gz",))]
    assert webview_types(types) == ("Tables text (*.csv;*.txt)", "All (*)", "Files (*.tar.gz)")


@pytest.mark.parametrize(
    ("choice", "kind", "several"), [("file", OPEN, False), ("files", OPEN, True), ("folder", FOLDER, False), ("save", SAVE, False)]
)  # fmt: skip
def test_a_dialog_asks_pywebview_and_gives_paths(choice: Any, kind: int, several: bool) -> None:
    native = Dialogs(("/a", "/b"))
    question = PathQuestion(choice, "Title", Path("/data"), "n.csv", [("Tables", ("*.csv",))])
    assert asked(gtk(native)[0], question) == (Path("/a"), Path("/b"))
    options = {
        "directory": "/data",
        "allow_multiple": several,
        "save_filename": "n.csv",
        "file_types": ("Tables (*.csv)",),
    }
    assert native.asked == [(kind, options)]


def test_a_dialog_without_a_choice_or_with_an_error_is_no_path(caplog: pytest.LogCaptureFixture) -> None:
    assert asked(gtk(Dialogs(None))[0], PathQuestion("file")) == ()
    assert asked(gtk(Dialogs("/one"))[0], PathQuestion("save")) == (Path("/one"),)
    assert asked(gtk(Dialogs(ValueError("no display")))[0], PathQuestion("file")) == ()
    assert "no display" in caplog.text


# -- GTK


def gtk(native: Any = None) -> tuple[GtkToolkit, MagicMock, MagicMock]:
    platform, view = MagicMock(), MagicMock()

    def idle_add(function: Callable[[], object]) -> None:
        assert function() is False, "GTK would call it again"

    platform.glib.idle_add.side_effect = idle_add
    return GtkToolkit(native or Dialogs(), view, platform), view, platform


def test_gtk_comes_to_the_front_by_present() -> None:
    toolkit, view, _ = gtk()
    toolkit.activate()
    assert view.window.method_calls == [call.deiconify(), call.present()]


def test_gtk_logs_an_icon_that_it_cannot_read(caplog: pytest.LogCaptureFixture) -> None:
    toolkit, view, _ = gtk()
    view.window.set_icon_from_file.side_effect = RuntimeError("no such format")
    toolkit.set_icon(Path("/i.txt"))
    assert "no such format" in caplog.text


@pytest.mark.parametrize(("width", "scaled"), [(1000, True), (400, False)])
def test_gtk_takes_a_picture_by_snapshot(width: int, scaled: bool) -> None:
    toolkit, view, platform = gtk()
    surface = MagicMock(**{"get_width.return_value": width, "get_height.return_value": 500})
    view.webview.get_snapshot_finish.return_value = surface
    view.webview.get_snapshot.side_effect = lambda region, options, cancel, ready: ready(view.webview, "result")
    big = platform.Gdk.pixbuf_get_from_surface.return_value
    picture = big.scale_simple.return_value if scaled else big
    picture.save_to_bufferv.return_value = (True, PNG)
    got: list[bytes] = []
    toolkit.grab(500, got.append, pytest.fail)
    assert got == [PNG]
    assert big.scale_simple.call_args_list == ([call(500, 250, 2)] if scaled else [])


def test_gtk_says_why_there_is_no_picture() -> None:
    toolkit, view, _ = gtk()
    view.webview.get_snapshot_finish.side_effect = RuntimeError("hidden")
    view.webview.get_snapshot.side_effect = lambda region, options, cancel, ready: ready(view.webview, "result")
    errors: list[Exception] = []
    toolkit.grab(None, lambda png: pytest.fail("a picture"), errors.append)
    assert "hidden" in str(errors[0])


def test_gtk_takes_dropped_files_away_from_the_page() -> None:
    toolkit, view, _ = gtk()
    got: list[object] = []
    toolkit.take_drops(lambda *said: got.append(said))
    view.webview.drag_dest_unset.assert_called_once_with()
    ((signal, received), _) = view.window.connect.call_args
    data = MagicMock(**{"get_uris.return_value": ["file:///tmp/a%20b.csv", "http://example.org/", "file://far/x"]})
    received(None, None, 5, 6, data, 0, 0)
    assert (signal, got) == ("drag-data-received", [((Path("/tmp/a b.csv"),), 5.0, 6.0)])


def test_only_files_of_this_machine_have_a_path() -> None:
    assert path_of("file://localhost/a") == Path("/a")
    assert path_of("https://h/a") is None


# -- WebView2


def edge(native: Any = None) -> tuple[EdgeToolkit, MagicMock, MagicMock]:
    platform, form = MagicMock(), MagicMock(_scale=2.0)
    form.BeginInvoke.side_effect = lambda function: function()
    platform.Func.__getitem__.return_value = lambda function: function
    return EdgeToolkit(native or Dialogs(), form, platform), form, platform


@pytest.mark.parametrize("minimized", [True, False])
def test_windows_restores_a_minimised_window_and_activates_it(minimized: bool) -> None:
    toolkit, form, platform = edge()
    form.WindowState = platform.WinForms.FormWindowState.Minimized if minimized else "normal"
    toolkit.activate()
    assert platform.windll.user32.ShowWindow.call_count == minimized
    form.Activate.assert_called_once_with()


def test_windows_asks_on_the_thread_of_the_window() -> None:
    toolkit, form, _ = edge(Dialogs(("C:/a",)))
    assert asked(toolkit, PathQuestion("file")) == (Path("C:/a"),)
    assert form.BeginInvoke.call_count == 1


@pytest.mark.parametrize("width", [None, 500])
def test_webview2_takes_a_picture_by_capture_preview(monkeypatch: pytest.MonkeyPatch, width: int | None) -> None:
    toolkit, form, _ = edge()
    stream = MagicMock(**{"ToArray.return_value": PNG})
    drawing = MagicMock()
    drawing.Bitmap.return_value.Width, drawing.Bitmap.return_value.Height = 1000, 500
    action = MagicMock()
    action.__getitem__.return_value = lambda function: function
    modules(
        monkeypatch,
        System=SimpleNamespace(Action=action),
        System__IO=SimpleNamespace(MemoryStream=lambda: stream),
        System__Threading__Tasks=SimpleNamespace(Task=object),
        System__Drawing=SimpleNamespace(Bitmap=drawing.Bitmap, Size=drawing.Size),
        System__Drawing__Imaging=SimpleNamespace(ImageFormat=MagicMock()),
        Microsoft__Web__WebView2__Core=SimpleNamespace(CoreWebView2CapturePreviewImageFormat=MagicMock()),
    )
    capture = form.browser.webview.CoreWebView2.CapturePreviewAsync.return_value
    capture.ContinueWith.side_effect = lambda ready, scheduler: ready(SimpleNamespace(IsFaulted=False))
    got: list[bytes] = []
    toolkit.grab(width, got.append, pytest.fail)
    assert got == [PNG]
    assert drawing.Size.call_args_list == ([call(500, 250)] if width else [])


def test_webview2_that_is_not_up_has_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    errors: list[Exception] = []
    edge()[0].grab(None, lambda png: pytest.fail("a picture"), errors.append)
    assert "could not take a picture" in str(errors[0])


def test_windows_lets_dropped_files_fall_through_to_the_form() -> None:
    class Event(list[Any]):
        def __iadd__(self, handler: Any) -> Event:  # type: ignore[override, misc]
            self.append(handler)
            return self

    toolkit, form, platform = edge()
    form.DragEnter, form.DragDrop = Event(), Event()
    form.browser.webview.PointToClient.return_value = SimpleNamespace(X=20, Y=40)
    got: list[object] = []
    toolkit.take_drops(lambda *said: got.append(said))
    assert form.browser.webview.AllowExternalDrop is False
    assert form.AllowDrop is True
    event = MagicMock(**{"Data.GetDataPresent.return_value": True, "Data.GetData.return_value": ["C:/a"]})
    form.DragEnter[0](form, event)
    form.DragDrop[0](form, event)
    assert event.Effect is platform.WinForms.DragDropEffects.Copy
    assert got == [((Path("C:/a"),), 10.0, 20.0)]


def test_windows_makes_an_icon_of_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    toolkit, form, platform = edge()
    toolkit.set_icon(Path("a.ico"))
    assert form.Icon is platform.Icon.return_value
    modules(monkeypatch, System__Drawing=SimpleNamespace(Bitmap=MagicMock()))
    toolkit.set_icon(Path("a.png"))
    assert form.Icon is platform.Icon.FromHandle.return_value


# -- Cocoa


def cocoa() -> tuple[CocoaToolkit, MagicMock, MagicMock]:
    platform, view = MagicMock(), MagicMock()
    platform.AppHelper.callAfter.side_effect = lambda function: function()
    return CocoaToolkit(Dialogs(), view, platform), view, platform


def test_macos_brings_a_window_out_of_the_dock() -> None:
    toolkit, view, platform = cocoa()
    toolkit.activate()
    view.window.deminiaturize_.assert_called_once_with(None)
    view.window.makeKeyAndOrderFront_.assert_called_once_with(None)
    platform.AppKit.NSApplication.sharedApplication().activateIgnoringOtherApps_.assert_called_once_with(True)


def test_macos_takes_a_picture_by_snapshot() -> None:
    toolkit, view, platform = cocoa()
    view.webview.frame().size.width = 1000
    bitmap = platform.AppKit.NSBitmapImageRep.imageRepWithData_.return_value
    bitmap.representationUsingType_properties_.return_value = PNG
    take = view.webview.takeSnapshotWithConfiguration_completionHandler_
    take.side_effect = lambda wanted, ready: ready(MagicMock(), None)
    got: list[bytes] = []
    toolkit.grab(500, got.append, pytest.fail)
    assert got == [PNG]
    platform.WebKit.WKSnapshotConfiguration.alloc().init().setSnapshotWidth_.assert_called_once_with(500)
    take.side_effect = lambda wanted, ready: ready(None, "gone")
    errors: list[Exception] = []
    toolkit.grab(None, got.append, errors.append)
    assert "gone" in str(errors[0])


def test_macos_takes_dropped_files_before_webkit(monkeypatch: pytest.MonkeyPatch) -> None:
    methods: dict[bytes, Any] = {}
    webkit = MagicMock()
    objc = SimpleNamespace(
        classAddMethod=lambda cls, name, method: methods.update({name: method}), super=lambda cls, view: webkit
    )
    modules(monkeypatch, objc=objc)
    toolkit, view, platform = cocoa()
    got: list[object] = []
    monkeypatch.setattr("desk.native.cocoa_toolkit._taken", _taken.copy())
    toolkit.take_drops(lambda *said: got.append(said))
    assert sorted(methods) == [b"draggingEntered:", b"draggingUpdated:", b"performDragOperation:"]
    page = MagicMock(**{"pywebview_window.uid": "master", "convertPoint_fromView_.return_value": SimpleNamespace(x=1, y=2)})
    url = MagicMock(**{"path.return_value": "/tmp/a b"})
    drag = MagicMock(**{"draggingPasteboard.return_value.readObjectsForClasses_options_.return_value": [url]})
    copy = platform.AppKit.NSDragOperationCopy
    assert methods[b"draggingEntered:"](page, drag) is copy
    assert methods[b"performDragOperation:"](page, drag) is True
    assert got == [((Path("/tmp/a b"),), 1.0, 2.0)]
    words = MagicMock(**{"draggingPasteboard.return_value.readObjectsForClasses_options_.return_value": None})
    assert methods[b"performDragOperation:"](page, words) is webkit.performDragOperation_.return_value
    other = MagicMock(**{"pywebview_window.uid": "child"})
    assert methods[b"draggingUpdated:"](other, drag) is webkit.draggingUpdated_.return_value
