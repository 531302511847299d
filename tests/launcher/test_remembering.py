"""`desk open` tells the launcher what was opened, and what it looked like; `desk` alone opens the launcher."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from desk.application import Application
from desk.application.assets import examples
from desk.cli import run as command
from desk.launcher import LauncherSettings, RecentApps, SettingsFile, Thumbnails
from desk.native import Geometry
from desk.native.headless import PICTURE, HeadlessBackend
from desk.run import run_in_window
from desk.run.launcher import launcher_folder, run_launcher
from desk.run.recent import path_of
from tests.native.test_composition import Watched
from tests.server.running import Running, started_servers, wait_until

SCRIPT = "from desk.io import curdoc\nfrom desk.models import Div\ncurdoc().add_root(Div(text='x'))\n"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("desk.run.recent._FIRST_S", 0.01)
    return tmp_path / "state" / "desk"


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "my_app.py"
    path.write_text(SCRIPT)
    return path


def run(path: Path, act: Any = lambda backend: None, **options: Any) -> int:
    return run_in_window(Application.from_path(path), Watched(act), opened=str(path), **options)


def look_at(servers: list[Any], state: Path, path: Path) -> Any:
    """Act as the page of the window does, until there is a picture."""

    def act(backend: HeadlessBackend) -> None:
        (session,) = servers[0].sessions
        visitor = Running(servers[0], session)
        visitor.path = "/" + path.stem
        visitor.sign_in()
        page = visitor.page()
        wait_until(lambda: Thumbnails(state).load(path) == PICTURE, "the picture")
        page.close()

    return act


def test_an_app_that_was_opened_is_on_the_list(state: Path, script: Path) -> None:
    assert run(script, lambda _: wait_until(lambda: RecentApps(state).all(), "the list")) == 0
    assert [(app.path, app.name) for app in RecentApps(state).all()] == [(str(script), "My app")]


def test_a_picture_is_taken_when_a_page_is_there(state: Path, script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    servers = started_servers(monkeypatch)
    run(script, look_at(servers, state, script))
    assert Thumbnails(state).load(script) == PICTURE


def test_a_last_picture_is_taken_when_the_window_closes(state: Path, script: Path) -> None:
    run(script)
    assert Thumbnails(state).load(script) == PICTURE


def test_a_blank_picture_does_not_take_a_good_ones_place(state: Path, script: Path) -> None:
    """As of a window whose page ended before it, with its session."""
    good = PICTURE + b"a good one"
    Thumbnails(state).save(script, good)
    run(script)
    assert Thumbnails(state).load(script) == good


def test_no_picture_is_taken_where_the_user_wants_none(state: Path, script: Path) -> None:
    SettingsFile(state).save(LauncherSettings(pictures="no"))
    run(script)
    assert Thumbnails(state).load(script) is None


def test_an_app_that_could_not_start_is_remembered_without_a_picture(state: Path, tmp_path: Path) -> None:
    path = tmp_path / "fails.py"
    path.write_text("1 / 0\n")
    failed = threading.Event()

    def act(backend: HeadlessBackend) -> None:
        wait_until(lambda: RecentApps(state).all(), "the list")
        failed.set()

    assert run(path, act) == 1
    assert failed.is_set()
    assert Thumbnails(state).load(path) is None


def test_what_no_user_has_opened_is_not_remembered(state: Path, script: Path) -> None:
    """A bundled app, and the launcher itself."""
    assert run_in_window(Application.from_path(script), Watched(lambda _: None)) == 0
    assert run_launcher(Watched(lambda _: None)) == 0
    assert RecentApps(state).all() == []


def test_the_same_app_is_one_entry_however_it_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "board"
    folder.mkdir()
    (folder / "main.py").write_text(SCRIPT)
    monkeypatch.chdir(tmp_path)
    assert {path_of(name) for name in ("board", "board/main.py", "./board", str(folder))} == {folder}
    assert path_of("sliders") == examples()["sliders"]
    assert path_of("no_such_thing") is None


def test_a_desk_file_is_remembered_itself_and_not_where_it_was_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "board.desk"
    file.write_bytes(b"")
    assert path_of(str(file)) == file
    assert path_of(str(tmp_path / "other.desk")) is None


def test_a_window_that_was_never_open_has_the_size_and_icon_of_its_settings(tmp_path: Path) -> None:
    folder = tmp_path / "board"
    folder.mkdir()
    (folder / "main.py").write_text(SCRIPT)
    (folder / "icon.png").write_bytes(PICTURE)
    (folder / "desk.toml").write_text('[app]\nicon = "icon.png"\n[window]\nwidth = 500\nheight = 400\n')
    seen: list[object] = []
    run(folder, lambda backend: seen.extend((backend.windows[0].geometry, backend.windows[0].icon)))
    assert seen == [Geometry(500, 400), folder / "icon.png"]


def test_the_launcher_is_an_app_in_a_window_with_desks_icon() -> None:
    seen: list[object] = []

    def act(backend: HeadlessBackend) -> None:
        wait_until(lambda: backend.windows[0].title == "Desk", "the title")
        seen.append(backend.windows[0].icon)

    assert run_launcher(Watched(act)) == 0
    assert [icon.name for icon in seen] == ["desk-256.png"]  # type: ignore[attr-defined]


def test_the_launchers_script_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["check", str(launcher_folder())]) == 0
    assert "CardGrid" in capsys.readouterr().out


def test_desk_alone_opens_the_launcher_where_a_window_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk.native.availability.why_no_window", lambda: None)
    monkeypatch.setattr("desk.run.launcher.run_launcher", lambda: 7)
    assert command([]) == 7


def test_desk_alone_without_a_display_says_what_there_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("desk.native.availability.why_no_window", lambda: "no display")
    with pytest.raises(SystemExit) as ended:
        command([])
    assert ended.value.code == 2
    assert "usage: desk" in capsys.readouterr().err
