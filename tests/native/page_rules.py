"""What a page in a real window tries, and what comes of it: `python -m tests.native.page_rules leaves <folder>`.

The page is driven by the toolkit's own `runJavaScript`, which the product never uses.
"""

from __future__ import annotations

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


def show(server: Running, act: Any) -> None:
    """Open a window, act beside its loop when its page is loaded, close it."""
    backend = WebviewBackend()
    url = server.server.one_time_url("/app", server.session)
    window = backend.open(url, title="Rules", geometry=Geometry(640, 480))

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
        {"leaves": leaves, "saves": saves, "has_no_bridge": has_no_bridge}[sys.argv[1]](started, Path(sys.argv[2]))
    print("passed")
