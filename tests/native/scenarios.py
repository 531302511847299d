"""What every window backend does, as small programs that assert it: `python -m tests.native.scenarios pywebview title`.

Each scenario gets a backend and the address of a page, and runs on the main thread of a process of its own, because
toolkits do.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from desk.native import Geometry, Window, WindowBackend, WindowClosed
from desk.native.headless import PICTURE
from tests.native.hands import Hand, hand_of
from tests.server.apps import echo
from tests.server.running import running, wait_until

Scenario = Callable[[WindowBackend, str], None]


def in_thread(function: Callable[[], None]) -> Callable[[], None]:
    """Run beside the toolkit's loop; what it raises comes out when it is joined."""
    errors: list[BaseException] = []

    def run() -> None:
        try:
            function()
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()

    def join() -> None:
        thread.join(20)
        assert not thread.is_alive()
        if errors:
            raise errors[0]

    return join


def open_window(backend: WindowBackend, url: str, width: int = 640, height: int = 480) -> Window:
    return backend.open(url, title="First", geometry=Geometry(width, height))


def closes(backend: WindowBackend, url: str) -> None:
    """`run_forever` returns when the window is closed, and everybody hears of it once."""
    window = open_window(backend, url)
    heard: list[str] = []
    window.on_closed(lambda: heard.append("early"))
    window.on_shown(window.close)
    assert not window.closed
    backend.run_forever()
    wait_until(lambda: window.closed, "the window to be closed")
    window.on_closed(lambda: heard.append("late"))
    window.close()
    wait_until(lambda: heard == ["early", "late"], "the callbacks")


def closes_all(backend: WindowBackend, url: str) -> None:
    """`close_all` from another thread ends `run_forever`, with several windows open."""
    windows = [open_window(backend, url), open_window(backend, url)]
    shown = threading.Semaphore(0)
    for window in windows:
        window.on_shown(shown.release)

    def end() -> None:
        assert shown.acquire(timeout=20)
        assert shown.acquire(timeout=20)
        backend.close_all()

    join = in_thread(end)
    backend.run_forever()
    join()
    wait_until(lambda: all(window.closed for window in windows), "the windows to be closed")


def title(backend: WindowBackend, url: str) -> None:
    """A title may be set at any time and from any thread: before the window is there, while, and after."""
    window = open_window(backend, url)
    assert window.title == "First"
    window.set_title("Second")
    assert window.title == "Second"

    def change() -> None:
        wait_until(lambda: native_title(window) == "Second", "the title that was set before the window was there")
        window.set_title("Third ✓")
        wait_until(lambda: native_title(window) == "Third ✓", "the third title")
        window.close()

    join: list[Callable[[], None]] = []
    window.on_shown(lambda: join.append(in_thread(change)))
    backend.run_forever()
    join[0]()
    window.set_title("After")
    assert window.title == "After"


def geometry(backend: WindowBackend, url: str) -> None:
    """A window opens with the size that it is given, and its geometry is readable when it is closed."""
    window = open_window(backend, url, width=700, height=500)
    window.on_shown(window.close)
    backend.run_forever()
    assert (window.geometry.width, window.geometry.height) == (700, 500)


def started(backend: WindowBackend, url: str) -> None:
    """`on_started` is called on the main thread, before the window is shown."""
    order: list[str] = []
    window = open_window(backend, url)
    backend.on_started(lambda: order.append(threading.current_thread().name))
    window.on_shown(lambda: order.append("shown"))
    window.on_shown(window.close)
    backend.run_forever()
    wait_until(lambda: len(order) == 2, "both calls")
    assert order == ["MainThread", "shown"]


def refuses(backend: WindowBackend, url: str) -> None:
    """Without a window, and on another thread than the main one, there is nothing to run."""

    def fails() -> None:
        try:
            backend.run_forever()
        except RuntimeError:
            return
        raise AssertionError("run_forever ran")

    fails()
    open_window(backend, url)
    in_thread(fails)()


def beside(backend: WindowBackend, window: Window, act: Callable[[Hand], None]) -> None:
    """Run the window, and `act` beside it when it is shown; then close it."""
    join: list[Callable[[], None]] = []

    def run() -> None:
        try:
            act(hand_of(window))
        finally:
            window.close()

    window.on_shown(lambda: join.append(in_thread(run)))
    backend.run_forever()
    wait_until(lambda: join, "the window to be shown")
    join[0]()


