"""desk.window: what an app asks of its window, with the backend that needs no display."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import desk.window
from desk.application import Application
from desk.cli import run as command
from desk.document import Document, curdoc
from desk.native.headless import PICTURE, HeadlessBackend, HeadlessWindow
from desk.run import run_in_window, show_document
from tests.native.test_composition import Watched
from tests.server.running import running, wait_until

Fill = Callable[[Document], Any]


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def run(fill: Fill, act: Callable[[HeadlessWindow], None]) -> None:
    """Run an app in a window and act beside it; the app must not fail."""

    def beside(backend: HeadlessBackend) -> None:
        act(backend.windows[0])

    assert run_in_window(Application.from_function(fill), Watched(beside)) == 0


def dialog(window: HeadlessWindow) -> None:
    wait_until(lambda: window.questions, "the dialog")


def test_an_async_callback_awaits_the_path_that_the_user_chose() -> None:
    got: list[object] = []

    def fill(document: Document) -> None:
        async def load() -> None:
            path = await desk.window.open_file("Load", folder="/data", types=[("Tables", ("*.csv", "*.txt")), ("All", "*")])
            got.append(path)
            got.append(curdoc() is document)

        document.add_next_tick_callback(load)

    def act(window: HeadlessWindow) -> None:
        dialog(window)
        asked = window.choose(Path("/data/a.csv"))
        assert (asked.choice, asked.title, asked.folder) == ("file", "Load", Path("/data"))
        assert asked.types == [("Tables", ("*.csv", "*.txt")), ("All", ("*",))]
        wait_until(lambda: len(got) == 2, "the answer")

    run(fill, act)
    assert got == [Path("/data/a.csv"), True]


@pytest.mark.parametrize(
    ("ask", "chosen", "answer"),
    [
        (desk.window.open_file, ["/a"], Path("/a")),
        (desk.window.open_file, [], None),
        (desk.window.open_files, ["/a", "/b"], [Path("/a"), Path("/b")]),
        (desk.window.open_files, [], []),
        (desk.window.open_folder, ["/f"], Path("/f")),
        (desk.window.save_file, ["/s"], Path("/s")),
        (desk.window.save_file, [], None),
    ],
)
def test_a_synchronous_callback_gives_then_a_function(ask: Any, chosen: list[str], answer: object) -> None:
    got: list[object] = []

    def fill(document: Document) -> None:
        document.add_next_tick_callback(lambda: ask().then(lambda value: got.append((value, curdoc() is document))))

    def act(window: HeadlessWindow) -> None:
        dialog(window)
        window.choose(*map(Path, chosen))
        wait_until(lambda: got, "the answer")

    run(fill, act)
    assert got == [(answer, True)]


def test_a_dialog_holds_nothing_up_and_closing_the_window_answers_it() -> None:
    ticks: list[int] = []
    got: list[object] = []

    def fill(document: Document) -> None:
        async def ask() -> None:
            got.append(await desk.window.save_file(name="a.csv"))

        document.on_session_destroyed(lambda _: ended.set())
        document.add_next_tick_callback(ask)
        document.add_periodic_callback(lambda: ticks.append(1), 1)

    def act(window: HeadlessWindow) -> None:
        dialog(window)
        assert window.questions[0].name == "a.csv"
        before = len(ticks)
        wait_until(lambda: len(ticks) > before + 2, "callbacks while the dialog is open")
        window.close()
        wait_until(lambda: got == [None], "the answer of a closed window")

    ended = threading.Event()
    run(fill, act)
    assert ended.is_set()


def test_the_script_asks_before_there_is_a_window() -> None:
    got: list[object] = []

    def fill(document: Document) -> None:
        desk.window.open_folder().then(got.append)
        desk.window.screenshot().then(got.append)
        desk.window.activate()

    def act(window: HeadlessWindow) -> None:
        dialog(window)
        wait_until(lambda: window.activations == 1, "the window to come to the front")
        wait_until(lambda: got == [PICTURE], "the picture")
        window.choose(Path("/f"))
        wait_until(lambda: got == [PICTURE, Path("/f")], "the folder")

    run(fill, act)


def test_dropped_files_come_to_callbacks_of_the_session() -> None:
    got: list[Any] = []
    stops: list[Callable[[], None]] = []

    def fill(document: Document) -> None:
        async def later(paths: list[Path]) -> None:
            await asyncio.sleep(0)
            got.append(("async", paths))

        stops.append(desk.window.on_drop(lambda paths: got.append((paths, curdoc() is document))))
        desk.window.on_drop(lambda paths, x, y: got.append((x, y)))
        desk.window.on_drop(later)

    def act(window: HeadlessWindow) -> None:
        wait_until(lambda: window.drop_listeners == 3, "the script")
        window.drop(Path("/a"), Path("/b"), x_px=3, y_px=4)
        wait_until(lambda: len(got) == 3, "all callbacks")
        assert got == [([Path("/a"), Path("/b")], True), (3, 4), ("async", [Path("/a"), Path("/b")])]
        stops[0]()
        window.drop(Path("/c"), x_px=5, y_px=6)
        wait_until(lambda: len(got) == 5, "those that still listen")
        assert got[3:] == [(5, 6), ("async", [Path("/c")])]

    run(fill, act)


def test_an_error_in_a_drop_callback_is_told_like_every_other(caplog: pytest.LogCaptureFixture) -> None:
    def fill(document: Document) -> None:
        def load(paths: list[Path]) -> None:
            raise ValueError(f"no table: {paths[0]}")

        desk.window.on_drop(load)

    def act(window: HeadlessWindow) -> None:
        wait_until(lambda: window.drop_listeners, "the script")
        window.drop(Path("/a"))
        wait_until(lambda: "no table: /a" in caplog.text, "the error")

    run(fill, act)
    assert "load (test_window_module.py:" in caplog.text


def test_a_shown_document_has_a_window_as_long_as_it_is_shown() -> None:
    document = Document()
    seen: list[bool] = []
    document.add_next_tick_callback(lambda: seen.append(desk.window.has_window()))
    show_document(document, Watched(lambda _: wait_until(lambda: seen, "the callback")))
    assert seen == [True]
    assert document.window is None


def test_in_a_browser_the_error_names_the_cure() -> None:
    said: list[str] = []

    def fill(document: Document) -> None:
        assert not desk.window.has_window()
        for ask in (desk.window.open_file, desk.window.screenshot, desk.window.activate):
            with pytest.raises(desk.window.NoWindow, match="desk open") as caught:
                ask()
            said.append(str(caught.value))
        with pytest.raises(desk.window.NoWindow, match="FileInput"):
            desk.window.on_drop(lambda paths: None)

    with running(fill) as server:
        wait_until(lambda: server.session.started.done(), "the script")
        assert server.session.error is None
    assert said[0].startswith("desk.window.open_file: ")


def test_desk_check_lets_an_app_ask_for_its_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = tmp_path / "app.py"
    app.write_text("import desk.window\ndesk.window.on_drop(print)\ndesk.window.open_file().then(print)\n")
    assert command(["check", str(app)]) == 0
    assert "app: ok" in capsys.readouterr().out


def test_an_error_in_a_function_that_got_an_answer_is_told_like_every_other(caplog: pytest.LogCaptureFixture) -> None:
    def fill(document: Document) -> None:
        def show(path: Path | None) -> None:
            raise ValueError(f"no folder: {path}")

        desk.window.open_folder().then(show)

    def act(window: HeadlessWindow) -> None:
        dialog(window)
        window.choose()
        wait_until(lambda: "no folder: None" in caplog.text, "the error")

    run(fill, act)
    assert "show (test_window_module.py:" in caplog.text
    assert "next tick" in caplog.text


@pytest.mark.parametrize("types", [["*.csv"], [("Tables",)], [("Tables", ())], [("Tables", (1,))], [3]])
def test_types_that_are_no_pairs_are_refused_with_an_example(types: Any) -> None:
    with pytest.raises(ValueError, match=r"open_file: types: expected pairs .* got"):
        desk.window.open_file(types=types)


def test_a_drop_callback_that_cannot_be_called_is_refused_when_it_is_added() -> None:
    with pytest.raises(ValueError, match=r"must take \(paths\) or \(paths, x, y\)"):
        desk.window.on_drop(lambda: None)
