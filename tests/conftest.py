"""What tests of the whole need: a browser that watches itself, apps that are served, a display for windows.

Where a part of the machine is missing, the tests that need it skip and say what is missing; with DESK_REQUIRE_ALL=1 they
fail instead.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.e2e.served import Served
    from tests.e2e.visitor import Visitor

REQUIRE_ALL = os.environ.get("DESK_REQUIRE_ALL") == "1"

#: The same examples in every run: a test that fails now and then tells nobody anything.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("same")

CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def need(there: object, what: str) -> None:
    """Skip with the reason where a part is missing; fail where nothing may be skipped."""
    if not there:
        (pytest.fail if REQUIRE_ALL else pytest.skip)(f"{what} is not there")


def chromium_path() -> str | None:
    """The browser of the system: $DESK_CHROMIUM, or where distributions put it."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("DESK_CHROMIUM") or next((path for name in names if (path := shutil.which(name))), None)


@pytest.fixture(scope="module")
def launch_chromium() -> Iterator[Callable[..., Browser]]:
    """Start browsers with further flags; each has a fresh profile and ends with the module.

    One module's life is the longest that it may have: Playwright keeps an asyncio loop in the main thread, where other tests
    want theirs.
    """
    path = chromium_path()
    need(path, "Chromium (apt install chromium, or set DESK_CHROMIUM)")
    need(importlib.util.find_spec("playwright"), "Playwright (pip install 'desk-app[test]')")
    from playwright.sync_api import sync_playwright

    with ExitStack() as open_things:
        playwright = open_things.enter_context(sync_playwright())

        def launch(*flags: str) -> Browser:
            browser: Browser = playwright.chromium.launch(executable_path=path, args=[*CHROMIUM_FLAGS, *flags])
            open_things.callback(browser.close)
            return browser

        yield launch


@pytest.fixture(scope="module")
def chromium(launch_chromium: Callable[..., Browser]) -> Browser:
    """A running Chromium; a test opens its own private contexts in it."""
    return launch_chromium()


@pytest.fixture
def serve() -> Iterator[Callable[..., Served]]:
    """Run a real server for an app: `serve(function)`, `serve(path)` or `serve(application)`; it ends with the test."""
    from tests.e2e.served import Served

    with ExitStack() as running:

        def start(app: Any, **options: Any) -> Served:
            served = Served(app, **options)
            running.callback(served.stop)
            return served

        yield start


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visitor]:
    """Open pages; when the test ends none of them may have complained, nor asked a foreign address for anything."""
    from tests.e2e.visitor import Visitor

    visitor = Visitor(chromium)
    try:
        yield visitor
        visitor.assert_quiet()
    finally:
        visitor.close()


@pytest.fixture
def opened(serve: Callable[..., Served], visit: Visitor) -> Callable[..., Page]:
    """The page of an app that shows these models: `opened(slider, button)`."""
    return lambda *models: visit(serve(lambda document: [document.add_root(model) for model in models]))


@pytest.fixture(scope="session")
def display() -> Iterator[dict[str, str]]:
    """The environment of a process that may open windows, on an X server of its own."""
    from tests.e2e.x_server import x_server

    with x_server() as environ:
        yield environ


@pytest.fixture
def shipped() -> Path:
    """The folder of the shipped example apps."""
    return Path(__file__).parents[1] / "assets" / "examples"