def asks(backend: WindowBackend, url: str) -> None:
    """A dialog answers with paths, or with none when nothing was chosen; the window goes on meanwhile."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for letter in "ab":
            (folder / f"{letter}.txt").write_text(letter)
        several = (folder / "a.txt", folder / "b.txt")
        window = open_window(backend, url)
        early = window.ask_path("file", folder=folder)

        def act(hand: Hand) -> None:
            wait_until(hand.dialog_is_open, "the dialog that was asked for before there was a window")
            hand.choose(several[0])
            assert early.result(20) == several[:1]
            future = window.ask_path("files", title="Several", folder=folder, types=[("Text", ("*.txt",))])
            wait_until(hand.dialog_is_open, "the dialog for files")
            assert window.screenshot().result(20), "the window answers while a dialog is open"
            assert not future.done()
            hand.choose(*several)
            assert future.result(20) == several
            future = window.ask_path("save", folder=folder, name="new.csv", types=[("Tables", ("*.csv",))])
            wait_until(hand.dialog_is_open, "the dialog to save")
            hand.choose(folder / "other.csv")
            assert future.result(20) == (folder / "other.csv",)
            future = window.ask_path("folder", folder=folder)
            wait_until(hand.dialog_is_open, "the dialog for a folder")
            hand.choose()
            assert future.result(20) == ()

        beside(backend, window, act)
    assert window.ask_path("file").result(20) == ()


def closes_dialogs(backend: WindowBackend, url: str) -> None:
    """Closing the window answers its open dialog with nothing chosen."""
    window = open_window(backend, url)
    future = window.ask_path("file")
    beside(backend, window, lambda hand: wait_until(hand.dialog_is_open, "the dialog"))
    assert future.result(20) == ()


def takes_drops(backend: WindowBackend, url: str) -> None:
    """Dropped files come with their paths and their place; who stopped listening hears no more."""
    window = open_window(backend, url)
    heard: list[object] = []
    stop = window.on_drop(lambda paths, x, y: heard.append(("first", paths, x, y)))
    window.on_drop(lambda paths, x, y: heard.append("second"))

    def act(hand: Hand) -> None:
        assert hand.drop(Path("/tmp/a b.txt"), 30, 40)
        wait_until(lambda: len(heard) == 2, "both callbacks")
        stop()
        assert hand.drop(Path("/tmp/c.txt"), 1, 2)
        wait_until(lambda: len(heard) == 3, "the second callback")

    beside(backend, window, act)
    assert heard == [("first", (Path("/tmp/a b.txt"),), 30.0, 40.0), "second", "second"]


def pictures(backend: WindowBackend, url: str) -> None:
    """A picture is a PNG, no wider than asked; also from a window that is about to close, and none from one that is
    gone."""
    window = open_window(backend, url)
    last: list[bytes] = []
    window.on_closing(lambda: last.append(window.screenshot().result(0)))

    def act(hand: Hand) -> None:
        assert width_of(window.screenshot().result(20)) <= 640
        assert width_of(window.screenshot(200).result(20)) <= 200

    beside(backend, window, act)
    assert [width_of(png) <= 640 for png in last] == [True]
    assert isinstance(window.screenshot().exception(20), WindowClosed)


def width_of(png: bytes) -> int:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return int.from_bytes(png[16:20], "big")


def activates(backend: WindowBackend, url: str) -> None:
    """A window that was put away comes back."""
    window = open_window(backend, url)
    window.activate()  # before it is there nothing is wrong

    def act(hand: Hand) -> None:
        hand.minimize()
        window.activate()
        wait_until(lambda: not hand.is_minimized(), "the window to be back")

    beside(backend, window, act)
    window.activate()


def icons(backend: WindowBackend, url: str) -> None:
    """An icon may be set at any time, and a file that is none changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        good, bad = Path(folder, "icon.png"), Path(folder, "bad.png")
        good.write_bytes(PICTURE)
        bad.write_text("no picture")
        window = open_window(backend, url)
        window.set_icon(good)

        def act(hand: Hand) -> None:
            wait_until(hand.has_icon, "the icon that was set before the window was there")
            window.set_icon(bad)
            assert window.screenshot().result(20), "and what was asked before has been done"
            assert hand.has_icon()

        beside(backend, window, act)


def native_title(window: Window) -> str:
    """The title that is on the screen, where there is a screen."""
    native = getattr(window, "_native", None)
    return str(native.native.windowTitle()) if native is not None else window.title


SCENARIOS: dict[str, Scenario] = {
    function.__name__: function
    for function in (
        closes,
        closes_all,
        title,
        geometry,
        started,
        refuses,
        asks,
        closes_dialogs,
        takes_drops,
        pictures,
        activates,
        icons,
    )
}


def backend_of(name: str) -> WindowBackend:
    if name == "headless":
        from desk.native.headless import HeadlessBackend

        return HeadlessBackend()
    from desk.native.webview_backend import WebviewBackend

    return WebviewBackend()


def run(backend: str, scenario: str) -> None:
    """Run one scenario with a page to show."""
    with running(echo) as server:
        SCENARIOS[scenario](backend_of(backend), server.server.one_time_url("/app", server.session))


if __name__ == "__main__":
    run(*sys.argv[1:])
    print("passed")
