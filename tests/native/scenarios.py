"""What every window backend does, as small programs that assert it: `python -m tests.native.scenarios pywebview title`.

Each scenario gets a backend and the address of a page, and runs on the main thread of a process of its own, because
toolkits do.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from desk.native import Geometry, Window, WindowBackend
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


def native_title(window: Window) -> str:
    """The title that is on the screen, where there is a screen."""
    native = getattr(window, "_native", None)
    return str(native.native.windowTitle()) if native is not None else window.title


SCENARIOS: dict[str, Scenario] = {
    function.__name__: function for function in (closes, closes_all, title, geometry, started, refuses)
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
