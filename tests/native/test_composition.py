"""An app, a server and a window put together, with the backend that needs no display."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from desk.application import Application
from desk.document import Document
from desk.models.widgets import Div, Slider
from desk.native import Geometry
from desk.native.headless import HeadlessBackend
from desk.run import run_in_window, show_document
from tests.server.apps import Gate, echo
from tests.server.running import Running, raw_request, started_servers, wait_until


class Watched(HeadlessBackend):
    """Runs a function beside the window's loop, and closes the window after it."""

    def __init__(self, act: Any) -> None:
        super().__init__()
        self._act = act
        self.errors: list[BaseException] = []

    def run_forever(self) -> None:
        def run() -> None:
            try:
                self._act(self)
            except BaseException as error:
                self.errors.append(error)
            finally:
                self.close_all()

        thread = threading.Thread(target=run)
        thread.start()
        super().run_forever()
        thread.join(20)
        if self.errors:
            raise self.errors[0]


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "desk"


def enter(backend: HeadlessBackend) -> None:
    """What the window's page does first: exchange the key of its address."""
    url = urlsplit(backend.windows[0].url)
    assert url.port is not None
    request = f"GET {url.path}?{url.query} HTTP/1.1\r\nHost: {url.netloc}\r\n\r\n"
    assert raw_request(url.port, request.encode()).status == 302


def test_a_closed_window_is_status_0_and_its_place_is_kept(state_folder: Path) -> None:
    def act(backend: HeadlessBackend) -> None:
        enter(backend)
        backend.windows[0].resize(Geometry(800, 500, 5, 6))

    assert run_in_window(Application.from_function(echo), Watched(act)) == 0
    opened: list[Geometry] = []
    second = Watched(lambda backend: opened.append(backend.windows[0].geometry))
    assert run_in_window(Application.from_function(echo), second) == 0
    assert opened == [Geometry(800, 500, 5, 6)]
    assert json.loads((state_folder / "windows.json").read_text())


def test_the_window_follows_the_title_of_the_document() -> None:
    documents: list[Document] = []

    def fill(document: Document) -> None:
        documents.append(document)
        document.title = "First"

    def act(backend: HeadlessBackend) -> None:
        wait_until(lambda: backend.windows[0].title == "First", "the script's title")
        documents[0].title = "Second"
        wait_until(lambda: backend.windows[0].title == "Second", "the new title")

    assert run_in_window(Application.from_function(fill), Watched(act)) == 0


def test_an_app_without_a_title_is_called_by_its_name() -> None:
    backend = Watched(lambda _: None)
    run_in_window(Application.from_function(echo, name="sliders"), backend)
    assert backend.windows[0].title == "sliders"


def test_a_failed_app_is_status_1() -> None:
    def fail(document: Document) -> None:
        raise ValueError("out of cheese")

    assert run_in_window(Application.from_function(fail), Watched(lambda _: None)) == 1


def test_closing_the_window_ends_the_session_even_while_a_callback_never_returns() -> None:
    """F16."""
    gate = Gate()

    def fill(document: Document) -> None:
        document.add_next_tick_callback(gate.wait)

    def act(backend: HeadlessBackend) -> None:
        assert gate.entered.wait(10)

    assert run_in_window(Application.from_function(fill), Watched(act)) == 0
    gate.open.set()


def test_a_closed_window_destroys_its_session() -> None:
    ended: list[Any] = []
    application = Application.from_function(lambda document: document.on_session_destroyed(ended.append))
    run_in_window(application, Watched(enter))
    assert [context.destroyed for context in ended] == [True]


def test_a_document_of_a_plain_script_is_shown_with_live_callbacks_and_shown_again() -> None:
    document = Document()
    document.add_root(Div(text="x"))
    ticks: list[int] = []
    document.add_periodic_callback(lambda: ticks.append(1), 1)
    for _ in range(2):
        ticks.clear()
        show_document(document, Watched(lambda _: wait_until(lambda: len(ticks) > 2, "the callbacks")))
    assert [type(root) for root in document.roots] == [Div]


@pytest.mark.parametrize("status", [0, 5])
def test_sys_exit_in_a_callback_closes_the_window_and_is_the_status(status: int) -> None:
    """Whether it comes before the window or after."""
    application = Application.from_function(lambda document: document.add_next_tick_callback(lambda: sys.exit(status)))

    def act(backend: HeadlessBackend) -> None:
        wait_until(lambda: backend.windows[0].closed, "the end of the window")

    assert run_in_window(application, Watched(act)) == status


def test_sys_exit_in_a_callback_of_a_shown_document_ends_the_script() -> None:
    document = Document()
    document.add_next_tick_callback(lambda: sys.exit(5))
    with pytest.raises(SystemExit) as left:
        show_document(document, Watched(lambda backend: wait_until(lambda: backend.windows[0].closed, "the end")))
    assert left.value.code == 5


def test_a_window_that_is_closed_waits_for_coroutines_that_say_goodbye() -> None:
    ended: list[Any] = []

    def fill(document: Document) -> None:
        async def say_goodbye(context: Any) -> None:
            for _ in range(3):
                await asyncio.sleep(0)
            ended.append(context)

        document.on_session_destroyed(say_goodbye)
        document.add_next_tick_callback(lambda: sys.exit(2))

    assert run_in_window(Application.from_function(fill), HeadlessBackend()) == 2
    assert len(ended) == 1


def test_a_script_goes_on_after_its_window_with_async_callbacks_that_are_not_run(
    caplog: pytest.LogCaptureFixture,
) -> None:
    document, slider = Document(), Slider()
    document.add_root(slider)

    async def changed(attr: str, old: Any, new: Any) -> None:
        """Never runs."""

    slider.on_change("value", changed)
    show_document(document, Watched(enter))
    slider.value = 0.5
    slider.value = 0.75
    assert len([record for record in caplog.records if "changed" in record.getMessage()]) == 1


def test_a_page_that_leaves_a_shown_document_ends_the_wait(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a window: in the browser, until its page has gone for good."""
    monkeypatch.setattr("desk.run.shown._RELOAD_S", 0.1)
    monkeypatch.setattr("desk.native.availability.why_no_window", lambda: "no display")
    monkeypatch.setattr("desk.run.redirect_file._folder", lambda: tmp_path)
    servers = started_servers(monkeypatch)

    def browser(url: str, **_: object) -> bool:
        threading.Thread(target=visit).start()
        return True

    def visit() -> None:
        (session,) = servers[0].sessions
        visitor = Running(servers[0], session)
        visitor.path = "/"
        visitor.sign_in()
        page = visitor.page()
        page.close()
        page = visitor.page()
        visited.append(page.session == session.id)
        page.close()

    visited: list[bool] = []
    monkeypatch.setattr("webbrowser.open", browser)
    document = Document()
    document.add_root(Div(text="x"))
    show_document(document)
    assert visited == [True]
