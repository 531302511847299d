"""A visitor with a browser who writes down every complaint: console messages, errors, requests to foreign addresses.

page = visitor(served)                       # a page in a fresh private context that has drawn the app
page = visitor(served, color_scheme="dark", device_scale_factor=2)
visitor.assert_quiet()
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Error, Page

from .served import Served

LOOPBACK = re.compile(r"^(127\.0\.0\.1|localhost|\[::1\]|[a-z0-9-]+\.localhost)$")


class Visitor:
    """See the module. `complaints` may be emptied by a test that has provoked them."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.complaints: list[str] = []
        self._contexts: list[BrowserContext] = []

    def __call__(self, served: Served | str, *, wait: bool = True, script: str | None = None, **options: Any) -> Page:
        """Open an app in a context of its own and wait until it is drawn; a script runs before any other of its pages."""
        options.setdefault("viewport", {"width": 900, "height": 620})
        context = self.browser.new_context(**options)
        self._contexts.append(context)
        if script is not None:
            context.add_init_script(script)
        context.on("console", lambda message: self.complaints.append(f"console {message.type}: {message.text}"))
        context.on("weberror", lambda error: self.complaints.append(f"error: {error.error}"))
        context.on("request", lambda request: self._check_address(request.url))
        return self.open_tab(context, served if isinstance(served, str) else served.url, wait=wait)

    def open_tab(self, context: BrowserContext, url: str, *, wait: bool = True) -> Page:
        """One more tab in a context."""
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("websocket", lambda socket: self._check_address(socket.url))
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(url)
        if wait:
            drawn(page)
        return page

    def _check_address(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob", "about") and not LOOPBACK.match(parts.netloc.rsplit(":", 1)[0]):
            self.complaints.append(f"request to {url}")

    def assert_quiet(self) -> None:
        """Nothing was complained of, up to now."""
        for context in self._contexts:
            for page in context.pages:
                _answered(page)  # whatever was said before this answer has arrived with it
        assert not self.complaints, "the page complained:\n" + "\n".join(self.complaints)

    def close(self) -> None:
        for context in self._contexts:
            context.close()


def _answered(page: Page) -> None:
    """Wait for a page to answer, the next one where it is just being loaded anew."""
    try:
        page.evaluate("0")
    except Error as error:
        if "navigation" not in error.message:
            raise
        page.wait_for_load_state()
        page.evaluate("0")


def drawn(page: Page) -> None:
    """Wait until a page has drawn a state of its document."""
    page.wait_for_selector("html[data-drawn]")


def eventually(page: Page, condition: Callable[[], Any], what: str, deadline_s: float = 10.0) -> Any:
    """The first true value of a condition, asked between the browser's events; AssertionError when there is none in time."""
    for _ in range(int(deadline_s * 100)):
        value = condition()
        if value:
            return value
        page.wait_for_timeout(10)
    raise AssertionError(f"not within {deadline_s:g} s: {what}")
