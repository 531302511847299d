"""What a page in a real window tries, and what comes of it: `python -m tests.native.page_rules leaves <folder>`.

The page is driven by the toolkit's own `runJavaScript`, which the product never uses.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar

from desk.native import Geometry, qt_page
from desk.native.webview_backend import WebviewBackend
from tests.native.scenarios import in_thread
from tests.server.apps import echo
from tests.server.running import Running, running, wait_until


class Elsewhere(BaseHTTPRequestHandler):
    """Another server, which a page must not be led to."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Quiet."""


def leaves(server: Running, folder: Path) -> None:
    """Assignments to `location` are refused; a link that is clicked opens in the browser, if its scheme is one of ours.
    """
    opened: list[str] = []

    def browser(url: str, **_: object) -> bool:
        opened.append(url)
        return True

    webbrowser.open = browser  # type: ignore[assignment]
    other = HTTPServer(("127.0.0.1", 0), Elsewhere)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    away = f"http://127.0.0.1:{other.server_port}"

    def attack(window: Any) -> None:
        for script in (
            f"location.href = '{away}/assigned'",
            f"location.replace('{away}/replaced')",
            "location.href = 'file:///etc/passwd'",
            "location.href = 'data:text/html,<h1>x</h1>'",
            f"window.open('{away}/opened')",
            "window.open('file:///etc/passwd')",
            "window.open('desk-evil:run')",
            f"const a = document.createElement('a'); a.href = '{away}/clicked'; document.body.append(a); a.click()",
        ):
            window._native.run_js(script)
        wait_until(lambda: f"{away}/opened" in opened, "the link to be opened outside")
        assert not [url for url in opened if not url.startswith(away)]
        address = window._native.get_current_url()
        assert address.split("?")[0] == f"{server.origin}/app", address

    show(server, attack)
    other.shutdown()
    assert Elsewhere.asked == []


def has_no_bridge(server: Running, folder: Path) -> None:
    """The page finds nothing of pywebview's: no object, no channel to Python."""
    found: list[str] = []

    def look(window: Any) -> None:
        def tell(result: Any) -> None:
            found.append(str(result))

        script = "String([typeof pywebview, typeof QWebChannel])"
        view = window._native.native
        view.create_window_trigger.emit(lambda: view.webview.page().runJavaScript(script, 0, tell))
        wait_until(lambda: found, "the answer of the page")

    show(server, look)
    assert found == ["undefined,undefined"]


def saves(server: Running, folder: Path) -> None:
    """A download goes to the file that the user has chosen, and to no other."""
    asked: list[str] = []

    def choose(window: Any, suggestion: str) -> str:
        asked.append(suggestion)
        return str(folder / "chosen.png") if len(asked) == 1 else ""

    qt_page._ask = choose

    def save(window: Any) -> None:
        download = (
            "{const a = document.createElement('a'); a.download = 'NAME'; document.body.append(a);"
            "a.href = URL.createObjectURL(new Blob(['pixels'], {type: 'image/png'})); a.click()}"
        )
        window._native.run_js(download.replace("NAME", "../../plot.png"))
        chosen = folder / "chosen.png"
        wait_until(lambda: chosen.exists() and chosen.read_text() == "pixels", "the file")
        window._native.run_js(download.replace("NAME", "second.png"))
        wait_until(lambda: len(asked) == 2, "the second question")

    show(server, save)
    assert "/" not in asked[0]
    assert [entry.name for entry in folder.iterdir()] == ["chosen.png"]


def stays_when_a_file_is_dropped(server: Running, folder: Path) -> None:
    """A file that is dragged from another program never shows in the window's place. The page may take it as any page
    may; when Python wants it, its path arrives there and the page is not told."""
    file = folder / "evil.html"
    file.write_text("<title>evil</title>")
    heard: list[tuple[Any, ...]] = []

    def act(window: Any) -> None:
        look = "(window.dropped || 0) + ' ' + location.href.split('?')[0]"
        drag(file, (300, 200))
        assert window._native.run_js(look) == f"0 {server.origin}/app"
        window._native.run_js(
            "addEventListener('dragover', (event) => event.preventDefault());"
            "addEventListener('drop', (event) => { event.preventDefault(); window.dropped = (window.dropped || 0) + 1 })"
        )
        drag(file, (300, 200))
        wait_until(lambda: window._native.run_js(look) == f"1 {server.origin}/app", "the drop on a page that takes it")
        window.on_drop(lambda *said: heard.append(said))
        drag(file, (310, 220))
        wait_until(lambda: heard, "the path of the file")
        assert window._native.run_js(look) == f"1 {server.origin}/app"

    show(server, act, place=(0, 0))
    ((paths, x, y),) = heard
    assert paths == (file,)
    assert abs(x - 310) < 3, x
    assert abs(y - 220) < 3, y


def drag(file: Path, to: tuple[int, int]) -> None:
    """Drag a file from a window of another program to a place on the screen, with the mouse."""
    command = [sys.executable, "-m", "tests.native.drag_source", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as source:
        assert source.stdout is not None
        try:
            assert source.stdout.readline() == "ready\n"
            steps = [("mousemove", 850, 650), ("mousedown", 1), ("mousemove", 840, 640), ("mousemove", 700, 500)]
            steps += [("mousemove", to[0] + 20, to[1]), ("mousemove", *to), ("mouseup", 1)]
            words = [str(word) for step in steps for word in (*step, "sleep", "0.1")]  # the programs talk in between
            subprocess.run(["xdotool", *words], check=True, timeout=20)
            while not (said := source.stdout.readline()).startswith("done"):
                assert said, "the drag did not end"
        finally:
            source.kill()


def show(server: Running, act: Any, place: tuple[int | None, int | None] = (None, None)) -> None:
    """Open a window, act beside its loop when its page is loaded, close it."""
    backend = WebviewBackend()
    url = server.server.one_time_url("/app", server.session)
    window = backend.open(url, title="Rules", geometry=Geometry(640, 480, *place))

    def run() -> None:
        try:
            assert window._native.events.loaded.wait(20)
            act(window)
        finally:
            backend.close_all()

    join = in_thread(run)
    backend.run_forever()
    join()


if __name__ == "__main__":
    with running(echo) as started:
        rules = (leaves, saves, has_no_bridge, stays_when_a_file_is_dropped)
        {rule.__name__: rule for rule in rules}[sys.argv[1]](started, Path(sys.argv[2]))
    print("passed")
