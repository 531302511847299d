"""What a real browser makes of the locks: the file that leads in, rebinding, frames, foreign scripts (T13, T16)."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desk.run.redirect_file import RedirectFile
from tests.native.display import need
from tests.server.apps import echo
from tests.server.running import Running, running, wait_until

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SWITCHES = [
    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync", "--host-resolver-rules=MAP evil.example 127.0.0.1",
]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium, which takes evil.example for this machine."""
    sync_api = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    need(chromium, "Chromium")
    switches = SWITCHES + (["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else [])
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=switches)
        yield launched
        launched.close()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture
def other_site(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder that another port of this machine serves, and its origin."""
    site = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    threading.Thread(target=site.serve_forever, daemon=True).start()
    yield tmp_path, f"http://127.0.0.1:{site.server_port}"
    site.shutdown()
    site.server_close()


def test_the_file_leads_the_browser_in_with_a_cookie_and_without_the_key(browser: Browser, tmp_path: Path) -> None:
    with running(echo, private_host=True) as server:
        redirect = RedirectFile(server.server.one_time_url("/app", server.session), tmp_path)
        page = browser.new_page()
        page.goto(redirect.path.as_uri())
        clean = server.server.url("/app")
        page.wait_for_url(clean)
        assert page.locator('meta[name="desk-page"]').count() == 1
        assert page.evaluate("document.cookie") == ""
        page.reload()
        assert page.url == clean
        assert page.locator('meta[name="desk-page"]').count() == 1
        page.close()


def test_the_address_of_a_served_app_may_be_typed_or_pasted(browser: Browser) -> None:
    with running(echo, policy="token", keep_s=60) as server:
        page = browser.new_page()
        page.goto(server.server.token_url("/app"))
        assert page.url == server.server.url("/app")
        assert page.locator('meta[name="desk-page"]').count() == 1
        page.close()


def owned(browser: Browser, server: Running) -> Any:
    """A browser that has the owner's cookie, and its first page."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.server.one_time_url("/app", server.session))
    assert page.locator('meta[name="desk-page"]').count() == 1
    return context


def test_a_rebound_name_finds_no_page_and_no_socket(browser: Browser) -> None:
    with running(echo) as server:
        page = browser.new_page()
        response = page.goto(f"http://evil.example:{server.server.port}/app")
        assert response is not None
        assert response.status == 421
        code = page.evaluate(CONNECT, f"ws://evil.example:{server.server.port}/app/ws")
        assert code == "closed 1006"
        page.close()


CONNECT = """(url) => new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onopen = () => resolve("open");
    socket.onclose = ({ code }) => resolve("closed " + code);
})"""


def test_another_site_gets_no_socket_even_in_the_owners_browser(browser: Browser, other_site: tuple[Path, str]) -> None:
    folder, origin = other_site
    (folder / "index.html").write_text("<!doctype html><title>evil</title>")
    with running(echo) as server:
        context = owned(browser, server)
        page = context.new_page()
        page.goto(origin)
        assert page.evaluate(CONNECT, f"ws://127.0.0.1:{server.server.port}/app/ws") == "closed 1006"
        context.close()


def test_another_site_can_neither_frame_nor_include_nor_read_anything(
    browser: Browser, other_site: tuple[Path, str]
) -> None:
    """In the owner's browser: another port is the same site, and the cookie is sent."""
    folder, origin = other_site
    with running(echo) as server:
        addresses = ["/app", "/", *server.server.files]
        tags = "".join(
            f'<iframe src="{server.origin}{path}"></iframe><img src="{server.origin}{path}" onload="hit()">'
            f'<script src="{server.origin}{path}" onload="hit()"></script>'
            for path in addresses
        )
        script = "<script>window.hits = 0; function hit() { window.hits += 1 }</script>"
        (folder / "index.html").write_text(f"<!doctype html>{script}<body>{tags}")
        context = owned(browser, server)
        page = context.new_page()
        answers: list[int] = []
        page.on(
            "response", lambda answer: answers.append(answer.status) if answer.url.startswith(server.origin) else None
        )
        page.goto(origin)
        wait_until(lambda: page.evaluate("document.readyState") == "complete", "the page")
        assert page.evaluate("window.hits") == 0
        assert answers
        assert set(answers) == {403}
        assert not [frame for frame in page.frames[1:] if "desk-page" in frame.content()]
        read = "(url) => fetch(url, {credentials: 'include'}).then(() => 'read', () => 'refused')"
        assert page.evaluate(read, f"{server.origin}/app") == "refused"
        context.close()
